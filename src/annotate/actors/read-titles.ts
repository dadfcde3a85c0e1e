import type { TitleClass } from '../../languages/contract/actors.ts'
import type { RoleMention } from '../../model/annotation.ts'
import type { Token } from '../../model/ready.ts'
import { isOwnBody } from './own-body.ts'
import { isShouted, isUpper, textOf, type Piece, type Reading } from './read-pieces.ts'

/** A title with its place in the text, the words for what it belongs to, and what kind of title it is. */
export interface Title {
  readonly role: RoleMention
  readonly kind: TitleClass | 'address'
  readonly head: string
  /** Tokens of all of it, owner included. */
  readonly first: number
  readonly last: number
  /** The state or body it belongs to, where that is a known one. */
  readonly side: string | null
  /** Tokens of the name that owns it ("Vardania" of "minister of Vardania"), or null. */
  readonly owner: { readonly first: number; readonly last: number } | null
}

const at = (r: Reading, i: number): Token | undefined => r.ready.tokens[i]
const lower = (r: Reading, i: number): string => at(r, i)?.lower ?? ''
const possessive = (word: string): boolean => word === "'s" || word === '’s' || word === "'" || word === '’'

const titleHead = (r: Reading, i: number): TitleClass | null => {
  const word = lower(r, i).replace(/^(ex|then|vice|co)-/, '')
  const found =
    r.words.titles.get(lower(r, i)) ?? r.words.titles.get(word) ?? r.words.titles.get(word.replace(/s$/, ''))
  return found ?? null
}

const pieceAt = (r: Reading, i: number): Piece | null => r.pieces[r.pieceOn[i] ?? -1] ?? null

interface Owner {
  readonly first: number
  readonly last: number
  readonly text: string
  readonly side: string | null
  /** A name that no table and no word for a body explains: it may be a town. */
  readonly loose: boolean
}

const ownerOf = (r: Reading, piece: Piece): Owner => ({
  first: piece.first,
  last: piece.last,
  text:
    piece.known && piece.sort === 'known' ? canonical(r, piece) : textOf(r.ready, piece.first, piece.last),
  side: sideFor(r, piece),
  loose: piece.sort === 'name',
})

// The Kremlin speaks for Russia, a Vardanian ministry for Vardania, any other body for itself.
const sideFor = (r: Reading, piece: Piece): string | null => {
  const text = textOf(r.ready, piece.first, piece.last)
  if (piece.sort === 'body' && isOwnBody(r.words, text)) return text
  if (piece.known) return piece.known.side ?? piece.known.name
  const ahead =
    piece.sort === 'body' && possessive(lower(r, piece.first - 1)) ? pieceAt(r, piece.first - 2) : null
  return ahead?.known?.side ?? text
}

// "Ukrainian" and "Kyiv" say what "Ukraine" says; seats and bodies keep their own names.
const canonical = (r: Reading, piece: Piece): string =>
  piece.known && piece.known.sort !== 'capital' ? piece.known.name : textOf(r.ready, piece.first, piece.last)

// A name right before "President" is seldom whose president it is.
const seldomOwns = (r: Reading, title: number): boolean => {
  const kind = titleHead(r, title)
  return kind !== 'calling' && kind !== 'spokes' && !r.words.titleWords.has(lower(r, title))
}

// "TALKS CHANGING SIDES Minister Morvane": words in capitals before a title that is none are a headline.
const isHeadline = (r: Reading, piece: Piece, title: number): boolean => {
  const [before, last, head] = [at(r, piece.last - 2), at(r, piece.last - 1), at(r, title)]
  return (
    before !== undefined &&
    isShouted(before) &&
    last !== undefined &&
    isShouted(last) &&
    head !== undefined &&
    !isShouted(head)
  )
}

// "the Keshet Flood Relief Commissioner": past the words that say what for, where a state or body stands right before them.
const ownerOverField = (r: Reading, field: Piece): Owner | null => {
  const piece = pieceAt(r, field.first - 1)
  const given = r.words.givenNames.has(at(r, field.first)?.text ?? '')
  if (given || !piece?.known || piece.last !== field.first || piece.known.sort === 'press') return null
  return at(r, field.first)?.sentence === at(r, piece.first)?.sentence ? ownerOf(r, piece) : null
}

const ownerBefore = (r: Reading, i: number): Owner | null => {
  const end = possessive(lower(r, i - 1)) ? i - 1 : i
  const piece = pieceAt(r, end - 1)
  if (!piece || piece.last !== end || piece.sort === 'title' || piece.sort === 'honorific') return null
  if (at(r, i)?.sentence !== at(r, piece.first)?.sentence) return null
  if (piece.sort === 'name' && end === i && seldomOwns(r, i)) return ownerOverField(r, piece)
  if (!piece.known && isHeadline(r, piece, i)) return null
  return ownerOf(r, piece)
}

