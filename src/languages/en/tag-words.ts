import type { Pos } from '../../model/ready.ts'
import type { Word } from '../contract/sentences.ts'

// "cease-fire", "face-to-face", "U.S.-led", "1,000-kilometer": one word in news, three to the tagger.
const joinHyphens = (text: string, words: readonly Word[]): readonly Word[] => {
  if (!text.includes('-')) return words
  const out: Word[] = []
  for (let i = 0; i < words.length; i++) {
    const group = [words[i]]
    for (;;) {
      const last = group.at(-1)
      const [dash, next] = [words[i + 1], words[i + 2]]
      if (!last || !dash || !next || text.slice(dash.start, dash.end) !== '-') break
      if (last.end !== dash.start || dash.end !== next.start) break
      if (
        !/[\p{L}\p{N}.]$/u.test(text.slice(last.start, last.end)) ||
        !/^[\p{L}\p{N}]/u.test(text.slice(next.start, next.end))
      )
        break
      group.push(next)
      i += 2
    }
    const [first, last] = [group[0], group.at(-1)]
    if (!first || !last) continue
    out.push(group.length === 1 ? first : joined(text, group as Word[]))
  }
  return out
}

const joined = (text: string, group: readonly Word[]): Word => {
  const [first, last] = [group[0] as Word, group.at(-1) as Word]
  const whole = text.slice(first.start, last.end)
  return {
    start: first.start,
    end: last.end,
    pos: posOfJoined(whole, first, last),
    lemma: whole.toLowerCase(),
  }
}

const posOfJoined = (whole: string, first: Word, last: Word): Pos => {
  const known = compounds.get(whole.toLowerCase())
  if (known) return known
  if (/^\d/.test(whole)) return 'ADJ'
  const names = whole.split('-')
  if (names.every((n) => /^\p{Lu}/u.test(n))) return 'PROPN'
  if (/(ed|led|run|held|born|made|wide|old|long|ing|free|style|type|level|term|range|scale)$/.test(whole))
    return 'ADJ'
  if (last.pos === 'ADP' || last.pos === 'PART') return 'NOUN'
  return first.pos === 'ADV' ? 'ADJ' : last.pos
}

const compounds = new Map<string, Pos>([
  ['cease-fire', 'NOUN'],
  ['face-to-face', 'ADJ'],
  ['so-called', 'ADJ'],
  ['vice-president', 'NOUN'],
  ['co-operation', 'NOUN'],
  ['spokesman-in-chief', 'NOUN'],
  ['commander-in-chief', 'NOUN'],
  ['high-rise', 'NOUN'],
  ['run-up', 'NOUN'],
  ['follow-up', 'NOUN'],
  ['re-read', 'VERB'],
  ['de-escalate', 'VERB'],
  ['de-escalation', 'NOUN'],
  ['ex-president', 'NOUN'],
  ['one-on-one', 'ADJ'],
])

// Words whose tag is nearly always wrong, and what they are in news.
const always = new Map<string, Pos>([
  ['ceasefire', 'NOUN'],
  ['ceasefires', 'NOUN'],
  ['said', 'VERB'],
  ['told', 'VERB'],
  ['says', 'VERB'],
  ['added', 'VERB'],
  ['talks', 'NOUN'],
  ['military', 'NOUN'],
  ['spokesman', 'NOUN'],
  ['spokeswoman', 'NOUN'],
  ['spokesperson', 'NOUN'],
  ['according', 'VERB'],
  ['truce', 'NOUN'],
  ['chancellor', 'NOUN'],
  ['airstrikes', 'NOUN'],
  ['airstrike', 'NOUN'],
  ['sanctions', 'NOUN'],
  ['hinges', 'VERB'],
  ['insists', 'VERB'],
  ['opposes', 'VERB'],
  ['rejects', 'VERB'],
  ['refuses', 'VERB'],
  ['urges', 'VERB'],
])
const calendar = new Set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december'.split(
    ' ',
  ),
)

// What follows a subject and is read as a noun or adjective: "Russia claims it", "the union demands that".
const nounOrVerb = new Set(
  'claims demands offers calls plans reports warns vows pledges hopes orders attacks strikes alleged acknowledged fears backs seeks wants needs supports favours favors bars bans links ties threatens'.split(
    ' ',
  ),
)

/** A word among its neighbours, as the repairs look at it; texts in lower case, empty where there is none. */
interface Place {
  readonly pos: Pos
  readonly lower: string
  readonly capital: boolean
  readonly before: Word | undefined
  readonly next: Word | undefined
  readonly one: string
  readonly two: string
  readonly following: string
}

