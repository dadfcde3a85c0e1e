import { findClaimant } from '../../grammar/find-claimant.ts'
import type { Who } from '../../model/annotation.ts'
import type { Token } from '../../model/ready.ts'
import type { Span } from '../../model/span.ts'
import {
  formsOf,
  isTime,
  lowerAt,
  nounType,
  sortsOf,
  type FoundEvent,
  type Range,
  type Scene,
} from './scene.ts'
import { isPerson } from './is-person.ts'
import { spanOfRange } from './span-of-range.ts'

const namesOne = (scene: Scene, span: Span, words: ReadonlySet<string>): boolean =>
  scene.ready.tokens
    .filter((t) => t.start >= span.start && t.end <= span.end)
    .some((t) => t.pos !== 'VERB' && formsOf(scene, t).some((form) => words.has(form)))

/**
 * Whose account an event is: a speaker of the same sentence who is known or is of those who give accounts, else null.
 *
 * @example the coastguard, in "Two boats sank, the coastguard said"; null in "Two boats sank, the deal said".
 */
export const sureClaimant = (scene: Scene, event: FoundEvent): Who | null => {
  // What is told in passing is nobody's account in particular.
  if (event.rule === 'incidents/noun') return null
  const who = findClaimant(
    scene.earlier.statement,
    spanOfRange(scene, { first: event.at, last: event.at + 1 }),
  )
  const sentence = scene.ready.sentences[event.sentence]
  if (!who?.span || !sentence) return null
  if (who.span.start < sentence.start || who.span.end > sentence.end) return null
  if (isOnlyHeld(scene, event, sentence.first)) return null
  const sure = bySort(scene, who, who.span)
  return sure.actor !== null || namesOne(scene, who.span, scene.words.checks.sources) ? sure : null
}

// "would look into claims that a drone struck a school": whoever says that holds it for no more than a claim.
const isOnlyHeld = (scene: Scene, { at }: FoundEvent, floor: number): boolean => {
  for (let i = at - 1; i >= Math.max(floor, at - 9); i--) {
    const t = scene.ready.tokens[i]
    if (t?.pos === 'PUNCT') return false
    if (t?.pos === 'NOUN' && scene.words.checks.claims.has(t.lemma)) return true
  }
  return false
}

// "Medics said": a capital at the head of a sentence makes no name of a common noun.
const isName = (scene: Scene, t: Token): boolean =>
  t.pos === 'PROPN' &&
  !(
    scene.ready.sentences[t.sentence]?.start === t.start &&
    formsOf(scene, t).some((form) => scene.words.checks.sources.has(form))
  )

// "the governor" is no town and "medics" are not one of them: such words stand for themselves.
const bySort = (scene: Scene, who: Who, span: Span): Who => {
  const own = scene.earlier.actor.find((a) => a.id === who.actor)
  const tokens = scene.ready.tokens.filter((t) => t.start >= span.start && t.end <= span.end)
  if (!own || tokens.some((t) => isName(scene, t) || t.pos === 'PRON')) return who
  return own.actorKind === 'place-as-actor' || own.actorKind === 'person' ? { ...who, actor: null } : who
}

// "The war in Gaza", "Hostilities": nobody in particular, whatever names stand in it.
const isGoingOn = (scene: Scene, range: Range): boolean => {
  const head = scene.ready.tokens[headOf(scene, range)]
  return head !== undefined && formsOf(scene, head).some((form) => scene.words.checks.goingOn.has(form))
}

// Somebody who can act: forces, a crowd, people, or a name; and a phrase, no clause.
const canAct = (scene: Scene, range: Range): boolean => {
  const tokens = scene.ready.tokens.slice(range.first, range.last)
  if (tokens.length > 8 || tokens.some((t) => t.pos === 'VERB' || t.pos === 'AUX')) return false
  const first = tokens[0]
  // "his son", "their first names": whose, is not said here.
  if (first?.pos === 'PRON') return false
  const sorts = sortsOf(scene, range)
  if (isGoingOn(scene, range)) return false
  if (sorts.name) return true
  // "air defence capabilities" are no forces, and "officials" nobody in particular.
  const head = sortsOf(scene, { first: range.last - 1, last: range.last })
  const gives = namesOne(scene, spanOfRange(scene, range), scene.words.checks.sources)
  return sorts.crowd || head.force || (!gives && !sorts.force && isPerson(scene, range))
}

