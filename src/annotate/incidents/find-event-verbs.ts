import { nounBefore } from '../../grammar/find-subject.ts'
import type { Token, VerbGroup } from '../../model/ready.ts'
import { clauseOf } from './clause-of.ts'
import { agentBehind, readClause, type Clause } from './event-clause.ts'
import { entryFor } from './event-words.ts'
import { isLabour } from './find-event-nouns.ts'
import { ownerIn } from './owner-of.ts'
import { isOnePerson, isPerson } from './is-person.ts'
import { oneHarmed } from './one-harmed.ts'
import { withHeads } from './whole-subject.ts'
import { isToldAsDone } from './is-told-as-done.ts'
import {
  formsOf,
  isTime,
  lemmaAt,
  lowerAt,
  nounType,
  sortsOf,
  withOf,
  type FoundEvent,
  type Range,
  type Scene,
  type Sorts,
} from './scene.ts'

const harmIn = (scene: Scene, range: Range): boolean => {
  const [a, b] = [scene.ready.tokens[range.first], scene.ready.tokens[range.last - 1]]
  if (!a || !b) return false
  return scene.earlier.figure.some(
    (f) =>
      (f.what === 'killed' || f.what === 'wounded') && f.spans[0].start >= a.start && f.spans[0].end <= b.end,
  )
}

// Up to the next comma or verb: the words that belong to this verb alone.
const close = (scene: Scene, clause: Clause): Range => {
  let last = clause.rest.first
  while (last < clause.rest.last && lowerAt(scene, last) !== ',' && scene.ready.tokens[last]?.pos !== 'VERB')
    last++
  return { first: clause.rest.first, last }
}

const doerOf = (scene: Scene, agent: Range | null): boolean => {
  const { force, weapon } = sortsOf(scene, agent)
  return force || weapon
}

// "An attacker targeted revellers"
const isOnPeople = (scene: Scene, { word }: Clause, agent: Range | null, thing: Range): boolean =>
  word.type === 'attack' && isPerson(scene, thing) && doerOf(scene, agent)

// "The senator attacked the president": one person hits another in words, unless somebody is hurt.
const isInWords = (scene: Scene, clause: Clause, agent: Range | null, thing: Range): boolean =>
  isOnePerson(scene, thing) && isOnePerson(scene, agent) && !isMeant(scene, clause)

// "Keshet attacked with 105 drones"
const isAimless = (scene: Scene, clause: Clause): boolean =>
  !clause.passive && clause.verb.lemma === clause.word.type && isArmed(scene, clause)

// "struck", "hit", "seized": only between bodies that can strike and things that can be struck.
const isPhysical = (scene: Scene, clause: Clause): boolean => {
  const { passive, subject, object } = clause
  const [agent, thing] = passive ? [agentBehind(scene, clause.rest), subject] : [subject, object]
  if (!thing) return isAimless(scene, clause)
  const done = sortsOfHead(scene, thing)
  if (clause.word.type === 'deployment') return done.weapon || done.force
  if (isFigurative(scene, clause) || isInWords(scene, clause, agent, thing)) return false
  if (isOnPeople(scene, clause, agent, thing)) return true
  const physical = done.site || done.weapon || done.force
  if (canStrike(scene, agent, done)) return physical || done.name
  if (done.name && !passive && isNameOf(scene, subject) && isArmed(scene, clause)) return true
  return physical && ((passive && !agent) || isMeant(scene, clause) || isBy(scene, clause))
}

// "its military power" is no force: what is hit is the head of a phrase and what stands behind it.
const sortsOfHead = (scene: Scene, thing: Range): Sorts => {
  const head = headOf(scene, thing)
  const own = sortsOf(scene, head < 0 ? thing : { first: head, last: thing.last })
  return { ...own, name: own.name || sortsOf(scene, thing).name }
}

// "Keshet struck", "it struck"
const isBy = (scene: Scene, { passive, subject }: Clause): boolean =>
  !passive && (isNameOf(scene, subject) || isPronoun(scene, subject))

// Forces, weapons, craft and events strike; a crowd does where it is a building.
const canStrike = (scene: Scene, agent: Range | null, done: Sorts): boolean => {
  const doer = sortsOf(scene, agent)
  return doer.weapon || doer.force || doer.event || doer.craft || (doer.crowd && done.site)
}

// "captured on surveillance footage", "targeted the fleet with sanctions"
const isFigurative = (scene: Scene, clause: Clause): boolean => {
  const { word, rest } = clause
  const near = { first: rest.first, last: Math.min(rest.last, rest.first + 5) }
  if (word.type === 'capture' && tokensIn(scene, near).some((t) => scene.words.footage.has(t.lower)))
    return true
  return tokensIn(scene, close(scene, clause)).some((t) => scene.words.penalties.has(t.lemma))
}

