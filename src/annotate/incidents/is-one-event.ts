import { verbIndexAt } from '../../grammar/find-subject.ts'
import type { VerbGroup } from '../../model/ready.ts'
import { isGeneral } from './is-general.ts'
import { lowerAt, sentenceOf, type FoundEvent, type Range, type Scene } from './scene.ts'

// Teasers that a page runs together make "sentences" longer than any reporter writes.
const longest = 75

const verbAt = (scene: Scene, at: number): VerbGroup | null => {
  const n = verbIndexAt(scene.ready, at)
  const holds = (verb: VerbGroup | undefined): boolean =>
    verb !== undefined && verb.first <= at && at < verb.last
  return [scene.ready.verbs[n], scene.ready.verbs[n - 1]].find(holds) ?? null
}

// "A person is detained or released", "the army strikes depots": the plain present tells what is done, not what was.
const isPlainPresent = (scene: Scene, { at, type, rule }: FoundEvent): boolean => {
  const verb = rule.startsWith('incidents/verb') ? verbAt(scene, at) : null
  if (!verb || verb.form !== 'finite' || verb.tense !== 'present' || verb.last - verb.first > 2) return false
  if (scene.words.checks.lasting.has(type)) return false
  const [first, own] = [scene.ready.tokens[verb.first], scene.ready.tokens[verb.head]]
  if (verb.last - verb.first === 1) return own?.lower !== own?.lemma || first?.pos === 'VERB'
  return verb.passive && first?.lemma === 'be'
}

// "has destroyed 663 planes since the campaign began": a count of all that was done.
const isSum = (scene: Scene, { at, type, rule, clause }: FoundEvent): boolean => {
  const verb =
    rule.startsWith('incidents/verb') || rule === 'incidents/noun-subject'
      ? verbFrom(scene, at, clause)
      : null
  const perfect =
    verb &&
    scene.ready.tokens.slice(verb.first, verb.head).some((t) => scene.words.checks.perfect.has(t.lower))
  if (!perfect || !sums.test(type)) return false
  for (let i = verb.last; i < clause.last; i++)
    if (lowerAt(scene, i) === scene.words.since)
      return ![1, 2, 3].some((n) => scene.words.hours.has(lowerAt(scene, i + n)))
  return false
}

const sums = /^(?:attack|killing|interception|arrest|offensive|invasion)$/

// The verb that tells an event, or whose subject it is.
const verbFrom = (scene: Scene, at: number, clause: Range): VerbGroup | null => {
  for (let i = at; i < Math.min(clause.last, at + 6); i++) {
    const verb = verbAt(scene, i)
    if (verb) return verb
  }
  return null
}

const has = (scene: Scene, range: Range | null, set: ReadonlySet<string>): boolean =>
  scene.ready.tokens
    .slice(range?.first ?? 0, range?.last ?? 0)
    .some((t) => set.has(t.lower) || set.has(t.lemma) || set.has(t.lower.replace(/s$/, '')))

// "those detained in camps": a kind of people, not some of them on a day.
const isOfKind = (scene: Scene, { target }: FoundEvent): boolean =>
  target !== null &&
  target.last - target.first === 1 &&
  scene.words.checks.kinds.has(lowerAt(scene, target.first))

const isWeather = (scene: Scene, { actor, rule }: FoundEvent): boolean =>
  rule.startsWith('incidents/verb') && has(scene, actor, scene.words.checks.weather)

// "has previously carried out killings"
const isRepeated = (scene: Scene, { at }: FoundEvent): boolean => {
  for (let i = at - 3; i < at; i++) if (scene.words.checks.repeated.has(lowerAt(scene, i))) return true
  return false
}

// "walked out of a nightclub": only who stops work walks out on somebody.
const justLeaves = (scene: Scene, { type, rule, actor, clause }: FoundEvent): boolean =>
  type === 'strike' &&
  rule === 'incidents/verb-plain' &&
  !has(scene, actor, scene.words.checks.workers) &&
  !has(scene, clause, scene.words.labour)

// "no land was seized", "76 people are killed every day": none, or what is so day by day.
const isNoneOrRate = (scene: Scene, event: FoundEvent): boolean => {
  const { none, rates } = scene.words.checks
  const opens = (range: Range | null): boolean => range !== null && none.has(lowerAt(scene, range.first))
  if (opens(event.target) || opens(event.actor)) return true
  if (event.rule !== 'incidents/verb-harm' && event.rule !== 'incidents/harm') return false
  return scene.ready.tokens.slice(event.clause.first, event.clause.last).some((t) => rates.has(t.lower))
}

/**
 * Whether what was found is one event that took place: no rule of life, no storm, nobody who merely left.
 *
 * @example "Keshet shelled Oslan" is; "people are detained in Oslan" is not.
 */
export const isOneEvent = (scene: Scene, event: FoundEvent): boolean => {
  const sentence = sentenceOf(scene, event.at)
  if (!sentence || sentence.last - sentence.first > longest) return false
  return !(
    isPlainPresent(scene, event) ||
    isOfKind(scene, event) ||
    isWeather(scene, event) ||
    has(scene, sentence, scene.words.checks.works) ||
    isRepeated(scene, event) ||
    isSum(scene, event) ||
    isGeneral(scene, event) ||
    isNoneOrRate(scene, event) ||
    justLeaves(scene, event)
  )
}

/** Whether an article tells more of crimes and courts than of what parties do to one another. */
export const isOfCrime = (scene: Scene): boolean => {
  const { crime, publicLife } = scene.words.checks
  let weight = 0
  for (const { lemma, lower } of scene.ready.tokens) {
    if (crime.has(lemma)) weight += 1
    if (publicLife.has(lemma) || publicLife.has(lower)) weight -= 1
  }
  return weight > 1
}
