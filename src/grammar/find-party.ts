import type { ActorAnnotation, Who } from '../model/annotation.ts'
import type { ReadyArticle } from '../model/ready.ts'
import type { Span } from '../model/span.ts'
import { nounBefore, type Subject } from './find-subject.ts'
import { whoAt } from './find-actors.ts'

/**
 * Whom somebody speaks for at the table: the state or organisation itself, else a person's or body's side, else the person.
 * Null where the words name nobody that the page knows. "The Vardanian envoy" gives Vardania.
 */
export const partyOf = (actors: readonly ActorAnnotation[], who: Who | null): Who | null => {
  const actor = who?.actor ? actors.find((a) => a.id === who.actor) : undefined
  if (!who || !actor) return null
  if (actor.actorKind === 'state' || actor.side === null || actor.side === actor.name) return who
  const side = actors.find((a) => a.name === actor.side && (a.actorKind === 'state' || a.actorKind === 'organisation'))
  return side ? { ...who, actor: side.id } : { ...who, actor: null, text: actor.side }
}

/** True where a party is only a person of whom the page does not say whom they speak for. */
export const isLonePerson = (actors: readonly ActorAnnotation[], party: Who): boolean => {
  const actor = party.actor === null ? undefined : actors.find((a) => a.id === party.actor)
  return actor?.actorKind === 'person'
}

/** One key for a party however it is named here. */
export const partyKey = (party: Who): string => party.actor ?? party.text

const ownerNoun = /^(allies|allys|partners|backers|supporters|friends|mediators)$/

// "its Western allies" behind "Vardania and": the allies of Vardania.
const asDescription = (ready: ReadyArticle, span: Span, owner: Who | null, actors: readonly ActorAnnotation[]): Who | null => {
  const text = ready.article.text.slice(span.start, span.end)
  const [, rest] = /^(?:its|his|her|their) (.+)$/i.exec(text) ?? []
  if (!rest || !owner || !ownerNoun.test(rest.split(' ').at(-1) ?? '')) return null
  const name = actors.find((a) => a.id === owner.actor)?.name ?? owner.text
  return { actor: null, text: `${name}'s ${rest}`, span }
}

/** The parties that a subject names, each once: "Vardania and its northern allies" are two, "the envoy of Keshet" is Keshet. */
export const partiesOf = (
  ready: ReadyArticle,
  actors: readonly ActorAnnotation[],
  subject: Subject,
): readonly Who[] => {
  const out: Who[] = []
  const add = (party: Who | null): void => {
    if (party && !out.some((p) => partyKey(p) === partyKey(party))) out.push(party)
  }
  for (let n = nounBefore(ready, subject.first) + 1; n < ready.nouns.length; n++) {
    const np = ready.nouns[n]
    if (!np || np.first >= subject.last) break
    const first = Math.max(np.first, subject.first)
    const before = ready.tokens[first - 1]
    const member = first === subject.first || before?.pos === 'CCONJ' || before?.text === ','
    if (!member) continue
    const span = { start: ready.tokens[first]?.start ?? np.start, end: np.end }
    const who = partyOf(actors, whoAt(ready, actors, span))
    add(who ?? asDescription(ready, span, out[0] ?? null, actors))
  }
  if (!out.length) add(partyOf(actors, whoAt(ready, actors, subject)))
  return out
}