// "hit Vardania with 40 drones"
const isArmed = (scene: Scene, clause: Clause): boolean => sortsOf(scene, close(scene, clause)).weapon

const tokensIn = (scene: Scene, range: Range): readonly Token[] =>
  scene.ready.tokens.slice(range.first, range.last)

// What says that blows are meant: "with rockets", "in attacks", people killed.
const isMeant = (scene: Scene, clause: Clause): boolean => {
  const means = sortsOf(scene, close(scene, clause))
  return means.weapon || means.event || harmIn(scene, { first: clause.verb.first, last: clause.rest.last })
}

const isNameOf = (scene: Scene, range: Range | null): boolean =>
  range !== null && scene.ready.tokens[headOf(scene, range)]?.pos === 'PROPN'

const isPronoun = (scene: Scene, range: Range | null): boolean =>
  range !== null && range.last - range.first === 1 && scene.ready.tokens[range.first]?.pos === 'PRON'

// The head noun of a phrase: the last noun of it before an "of".
const headOf = (scene: Scene, range: Range): number => {
  let head = -1
  for (let i = range.first; i < range.last; i++) {
    if (lowerAt(scene, i) === scene.words.of && head >= 0) break
    // "a cable last month": time behind a noun is no part of it.
    if (head >= 0 && scene.language.figures.times.has(lowerAt(scene, i))) break
    const pos = scene.ready.tokens[i]?.pos
    const event = pos === 'VERB' && i === range.last - 1 && scene.words.nouns.has(lemmaAt(scene, i))
    if (pos === 'NOUN' || pos === 'PROPN' || event) head = i
  }
  return head
}

const eventNounIn = (scene: Scene, range: Range | null): string | null => {
  if (!range) return null
  const head = headOf(scene, range)
  const own = nounType(scene, head)
  if (own) return own
  // "waves of attacks", "a series of raids"
  for (let i = range.last - 1; i > Math.max(head, range.first - 1); i--) {
    const type = nounType(scene, i)
    if (type) return type
  }
  return null
}

// "began a series of walkouts", "launched rocket fire", "launched a military campaign"
const workOr = (scene: Scene, thing: Range | null, type: string): string => {
  if (type === 'fire') return 'attack'
  const np = scene.ready.nouns[nounBefore(scene.ready, thing?.last ?? 0)]
  if (!np || !thing || np.first < thing.first) return type
  // "a 32-day strike last November": the time is no part of it.
  const at = headOf(scene, thing)
  return isLabour(scene, at >= np.first && at < np.last ? { ...np, head: at, last: at + 1 } : np)
    ? 'strike'
    : type
}

// "a military campaign", "a ground operation"
const isMilitary = (scene: Scene, thing: Range): boolean =>
  scene.ready.tokens.slice(thing.first, thing.last).some((t) => scene.words.military.has(t.lower))

// "air and ground offensives": the phrase that "and" joins.
const secondOf = (scene: Scene, thing: Range | null): Range | null => {
  if (!thing || scene.ready.tokens[thing.last]?.pos !== 'CCONJ') return null
  const np = scene.ready.nouns[nounBefore(scene.ready, thing.last) + 1]
  return np?.first === thing.last + 1 ? np : null
}

const launchType = (scene: Scene, clause: Clause): string | null => {
  const thing = clause.passive ? clause.subject : clause.object
  // "The war began when …" has no object.
  const next = scene.ready.tokens[clause.verb.last]?.pos
  if (scene.words.begins.has(clause.verb.lemma) && next === 'ADP') return null
  const type = eventNounIn(scene, thing) ?? eventNounIn(scene, secondOf(scene, thing))
  if (type) return workOr(scene, thing, type)
  const weapons = scene.words.shots.has(clause.verb.lemma)
  const head = thing ? lemmaAt(scene, headOf(scene, thing)) : ''
  if (thing && scene.words.operations.has(head) && isMilitary(scene, thing)) return 'offensive'
  return weapons && scene.words.weapons.has(head) ? (clause.word.type ?? 'attack') : null
}

const typeOf = (scene: Scene, clause: Clause): string | null => {
  if (isStoppage(scene, clause)) return 'strike'
  if (isTakenCaptive(scene, clause)) return 'hostage-taking'
  const type = ownType(scene, clause) ?? objectType(scene, clause)
  // "seized a tanker", "detained two boats"
  if (type === 'attack' && isByPolice(scene, clause)) return 'search'
  return (type === 'capture' || type === 'arrest') && isOnCraft(scene, clause) ? 'seizure' : type
}

