import { sha256 } from '../../kit/hash.ts'
import type { Sighting } from '../../model/desk.ts'
import type { Dossier } from '../../model/dossier.ts'
import type { Page } from '../../model/page.ts'
import { openStore } from '../../store/open-store.ts'
import { StoreError } from '../../store/store-error.ts'
import type { KeptArticle, KeptCapture, KeptFindings, Reading, Store } from '../../store/store.ts'
import { deskSetting, type DeskOptions } from './desk-setting.ts'
import { toldOfDossier } from './told-of-dossier.ts'
import { rememberedIn, rulesFor } from './remembered.ts'
import { rulesFact, settleAnyway } from './settle.ts'

/** What a move came to, all of it counted in the new place and compared with the old one: `parley.move/1`. */
export interface Moved {
  readonly format: 'parley.move/1'
  readonly from: string
  readonly to: string
  readonly captures: number
  readonly sightings: number
  readonly articles: number
  readonly rulings: number
  readonly stories: number
  /** How many captures were copied now: the others were there from an earlier try. */
  readonly copied: number
  /** SHA-256 of all ids of captures (which are hashes of their bytes), sightings and rulings: the same in both places. */
  readonly ground: string
  /** SHA-256 of all stories' digests: the same in both places. */
  readonly digest: string
  /** True where the new desk made its dossiers itself; false where they were made by other rules and came as they were. */
  readonly remade: boolean
}

const together = 25

const factsMoved = ['setting', rulesFact] as const

/** A capture with all that hangs on it. */
interface Parcel {
  readonly capture: KeptCapture
  readonly sightings: readonly Sighting[]
  readonly articles: readonly KeptArticle[]
  readonly findings: readonly KeptFindings[]
}

const parcelOf = async (desk: Reading, capture: KeptCapture): Promise<Parcel> => {
  const articles = await desk.articlesOf(capture.id)
  return {
    capture,
    // The one that it was first added with comes first, whatever clocks said since.
    sightings: [...(await desk.sightings(capture.id))].sort(
      (a, b) => Number(b.addedAt === capture.addedAt) - Number(a.addedAt === capture.addedAt),
    ),
    articles,
    findings: await desk.findings(articles.map(({ article }) => article.id)),
  }
}

const isThere = async (
  desk: Reading,
  { sightings, articles, findings, capture }: Parcel,
): Promise<boolean> => {
  const own = await desk.sightings(capture.id)
  if (own.length !== sightings.length) return false
  const kept = await desk.articlesOf(capture.id)
  return (
    kept.length === articles.length &&
    (await desk.findings(kept.map(({ article }) => article.id))).length === findings.length
  )
}

const copy = async (from: Store, to: Store, capture: KeptCapture): Promise<boolean> => {
  const parcel = await from.read((desk) => parcelOf(desk, capture))
  if (await to.read((desk) => isThere(desk, parcel))) return false
  const page = await from.read((desk) => desk.page(capture.id))
  if (page === null) return false
  await to.write(async (desk) => {
    for (const { addedAt, ...met } of parcel.sightings) {
      const { envelope, ...rest } = met
      const seen: Page = { id: page.id, body: page.body, ...rest, ...(envelope && { envelope }) }
      await desk.addPage(seen, addedAt)
    }
    if (capture.readBy !== null)
      await desk.putArticles(
        capture.id,
        parcel.articles.map(({ article }) => article),
        capture.readBy,
      )
    await desk.putFindings(parcel.findings)
  })
  return true
}

const capturesOf = (store: Store): Promise<readonly KeptCapture[]> =>
  store.read(async (desk) => {
    const all: KeptCapture[] = []
    for await (const each of desk.captures()) all.push(each)
    return all
  })

// Stories and dossiers as they are, made by whatever rules.
const copyStories = async (from: Store, to: Store): Promise<void> => {
  const stories = await from.read(async (desk) => {
    const out = []
    for (const { id } of await desk.stories()) {
      const story = await desk.story(id)
      if (story) out.push({ ...story, members: await desk.storyArticles(id) })
    }
    return out
  })
  await to.write((desk) => desk.putStories(stories))
  for (const { id, wanted } of stories) {
    const made = await from.read((desk) => desk.dossier(id))
    if (made === null) continue
    const dossier = made.dossier as Dossier
    await to.write((desk) =>
      desk.putDossier({ story: id, wanted, digest: made.digest, dossier, ...toldOfDossier(dossier) }),
    )
  }
}

const refuseStrangers = async (to: Store, ids: ReadonlySet<string>): Promise<void> => {
  const strange = (await capturesOf(to)).filter(({ id }) => !ids.has(id))
  if (strange.length > 0)
    throw new StoreError(
      'store/desk-exists',
      `the desk in ${to.place} holds ${String(strange.length)} pages that are not in the one that is moved`,
      {
        hint: 'move to a place where there is no desk; a move that was cut off goes on with the same command',
      },
    )
}

interface Ground {
  readonly captures: number
  readonly sightings: number
  readonly articles: number
  readonly rulings: number
  readonly stories: number
  readonly ground: string
  readonly digest: string
}

