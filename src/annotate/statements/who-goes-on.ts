import { tokenIndexAt, tokensIn } from '../../grammar/find-at.ts'
import type { ActorAnnotation, ActorMention, Who } from '../../model/annotation.ts'
import type { Span } from '../../model/span.ts'
import type { Draft, Scene } from './draft.ts'

/** What was said before, in order of place. */
export interface Said {
  readonly who: Who | null
  readonly draft: Draft
  readonly end: number
  readonly paragraph: number
  readonly channel: string | null
  readonly relayedBy: Who | null
}

/** How many utterances back somebody is looked for who speaks on. */
export const reach = 60

type Sort = 'he' | 'she' | 'it' | 'they'

const sortOf = (text: string): Sort | null => {
  const word = text.toLowerCase()
  if (/^(he|him|his)$/.test(word)) return 'he'
  if (/^(she|her)$/.test(word)) return 'she'
  if (/^(it|its)$/.test(word)) return 'it'
  return /^(they|them|their)$/.test(word) ? 'they' : null
}

const actorOf = (scene: Scene, who: Who | null): ActorAnnotation | undefined =>
  who?.actor ? scene.actors.find((a) => a.id === who.actor) : undefined

// "she" is never somebody whom the page calls "he".
const calledOtherwise = ({ ready }: Scene, actor: ActorAnnotation, sort: Sort): boolean =>
  actor.mentions.some((m) => {
    const called = m.form === 'pronoun' ? sortOf(ready.article.text.slice(m.start, m.end)) : null
    return (called === 'he' || called === 'she') && called !== sort
  })

const fits = (scene: Scene, actor: ActorAnnotation, sort: Sort): boolean =>
  sort === 'he' || sort === 'she'
    ? actor.actorKind === 'person' && !calledOtherwise(scene, actor, sort)
    : actor.actorKind !== 'person'

const lastOf = (scene: Scene, said: readonly Said[], paragraph: number, sort: Sort): Said | null => {
  for (let n = said.length - 1; n >= Math.max(0, said.length - reach); n--) {
    const one = said[n]
    if (!one?.who || paragraph - one.paragraph > 2) continue
    const actor = actorOf(scene, one.who)
    if (actor && fits(scene, actor, sort)) return one
    // "She" behind one whom the page calls "he": somebody else, who has not spoken.
    if (actor?.actorKind === 'person' && sort !== 'it' && sort !== 'they') return null
    // "They" behind "the sources said" are the sources, whoever they are.
    if (!actor && sort === 'they' && paragraph - one.paragraph <= 1 && isPlural(scene, one.who)) return one
  }
  return null
}

const isPlural = ({ ready }: Scene, who: Who): boolean => {
  const last = who.span ? tokensIn(ready, who.span).at(-1) : undefined
  return last?.pos === 'NOUN' && last.lemma !== last.lower
}

const mentionBefore = (actor: ActorAnnotation, at: number): ActorMention | undefined =>
  actor.mentions.findLast((m) => m.end <= at && m.form !== 'pronoun')

// Named only in what another said, or behind a preposition ("following the release of Lind"): not who speaks on.
const isAside = ({ ready }: Scene, actor: ActorAnnotation, at: number, last: Said): boolean => {
  const m = mentionBefore(actor, at)
  if (!m) return false
  if (last.draft.pieces.some((p) => p.start <= m.start && m.end <= p.end)) return true
  return ready.tokens[tokenIndexAt(ready, m.start) - 1]?.lower === ready.words.of
}

const hasSpoken = (said: readonly Said[], actor: string): boolean =>
  said.slice(-reach).some((s) => s.who?.actor === actor)

/** "he", "she", "it", "they" before a cue: whoever spoke last, unless the page's names settle it otherwise. */
export const speaksOn = (
  scene: Scene,
  who: Who,
  said: readonly Said[],
  at: { readonly draft: Draft; readonly paragraph: number },
): Who => {
  const sort = sortOf(who.text)
  if (!sort || !who.span) return who
  const last = lastOf(scene, said, at.paragraph, sort)
  const actor = actorOf(scene, who)
  if (!last?.who || last.who.actor === who.actor) return who
  const { lemma } = at.draft.cue ?? { lemma: '' }
  const goesOn = scene.language.statements.continuing.has(lemma) && at.paragraph - last.paragraph <= 1
  const aside =
    actor && at.draft.speech && !hasSpoken(said, actor.id) && isAside(scene, actor, who.span.start, last)
  return !actor || goesOn || aside ? { ...who, actor: last.who.actor } : who
}

/** "the statement said": whoever spoke last by a statement. */
export const paperOf = (scene: Scene, who: Who, said: readonly Said[], paragraph: number): Who => {
  const span: Span | null = who.span
  const tokens = span ? tokensIn(scene.ready, span) : []
  const [article, paper] = tokens
  if (who.actor !== null || tokens.length !== 2 || !article || !paper) return who
  if (!/^(the|this|that)$/.test(article.lower) || !scene.language.statements.papers.has(paper.lower))
    return who
  const last = said.slice(-reach).findLast((s) => s.who !== null)
  if (!last?.who?.actor || paragraph - last.paragraph > 1) return who
  const named = `${last.channel ?? ''} ${last.who.text}`.toLowerCase().split(/[^a-z]+/)
  return named.includes(paper.lower) ? { ...who, actor: last.who.actor } : who
}

/** Who spoke last, for a quotation that stands alone: in its own paragraph or the one before. */
export const lastSpeaker = (said: readonly Said[], paragraph: number): Who | null => {
  const last = said.findLast((s) => s.who !== null)
  return last && paragraph - last.paragraph <= 1 ? last.who : null
}
