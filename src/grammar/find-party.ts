import type { NegotiationWords } from '../languages/contract/negotiation.ts'
import type { ActorAnnotation, StatementAnnotation, Who } from '../model/annotation.ts'
import type { ReadyArticle, Token } from '../model/ready.ts'
import type { Span } from '../model/span.ts'
import { nounBefore, type Subject } from './find-subject.ts'
import { mentionsIn, whoAt } from './find-actors.ts'
import { governmentMeant } from './find-government.ts'
import { rowMeant } from './find-row.ts'
import { firstEndingAfter, tokensIn } from './find-at.ts'

/** What is needed to tell who speaks for whom in one article. */
export interface Scene {
  readonly ready: ReadyArticle
  readonly actors: readonly ActorAnnotation[]
  readonly statements: readonly StatementAnnotation[]
  readonly words: NegotiationWords
  /** Of each actor by id: the id of whom it speaks for, or only the name where the page has no such actor. */
  readonly parties: ReadonlyMap<string, PartyOfActor>
  /** Bodies by the last word of their name, where no two share it: "guild" for the Salt Guild. */
  readonly bodiesByNoun: ReadonlyMap<string, PartyOfActor>
}

/** Whom an actor speaks for. */
export interface PartyOfActor {
  readonly actor: string | null
  readonly name: string
}

const lastWord = (text: string): string => text.toLowerCase().split(/\s+/).at(-1) ?? ''

const actorOf = ({ actors }: Scene, who: Who | null): ActorAnnotation | undefined =>
  who?.actor ? actors.find((a) => a.id === who.actor) : undefined

type Unread = Omit<Scene, 'parties' | 'bodiesByNoun'>

// A ministry speaks for its state, a guild named after its land does not.
const speaksForState = ({ words }: Unread, actor: ActorAnnotation): boolean =>
  actor.mentions.some((m) => m.form === 'metonym') ||
  actor.name
    .toLowerCase()
    .split(' ')
    .some((word) => words.armsOfState.has(word))

// Outlets report what others want. Where a union is on the page too, they may be its employer.
const isPress = ({ words }: Unread, actor: ActorAnnotation): boolean =>
  actor.rule === 'actors/press' ||
  (actor.actorKind === 'organisation' && words.outlets.has(lastWord(actor.name)))

const isLabour = ({ words }: Unread, actor: ActorAnnotation): boolean =>
  actor.actorKind === 'organisation' &&
  actor.name.split(' ').some((word) => words.unions.has(word.toLowerCase()))

const pressOf = (scene: Unread): ReadonlySet<ActorAnnotation> =>
  scene.actors.some((actor) => isLabour(scene, actor))
    ? new Set()
    : new Set(scene.actors.filter((actor) => isPress(scene, actor)))

// True for a person whose trade is to look on, and who holds no office besides: an analyst, a professor, a resident.
const looksOn = ({ words }: Unread, actor: ActorAnnotation): boolean =>
  actor.roles.length > 0 && actor.roles.every((role) => words.bystanders.has(lastWord(role.title)))

// Bodies that speak for themselves, by every name the page gives them.
const ownBodies = (
  scene: Unread,
  press: ReadonlySet<ActorAnnotation>,
): ReadonlyMap<string, ActorAnnotation> => {
  const out = new Map<string, ActorAnnotation>()
  for (const body of scene.actors) {
    if (body.actorKind !== 'organisation' || press.has(body) || speaksForState(scene, body)) continue
    out.set(body.name.toLowerCase(), body)
    for (const m of body.mentions) out.set(scene.ready.article.text.slice(m.start, m.end).toLowerCase(), body)
  }
  return out
}

const readParty = (
  scene: Unread,
  actor: ActorAnnotation,
  bodies: ReadonlyMap<string, ActorAnnotation>,
): PartyOfActor => {
  const self = { actor: actor.id, name: actor.name }
  if (actor.actorKind === 'person') {
    if (looksOn(scene, actor)) return self
    // "Tavi Renholt, spokesman of the Salt Guild": the guild, not the land it lies in.
    const employer = actor.roles
      .map((role) => bodies.get(role.of?.toLowerCase() ?? ''))
      .find((body) => body !== undefined)
    if (employer) return { actor: employer.id, name: employer.name }
  }
  if (actor.actorKind === 'state' || actor.side === null || actor.side === actor.name) return self
  if (actor.actorKind === 'organisation' && !speaksForState(scene, actor)) return self
  const side = scene.actors.find((a) => a.name === actor.side && a.actorKind !== 'person')
  return { actor: side?.id ?? null, name: actor.side }
}