// "Police raided the union's offices"
const isByPolice = (scene: Scene, { verb, subject, passive }: Clause): boolean =>
  verb.lemma === 'raid' &&
  !passive &&
  subject !== null &&
  formsIn(scene, subject).some((form) => scene.words.checks.searchers.has(form))

// "Some 450 engineers struck at midnight": who works strikes nobody.
const isStoppage = (scene: Scene, { verb, subject, object, passive }: Clause): boolean =>
  verb.lemma === 'strike' &&
  verb.tense === 'past' &&
  subject !== null &&
  object === null &&
  !passive &&
  formsIn(scene, subject).some((form) => scene.words.checks.workers.has(form)) &&
  ['ADP', 'PROPN', 'PUNCT'].includes(scene.ready.tokens[verb.last]?.pos ?? '')

// "took 40 people captive"
const isTakenCaptive = (scene: Scene, { verb, object, passive }: Clause): boolean =>
  verb.lemma === 'take' &&
  object !== null &&
  !passive &&
  scene.words.captives.has(lowerAt(scene, object.last))

const isOnCraft = (scene: Scene, { subject, object, passive }: Clause): boolean => {
  const thing = passive ? subject : object
  const head = thing ? headOf(scene, thing) : -1
  if (thing && scene.words.checks.goods.has(lemmaAt(scene, thing.first + 1))) return true
  return head >= 0 && sortsOf(scene, { first: head, last: head + 1 }).craft
}

const formsIn = (scene: Scene, range: Range): readonly string[] =>
  tokensIn(scene, range).flatMap((token) => formsOf(scene, token))

// "closed the border", "expelled two diplomats": the noun decides.
const objectType = (scene: Scene, { verb, subject, object, passive }: Clause): string | null => {
  const thing = passive ? subject : object
  const head = thing ? headOf(scene, thing) : -1
  if (!thing || head < 0 || (!passive && !subject)) return null
  // "a troop increase", "the border deal": only what is acted on itself.
  const noun = lemmaAt(scene, head)
  const found = scene.words.objects.find((o) => o.verbs.has(verb.lemma) && o.nouns.has(noun))
  if (found?.type === 'incursion' && scene.words.crossed.has(noun) && !doerOf(scene, subject)) return null
  return found?.type ?? (passive ? null : postedType(scene, verb, thing))
}

// "Keshet has 14 patrol ships near the bank": forces counted where they stand.
const postedType = (scene: Scene, verb: VerbGroup, thing: Range): string | null => {
  const { posts } = scene.words
  if (!posts.verbs.has(verb.lemma) || !sortsOf(scene, thing).force) return null
  const counted = scene.ready.tokens.slice(thing.first, thing.last).some((t) => t.pos === 'NUM')
  return counted && posts.nouns.has(lowerAt(scene, thing.last)) ? posts.type : null
}

// "came under several waves of attacks"
const underType = (scene: Scene, clause: Clause): string | null => {
  const behind = close(scene, clause)
  const under = scene.words.under.has(lowerAt(scene, behind.first))
  if (!under) return null
  const np = scene.ready.nouns[nounBefore(scene.ready, behind.first + 1) + 1]
  // "under attack by drones before dawn": the phrase right behind it, or the last one.
  const near = np && np.last <= behind.last ? withOf(scene, np) : null
  const all = { first: behind.first + 1, last: behind.last }
  return eventNounIn(scene, near) || eventNounIn(scene, all) ? clause.word.type : null
}

// "a war that has killed 20,000" is no event of its own.
const isToll = (scene: Scene, agent: Range | null): boolean =>
  scene.ready.tokens
    .slice(agent?.first ?? 0, agent?.last ?? 0)
    .some(
      (t) => scene.words.casualties.cumulative.has(t.lower) || scene.words.nouns.get(t.lemma) === 'offensive',
    )

// "killed by sniper fire" is no blaze.
const shotOr = (scene: Scene, agent: Range | null, type: string | null): string | null =>
  type === 'fire' && doerOf(scene, agent && { first: agent.first, last: agent.last - 1 }) ? 'attack' : type

// "Two people were killed" names no event; clauses on harm alone are read elsewhere.
const harmType = (scene: Scene, { word, verb, subject, object, passive, rest }: Clause): string | null => {
  const agent = passive ? agentBehind(scene, rest) : subject
  if (isToll(scene, agent)) return null
  const known = isOnePerson(scene, passive ? subject : object) && (passive || verb.tense !== 'present')
  if (known)
    return (
      shotOr(scene, agent, eventNounIn(scene, agent)) ??
      (scene.words.casualties.kills.has(verb.lemma) ? 'killing' : word.type)
    )
  if (passive ? agent === null : object === null) return null
  const harms = harmIn(scene, { first: subject?.first ?? verb.first, last: rest.last })
  return harms ? (eventNounIn(scene, agent) ?? word.type) : null
}

