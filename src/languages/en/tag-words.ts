import type { Pos } from '../../model/ready.ts'
import type { Word } from '../contract/sentences.ts'

// "cease-fire", "face-to-face", "U.S.-led", "1,000-kilometer": one word in news, three to the tagger.
const joinHyphens = (text: string, words: readonly Word[]): readonly Word[] => {
  const out: Word[] = []
  for (let i = 0; i < words.length; i++) {
    const group = [words[i]]
    for (;;) {
      const last = group.at(-1)
      const [dash, next] = [words[i + 1], words[i + 2]]
      if (!last || !dash || !next || text.slice(dash.start, dash.end) !== '-') break
      if (last.end !== dash.start || dash.end !== next.start) break
      if (!/[\p{L}\p{N}.]$/u.test(text.slice(last.start, last.end)) || !/^[\p{L}\p{N}]/u.test(text.slice(next.start, next.end))) break
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
  return { start: first.start, end: last.end, pos: posOfJoined(whole, first, last), lemma: whole.toLowerCase() }
}

const posOfJoined = (whole: string, first: Word, last: Word): Pos => {
  const known = compounds.get(whole.toLowerCase())
  if (known) return known
  if (/^\d/.test(whole)) return 'ADJ'
  const names = whole.split('-')
  if (names.every((n) => /^\p{Lu}/u.test(n))) return 'PROPN'
  if (/(ed|led|run|held|born|made|wide|old|long|ing|free|style|type|level|term|range|scale)$/.test(whole)) return 'ADJ'
  if (last.pos === 'ADP' || last.pos === 'PART') return 'NOUN'
  return first.pos === 'ADV' ? 'ADJ' : last.pos
}

const compounds = new Map<string, Pos>([
  ['cease-fire', 'NOUN'], ['face-to-face', 'ADJ'], ['so-called', 'ADJ'], ['vice-president', 'NOUN'], ['co-operation', 'NOUN'],
  ['spokesman-in-chief', 'NOUN'], ['commander-in-chief', 'NOUN'], ['high-rise', 'NOUN'], ['run-up', 'NOUN'], ['follow-up', 'NOUN'],
  ['re-read', 'VERB'], ['de-escalate', 'VERB'], ['de-escalation', 'NOUN'], ['ex-president', 'NOUN'], ['one-on-one', 'ADJ'],
])

// Words whose tag is nearly always wrong, and what they are in news.
const always = new Map<string, Pos>([
  ['ceasefire', 'NOUN'], ['ceasefires', 'NOUN'], ['said', 'VERB'], ['told', 'VERB'], ['says', 'VERB'], ['added', 'VERB'],
  ['talks', 'NOUN'], ['military', 'NOUN'], ['spokesman', 'NOUN'], ['spokeswoman', 'NOUN'], ['spokesperson', 'NOUN'],
  ['according', 'VERB'], ['truce', 'NOUN'], ['chancellor', 'NOUN'], ['airstrikes', 'NOUN'], ['airstrike', 'NOUN'],
])
const calendar = /^(mon|tues|wednes|thurs|fri|satur|sun)day$|^(january|february|march|april|june|july|august|september|october|november|december)$/

// What follows a subject and is read as a noun or adjective: "Russia claims it", "the union demands that".
const nounOrVerb = new Set('claims demands offers calls plans reports warns vows pledges hopes orders attacks strikes alleged acknowledged'.split(' '))

/** Joins hyphenated words and repairs tags that the general tagger gets wrong in news. */
export const taggedAs = (text: string, found: readonly Word[]): readonly Word[] => {
  const words = joinHyphens(text, found)
  return words.map((w, i) => {
    const lower = text.slice(w.start, w.end).toLowerCase()
    const pos = always.get(lower)
    if (pos) return { ...w, pos }
    if (calendar.test(lower) && /^\p{Lu}/u.test(text.slice(w.start, w.end))) return { ...w, pos: 'PROPN' as Pos }
    const [before, next] = [words[i - 1], words[i + 1]]
    const [one, two] = [textOf(text, before), textOf(text, words[i - 2])]
    if (lower === 'to' && one === 'according') return { ...w, pos: 'ADP' as Pos }
    if (w.pos === 'VERB' && one === 'to' && two === 'according') return { ...w, pos: 'NOUN' as Pos }
    if (lower === 'acting' && next?.pos === 'PROPN') return { ...w, pos: 'ADJ' as Pos }
    if (lower === 'to' && next?.pos === 'VERB' && /^[a-z]+(?:-[a-z]+)?$/.test(text.slice(next.start, next.end)) && !/(?:ing|ed)$/.test(text.slice(next.start, next.end))) return { ...w, pos: 'PART' as Pos }
    // "air strikes on", "calls from": what stands behind a noun or verb and before a preposition is a noun here.
    if (nounForms.has(lower) && w.pos === 'VERB' && before && next && !isClauseSubject(text, before) && hangsOn(text, next)) return { ...w, pos: 'NOUN' as Pos }
    if (nounOrVerb.has(lower) && before && next && w.pos !== 'VERB' && isSubject(before) && opensComplement(text, next)) return { ...w, pos: 'VERB' as Pos }
    return w
  })
}

const textOf = (text: string, w: Word | undefined): string => (w ? text.slice(w.start, w.end).toLowerCase() : '')

// Nouns that the tagger often reads as verbs.
const nounForms = new Set('strikes strike calls attacks attack demands claims address plans reports visits talks offers pledges threats swaps exchanges returns limits moves steps fires orders protests'.split(' '))
const isClauseSubject = (text: string, w: Word): boolean => w.pos === 'PRON' || w.pos === 'PROPN' || /^(who|that|which|to)$/.test(text.slice(w.start, w.end).toLowerCase())
const hangsOn = (text: string, next: Word): boolean => /^(on|from|of|against|in|between|with|,|\.)$/.test(text.slice(next.start, next.end).toLowerCase())

const isSubject = (w: Word): boolean => w.pos === 'PROPN' || w.pos === 'PRON' || w.pos === 'NOUN'
const opensComplement = (text: string, next: Word): boolean =>
  /^(that|it|he|she|they|to|the|a|an|its|his|her|their|there|on|for)$/.test(text.slice(next.start, next.end).toLowerCase())