const readNouns = (
  scene: Unread,
  parties: ReadonlyMap<string, PartyOfActor>,
): ReadonlyMap<string, PartyOfActor> => {
  const out = new Map<string, PartyOfActor | null>()
  for (const actor of scene.actors) {
    const noun = lastWord(actor.name)
    if (actor.actorKind !== 'organisation' || !scene.words.groupNouns.has(noun)) continue
    out.set(noun, out.has(noun) ? null : (parties.get(actor.id) ?? null))
  }
  const labour = scene.actors.filter((actor) => isLabour(scene, actor))
  const own = labour.length === 1 ? parties.get(labour[0]?.id ?? '') : undefined
  if (own && !out.has('union')) out.set('union', own)
  return new Map([...out].flatMap(([noun, party]) => (party ? [[noun, party] as const] : [])))
}

// Three annotators ask for the scene of one article: it is read once, and dropped with the article's actors.
const scenes = new WeakMap<readonly ActorAnnotation[], Scene>()

const isOf = (held: Scene, { ready, statements, words }: Unread): boolean =>
  held.ready === ready && held.statements === statements && held.words === words

/** A scene with all its parties read once. */
export const sceneOf = (scene: Unread): Scene => {
  const held = scenes.get(scene.actors)
  if (held && isOf(held, scene)) return held
  const press = pressOf(scene)
  const bodies = ownBodies(scene, press)
  const parties = new Map(
    scene.actors
      .filter((actor) => !press.has(actor))
      .map((actor) => [actor.id, readParty(scene, actor, bodies)] as const),
  )
  const made = { ...scene, parties, bodiesByNoun: readNouns(scene, parties) }
  scenes.set(scene.actors, made)
  return made
}

const asWho = (who: Who, party: PartyOfActor): Who =>
  party.actor === null ? { ...who, actor: null, text: party.name } : { ...who, actor: party.actor }

// "Negotiators from Keshet": the phrase behind people who speak for somebody, with the word that joins it; else their own words.
const withSender = ({ ready }: Scene, span: Span): Span => {
  const n = nounBefore(ready, firstEndingAfter(ready.tokens, span.end) + 1)
  const sender = [ready.nouns[n], ready.nouns[n + 1]].find((np) => np !== undefined && np.start > span.end)
  const between = sender ? ready.article.text.slice(span.end, sender.start) : ''
  return sender && sends.test(between) ? { start: span.start, end: sender.end } : span
}

const sends = /^ (?:from|of|for|representing)(?: the)? $/

// "Vardanian officials", "a spokesman of the guild": people who speak for the body or state that stands by them.
const spokenFor = (scene: Scene, who: Who): Who | null => {
  if (!who.span) return null
  const span = withSender(scene, who.span)
  const body = mentionsIn(scene.actors, span).find(({ actor }) => actor.actorKind !== 'person')
  const party = body && scene.parties.get(body.actor.id)
  return party ? asWho(who, party) : null
}

// "Keshet's parliament": an arm of the state that owns it.
const armOf = (scene: Scene, who: Who, head: Token): Who | null =>
  scene.words.armsOfState.has(head.lemma) && who.span && head.lemma !== 'party' ? stateIn(scene, who) : null

const stateIn = (scene: Scene, who: Who): Who | null => {
  const state = mentionsIn(scene.actors, who.span as Span).find(({ actor }) => actor.actorKind === 'state')
  const party = state && scene.parties.get(state.actor.id)
  return party ? asWho(who, party) : null
}

const counted =
  /^(one|two|three|four|five|six|seven|eight|nine|ten|no|none|any|every|each|its|his|her|their|our|my|\d.*)$/i