/** All of a desk's ground, every capture's bytes hashed anew. @throws StoreError where one is damaged. */
const groundOf = async (store: Store, onPage: (done: number) => void): Promise<Ground> => {
  const captures = await capturesOf(store)
  let done = 0
  for (const { id } of captures) {
    await store.read((desk) => desk.page(id))
    onPage((done += 1))
  }
  return store.read(async (desk) => {
    const additions = await desk.additions()
    const rulings = await desk.rulings()
    const digests = await desk.digests()
    const kept = captures.map(({ id, addedAt, bytes }) => [id, addedAt, bytes])
    const told = await Promise.all(factsMoved.map((key) => desk.fact(key)))
    return {
      captures: captures.length,
      sightings: additions.length,
      articles: (await desk.articleIds()).length,
      rulings: rulings.length,
      stories: digests.length,
      ground: sha256(JSON.stringify([kept, additions, rulings, told])),
      digest: sha256(JSON.stringify(digests)),
    }
  })
}

const otherwise = (place: string, what: string): StoreError =>
  new StoreError('store/damaged', `the desk in ${place} is not what it was moved from: ${what}`, {
    hint: 'the old desk is untouched: move to another place, and tell the makers of Parley',
  })

const prove = (was: Ground, is: Ground, to: Store): void => {
  for (const key of ['captures', 'sightings', 'rulings', 'ground', 'articles', 'stories', 'digest'] as const)
    if (was[key] !== is[key]) throw otherwise(to.place, `${key} ${String(is[key])}, not ${String(was[key])}`)
}

const refuseUnfinished = async (from: Store): Promise<void> => {
  const { begun, waits } = await from.read(async (desk) => {
    const rules = await desk.fact(rulesFact)
    const { unread, unsearched, unlinked } = await desk.counts(rules ?? '')
    return { begun: await desk.fact('rereading'), waits: unread + unsearched + unlinked > 0 }
  })
  if (begun !== null && begun !== '')
    throw new StoreError('store/locked', `the desk in ${from.place} is being reread`, {
      hint: 'finish that first: parley reread --desk …',
    })
  if (waits)
    throw new StoreError('store/locked', `the desk in ${from.place} is not up to date: pages wait in it`, {
      hint: 'bring it up to date first: parley add --desk … (without a page), or parley reread',
    })
}

/**
 * Copies a desk to another place, of the same kind or another, and proves it whole there: every capture's bytes hashed anew, each place
 * where it was met, every ruling, and the digests of dossiers that the new desk makes itself. The old desk is only read. A move that was
 * cut off goes on when it is asked for again.
 *
 * @throws StoreError where either cannot be opened, the new place holds something else, or the proof fails.
 * @example `await moveDesk('talks', 'postgres://desk@db.example/news', {})`
 */
export const moveDesk = async (fromPlace: string, toPlace: string, options: DeskOptions): Promise<Moved> => {
  const from = await openStore(fromPlace, 'read')
  try {
    await refuseUnfinished(from)
    const to = await openStore(toPlace, 'create')
    try {
      return await to.alone('move', () => moveTo(from, to, options))
    } finally {
      await to.close()
    }
  } finally {
    await from.close()
  }
}

const moveTo = async (from: Store, to: Store, options: DeskOptions): Promise<Moved> => {
  const captures = await capturesOf(from)
  await refuseStrangers(to, new Set(captures.map(({ id }) => id)))
  const onProgress = options.onProgress ?? (() => undefined)
  const facts = await from.read((desk) =>
    Promise.all(factsMoved.map(async (key) => [key, await desk.fact(key)] as const)),
  )
  await to.write(async (desk) => {
    for (const [key, value] of facts) if (value !== null) await desk.setFact(key, value)
  })
  let [copied, done] = [0, 0]
  for (const capture of captures) {
    if (await copy(from, to, capture)) copied += 1
    done += 1
    if (done % together === 0 || done === captures.length)
      onProgress({ done, total: captures.length, source: capture.id, step: 'copied' })
  }
  const rulings = await from.read((desk) => desk.rulings())
  await to.write(async (desk) => {
    for (const ruling of rulings) await desk.addRuling(ruling)
  })
  await copyRereads(from, to)
  const told = await to.read(rememberedIn)
  const made = facts.find(([key]) => key === rulesFact)?.[1] ?? null
  const remade = made === null || made === rulesFor(told)
  if (remade) await settleAnyway(to, await deskSetting(told, options))
  else await copyStories(from, to)
  const quiet = (): void => undefined
  const [was, is] = [await groundOf(from, quiet), await groundOf(to, quiet)]
  prove(was, is, to)
  return { format: 'parley.move/1', from: from.place, to: to.place, ...is, copied, remade }
}

const copyRereads = async (from: Store, to: Store): Promise<void> => {
  const [all, had] = [await from.read((desk) => desk.rereads()), await to.read((desk) => desk.rereads())]
  await to.write(async (desk) => {
    for (const each of all.slice(had.length))
      await desk.putReread((each as { readonly done: string }).done, each)
  })
}
