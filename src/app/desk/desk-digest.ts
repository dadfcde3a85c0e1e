import { sha256 } from '../../kit/hash.ts'
import { canonicalJson } from '../../show/canonical-json.ts'
import type { Reading } from '../../store/store.ts'

const together = 200

/** A digest of what it is given, one thing after another. */
interface Running {
  readonly add: (value: unknown) => void
  readonly value: () => string
}

const running = (): Running => {
  let digest = ''
  return {
    add: (value) => {
      digest = sha256(`${digest}\n${canonicalJson(value)}`)
    },
    value: () => digest,
  }
}

/**
 * A digest of the ground of a desk: pages, where they were met, and rulings. Two desks that were given the same have the same one, in whatever
 * order and whenever.
 */
export const groundDigest = async (desk: Reading): Promise<string> => {
  const digest = running()
  for await (const { id } of desk.captures()) {
    const met = (await desk.sightings(id)).map((sighting) => ({ ...sighting, addedAt: null }))
    digest.add(['page', id, met])
  }
  const rulings = [...(await desk.rulings())].sort((a, b) => (a.id < b.id ? -1 : 1))
  for (const ruling of rulings) digest.add(['ruling', ruling])
  return digest.value()
}

/** A digest of all that was made of the ground: articles, what was found in them, dossiers. The same for the same ground and rules. */
export const derivedDigest = async (desk: Reading): Promise<string> => {
  const digest = running()
  const ids = await desk.articleIds()
  for (let at = 0; at < ids.length; at += together) {
    const some = ids.slice(at, at + together)
    for (const { article } of await desk.articles(some)) digest.add(['article', article])
    for (const { article, under, body } of await desk.findings(some))
      digest.add(['found', article, under, body])
  }
  for (const [story, dossier] of await desk.digests()) digest.add(['story', story, dossier])
  return digest.value()
}