const unspecific = /^(other|both|two|many|several|most|such|same|more|some|all|these|those)$/

// "Teachers", "opposition leaders", "its prime minister": people who act together or hold an office, by their noun alone; in "families of
// the sailors" the families.
const crowdOf = ({ words }: Scene, who: Who, tokens: readonly Token[]): Who | null => {
  const joint = tokens.findIndex((t) => t.pos === 'ADP')
  const head = tokens.slice(0, joint < 0 ? undefined : joint).at(-1)
  if (!head) return null
  const told = tokens[tokens.indexOf(head) - 1]
  const bare = words.vague.has(head.lower) && (!told || told.pos === 'DET' || unspecific.test(told.lower))
  const crowd = words.crowds.has(head.lower) && !counted.test(tokens[0]?.text ?? '') && !bare
  return crowd || words.offices.has(head.lower) ? { ...who, actor: null } : null
}

// "The guild", "the rebels": a body by its noun alone.
const described = (scene: Scene, who: Who): Who | null => {
  const { words, ready } = scene
  const tokens = who.span ? tokensIn(ready, who.span) : []
  const head = tokens.findLast((t) => t.pos === 'NOUN' || t.pos === 'PROPN')
  if (!head) return null
  if (words.spokesNouns.has(head.lemma)) {
    const party = spokenFor(scene, who)
    if (party) return party
  }
  return (
    incumbentOf(scene, who, tokens) ??
    armOf(scene, who, head) ??
    groupOf(scene, who, tokens, head) ??
    crowdOf(scene, who, tokens)
  )
}

// "The foreign minister": who of those that hold the office was named last.
const incumbentOf = (scene: Scene, who: Who, tokens: readonly Token[]): Who | null => {
  const [article, ...rest] = tokens.map((t) => t.lower)
  if (article !== 'the' || !scene.words.offices.has(rest.at(-1) ?? '')) return null
  const title = ` ${rest.join(' ')}`
  const before = ({ mentions }: ActorAnnotation): number =>
    Math.max(-1, ...mentions.map(({ start }) => start).filter((start) => start < (who.span?.start ?? 0)))
  const [last] = scene.actors
    .filter(
      (a) => a.actorKind === 'person' && a.roles.some((r) => ` ${r.title.toLowerCase()}`.endsWith(title)),
    )
    .filter((a) => before(a) >= 0)
    .sort((a, b) => before(b) - before(a))
  const party = last && scene.parties.get(last.id)
  return party ? asWho(who, party) : null
}

const groupOf = (scene: Scene, who: Who, tokens: readonly Token[], head: Token): Who | null => {
  const { words } = scene
  const group = tokens.findLast(
    (t) =>
      (words.groupNouns.has(t.lemma) || words.groupNouns.has(t.lower)) &&
      (t === head || words.spokesNouns.has(head.lemma)),
  )
  if (!group) return null
  const body = scene.bodiesByNoun.get(group.lemma)
  if (body) return asWho(who, body)
  // "the head of government" is a person.
  if (tokens.some((t) => t.pos === 'ADP')) return null
  return group === head && /^the$|^striking$/i.test(tokens[0]?.text ?? '') ? { ...who, actor: null } : null
}

// "The government": the state that the page shows it to be of.
const governmentOf = (scene: Scene, who: Who): ActorAnnotation | undefined => {
  const actor = actorOf(scene, who)
  if (who.actor !== null && actor?.rule !== 'actors/plain-institution') return undefined
  const stateOf = (id: string): ActorAnnotation | undefined => {
    const side = scene.parties.get(id)?.actor
    return scene.actors.find((a) => a.id === side && a.actorKind === 'state')
  }
  return governmentMeant(scene, who, { rulers: scene.words.rulers, stateOf })
}

/**
 * Whom somebody speaks for at the table: the state or organisation itself, else a person's or body's side, else the person.
 * A body named by its noun alone ("the guild") is the one of that noun, else the words. Null where nobody is named.
 */
export const partyOf = (scene: Scene, who: Who | null): Who | null => {
  if (!who) return null
  const meant = governmentOf(scene, who)
  if (meant) return { ...who, actor: meant.id }
  const party = who.actor ? scene.parties.get(who.actor) : undefined
  return party ? asWho(who, party) : who.actor === null ? described(scene, who) : null
}