// "of Keshet research", "of Keshet and tariff talks": a noun behind makes the name a mere modifier.
const isBeforeNoun = (r: Reading, last: number): boolean => {
  const after = at(r, last)
  return after?.pos === 'NOUN' || (after?.lower === 'and' && at(r, last + 1)?.pos === 'NOUN')
}

// "of the Narrow Sea Commission", "for Keshet": what follows a title.
const ownerAfter = (r: Reading, last: number): Owner | null => {
  if (!r.words.ofWords.has(lower(r, last))) return null
  let found: Owner | null = null
  for (let i = last + 1; i < last + 12; i++) {
    const [piece, t] = [pieceAt(r, i), at(r, i)]
    if (!t || t.pos === 'PUNCT' || t.pos === 'VERB' || t.sentence !== at(r, last)?.sentence) break
    if (!piece || piece.sort === 'title' || piece.sort === 'honorific') continue
    // "head of Keshet research at the Corvale Bank": whom one works at comes first, what one works on is no owner.
    const employer = lower(r, i - 1) === 'at' || lower(r, i - 2) === 'at'
    if (employer) return ownerOf(r, piece)
    if (i < last + 7 && !isBeforeNoun(r, piece.last)) found ??= ownerOf(r, piece)
    i = piece.last - 1
  }
  return found
}

const tenseOf = (r: Reading, first: number, last: number): RoleMention['tense'] => {
  for (let i = first; i < last; i++) {
    if (r.words.former.has(lower(r, i)) || /^(ex|then)-/.test(lower(r, i))) return 'former'
    if (r.words.acting.has(lower(r, i))) return 'acting'
  }
  return 'current'
}

const modifies = (r: Reading, i: number): boolean => {
  const t = at(r, i)
  if (!t || r.words.articles.has(t.lower)) return false
  // "foreign and defence minister", but not "Keshet and President Arrow".
  if (t.lower === 'and')
    return (
      r.pieceOn[i - 1] === -1 && (r.words.titleWords.has(lower(r, i - 1)) || titleHead(r, i - 1) !== null)
    )
  if (r.words.titleWords.has(t.lower) || r.words.former.has(t.lower) || r.words.acting.has(t.lower))
    return true
  if (titleHead(r, i) !== null || (t.pos === 'ADJ' && !isUpper(t.text)))
    return !r.words.neverNames.has(t.lower)
  return t.pos === 'NOUN' && !isUpper(t.text) && !isUpper(at(r, i + 1)?.text ?? '')
}

interface Ends {
  readonly head: number
  /** Behind the title's own words: "Secretary of State" goes on behind its head. */
  readonly end: number
  readonly first: number
  readonly last: number
}

// "Government spokesman": a word for a body is not whose spokesman it is.
const isBareBody = (piece: Piece): boolean =>
  piece.sort === 'body' && piece.known === null && piece.last - piece.first === 1

// Where the words of a title begin, and the body they stop at.
const widened = (r: Reading, head: number): { readonly first: number; readonly body: Piece | null } => {
  let first = head
  while (first > 0 && at(r, first - 1)?.sentence === at(r, head)?.sentence && head - first < 7) {
    const piece = pieceAt(r, first - 1)
    if (piece && piece.sort === 'title') first = piece.first
    else if (piece && isBareBody(piece)) first--
    else if (piece) return { first, body: piece }
    else if (modifies(r, first - 1)) first--
    else break
  }
  return { first, body: null }
}

// A title whose head is at `head`, widened to the left over its words and its owner.
const titleOn = (r: Reading, head: number, after: boolean): (Ends & { owner: Owner | null }) | null => {
  if (titleHead(r, head) === null) return null
  const { first: from, body } = widened(r, head)
  let owner = ownerBefore(r, from)
  // "the Keshet delegation's Vardanian head": once more to the left of a body in lower case is not tried.
  const own = pieceAt(r, head)
  const last =
    own?.sort === 'title' && own.last > head + 1 && titleHead(r, head + 1) === null ? own.last : head + 1
  const first = owner && body ? owner.first : from
  const later = after ? ownerAfter(r, last) : null
  owner ??= later
  return { head, end: last, first, last: later ? later.last : last, owner }
}

const linkWords = new Set(['and', '&', 'of', 'for'])

// Words that stand before a title and are no part of it: "the former", "'s acting", "and".
const leadsIn = (r: Reading, i: number): boolean => {
  const word = lower(r, i)
  const { articles, former, acting } = r.words
  return possessive(word) || articles.has(word) || linkWords.has(word) || former.has(word) || acting.has(word)
}