/** Who did it, where those words can name a doer; null for anything else. */
export const sureActor = (scene: Scene, who: Who | null, range: Range): Who | null =>
  who === null || who.actor !== null || canAct(scene, range) ? who : null

const isDated = (scene: Scene, span: Span): boolean =>
  scene.earlier.date.some((d) => d.spans.some((s) => s.start <= span.start && s.end >= span.end))

// "seven glide" of "seven glide guided bombs": more of the phrase stands behind it.
const isCut = (scene: Scene, range: Range): boolean => {
  const [a, b, c] = [range.last - 1, range.last, range.last + 1].map((i) => scene.ready.tokens[i])
  if (!a || !b || b.sentence !== a.sentence || isDated(scene, b)) return false
  // "a drone and missile plant": what is joined goes on to another noun.
  if (b.pos === 'CCONJ' && a.pos === 'NOUN' && a.lower === a.lemma && c?.pos === 'NOUN')
    return scene.ready.tokens[range.last + 2]?.pos === 'NOUN'
  if (['NOUN', 'PROPN', 'ADJ'].includes(b.pos))
    return !isTime(scene, { first: range.last, last: range.last + 1 })
  return b.pos === 'VERB' && /ed$/.test(b.lower) && c?.pos === 'ADJ'
}

// "four of the men": of whom, stands elsewhere.
const isSomeOf = (scene: Scene, token: Token | undefined, first: number): boolean =>
  token?.pos === 'NUM' &&
  lowerAt(scene, first + 1) === scene.words.of &&
  (scene.words.definites.has(lowerAt(scene, first + 2)) || scene.ready.tokens[first + 2]?.pos === 'PRON')

// What a phrase is of: "house" of "a house in the north".
const headOf = (scene: Scene, range: Range): number => {
  let at = range.first
  while (at < range.last && scene.ready.tokens[at]?.pos !== 'ADP') at++
  return Math.max(at - 1, range.first)
}

// "dawn", "overnight assault", "response", "the vicinity": a time, an event or a reason is hit by nobody.
const isNoTarget = (scene: Scene, head: number): boolean => {
  const { checks } = scene.words
  const [word, lemma] = [lowerAt(scene, head), scene.ready.tokens[head]?.lemma ?? '']
  const token = scene.ready.tokens[head]
  if (checks.vague.has(word) || checks.reasons.has(lemma) || checks.rates.has(word)) return true
  if (scene.language.figures.times.has(word) || (token && isDated(scene, token))) return true
  return nounType(scene, head) === 'attack'
}

/**
 * A phrase of what was hit, or null where it is none: no clause, nobody merely counted, not the fire that was opened.
 */
export const sureTarget = (scene: Scene, range: Range): Range | null => {
  let { first } = range
  while (first < range.last - 1 && scene.words.casualties.dead.has(lowerAt(scene, first))) first++
  const tokens = scene.ready.tokens.slice(first, range.last)
  const last = tokens.at(-1)
  const opened = tokens.length === 1 && nounType(scene, first) === 'fire'
  if (!last || opened || tokens.length > 14 || tokens.some((t) => t.text === ',')) return null
  if (scene.words.others.has(last.lower) || tokens.every((t) => t.pos === 'NUM')) return null
  if (isSomeOf(scene, tokens[0], first)) return null
  const head = headOf(scene, { first, last: range.last })
  if (isNoTarget(scene, head) || isCut(scene, range)) return null
  if (tokens.some((t, n) => t.pos === 'SCONJ' || (t.pos === 'VERB' && n > 0 && n < tokens.length - 1)))
    return null
  return { first, last: range.last }
}