// "Keshti forces invaded": forces need not say what.
const isComplete = (scene: Scene, { word, object, subject, passive }: Clause): boolean =>
  (passive ? subject : object) !== null || (word.type === 'invasion' && sortsOf(scene, subject).force)

const protests = (scene: Scene, subject: Range | null): boolean =>
  scene.ready.tokens
    .slice(subject?.first ?? 0, subject?.last ?? 0)
    .some((t) => formsOf(scene, t).some((form) => scene.words.protesters.has(form)))

const ownType = (scene: Scene, clause: Clause): string | null => {
  const { word, object, subject, passive } = clause
  switch (word.frame) {
    case 'sure':
      return isComplete(scene, clause) ? word.type : null
    case 'person':
      return isSomeone(scene, passive ? subject : object) ? word.type : null
    case 'protest':
      return protests(scene, passive ? agentBehind(scene, clause.rest) : whole(scene, subject))
        ? word.type
        : null
    case 'physical':
      return isPhysical(scene, clause) ? word.type : null
    case 'launch':
      return launchType(scene, clause)
    case 'under':
      return underType(scene, clause)
    case 'harm':
      return harmType(scene, clause)
    case 'self':
      return selfType(scene, clause)
    case 'crowd':
      return crowdType(scene, clause)
    case 'plain':
      return subject ? word.type : null
    case 'object':
      return null
  }
}

// People, those counted as harmed, or a pronoun that stands for some.
const isSomeone = (scene: Scene, range: Range | null): boolean =>
  range !== null &&
  (isPerson(scene, range) ||
    harmIn(scene, range) ||
    (range.last - range.first === 1 && scene.words.pronouns.has(lowerAt(scene, range.first))))

const whole = (scene: Scene, subject: Range | null): Range | null => subject && withHeads(scene, subject)

const struck = /^(?:attack|accident)$/

const selfType = (scene: Scene, { word, subject }: Clause): string | null => {
  if (!subject || !word.type) return null
  // "The air raid siren went off": what goes off is the head of the phrase.
  const head = headOf(scene, subject)
  const debris = head >= 0 && scene.words.checks.debris.has(lemmaAt(scene, head))
  const sorts = sortsOf(scene, head < 0 || debris ? subject : { first: head, last: head + 1 })
  // "shells landed on the market", "a missile slammed into a hotel": a plane that does is no weapon.
  if (sorts.weapon && !sorts.craft && struck.test(word.type)) return 'attack'
  if (word.type === 'attack') return null
  return sorts.weapon || sorts.site || sorts.event || sorts.craft ? word.type : null
}

// "Strikers marched", "rebels clashed with soldiers": people in the street, or forces, on one side at least.
const crowdType = (scene: Scene, clause: Clause): string | null => {
  const { word, passive } = clause
  const subject = whole(scene, clause.subject)
  if (!subject || passive) return null
  const [who, whom] = [sortsOf(scene, subject), sortsOf(scene, close(scene, clause))]
  if (word.type === 'clash') return who.force || whom.force || (who.crowd && whom.crowd) ? word.type : null
  return who.crowd && !who.weapon ? word.type : null
}

// "took control of the village": it is the village that was taken.
const withoutControl = (scene: Scene, thing: Range | null): Range | null =>
  thing && scene.words.checks.control.has(lowerAt(scene, thing.first)) && thing.last > thing.first + 2
    ? { first: thing.first + 2, last: thing.last }
    : thing

// What is hit, taken or arrested. A weapon that is fired is not the target; what it is fired at is.
const targetOf = (scene: Scene, clause: Clause): Range | null => {
  const { word, passive, subject, object, rest } = clause
  if (word.frame === 'under') return subject
  const thing = withoutControl(scene, passive ? subject : object)
  const carriesOn = word.frame === 'launch' || word.type === 'deployment'
  if (!carriesOn) return /^(?:self|plain|crowd)$/.test(word.frame) ? null : thing
  for (let i = thing && !passive ? thing.last : rest.first; i < Math.min(rest.last, rest.first + 24); i++) {
    if (lowerAt(scene, i) === ',' && i > rest.first + 12) return null
    // "fired drones, forcing people into shelters": what follows is of another deed.
    if (scene.ready.tokens[i]?.pos === 'VERB') return null
    if (!scene.words.targetPrepositions.has(lowerAt(scene, i)) || lowerAt(scene, i) === scene.words.of)
      continue
    const np = scene.ready.nouns[nounBefore(scene.ready, i + 1) + 1]
    if (np && np.first === i + 1 && !isTime(scene, np)) return withOf(scene, np)
  }
  return null
}