interface Repair {
  readonly to: Pos
  readonly when: (place: Place) => boolean
}

// Tried in order; the first that fits decides.
const repairs: readonly Repair[] = [
  { to: 'PROPN', when: (p) => p.capital && calendar.has(p.lower) },
  // "according to harbour officials"
  { to: 'ADP', when: (p) => p.lower === 'to' && p.one === 'according' },
  { to: 'NOUN', when: (p) => p.pos === 'VERB' && p.one === 'to' && p.two === 'according' },
  { to: 'SCONJ', when: (p) => p.lower === 'whether' },
  // "a new offensive in the north"
  {
    to: 'NOUN',
    when: (p) =>
      /^offensives?$/.test(p.lower) &&
      !/^(?:NOUN|PROPN|ADJ|NUM)$/.test(p.next?.pos ?? '') &&
      (/^(?:NOUN|ADJ|DET)$/.test(p.before?.pos ?? '') || /^(?:its|their|new|['’]s)$/.test(p.one)),
  },
  // "its defences shot down two drones"
  { to: 'VERB', when: (p) => p.lower === 'shot' && /^(?:down|dead)$/i.test(p.following) },
  // "acting Mayor Elin Strand"
  { to: 'ADJ', when: (p) => p.lower === 'acting' && p.next?.pos === 'PROPN' },
  // "agreed to release"
  {
    to: 'PART',
    when: (p) =>
      p.lower === 'to' &&
      p.next?.pos === 'VERB' &&
      /^[a-z]+(?:-[a-z]+)?$/.test(p.following) &&
      !/(?:ing|ed)$/.test(p.following),
  },
  // "air strikes on", "calls from": what stands behind a noun or verb and before a preposition is a noun here.
  {
    to: 'NOUN',
    when: (p) => p.pos === 'VERB' && nounForms.has(p.lower) && behindNoun(p) && hangsOn.test(p.following),
  },
  // "Keshet claims it", "the union demands that"
  {
    to: 'VERB',
    when: (p) =>
      p.pos !== 'VERB' &&
      nounOrVerb.has(p.lower) &&
      (isSubject(p.before) || /^(?:which|who)$/.test(p.one)) &&
      opensComplement.test(p.following),
  },
]

const repaired = (place: Place): Pos =>
  always.get(place.lower) ?? repairs.find((r) => r.when(place))?.to ?? place.pos

// Most words are none that any repair is about: those are told apart at once.
const isSuspect = (pos: Pos, lower: string, one: string, two: string): boolean =>
  suspects.has(lower) || (pos === 'VERB' && one === 'to' && two === 'according')

/** Joins hyphenated words and repairs tags that the general tagger gets wrong in news. */
export const taggedAs = (text: string, found: readonly Word[]): readonly Word[] => {
  const words = joinHyphens(text, found)
  const texts = words.map((w) => text.slice(w.start, w.end))
  const lowers = texts.map((t) => t.toLowerCase())
  return words.map((w, i) => {
    const [lower, one, two] = [lowers[i] ?? '', lowers[i - 1] ?? '', lowers[i - 2] ?? '']
    if (!isSuspect(w.pos, lower, one, two)) return w
    const pos = repaired({
      pos: w.pos,
      lower,
      capital: /^\p{Lu}/u.test(texts[i] ?? ''),
      before: words[i - 1],
      next: words[i + 1],
      one,
      two,
      following: texts[i + 1] ?? '',
    })
    return pos === w.pos ? w : { ...w, pos, lemma: lemmas.get(lower) ?? w.lemma }
  })
}

// Nouns that the tagger often reads as verbs.
const nounForms = new Set(
  'strikes strike calls attacks attack demands claims address plans reports visits talks offers pledges threats swaps exchanges returns limits moves steps fires orders protests'.split(
    ' ',
  ),
)
// Words whose dictionary form changes with the repair.
const lemmas = new Map([['shot', 'shoot']])
const suspects = new Set([
  ...always.keys(),
  ...calendar,
  ...nounOrVerb,
  ...nounForms,
  'to',
  'whether',
  'acting',
  'shot',
  'offensive',
])
const behindNoun = ({ before, one }: Place): boolean =>
  before !== undefined &&
  before.pos !== 'PRON' &&
  before.pos !== 'PROPN' &&
  !/^(who|that|which|to)$/.test(one)
const hangsOn = /^(on|from|of|against|in|between|with|,|\.)$/i

const isSubject = (w: Word | undefined): boolean =>
  w?.pos === 'PROPN' || w?.pos === 'PRON' || w?.pos === 'NOUN'
const opensComplement = /^(that|it|he|she|they|to|the|a|an|its|his|her|their|there|on|for)$/i
