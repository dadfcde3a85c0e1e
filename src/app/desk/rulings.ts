import { isFact, wrongWith } from '../../amend/fields.ts'
import { makeRuling } from '../../amend/make-ruling.ts'
import { capturesNamed, openAmendments, type Orphan } from '../../amend/open-amendments.ts'
import { kindOf, ruledParts } from '../../amend/ruled-parts.ts'
import { rulingsInForce } from '../../amend/rulings-in-force.ts'
import { ownStoryId } from '../../amend/amend-stories.ts'
import { tellAccuracy } from '../../amend/tell-accuracy.ts'
import type { Article } from '../../model/article.ts'
import { zoneKinds } from '../../model/parts/shapes.ts'
import type {
  Accuracy,
  FieldValues,
  FindingAnchor,
  ListedRuling,
  Ruling,
  RulingDraft,
} from '../../model/ruling.ts'
import type { Reading, Store } from '../../store/store.ts'
import { RulingError } from './find-ruled.ts'

/** Keeps what a person decided, all of it or nothing; it is on the disk when this is done. */
export const keepRulings = (
  store: Store,
  drafts: readonly RulingDraft[],
  now: string,
): Promise<readonly Ruling[]> =>
  store.write(async (desk) => {
    const made: Ruling[] = []
    let [last = null] = (await desk.rulings())
      .map(({ at }) => at)
      .sort()
      .slice(-1)
    for (const draft of drafts) {
      const ruling = makeRuling(draft, now, last)
      await desk.addRuling(ruling)
      made.push(ruling)
      last = ruling.at
    }
    return made
  })

/** All rulings in the order in which they were made, and which of them hold. */
export const listRulings = (all: readonly Ruling[]): readonly ListedRuling[] => {
  const holding = new Set(rulingsInForce(all, null).map(({ id }) => id))
  return all
    .toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
    .map((ruling) => ({
      ruling,
      inForce: holding.has(ruling.id),
    }))
}

/** The ruling that a person means by its id or the beginning of that. @throws RulingError where there is none, or several. */
export const rulingNamed = (all: readonly Ruling[], asked: string): Ruling => {
  const found = all.filter(({ id }) => id.startsWith(asked) || id.startsWith(`r-${asked}`))
  const [only] = found
  if (only && found.length === 1) return only
  throw new RulingError(
    found.length === 0
      ? `no ruling “${asked}” is on this desk`
      : `“${asked}” begins the ids of several rulings`,
    'parley rule list names them',
  )
}

const articlesNamed = async (desk: Reading, rulings: readonly Ruling[]): Promise<readonly Article[]> => {
  const out: Article[] = []
  for (const capture of capturesNamed(rulings))
    for (const { article } of await desk.articlesOf(capture)) out.push(article)
  return out
}

/** Rulings in force that rest on nothing in the pages as they are read now. */
export const orphansIn = async (desk: Reading): Promise<readonly Orphan[]> => {
  const rulings = rulingsInForce(await desk.rulings(), null)
  const amendments = openAmendments(rulings, await articlesNamed(desk, rulings))
  // A story that was joined into another is no longer there just because of that.
  const joined = rulings.flatMap((r) =>
    r.verb === 'join-stories'
      ? r.stories.slice(1)
      : r.verb === 'move-articles'
        ? [ownStoryId(r), ...(r.from === null ? [] : [r.from])]
        : [],
  )
  const known = [...(await desk.stories()), ...joined.map((id) => ({ id }))]
  return amendments.orphans(known)
}

/** How right a desk's findings were, by the rulings in force. */
export const accuracyIn = async (desk: Reading): Promise<readonly Accuracy[]> =>
  tellAccuracy(rulingsInForce(await desk.rulings(), null))

type Data = Readonly<Record<string, unknown>>
type Fits = (value: unknown) => boolean

const isInstant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/

const isText: Fits = (value) => typeof value === 'string'
const maybeText: Fits = (value) => value === null || isText(value)
const isData = (value: unknown): value is Data =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const isPlace: Fits = (value) =>
  isData(value) &&
  typeof value['capture'] === 'string' &&
  /^[0-9a-f]{64}$/.test(value['capture']) &&
  Number.isInteger(value['part'])
