import { foldLetters } from '../../kit/name-keys.ts'
import { newDraft, type Draft, type DraftMention } from './drafts.ts'
import { isParty, isPlaced, isSubject, speaks } from './read-deeds.ts'
import type { Reading } from './read-pieces.ts'

/** One place where a body is named. */
export interface Naming {
  readonly name: string
  readonly mention: DraftMention
  readonly side: string | null
  readonly acts: boolean
  readonly rule: string
  /** Names that are the same body: "ministry defense russia". */
  readonly key: string
}

const lower = (r: Reading, i: number): string => r.ready.tokens[i]?.lower ?? ''
const possessive = (word: string): boolean => /^['’]s?$/.test(word)

// "Ministry of Defence" and "Defense Ministry" hold the same words.
/** One key for the ways of naming a body. */
export const keyOf = (r: Reading, name: string, side: string | null): string => {
  const words = foldLetters(name)
    .split(/[^\p{L}\p{N}]+/u)
    .map((w) => r.words.sameWords.get(w) ?? w)
  return (
    [...new Set(words)]
      .filter(
        (w) =>
          w !== '' && !r.words.ofWords.has(w) && !r.words.articles.has(w) && w !== 'affairs' && w !== 's',
      )
      .sort()
      .join(' ') + (side ? ` @${side}` : '')
  )
}

// "told the Herald", "media including the Herald", "Herald reporter Pel Arrow".
const isSource = (r: Reading, first: number, last: number): boolean => {
  const before = lower(r, r.words.articles.has(lower(r, first - 1)) ? first - 2 : first - 1)
  if (/^(told|by|including|with|to)$/.test(before)) return true
  return (
    r.words.titles.get(lower(r, last)) === 'calling' ||
    (possessive(lower(r, last)) && r.words.givenNames.has(r.ready.tokens[last + 1]?.text ?? ''))
  )
}

// "a meeting of the Narrow Sea Contact Group": it acts by meeting.
const isMet = (r: Reading, first: number, last: number): boolean => {
  const of = r.words.articles.has(lower(r, first - 1)) ? first - 2 : first - 1
  return last - first > 1 && lower(r, of) === 'of' && r.words.gatherings.has(lower(r, of - 1))
}

// "the Salt Guild and the Corvale Port Company met": both did.
const isJoinedSubject = (r: Reading, last: number): boolean => {
  if (!r.words.and.has(lower(r, last))) return false
  const from = r.words.articles.has(lower(r, last + 1)) ? last + 2 : last + 1
  const next = r.pieces[r.pieceOn[from] ?? -1]
  return next?.first === from && next.sort === 'body' && isSubject(r, next.last)
}

/** True where a body acts or speaks; those of the `press` only where they are a source. */
export const deeds = (r: Reading, first: number, last: number, press: boolean): boolean => {
  if (speaks(r, first, last)) return true
  if (press) return isSource(r, first, last)
  if (r.words.titles.get(lower(r, last)) === 'spokes') return true
  return (
    !isPlaced(r, first) &&
    (isSubject(r, last) || isJoinedSubject(r, last) || isParty(r, first, last) || isMet(r, first, last))
  )
}

/** Adds a place to the body that goes by its key. */
export const add = (drafts: Map<string, Draft>, naming: Naming): Draft => {
  const draft = drafts.get(naming.key) ?? newDraft('organisation', naming.name, naming.rule)
  drafts.set(naming.key, draft)
  draft.mentions.push(naming.mention)
  draft.side ??= naming.side
  draft.pronoun = 'it'
  if (naming.acts) draft.acts = true
  return draft
}
