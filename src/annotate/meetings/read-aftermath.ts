import { phrasesIn } from '../../kit/phrase-table.ts'
import { issueOf } from '../../grammar/find-issue.ts'
import { findSubject, verbsBetween } from '../../grammar/find-subject.ts'
import { actorsIn } from '../../grammar/find-actors.ts'
import type { MeetingResult } from '../../model/annotation.ts'
import type { Sentence, VerbGroup } from '../../model/ready.ts'
import { clauseEnd } from './find-clause.ts'
import { lengthBehind, type Stretch } from './read-details.ts'
import type { Draft } from './read-mention.ts'
import { speaksOfBoth } from './read-parties.ts'
import { spanOf, type Scene } from './scene.ts'
import type { Settled } from './settle-drafts.ts'

/** What is told of a meeting behind the clause that names it. */
export interface Aftermath {
  readonly duration: string | null
  readonly results: readonly MeetingResult[]
}

/** So many sentences behind a meeting still tell of it. */
const reach = 5

const isTalks = ({ mention, company }: Draft): boolean =>
  mention.sort === 'talks' || mention.sort === 'round' || company.parties.length > 1

// "on Wednesday, which lasted just 40 minutes": what hangs on the meeting behind a comma.
const relativeOf = (scene: Scene, { mention, stretch }: Draft): Stretch | null => {
  const { tokens } = scene.ready
  for (const end of new Set([stretch.last, mention.last])) {
    const at = tokens[end]?.text === ',' ? end + 1 : end
    if (at >= mention.sentence.last || !scene.words.relative.has(tokens[at]?.lower ?? '')) continue
    return { first: at, last: clauseEnd(scene, mention, at + 1) }
  }
  return null
}

const resultAt = (scene: Scene, first: number, last: number): readonly MeetingResult[] => {
  const span = spanOf(scene, first, last)
  if (!span || last - first < 2) return []
  const issue = issueOf(scene.ready, first, last, scene.negotiation)
  const words = scene.ready.article.text.slice(span.start, span.end)
  return [{ words, issue: issue?.known && !issue.slug.startsWith('other:') ? issue.slug : null, span }]
}

// "The session lasted", "Those talks led to": the meeting itself is the subject, by a noun that points at it.
const isItself = (scene: Scene, { first, last }: Stretch): boolean => {
  const { tokens } = scene.ready
  const pointing = scene.words.pointing.has(tokens[first]?.lower ?? '')
  return pointing && tokens.slice(first, last).some((t) => scene.words.nouns.has(t.lower))
}

// "We agreed", "Both countries had arranged", "Vardania and Keshet settled".
const areBoth = (scene: Scene, { first, last }: Stretch): boolean => {
  const span = spanOf(scene, first, last)
  if (!span) return false
  const { tokens } = scene.ready
  const own = last - first === 1 && tokens[first]?.quotation !== -1 && tokens[first]?.lower === scene.words.us
  if (own || speaksOfBoth(scene, first, last)) return true
  const listed = tokens.slice(first, last).some((t) => t.pos === 'CCONJ')
  return (
    listed && new Set(actorsIn(scene.earlier.actor, span).filter((a) => a.actorKind === 'state')).size > 1
  )
}

const isDone = (verb: VerbGroup): boolean =>
  verb.form === 'finite' && !verb.passive && verb.modal === null && verb.tense === 'past'

const agreedBy = (scene: Scene, verb: VerbGroup, sentence: Sentence): readonly MeetingResult[] => {
  if (!isDone(verb) || !scene.words.settling.has(verb.lemma)) return []
  const subject = findSubject(scene.ready, verb)
  if (!subject || !areBoth(scene, subject)) return []
  const last = clauseEnd(scene, { first: verb.first, sentence }, verb.last)
  // "have agreed to several swaps since the war began": over time, at no meeting.
  const since = scene.ready.tokens.slice(verb.last, last + 1).some((t) => scene.words.sinceThen.has(t.lower))
  return since ? [] : resultAt(scene, verb.first, last)
}

const toldOfItself = (scene: Scene, verb: VerbGroup, sentence: Sentence): Aftermath | null => {
  const subject = isDone(verb) ? findSubject(scene.ready, verb) : null
  if (!subject || !isItself(scene, subject)) return null
  const last = clauseEnd(scene, { first: verb.first, sentence }, verb.last)
  const outcome = phrasesIn(scene.words.outcomes, scene.ready.tokens, verb.first, last)[0]
  return {
    duration: lengthBehind(scene, { first: verb.first, last }),
    results: outcome?.first === verb.first ? resultAt(scene, outcome.first, last) : [],
  }
}

const none: Aftermath = { duration: null, results: [] }
const joined = (a: Aftermath, b: Aftermath | null): Aftermath =>
  b === null ? a : { duration: a.duration ?? b.duration, results: [...a.results, ...b.results] }

const inSentence = (scene: Scene, sentence: Sentence): Aftermath => {
  let all = none
  for (const verb of verbsBetween(scene.ready, sentence.first, sentence.last)) {
    all = joined(all, toldOfItself(scene, verb, sentence))
    all = joined(all, { duration: null, results: agreedBy(scene, verb, sentence) })
  }
  return all
}

const relative = (scene: Scene, draft: Draft): Aftermath => {
  const stretch = relativeOf(scene, draft)
  if (!stretch) return none
  const outcome = phrasesIn(scene.words.outcomes, scene.ready.tokens, stretch.first, stretch.last)[0]
  return {
    duration: lengthBehind(scene, stretch),
    results: outcome ? resultAt(scene, outcome.first, stretch.last) : [],
  }
}

/**
 * What the sentences behind a meeting that was held tell of it, up to the next one that was held: how long it took and what both
 * sides agreed. Talks only: what somebody agreed after a visit or a call may have come of anything.
 *
 * @example "The session lasted only 40 minutes. Both sides agreed to go on." // 'only 40 minutes', ['agreed to go on']
 */
export const aftermaths = (scene: Scene, all: readonly Settled[]): ReadonlyMap<Settled, Aftermath> => {
  const { sentences, tokens } = scene.ready
  const numberOf = ({ mention }: Draft): number => tokens[mention.first]?.sentence ?? -1
  const held = all
    .filter(({ draft }) => draft.status === 'held')
    .flatMap((settled) => [settled.draft, ...settled.more].map((draft) => ({ settled, draft })))
    .sort((a, b) => a.draft.mention.first - b.draft.mention.first)
  const out = new Map<Settled, Aftermath>()
  held.forEach(({ settled, draft }, n) => {
    // One mention of several days is several meetings, and what came of them came of each.
    const next = held.slice(n + 1).find((h) => h.draft.mention.sentence !== draft.mention.sentence)
    const to = Math.min(numberOf(draft) + reach, next ? numberOf(next.draft) - 1 : sentences.length - 1)
    let told = joined(out.get(settled) ?? none, relative(scene, draft))
    for (let i = numberOf(draft) + 1; i <= to && isTalks(draft); i++) {
      const sentence = sentences[i]
      if (sentence) told = joined(told, inSentence(scene, sentence))
    }
    out.set(settled, told)
  })
  return out
}