// "the blast", "the attack": an event told before.
const refersBack = (scene: Scene, range: Range | null): boolean =>
  range !== null &&
  scene.words.definites.has(lowerAt(scene, range.first)) &&
  scene.words.nouns.has(lemmaAt(scene, headOf(scene, range))) &&
  range.last - range.first <= 3

// To destroy a missile in flight is to intercept it; who did so must be named.
const interceptionOr = (scene: Scene, clause: Clause, type: string | null): string | null => {
  const thing = clause.passive ? clause.subject : clause.object
  if (type !== 'attack' || !scene.words.destroys.has(clause.verb.lemma) || !thing) return type
  const head = scene.ready.tokens[headOf(scene, thing)]
  const isShot = head ? formsOf(scene, head).some((form) => scene.words.projectiles.has(form)) : false
  if (!isShot && !sortsOfLast(scene, thing)) return type
  return clause.passive && !agentBehind(scene, clause.rest) ? null : 'interception'
}

// "one of the missiles": the noun behind "of" is what is meant.
const sortsOfLast = (scene: Scene, range: Range): boolean =>
  scene.words.projectiles.has(lemmaAt(scene, range.last - 1))

// "were damaged in the attack": the event has been told.
const inTheEvent = (scene: Scene, clause: Clause): boolean => {
  if (!clause.passive) return false
  for (let i = clause.rest.first; i < Math.min(clause.rest.last, clause.rest.first + 4); i++) {
    if (lowerAt(scene, i) === ',' || !scene.words.definites.has(lowerAt(scene, i))) continue
    return scene.words.nouns.has(lemmaAt(scene, i + 1)) || scene.words.nouns.has(lemmaAt(scene, i + 2))
  }
  return false
}

// "The boy was killed": what happened was told before, if it was.
const diesAlone = (scene: Scene, clause: Clause): boolean =>
  clause.passive && oneHarmed(scene, clause) !== null && agentBehind(scene, clause.rest) === null

// Capitals throughout belong to a headline set into the text.
const isShouted = (scene: Scene, verb: VerbGroup): boolean => {
  const text = scene.ready.tokens[verb.head]?.text ?? ''
  return text.length > 2 && text === text.toUpperCase()
}

// Walkouts and protests are told of all who take part: "thousands of workers at the port went on strike".
const wholeSubject = (scene: Scene, { word, subject }: Clause): Range | null =>
  /^(?:plain|crowd|protest)$/.test(word.frame) ? whole(scene, subject) : subject

// "protesters supporting the dockers": the protesters; "workers at the port": all of it.
const doerIn = (scene: Scene, clause: Clause): Range | null => {
  const range = wholeSubject(scene, clause)
  const np = range && scene.ready.nouns[nounBefore(scene.ready, range.first) + 1]
  const described = np?.first === range?.first && scene.ready.tokens[np?.last ?? -1]?.pos === 'VERB'
  return described && np ? { first: np.first, last: np.last } : range
}

/** Events told by verbs: "struck four towns", "launched an assault", "was detained". */
export const findEventVerbs = (scene: Scene): readonly FoundEvent[] => {
  const out: FoundEvent[] = []
  for (const verb of scene.ready.verbs) {
    const word = entryFor(scene, verb)
    if (!word || isShouted(scene, verb) || !isToldAsDone(scene, verb)) continue
    const clause = readClause(scene, verb, word)
    const type = clause ? interceptionOr(scene, clause, typeOf(scene, clause)) : null
    if (!clause || !type) continue
    const under = word.frame === 'under'
    out.push({
      type,
      rule: `incidents/verb-${word.frame}`,
      sentence: scene.ready.tokens[verb.head]?.sentence ?? -1,
      at: verb.head,
      clause: clauseOf(scene, verb.head, wholeSubject(scene, clause), clause.reduced),
      actor:
        clause.passive || under
          ? (agentBehind(scene, clause.rest) ?? (under ? ownerIn(scene, close(scene, clause)) : null))
          : doerIn(scene, clause),
      target: type === 'deployment' && word.frame === 'object' ? null : targetOf(scene, clause),
      refers:
        refersBack(scene, word.frame === 'launch' && !clause.passive ? clause.object : clause.subject) ||
        inTheEvent(scene, clause) ||
        diesAlone(scene, clause),
      one: oneHarmed(scene, clause),
    })
  }
  return out
}
