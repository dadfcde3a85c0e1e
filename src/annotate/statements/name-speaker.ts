import { actorAt, mentionsIn, whoAt } from '../../grammar/find-actors.ts'
import { tokenIndexAt } from '../../grammar/find-at.ts'
import { nounAfter } from '../../grammar/find-subject.ts'
import type { ActorAnnotation, Who } from '../../model/annotation.ts'
import type { ReadyArticle, Token } from '../../model/ready.ts'
import type { Span } from '../../model/span.ts'
import type { Draft, Scene } from './draft.ts'

interface Range {
  readonly first: number
  readonly last: number
}

const rangeOf = (ready: ReadyArticle, span: Span): Range => ({
  first: tokenIndexAt(ready, span.start),
  last: tokenIndexAt(ready, span.end - 1) + 1,
})

const spanOf = ({ tokens }: ReadyArticle, { first, last }: Range): Span => ({
  start: tokens[first]?.start ?? 0,
  end: tokens[last - 1]?.end ?? 0,
})

const personOf = (actors: readonly ActorAnnotation[], id: string | null): ActorAnnotation | undefined =>
  actors.find((a) => a.id === id && a.actorKind === 'person')

// "the crews Vardania says were taken": what is spoken of stands before who speaks, and the noun phrase holds both.
const withoutObject = ({ ready }: Scene, draft: Draft, span: Span): Span => {
  if (draft.rule !== 'statements/reduced-clause') return span
  const { first, last } = rangeOf(ready, span)
  let name = last
  while (name > first && ready.tokens[name - 1]?.pos === 'PROPN') name -= 1
  const before = ready.tokens[name - 1]
  return name > first && name < last && before?.pos === 'NOUN' && before.lemma !== before.lower
    ? spanOf(ready, { first: name, last })
    : span
}

const speaksHere = ({ language }: Scene, t: Token | undefined): boolean =>
  t !== undefined && (t.pos === 'PROPN' || language.statements.speakers.has(t.lower))

// A name before "and", an article behind it, a plural: but "resident and shop owner Omar Lind" is one.
const areTwo = ({ ready, actors }: Scene, { first, last }: Range, and: number): boolean => {
  const [noun, next] = [ready.tokens[last - 1], ready.tokens[and + 1]]
  if (next?.pos === 'DET' || (noun?.pos === 'NOUN' && noun.lemma !== noun.lower)) return true
  const left = spanOf(ready, { first, last: and })
  return mentionsIn(actors, left).some((m) => m.end === left.end) || ready.tokens[and - 1]?.pos === 'PROPN'
}

// "Vardania and Keshet", "Vardanian and Western officials", "the envoy and the guild": more than one speaks. An "and" inside a name
// ("Ministry of Trade and Ports") or behind "of" joins no speakers.
const isJoint = (scene: Scene, span: Span): boolean => {
  const { ready, actors } = scene
  const { first, last } = rangeOf(ready, span)
  for (let k = first + 1; k < last - 1; k++) {
    const t = ready.tokens[k]
    if (t?.lower === ready.words.of) return false
    if (!t || !ready.words.lastJoints.has(t.lower) || t.lower === ready.words.or) continue
    const named = mentionsIn(actors, span)
    const held = named.some((m) => m.start < t.start && m.end > t.end && m.actor.actorKind === 'organisation')
    return !held && speaksHere(scene, ready.tokens[last - 1]) && areTwo(scene, { first, last }, k)
  }
  return false
}

const endsName = (ready: ReadyArticle, i: number): boolean => /^[,.—–)]$/.test(ready.tokens[i]?.text ?? '.')

// "the head of the delegation, presidential aide Aldric Fenn, said", "said the guild's secretary, Mara Holt": the name behind the comma.
const setBeside = ({ ready, actors }: Scene, span: Span): ActorAnnotation | null => {
  const { last } = rangeOf(ready, span)
  const sentence = ready.sentences[ready.tokens[last - 1]?.sentence ?? -1]
  if (!sentence || ready.tokens[last]?.text !== ',') return null
  const np = nounAfter(ready, last + 1, sentence)
  if (np?.first !== last + 1 || !endsName(ready, np.last)) return null
  const named = mentionsIn(actors, np).filter(
    (m) => m.actor.actorKind === 'person' && m.end === np.end && ready.tokens[np.last - 1]?.pos === 'PROPN',
  )
  return named[0]?.actor ?? null
}

// "The guild's latest statement", "a Corvale Herald report": whose paper it is speaks by it.
const ownerOf = ({ ready, actors, language }: Scene, span: Span): ActorAnnotation | null => {
  const { first, last } = rangeOf(ready, span)
  const head = ready.tokens[last - 1]
  if (!head || last - first < 2 || !language.statements.papers.has(head.lower)) return null
  for (let k = last - 2; k > first; k--) {
    if (!ready.words.endings.owner.test(ready.tokens[k]?.lower ?? '')) continue
    const owner = mentionsIn(actors, spanOf(ready, { first, last: k + 1 })).findLast(
      (m) => m.end >= (ready.tokens[k - 1]?.end ?? 0),
    )
    return owner?.actor ?? null
  }
  const beside = actorAt(actors, spanOf(ready, { first, last: last - 1 }))
  return beside?.actorKind === 'organisation' ? beside : null
}

/**
 * Who the words beside a cue name: nobody in particular where several speak at once, the person whose name stands beside a title, whose
 * paper it is where a paper speaks.
 */
export const nameSpeaker = (scene: Scene, draft: Draft, speaker: Span): Who => {
  const { ready, actors } = scene
  const span = withoutObject(scene, draft, { start: speaker.start, end: speaker.end })
  const who = whoAt(ready, actors, span)
  if (isJoint(scene, span)) return { ...who, actor: null }
  if (personOf(actors, who.actor)) return who
  const last = ready.tokens[rangeOf(ready, span).last - 1]
  const titled =
    who.actor === null || last?.pos === 'NOUN' || ready.words.endings.owner.test(last?.lower ?? '')
  const other = (titled ? setBeside(scene, span) : null) ?? (who.actor === null ? ownerOf(scene, span) : null)
  return other ? { ...who, actor: other.id } : who
}