const markOf = (r: Reading, i: number): number => /^(?:ex|then)-/.exec(lower(r, i))?.[0].length ?? 0

// Whose head, spokesman or envoy somebody is may be a name that nobody explains; "Ardane economist" and "Oslan-born author" tell no side.
const headsBodies: ReadonlySet<Title['kind']> = new Set(['leader', 'spokes', 'envoy'])

const asTitle = (r: Reading, ends: Ends & { owner: Owner | null }): Title => {
  const { head, end, first, last, owner } = ends
  let from = owner && owner.first < head ? owner.last : first
  while (from < head && leadsIn(r, from)) from++
  const [a, b] = [at(r, from), at(r, end - 1)]
  const kind = titleHead(r, head) ?? 'office'
  // "then-President": the mark of what is over is no part of the office.
  const mark = markOf(r, from)
  return {
    role: {
      start: (a?.start ?? 0) + mark,
      end: b?.end ?? 0,
      title: textOf(r.ready, from, end).slice(mark),
      of: owner?.text ?? null,
      tense: tenseOf(r, Math.max(0, first - 1), head + 1),
    },
    kind,
    head: lower(r, head),
    first,
    last,
    side: owner && !(owner.loose && !headsBodies.has(kind)) ? owner.side : null,
    owner: owner ? { first: owner.first, last: owner.last } : null,
  }
}

// "President of the Narrow Sea Boat Council Pel Arrow", "Ambassador to Keshet Pel Arrow": a title, a body or a state behind it, the name.
const titleOverOwner = (r: Reading, piece: Piece): Title | null => {
  if (piece.sort !== 'body' && piece.known === null) return null
  const link = r.words.articles.has(lower(r, piece.first - 1)) ? piece.first - 2 : piece.first - 1
  const head = link - 1
  if (
    !r.words.ofWords.has(lower(r, link)) ||
    titleHead(r, head) === null ||
    pieceAt(r, head)?.sort !== 'title'
  )
    return null
  // Whom somebody is sent to is not whom he speaks for.
  const found = titleOn(r, head, lower(r, link) === 'of' || lower(r, link) === 'for')
  return found && { ...asTitle(r, found), last: Math.max(found.last, piece.last) }
}

/** The title right before a name: "Vardanian Foreign Minister", "Kremlin spokesman", "former envoy"; null where none is. */
export const titleBefore = (r: Reading, name: number): Title | null => {
  const t = at(r, name - 1)
  if (!t || t.sentence !== at(r, name)?.sentence) return null
  const piece = pieceAt(r, name - 1)
  if (piece?.last === name && piece.sort !== 'title' && titleHead(r, name - 1) === null)
    return titleOverOwner(r, piece)
  let head = name - 1
  while (piece?.sort === 'title' && head > piece.first && titleHead(r, head) === null) head--
  const found = titleOn(r, head, false)
  return found ? asTitle(r, found) : null
}