// True where a party is only a person whose trade is to look on: an analyst, a professor, a resident.
const isBystander = (scene: Scene, party: Who): boolean => {
  const actor = actorOf(scene, party)
  return (
    actor?.actorKind === 'person' &&
    actor.roles.some((role) => scene.words.bystanders.has(lastWord(role.title)))
  )
}

/** True where a party is only a person of whom the page gives neither a side nor an office. */
export const isLonePerson = (scene: Scene, party: Who): boolean =>
  actorOf(scene, party)?.actorKind === 'person' &&
  (isBystander(scene, party) || !actorOf(scene, party)?.roles.length)

const possessive = /^(its|their|his|her|our)$/

/** Whose the thing is that a subject names: Keshet for "Keshet's patrols", the owner for "its patrols" where the page shows it; else null. */
export const ownerIn = (scene: Scene, subject: Subject): Who | null => {
  const { ready, actors } = scene
  for (let i = subject.first; i < subject.last; i++) {
    const [token, next] = [ready.tokens[i], ready.tokens[i + 1]]
    if (!token || !next || i + 1 >= subject.last) return null
    if (possessive.test(token.lower) || /^['’]s?$/.test(next.text)) {
      const party = partyOf(scene, whoAt(ready, actors, token))
      if (party && isBody(scene, party)) return party
    }
  }
  return null
}

/** True where a party is a state, a body or a group, not a person: "the guild". */
export const isBody = (scene: Scene, party: Who): boolean => {
  const actor = actorOf(scene, party)
  return actor === undefined || actor.actorKind !== 'person'
}

/** One key for a party however it is named here. */
export const partyKey = (party: Who): string => party.actor ?? party.text

const ownerNoun = /^(allies|partners|backers|supporters|friends|mediators)$/

// "its Western allies" behind "Vardania and": the allies of Vardania.
const asDescription = (scene: Scene, span: Span, owner: Who | null): Who | null => {
  const text = scene.ready.article.text.slice(span.start, span.end)
  const [, rest] = /^(?:its|his|her|their) (.+)$/i.exec(text) ?? []
  if (!rest || !owner || !ownerNoun.test(rest.split(' ').at(-1) ?? '')) return null
  return { actor: null, text: `${actorOf(scene, owner)?.name ?? owner.text}'s ${rest}`, span }
}

// "two days after Vardania and Keshet called": the days are no part of the subject.
const since = /^(after|before|since|when|while|as)$/

const isMember = ({ ready }: Scene, first: number, subject: Subject): boolean => {
  const before = ready.tokens[first - 1]
  return (
    first === subject.first ||
    before?.pos === 'CCONJ' ||
    before?.text === ',' ||
    since.test(before?.lower ?? '')
  )
}

/** The parties that a subject names, each once: "Vardania and its northern allies" are two, "the envoy of Keshet" is Keshet. */
export const partiesOf = (scene: Scene, subject: Subject): readonly Who[] => {
  const { ready, actors } = scene
  const out: Who[] = []
  const add = (party: Who | null): void => {
    if (party && !out.some((p) => partyKey(p) === partyKey(party))) out.push(party)
  }
  const { start, end } = subject
  const text = ready.article.text.slice(start, end)
  for (const { id } of rowMeant(ready, actors, subject, scene.words.vague))
    add(partyOf(scene, { actor: id, text, span: { start, end } }))
  if (out.length) return out
  for (let n = nounBefore(ready, subject.first) + 1; n < ready.nouns.length; n++) {
    const np = ready.nouns[n]
    if (!np || np.first >= subject.last) break
    const first = Math.max(np.first, subject.first)
    if (!isMember(scene, first, subject)) continue
    const span = { start: ready.tokens[first]?.start ?? np.start, end: np.end }
    add(partyOf(scene, whoAt(ready, actors, span)) ?? asDescription(scene, span, out[0] ?? null))
  }
  if (!out.length) add(partyOf(scene, whoAt(ready, actors, subject)))
  return out
}
