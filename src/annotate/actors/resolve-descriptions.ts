import { foldLetters } from '../../kit/name-keys.ts'
import type { Draft } from './drafts.ts'
import { openLastMentions, type LastMentions } from './last-mentions.ts'
import { isSubject, speaks } from './read-deeds.ts'
import type { Reading } from './read-pieces.ts'
import { looseTitle, type Title } from './read-titles.ts'

const lower = (r: Reading, i: number): string => r.ready.tokens[i]?.lower ?? ''

/** Names and titles in folded words, each worked out once: a long page asks for the same few again and again. */
type WordsOf = (text: string) => readonly string[]

const once = (read: WordsOf): WordsOf => {
  const known = new Map<string, readonly string[]>()
  return (text) => {
    const held = known.get(text) ?? read(text)
    known.set(text, held)
    return held
  }
}

const wordsOf: WordsOf = (text) => foldLetters(text).split(/\s+/)

// The words of an office by which two titles are told to be one.
const officeWords = (r: Reading): WordsOf =>
  once((title) =>
    wordsOf(r.words.sameOffices.get(title.toLowerCase()) ?? title).map((w) => r.words.sameWords.get(w) ?? w),
  )

const leads = (kind: Title['kind']): boolean => kind === 'leader'

// "the foreign minister" is one whose title holds these words; "the leader" is whoever leads.
const sameOffice = (office: WordsOf, wanted: Title, held: Title): boolean => {
  if ((wanted.role.tense === 'former') !== (held.role.tense === 'former')) return false
  if (wanted.side !== null && held.side !== null && wanted.side !== held.side) return false
  const holds = office(held.role.title)
  if (office(wanted.role.title).every((w) => holds.includes(w))) return true
  // "the Keshet leader" for its president, but not for the leader of some party.
  return (
    wanted.head === 'leader' &&
    wanted.side !== null &&
    held.side === wanted.side &&
    (leads(held.kind) || holds.join(' ') === 'prime minister')
  )
}

interface Candidate {
  readonly draft: Draft
  readonly at: number
  readonly sided: boolean
}

interface Holder {
  readonly draft: Draft
  /** Its titles that are the office asked for. */
  readonly held: readonly Title[]
}

type HoldersOf = (wanted: Title) => readonly Holder[]

// Who holds an office: looked for once for all that a page calls alike.
const holdersAmong = (people: readonly Draft[], office: WordsOf): HoldersOf => {
  const titled = people.filter((d) => d.titles.length > 0)
  const known = new Map<string, readonly Holder[]>()
  return (wanted) => {
    const { role, side, head } = wanted
    const key = JSON.stringify([role.title, role.tense === 'former', side, head])
    const found =
      known.get(key) ??
      titled
        .map((draft) => ({ draft, held: draft.titles.filter((t) => sameOffice(office, wanted, t)) }))
        .filter(({ held }) => held.length > 0)
    known.set(key, found)
    return found
  }
}

const candidates = (
  holders: readonly Holder[],
  lastBefore: LastMentions,
  wanted: Title,
): readonly Candidate[] => {
  const out: Candidate[] = []
  for (const { draft, held } of holders) {
    const sided =
      wanted.side === null || held.some((t) => t.side === wanted.side) || draft.side === wanted.side
    if (sided || held.some((t) => t.side === null))
      out.push({ draft, at: lastBefore(draft, wanted.first), sided })
  }
  return out
}

// Sure where only one fits, or, of titles without an owner, where one was just named.
const chosen = (r: Reading, found: readonly Candidate[], wanted: Title): Draft | null => {
  const sided = found.filter((c) => c.sided)
  const known = sided.length > 0 ? sided : found
  const named = known.filter((c) => c.at >= 0).sort((a, b) => b.at - a.at)
  // "the president of Oremund" may be somebody the page never names; "the Oremund president" goes on with one just named.
  const goesOn =
    wanted.owner !== null && wanted.owner.first < wanted.last - 1 && wanted.owner.last < wanted.last
  if (wanted.side !== null && sided.length === 0 && (!goesOn || named.length === 0)) return null
  if (wanted.side !== null) return known.length === 1 ? (known[0]?.draft ?? null) : null
  const best = named[0]
  if (!best) return null
  const paragraph = (i: number): number =>
    r.ready.sentences[r.ready.tokens[i]?.sentence ?? -1]?.paragraph ?? -9
  if (paragraph(wanted.first) - paragraph(best.at) > (named.length === 1 ? 6 : 1)) return null
  const second = named[1]
  if (second && paragraph(best.at) - paragraph(second.at) <= 1) return null
  return best.draft
}