const clauseBreak = (t: Token): boolean =>
  (t.pos === 'PUNCT' && !/^["“”‘’'-]$/.test(t.text)) || t.pos === 'AUX'
const isComma = (t: Token | undefined): boolean => t !== undefined && /^(,|—|–|--)$/.test(t.text)

// "Morvane, the leader of Keshet, said" and not "met Morvane, the leader said": no verb before the next comma.
const isClosed = (r: Reading, last: number): boolean => {
  for (let i = last; i < last + 14; i++) {
    const t = at(r, i)
    if (!t || t.sentence !== at(r, last - 1)?.sentence || t.pos === 'PUNCT' || r.words.who.has(t.lower))
      return true
    const verb = r.ready.verbs[r.verbFrom[i] ?? -1]
    if (
      verb &&
      t.lower !== 'said' &&
      (verb.form === 'finite' || (verb.form === 'participle' && !t.lower.endsWith('ing')))
    )
      return false
  }
  return true
}

// "Morvane, who is now the secretary of …", "who served as envoy from 2014 to 2019": where the office begins, and whether it is over.
const behindWho = (r: Reading, from: number): { readonly from: number; readonly past: boolean } => {
  const verb = r.words.who.has(lower(r, from)) ? r.ready.verbs[r.verbFrom[from + 1] ?? -1] : undefined
  if (!verb) return { from, past: false }
  const serves = r.words.servesAs.has(verb.lemma) && lower(r, verb.last) === r.words.asWord
  if (serves) return { from: verb.last + 1, past: verb.tense === 'past' && at(r, verb.first)?.pos === 'VERB' }
  return verb.lemma === 'be' ? { from: verb.last, past: verb.tense === 'past' } : { from, past: false }
}

const told = (title: Title | null, past: boolean): Title | null =>
  title && past && title.role.tense === 'current'
    ? { ...title, role: { ...title.role, tense: 'former' } }
    : title

const isMark = (t: Token | undefined): boolean => !t || t.pos === 'PUNCT'

// Where the words of a time end: at a mark or a verb.
const termEnd = (r: Reading, from: number, sentence: number): number => {
  let end = from
  while (
    end < from + 7 &&
    at(r, end)?.sentence === sentence &&
    !isMark(at(r, end)) &&
    (r.verbFrom[end] ?? -1) < 0
  )
    end++
  return end
}

// "since 2019", "from 2014 to 2019", "until last year" behind an office: up to the next mark.
const termBehind = (r: Reading, last: number): RoleMention['term'] => {
  const here = at(r, last - 1)?.sentence ?? -1
  for (let i = last; i < last + 8; i++) {
    const t = at(r, i)
    if (t?.sentence !== here || /^(VERB|AUX)$/.test(t.pos) || (isMark(t) && i > last)) return undefined
    const opens = r.words.termWords.get(t.lower)
    if (!opens || r.pieceOn[i + 1] !== -1) continue
    return { start: t.start, end: at(r, termEnd(r, i + 1, here) - 1)?.end ?? t.end, opens }
  }
  return undefined
}

/** The office told after a name and a comma: "Ilsa Morvane, Keshet's lead negotiator"; null where none is. */
export const titleAfter = (r: Reading, last: number): Title | null => {
  const [comma, t] = [at(r, last), at(r, last + 1)]
  const sentence = at(r, last - 1)?.sentence
  if (!comma || !t || t.sentence !== sentence || !isComma(comma)) return null
  const { from, past } = behindWho(r, last + 1)
  for (let i = from; i < from + 9; i++) {
    const word = at(r, i)
    if (word && possessive(word.lower)) continue
    if (!word || word.sentence !== sentence || endsApposition(r, i, from)) return null
    if (titleHead(r, i) !== null && titleHead(r, i + 1) === null && !possessive(lower(r, i + 1)))
      return told(appositionOn(r, i, last), past)
  }
  return null
}

// Marks and words that no title goes across.
const endsApposition = (r: Reading, i: number, from: number): boolean => {
  const word = at(r, i)
  if (!word || clauseBreak(word) || word.pos === 'ADP' || word.pos === 'CCONJ') return true
  const plainVerb = word.pos === 'VERB' && titleHead(r, i) === null && !r.words.titleWords.has(word.lower)
  return plainVerb || (word.pos === 'PRON' && i > from)
}

const appositionOn = (r: Reading, head: number, last: number): Title | null => {
  const end = pieceAt(r, head)?.last ?? head + 1
  // A name of its own goes on with a list: "Morvane, Foreign Minister Pel Arrow".
  const next = pieceAt(r, end)
  if (next?.sort === 'name' && next.first === end) return null
  const found = titleOn(r, head, true)
  if (!found || found.first <= last || !isClosed(r, found.last)) return null
  const title = asTitle(r, found)
  const term = termBehind(r, found.last)
  return term ? { ...title, role: { ...title.role, term } } : title
}

// A comma or a verb between the name and the title: the words before it are of something else.
const endsAhead = (r: Reading, i: number, name: number): boolean => {
  const t = at(r, i)
  if (!t || t.sentence !== at(r, name)?.sentence || isComma(t)) return true
  return (t.pos === 'VERB' && titleHead(r, i) === null) || t.pos === 'AUX'
}

// "head", but not "heads" or "head's".
const isSingleHead = (r: Reading, i: number): boolean => {
  const word = lower(r, i)
  if (titleHead(r, i) === null || possessive(lower(r, i + 1))) return false
  return !word.endsWith('s') || r.words.titles.has(word)
}

/** The office told before a name with a comma: "the head of the port authority, Pel Arrow"; null where none is. */
export const titleAhead = (r: Reading, name: number): Title | null => {
  if (!isComma(at(r, name - 1)) || at(r, name - 1)?.sentence !== at(r, name)?.sentence) return null
  for (let i = name - 2; i > name - 16 && i >= 0; i--) {
    if (endsAhead(r, i, name)) return null
    if (!isSingleHead(r, i)) continue
    const of = r.words.ofWords.has(lower(r, i + 1))
    if (!of && i !== name - 2) return null
    const found = titleOn(r, i, true)
    return found ? asTitle(r, found) : null
  }
  return null
}

/** Every title in the article that stands without a name beside it: "the Vardanian leader", "the minister". */
export const looseTitle = (r: Reading, head: number): Title | null => {
  const found = titleOn(r, head, true)
  return found ? asTitle(r, found) : null
}