const isAnchor: Fits = (value) =>
  isPlace(value) && ['zone', 'exact', 'prefix', 'suffix'].every((name) => isText((value as Data)[name]))
const isFinding: Fits = (value) => {
  if (!isData(value) || !isAnchor(value)) return false
  const { kind, was } = value
  const part = ruledParts.find((each) => each === kind)
  return part !== undefined && (was === null || (isData(was) && was['kind'] === kindOf[part]))
}
const isZone: Fits = (value) => ['body', ...zoneKinds].some((kind) => kind === value)
const areFacts: Fits = (value) =>
  isData(value) && Object.entries(value).every(([name, fact]) => isFact(name, fact))
const some =
  (fits: Fits, least: number): Fits =>
  (value) =>
    Array.isArray(value) && value.length >= least && value.every(fits)

const onFindings = { on: some(isFinding, 1) }

// What is said of a finding fits its kind.
const fieldsFit = (value: unknown, whole: boolean): boolean => {
  const { on, fields } = value as { readonly on: readonly FindingAnchor[]; readonly fields: FieldValues }
  return on.every(({ kind }) => wrongWith(kind, fields, { whole }) === null)
}

// What each kind of ruling cannot do without.
const partsOf: Readonly<Record<string, Readonly<Record<string, Fits>>>> = {
  add: { ...onFindings, fields: isData },
  accept: onFindings,
  reject: onFindings,
  edit: { ...onFindings, fields: isData },
  merge: onFindings,
  split: onFindings,
  'join-stories': { stories: some(isText, 2) },
  'move-articles': { articles: some(isPlace, 1), from: maybeText, to: maybeText, name: maybeText },
  'name-story': { story: isText, name: isText },
  zone: { on: some(isAnchor, 1), to: isZone },
  article: { articles: some(isPlace, 1), fields: areFacts },
  family: { outlet: isText, family: maybeText },
  note: { on: some(isAnchor, 0), text: isText },
  undo: { ruling: isText },
}

const isRuling = (value: unknown): value is Ruling => {
  if (typeof value !== 'object' || value === null) return false
  const ruling = value as Data
  const { id, at, by, verb } = ruling
  const parts = typeof verb === 'string' && Object.hasOwn(partsOf, verb) ? partsOf[verb] : undefined
  return (
    typeof id === 'string' &&
    /^r-[0-9a-f]{12}$/.test(id) &&
    typeof at === 'string' &&
    isInstant.test(at) &&
    typeof by === 'string' &&
    parts !== undefined &&
    maybeText(ruling['why']) &&
    Object.entries(parts).every(([name, fits]) => fits(ruling[name])) &&
    ((verb !== 'add' && verb !== 'edit') || fieldsFit(ruling, verb === 'add'))
  )
}

/** Rulings as JSON Lines, in the order in which they were made. */
export const rulingLines = (rulings: readonly Ruling[]): string =>
  listRulings(rulings)
    .map(({ ruling }) => `${JSON.stringify(ruling)}\n`)
    .join('')

const rulingIn = (line: string, number: number): Ruling => {
  const wrong = (what: string): RulingError =>
    new RulingError(
      `line ${String(number)} ${what}; nothing was taken in`,
      'give a file that parley rule export wrote',
    )
  const value = ((): unknown => {
    try {
      return JSON.parse(line)
    } catch {
      throw wrong('is not JSON')
    }
  })()
  if (!isRuling(value)) throw wrong('is no ruling')
  return value
}

/** Takes in rulings that were written by `rulingLines`, all or none; those that are known already change nothing. Gives how many were new. */
export const importRulings = async (
  store: Store,
  text: string,
): Promise<{ readonly fresh: number; readonly known: number }> => {
  const rulings = text.split('\n').flatMap((line, n) => (line.trim() === '' ? [] : [rulingIn(line, n + 1)]))
  return store.write(async (desk) => {
    let fresh = 0
    for (const ruling of rulings) if (await desk.addRuling(ruling)) fresh += 1
    return { fresh, known: rulings.length - fresh }
  })
}
