import { textAt } from '../../amend/find-anchor.ts'
import type { Amendments } from '../../amend/open-amendments.ts'
import { sha256 } from '../../kit/hash.ts'
import type { Annotation } from '../../model/annotation.ts'
import type { Article } from '../../model/article.ts'
import type { DeskCounts } from '../../model/desk.ts'
import type { Evidence } from '../../model/evidence.ts'
import { canonicalJson } from '../../show/canonical-json.ts'
import type { FoundData } from '../../search-articles.ts'
import { StoreError } from '../../store/store-error.ts'
import type { Reading, Store } from '../../store/store.ts'
import { amendmentsIn } from './amendments-in.ts'
import { derivedDigest, groundDigest } from './desk-digest.ts'

/** Something in a desk that is not as it was kept: where, and what of it. */
export interface DeskFault {
  readonly in: 'tables' | 'page' | 'article' | 'story' | 'ruling'
  /** Which page, article, story or ruling; null for the tables themselves. */
  readonly id: string | null
  readonly message: string
}

/** What became of looking at all of a desk. */
export interface Verified {
  readonly counts: DeskCounts
  readonly faults: readonly DeskFault[]
  /** Rulings that rest on words of pages which are no longer kept. */
  readonly orphaned: readonly string[]
  readonly digests: { readonly ground: string; readonly derived: string }
}

const together = 200

const pageFaults = async (desk: Reading): Promise<readonly DeskFault[]> => {
  const faults: DeskFault[] = []
  for await (const { id, bytes } of desk.captures()) {
    const fault = (message: string): number => faults.push({ in: 'page', id, message })
    try {
      const page = await desk.page(id)
      if (page === null) fault('it is not known where it was met')
      else if (page.body.length !== bytes)
        fault(`it has ${String(page.body.length)} bytes, not ${String(bytes)}`)
    } catch (error) {
      if (!(error instanceof StoreError)) throw error
      fault(`${error.message}. ${error.hint}`)
    }
  }
  return faults
}

// What was found rests on articles as people put them right: words may stand in another zone than they were read in.
const articlesIn = async (
  desk: Reading,
  ids: readonly string[],
  amendments: Amendments,
): Promise<ReadonlyMap<string, Article>> =>
  new Map((await desk.articles(ids)).map(({ article }) => [article.id, amendments.article(article)]))

const isOutside =
  (article: Article | undefined) =>
  ({ spans, zone }: Annotation): boolean => {
    const length = article ? textAt({ article, zone: zone ?? null }).length : 0
    return spans.some(({ start, end }) => !(0 <= start && start <= end && end <= length))
  }

const articleFaults = async (desk: Reading, amendments: Amendments): Promise<readonly DeskFault[]> => {
  const faults: DeskFault[] = []
  const ids = await desk.articleIds()
  for (let at = 0; at < ids.length; at += together) {
    const some = ids.slice(at, at + together)
    const articles = await articlesIn(desk, some, amendments)
    for (const id of some)
      if (!articles.has(id)) faults.push({ in: 'article', id, message: 'it says that it is another' })
    for (const { article: id, body } of await desk.findings(some)) {
      const found = body === null ? [] : Object.values((body as FoundData).annotations).flat()
      const outside = (found as readonly Annotation[]).filter(isOutside(articles.get(id)))
      for (const { id: name } of outside)
        faults.push({ in: 'article', id, message: `the words of ${name} are not inside its text` })
    }
  }
  return faults
}

const isEvidence = (value: object): value is Evidence =>
  'article' in value && 'start' in value && 'end' in value && 'text' in value && 'zone' in value

// All evidence anywhere in a dossier.
function* evidenceIn(value: unknown): Generator<Evidence> {
  if (value === null || typeof value !== 'object') return
  if (isEvidence(value)) yield value
  else for (const each of Object.values(value)) yield* evidenceIn(each)
}

const wordsAt = (article: Article, { zone, zoneIndex, start, end }: Evidence): string | undefined =>
  (zone === 'body' ? article.text : article.zones[zoneIndex ?? -1]?.text)?.slice(start, end)

const storyFaultsIn = async (
  desk: Reading,
  id: string,
  amendments: Amendments,
): Promise<readonly string[]> => {
  const kept = await desk.dossier(id)
  if (kept === null) return []
  const wrong =
    sha256(canonicalJson(kept.dossier)) === kept.digest ? [] : ['its dossier is not the one that was made']
  const evidence = [...evidenceIn(kept.dossier)]
  const ids = [...new Set(evidence.map(({ article }) => article))]
  const articles = await articlesIn(desk, ids, amendments)
  const loose = evidence.filter((each) => {
    const article = articles.get(each.article)
    return article === undefined || wordsAt(article, each) !== each.text
  })
  const shown = loose
    .slice(0, 5)
    .map(
      (e) => `“${e.text.slice(0, 60)}” does not stand at ${String(e.start)}-${String(e.end)} of ${e.article}`,
    )
  const more =
    loose.length > shown.length ? [`and ${String(loose.length - shown.length)} more like this`] : []
  return [...wrong, ...shown, ...more]
}

// Stories that wait to be linked anew rest on what was there before: that is no fault.
const storyFaults = async (desk: Reading, amendments: Amendments): Promise<readonly DeskFault[]> => {
  const waiting = new Set(await desk.unlinked())
  const faults: DeskFault[] = []
  for (const { id, articles } of await desk.stories()) {
    if (waiting.has(id)) continue
    const members = await desk.storyArticles(id)
    if (members.length !== articles)
      faults.push({
        in: 'story',
        id,
        message: `${String(members.length)} articles belong to it, not ${String(articles)}`,
      })
    for (const message of await storyFaultsIn(desk, id, amendments)) faults.push({ in: 'story', id, message })
  }
  return faults
}

/** Captures that the rulings of a desk rest on, by ruling. */
export const capturesOfRulings = async (
  desk: Reading,
): Promise<readonly (readonly [string, readonly string[]])[]> =>
  (await desk.rulings()).map((ruling) => {
    const named = JSON.stringify(ruling).matchAll(/"capture":"([0-9a-f]{64})"/g)
    return [ruling.id, [...new Set([...named].flatMap(([, id]) => id ?? []))]]
  })

const orphanedIn = async (desk: Reading): Promise<readonly string[]> => {
  const captures = new Set<string>()
  for await (const { id } of desk.captures()) captures.add(id)
  const rulings = await capturesOfRulings(desk)
  return rulings.filter(([, on]) => on.some((id) => !captures.has(id))).map(([id]) => id)
}

/** Looks at everything that a desk holds: hashes, references, the words that evidence rests on. Changes nothing. */
export const verifyDesk = async (store: Store, rules: string): Promise<Verified> => {
  const tables = (await (await store.care()).faults()).map((message): DeskFault => ({
    in: 'tables',
    id: null,
    message,
  }))
  return store.read(async (desk) => {
    const amendments = await amendmentsIn(desk)
    return {
      counts: await desk.counts(rules),
      faults: [
        ...tables,
        ...(await pageFaults(desk)),
        ...(await articleFaults(desk, amendments)),
        ...(await storyFaults(desk, amendments)),
      ],
      orphaned: await orphanedIn(desk),
      digests: { ground: await groundDigest(desk), derived: await derivedDigest(desk) },
    }
  })
}