const isDefinite = (r: Reading, t: Title, head: number): boolean => {
  if (r.words.articles.has(lower(r, t.first - 1)) || r.words.articles.has(lower(r, t.first))) return true
  return t.owner !== null && t.owner.first < head
}

// Words that may be somebody's office here: those in the titles of this page's people, and "leader".
const heads = (r: Reading, people: readonly Draft[]): ReadonlySet<string> => {
  const all = people.flatMap((d) => d.titles.flatMap((t) => wordsOf(t.role.title)))
  return new Set(['leader', ...all.filter((w) => r.words.titles.has(w))])
}

// "Minister Morvane", "minister general", "the president's office": the title is not the whole of it.
const isPartOfMore = (r: Reading, i: number): boolean => {
  const next = r.pieces[r.pieceOn[i + 1] ?? -1]
  if (next?.first === i + 1 && (next.sort === 'name' || next.sort === 'honorific')) return true
  if (r.words.titles.has(lower(r, i + 1))) return true
  return /^['’]s?$/.test(lower(r, i + 1)) && r.pieces[r.pieceOn[i + 2] ?? -1]?.sort === 'body'
}

/** Gives people the mentions by office: "the Vardanian leader", "the minister", "Keshet's foreign minister". */
export const resolveOffices = (r: Reading, people: readonly Draft[]): void => {
  const used = new Set(people.flatMap((d) => d.titles.map((t) => t.role.start)))
  const held = heads(r, people)
  const holdersOf = holdersAmong(people, officeWords(r))
  const lastBefore = openLastMentions()
  for (let i = 0; i < r.ready.tokens.length; i++) {
    const token = r.ready.tokens[i]
    if (!token || !held.has(token.lower)) continue
    if (isPartOfMore(r, i)) continue
    const title = looseTitle(r, i)
    if (!title || used.has(title.role.start) || !isDefinite(r, title, i)) continue
    const draft = chosen(r, candidates(holdersOf(title), lastBefore, title), title)
    if (!draft) continue
    const first = r.words.articles.has(lower(r, title.first - 1)) ? title.first - 1 : title.first
    draft.mentions.push({ first, last: title.last, form: title.side === null ? 'description' : 'office' })
    if (title.role.tense !== 'former') draft.side ??= title.side
  }
}

// Where "the coast guard" begins: words before the noun that stand in the body's name too.
const startIn = (r: Reading, words: readonly string[], i: number): number => {
  let first = i
  while (i - first < 3 && r.pieceOn[first - 1] === -1 && words.includes(lower(r, first - 1))) first--
  return first
}

const fitting = (r: Reading, bodies: readonly Draft[], word: string): readonly Draft[] => {
  const also = r.words.alsoCalled.get(word)
  const fits = bodies.filter((d) => {
    if (d.rule === 'actors/plain-institution') return false
    const words = wordsOf(d.name)
    return (
      words.includes(word) ||
      d.nouns?.has(word) === true ||
      r.words.namedSo.get(word)?.has(d.name) === true ||
      (also !== undefined && also.has(words.at(-1) ?? ''))
    )
  })
  return fits.length > 0 || !r.words.firmNouns.has(word) ? fits : bodies.filter((d) => isFirm(r, d))
}

// "The union's secretary" and "a union spokesman" stand for others than the union.
const isMeant = (r: Reading, i: number): boolean => {
  const after = r.ready.tokens[i + 1]
  if (after?.lower === 'of' || after?.lower === 'for') return false
  return after?.pos !== 'NOUN' || (r.verbFrom[i + 1] ?? -1) >= 0
}

/** Tells which bodies are unions by who leads them: those with a general secretary. */
export const learnUnions = (r: Reading, bodies: readonly Draft[], people: readonly Draft[]): void => {
  const { union, leader } = r.words.unionSigns
  const led = new Set(
    people.flatMap((d) =>
      d.titles.flatMap((t) => (t.owner && t.role.title.toLowerCase() === leader ? [t.owner.first] : [])),
    ),
  )
  if (led.size === 0) return
  for (const body of bodies)
    if (body.rule !== 'actors/known-body' && body.mentions.some((m) => led.has(m.first)))
      body.nouns = new Set([...(body.nouns ?? []), union])
}

/** "Council leader Pel Arrow", "a union spokesman, Pel Arrow,": people speak for the one body of the page that this noun fits. */
export const resolveEmployers = (r: Reading, people: readonly Draft[], bodies: readonly Draft[]): void => {
  for (const draft of people) {
    if (draft.side !== null) continue
    for (const title of draft.titles) {
      if (title.owner !== null || title.role.tense === 'former') continue
      const noun = wordsOf(title.role.title).find((w) => r.words.bodyNouns.has(w))
      const [body, other] = noun ? fitting(r, bodies, noun) : []
      if (body && !other) draft.side ??= body.side ?? body.name
    }
  }
}

// "The union that stands for the dockers", in the first words of a page that names only one.
const opensPage = (r: Reading, i: number, known: readonly Draft[]): boolean =>
  known.length === 1 && r.ready.tokens[i]?.sentence === 0

// "the Crown corporation", "the German carrier": a word before the noun that does not make it another one.
const behindWord = (r: Reading, first: number): number => {
  const t = r.ready.tokens[first - 1]
  if (!t || r.words.elseWords.has(t.lower) || r.words.articles.has(t.lower)) return first
  return r.words.articles.has(lower(r, first - 2)) && (t.pos === 'ADJ' || r.words.crownWords.has(t.lower))
    ? first - 1
    : first
}

// "A group of divers came": whoever came last by that noun is meant from then on.
const isNewSince = (r: Reading, noun: string, from: number, to: number): boolean => {
  for (let i = Math.max(from, 0); i < to; i++) {
    if (!r.words.indefinite.has(lower(r, i))) continue
    for (let k = i + 1; k < i + 4 && k < to; k++)
      if (lower(r, k) === noun && lower(r, k + 1) === r.words.stateSigns.ofWord) return true
  }
  return false
}

/** Gives bodies the mentions by a common noun: "the union", "the ministry", "the coast guard". */
export const resolveBodyNouns = (r: Reading, bodies: readonly Draft[]): void => {
  const words = once(wordsOf)
  const lastBefore = openLastMentions()
  const byNoun = new Map<string, readonly Draft[]>()
  for (let i = 1; i < r.ready.tokens.length; i++) {
    const word = lower(r, i)
    if (!r.words.bodyNouns.has(word) || r.pieceOn[i] !== -1 || !isMeant(r, i)) continue
    const known = byNoun.get(word) ?? fitting(r, bodies, word)
    byNoun.set(word, known)
    const passing = r.words.passingNouns.has(word)
    const placed = known
      .map((d) => {
        const first = startIn(r, words(d.name), i)
        return {
          d,
          at: lastBefore(d, i),
          first: known.length === 1 || passing ? behindWord(r, first) : first,
        }
      })
      .filter((x) => (x.at >= 0 || opensPage(r, i, known)) && r.words.articles.has(lower(r, x.first - 1)))
      .sort((a, b) => a.first - b.first || b.at - a.at)
    const best = placed[0]
    if (!best || !((known.length === 1 && !passing) || i - best.at < (passing ? 160 : 80))) continue
    if (passing && isNewSince(r, word, best.at, i)) continue
    best.d.mentions.push({ first: best.first - 1, last: i + 1, form: 'description' })
    if (isSubject(r, i + 1) || speaks(r, best.first - 1, i + 1)) best.d.acts = true
  }
}

// A body of business: none of the words of public bodies stands in its name.
const isFirm = (r: Reading, draft: Draft): boolean => {
  const words = wordsOf(draft.name)
  return (
    draft.rule !== 'actors/known-body' &&
    draft.rule !== 'actors/press' &&
    draft.rule !== 'actors/plain-institution' &&
    words.some((w) => r.words.firmHeads.has(w))
  )
}
