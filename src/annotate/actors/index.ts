import type { ActorAnnotation } from '../../model/annotation.ts'
import type { ReadyArticle } from '../../model/ready.ts'
import type { ActorWords } from '../../languages/contract/actors.ts'
import type { Language } from '../../languages/language.ts'
import { mentionId, type Annotator } from '../annotator.ts'
import type { Draft } from './drafts.ts'
import { findBodies, findHeadedBodies } from './find-bodies.ts'
import { findPeople } from './find-people.ts'
import { findStates } from './find-states.ts'
import { findHomes } from './find-home.ts'
import { readPage } from './read-page.ts'
import { textOf, type Reading } from './read-pieces.ts'
import { learnUnions, resolveBodyNouns, resolveEmployers, resolveOffices } from './resolve-descriptions.ts'
import { resolvePronouns } from './resolve-pronouns.ts'

const finished = (ready: ReadyArticle, draft: Draft): ActorAnnotation | null => {
  const placed = draft.mentions
    .map((m) => ({
      start: ready.tokens[m.first]?.start ?? 0,
      end: ready.tokens[m.last - 1]?.end ?? 0,
      form: m.form,
    }))
    .sort((a, b) => a.start - b.start || b.end - a.end)
  const mentions = placed.filter(
    (m, i) => i === 0 || m.start !== placed[i - 1]?.start || m.end !== placed[i - 1]?.end,
  )
  const named = mentions.filter(
    (m) => m.form !== 'pronoun' && m.form !== 'description' && m.form !== 'office',
  )
  const [first, ...rest] = (named.length > 0 ? named : mentions).map(({ start, end }) => ({ start, end }))
  if (!first) return null
  return {
    kind: 'actor',
    id: mentionId(ready, 'actor', first, draft.name),
    spans: [first, ...rest],
    rule: draft.rule,
    actorKind: draft.kind,
    name: draft.name,
    mentions,
    roles: draft.roles,
    side: draft.side,
  }
}

// "The Morvane administration" speaks for whom Morvane speaks for.
const takeSide = (body: Draft, people: readonly Draft[]): void => {
  if (body.rule !== 'actors/institution') return
  const owner = people.find((p) => p.side !== null && p.name.split(' ').at(-1) === body.name.split(' ')[0])
  if (owner) body.side = owner.side
}

// "Quillon's office" is the office of what Quillon is.
const namedByOffice = (body: Draft, people: readonly Draft[], words: ActorWords): Draft => {
  if (body.rule !== 'actors/office') return body
  const firsts = new Set(body.mentions.flatMap((m) => [m.first, m.first + 1]))
  const holder = people.find((p) => p.mentions.some((m) => firsts.has(m.first)))
  const title = holder?.titles.find((t) => t.kind === 'leader' || t.kind === 'minister')
  if (!holder || !title) return body
  const side = holder.side === null ? '' : ` ${words.stateSigns.ofWord} ${holder.side}`
  return { ...body, name: `${words.officeOf} ${title.role.title}${side}`, side: holder.side }
}

// An aide to Morvane speaks for whom Morvane speaks for.
const followSide = (draft: Draft, people: readonly Draft[]): void => {
  const chief =
    draft.side === null
      ? undefined
      : people.find((p) => p !== draft && (p.name === draft.side || p.name.split(' ').at(-1) === draft.side))
  if (chief) draft.side = chief.side
}

// "Morvane's envoy" where the page says nothing of Morvane: a name that is no state and no body is no side.
const dropLoose = (r: Reading, draft: Draft, bodies: ReadonlySet<string>): void => {
  const loose = draft.titles.some((t) => {
    const owner = t.owner ? r.pieces[r.pieceOn[t.owner.first] ?? -1] : undefined
    return owner?.sort === 'name' && draft.side === textOf(r.ready, owner.first, owner.last)
  })
  if (loose && draft.side !== null && !bodies.has(draft.side)) draft.side = null
}

// "The union said": nobody new where the union is known by its name.
const withoutDoubles = (bodies: readonly Draft[]): readonly Draft[] => {
  const told = new Set(
    bodies.flatMap((d) => d.mentions.filter((m) => m.form === 'description').map((m) => m.last)),
  )
  return bodies.filter(
    (d) => d.rule !== 'actors/plain-institution' || d.mentions.some((m) => !told.has(m.last)),
  )
}

// A body whose head or spokesman is heard is one of those that act: "Pel Arrow, managing director of Oslan Mills, said".
const takePart = (bodies: readonly Draft[], people: readonly Draft[]): void => {
  const owners = new Set(people.filter((p) => p.acts).flatMap((p) => p.titles.map((t) => t.owner?.first)))
  for (const body of bodies) if (body.mentions.some((m) => owners.has(m.first))) body.acts = true
}

const annotate = (ready: ReadyArticle, language: Language): readonly ActorAnnotation[] => {
  const r = readPage(ready, language.actors)
  const states = findStates(r)
  const bodies = findBodies(r, states)
  const people = findPeople(r, new Set([...states.taken, ...bodies.taken]))
  findHomes(r, people, states.stateOf)
  resolveOffices(r, people)
  bodies.drafts.forEach((d) => takeSide(d, people))
  people.forEach((d) => followSide(d, people))
  const headed = findHeadedBodies(r, people)
  const known = new Set([...states.drafts, ...bodies.drafts, ...headed].map((d) => d.name))
  people.forEach((d) => dropLoose(r, d, known))
  learnUnions(r, bodies.drafts, people)
  resolveBodyNouns(r, bodies.drafts)
  resolveEmployers(r, people, bodies.drafts)
  takePart(bodies.drafts, people)
  const drafts = [
    ...states.drafts,
    ...withoutDoubles(bodies.drafts).map((d) => namedByOffice(d, people, language.actors)),
    ...headed,
    ...people,
  ].filter((d) => d.acts)
  resolvePronouns(r, drafts)
  return drafts.map((d) => finished(ready, d)).filter((a) => a !== null)
}

/** People, states and bodies of an article with all that names them. */
export const actors: Annotator<ActorAnnotation> = {
  makes: 'actor',
  needs: [],
  annotate: (ready, _earlier, language) => annotate(ready, language),
}
