import { mentionsIn } from '../../grammar/find-actors.ts'
import type { FigureAnnotation } from '../../model/annotation.ts'
import type { Token } from '../../model/ready.ts'
import { placeIn } from './place-in.ts'
import { tellsItself } from './find-harm.ts'
import { isPerson } from './is-person.ts'
import { otherUnit, sameTarget, sharesWord } from './same-target.ts'
import { lowerAt, nounType, ownPart, type FoundEvent, type Range, type Scene } from './scene.ts'

/** Clauses on one incident, the one that tells most first. */
export interface Joined {
  readonly type: string
  readonly events: readonly FoundEvent[]
}

interface Group {
  type: string
  events: FoundEvent[]
}

const violent =
  /^(?:attack|killing|shooting|stabbing|explosion|collision|accident|sinking|clash|disaster|fire|poisoning)$/
const once = /^(?:invasion|annexation|capture|strike|deployment)$/

/** Whether people or things are harmed by incidents of a kind. */
export const isViolent = (type: string): boolean => violent.test(type)
const sameFamily = (a: string, b: string): boolean => a === b || (isViolent(a) && isViolent(b))
const touch = (a: Range, b: Range): boolean => a.first < b.last && b.first < a.last

const paragraphOf = (scene: Scene, event: FoundEvent): number =>
  scene.ready.sentences[event.sentence]?.paragraph ?? -1

const actorKey = (scene: Scene, range: Range | null): string | null => {
  const [a, b] = [scene.ready.tokens[range?.first ?? -1], scene.ready.tokens[(range?.last ?? 0) - 1]]
  if (!a || !b) return null
  return mentionsIn(scene.earlier.actor, { start: a.start, end: b.end })[0]?.actor.name ?? null
}

const sameActor = (scene: Scene, a: FoundEvent, b: FoundEvent): boolean => {
  const [x, y] = [actorKey(scene, a.actor), actorKey(scene, b.actor)]
  return (x === y || x === null || y === null) && !otherUnit(scene, a, b)
}

/** The figures of killed or wounded people inside a clause. */
export const harmIn = (
  scene: Scene,
  clause: Range,
  kind: 'killed' | 'wounded',
): readonly FigureAnnotation[] => {
  const [a, b] = [scene.ready.tokens[clause.first], scene.ready.tokens[clause.last - 1]]
  if (!a || !b) return []
  return scene.earlier.figure.filter(
    (f) => f.what === kind && f.spans[0].start >= a.start && f.spans[0].end <= b.end,
  )
}

const harms = (scene: Scene, event: FoundEvent): number =>
  Number(harmIn(scene, ownPart(event), 'killed').length > 0) +
  Number(harmIn(scene, ownPart(event), 'wounded').length > 0)

// "in response to Brannoch's attack on 7 October": what follows belongs to that attack, not to the event told around it.
const partFrom = (out: FoundEvent[], event: FoundEvent): void => {
  const n = out.findLastIndex(
    (o) =>
      o.sentence === event.sentence &&
      o.at < event.at &&
      touch(o.clause, event.clause) &&
      !sameFamily(o.type, event.type),
  )
  const around = out[n]
  if (around) out[n] = { ...around, until: event.clause.first }
}

// "the attack of 7 October, in which 1,200 people were killed": harm belongs to the violence told last before it in its sentence.
const toldJustBefore = (out: readonly FoundEvent[], event: FoundEvent): number =>
  out.findLastIndex(
    (o) =>
      o.sentence === event.sentence &&
      o.at < event.at &&
      isViolent(o.type) &&
      o.clause.first <= event.clause.first &&
      event.clause.first - o.clause.last <= 4,
  )

// Within one sentence, overlapping clauses on the same kind of event tell one event.
const joinInSentence = (scene: Scene, events: readonly FoundEvent[]): readonly FoundEvent[] => {
  const out: FoundEvent[] = []
  for (const event of events) {
    if (event.rule === 'incidents/noun') partFrom(out, event)
    const near = isHarm(event) ? toldJustBefore(out, event) : -1
    const touching = out.findIndex(
      (o) => o.sentence === event.sentence && touch(o.clause, event.clause) && compatible(scene, o, event),
    )
    const n = near >= 0 ? near : touching
    const old = out[n]
    if (old && ofAnother(scene, old, event)) continue
    if (old) out[n] = merged(old, event)
    else out.push(event)
  }
  return out
}

// "The assault came a day after another one, which killed 13": those dead are the other's.
const ofAnother = (scene: Scene, told: FoundEvent, event: FoundEvent): boolean => {
  if (!isHarm(event)) return false
  for (let i = told.at + 1; i < event.at; i++)
    if (scene.words.clauseOpeners.has(lowerAt(scene, i)) && scene.words.sequels.has(lowerAt(scene, i + 1)))
      return true
  return false
}

const isHarm = (event: FoundEvent): boolean => event.rule === 'incidents/harm'

// "attacked the town, killing 12 and seizing 20 hostages" tells one event.
const takesPeople = (scene: Scene, event: FoundEvent): boolean =>
  /^(?:hostage-taking|abduction)$/.test(event.type) ||
  (event.type === 'capture' && isPerson(scene, event.target))

const compatible = (scene: Scene, a: FoundEvent, b: FoundEvent): boolean =>
  (isViolent(a.type) && a.at < b.at && takesPeople(scene, b)) ||
  isHarm(a) ||
  isHarm(b) ||
  sameFamily(a.type, b.type) ||
  (a.type === 'deployment' && isViolent(b.type))

const merged = (a: FoundEvent, b: FoundEvent): FoundEvent => {
  const [main, other] = isHarm(a) && !isHarm(b) ? [b, a] : [a, b]
  const type = main.type === 'deployment' && !isHarm(other) ? other.type : main.type
  const clause = {
    first: Math.min(a.clause.first, b.clause.first),
    last: Math.max(a.clause.last, b.clause.last),
  }
  return {
    ...main,
    type,
    clause,
    actor: main.actor ?? other.actor,
    target: type === other.type && main.type !== type ? other.target : (main.target ?? other.target),
    refers: main.refers,
  }
}

const eventNounIn = (scene: Scene, event: FoundEvent): string | null => {
  for (let i = event.clause.first; i < event.clause.last; i++) {
    const t = scene.ready.tokens[i]
    // "in air strikes": the tagger may take the plural for a verb.
    const before = scene.ready.tokens[i - 1]?.pos ?? ''
    const plural =
      t?.pos === 'VERB' && t.lower === `${t.lemma}s` && ['NOUN', 'ADJ', 'PROPN', 'ADP'].includes(before)
    const type = t?.pos === 'NOUN' || plural ? nounType(scene, i) : null
    if (type) return type
  }
  return null
}

const daysIn = (scene: Scene, clause: Range): readonly (string | null)[] => {
  const [a, b] = [scene.ready.tokens[clause.first], scene.ready.tokens[clause.last - 1]]
  if (!a || !b) return []
  return scene.earlier.date
    .filter(
      (d) => d.type === 'date' && d.value !== null && d.spans[0].start >= a.start && d.spans[0].end <= b.end,
    )
    .map((d) => d.value)
}

// A toll of another day belongs to another event.
const otherDay = (scene: Scene, told: FoundEvent, event: FoundEvent): boolean => {
  const [x, y] = [daysIn(scene, told.clause), daysIn(scene, event.clause)]
  return x.length > 0 && y.length > 0 && !x.some((day) => y.includes(day))
}

// "Three died in the Oslan region. Four died in the Ambry region.": tolls of two places are of two events.
const elsewhere = (scene: Scene, group: readonly FoundEvent[], event: FoundEvent): boolean => {
  const own = placeIn(scene, event)
  const places = group.flatMap((e) => placeIn(scene, e) ?? [])
  return own !== null && places.length > 0 && !places.some((p) => p.includes(own) || own.includes(p))
}

const counts = (scene: Scene, event: FoundEvent, kind: 'killed' | 'wounded'): readonly number[] =>
  harmIn(scene, ownPart(event), kind).flatMap((f) => f.value ?? [])

// Two numbers of dead are of two events, or of one told twice: neither is sure.
const otherToll = (scene: Scene, group: readonly FoundEvent[], event: FoundEvent): boolean =>
  (['killed', 'wounded'] as const).some((kind) => {
    const own = counts(scene, event, kind)
    const told = group.flatMap((e) => counts(scene, e, kind))
    return own.length > 0 && told.length > 0 && !own.some((n) => told.includes(n))
  })

// "The strike on the school" behind one on a home: what was hit is named, and is something else.
const onOther = (scene: Scene, group: readonly FoundEvent[], event: FoundEvent): boolean => {
  if (event.rule !== 'incidents/noun-subject' || event.target === null) return false
  if (event.target.first <= event.at || event.target.first > event.at + 3) return false
  const told = group.filter((e) => e.target !== null)
  return told.length > 0 && !told.some((e) => sharesWord(scene, e.target, event.target))
}

// "killed in last week's quake", "injured in combat", "the shooting of a passer-by": the clause says by itself what did it.
const ofOther = (scene: Scene, event: FoundEvent): boolean => {
  if (!isHarm(event)) return false
  for (let i = event.clause.first; i < event.clause.last; i++) {
    const t = scene.ready.tokens[i]
    if (scene.words.checks.weather.has(t?.lemma ?? '') || scene.words.checks.elsewhere.has(t?.lemma ?? ''))
      return true
  }
  const before = [1, 2].some((n) => nounType(scene, event.clause.first - n) !== null)
  return before && lowerAt(scene, event.clause.first - 1) === scene.words.of
}

// "the offensive destroyed whole districts" behind an attack; "killed in a shooting in Oslan" behind one on a plant.
const ofOwnEvent = (scene: Scene, event: FoundEvent): boolean => {
  for (let i = event.clause.first; i < event.at; i++) {
    const type = nounType(scene, i)
    if (type !== null && !isViolent(type)) return true
  }
  return !isHarm(event) && event.rule !== 'incidents/noun-subject' && tellsItself(scene, event.clause)
}

// "the Keshti strikes hit a depot" behind "the attack in April": who did it is named here, and was not there.
const byOther = (scene: Scene, { events }: Group, event: FoundEvent): boolean => {
  if (isHarm(event) || !events.every((e) => e.rule === 'incidents/noun')) return false
  const [x, y] = [actorKey(scene, events.at(-1)?.actor ?? null), actorKey(scene, event.actor)]
  return x !== y
}

const farthest = 4

// The last group of violence that a clause which only refers can belong to.
const referent = (scene: Scene, groups: readonly Group[], event: FoundEvent): Group | null => {
  const last = groups.findLast((g) => isViolent(g.type))
  const told = last?.events.at(-1)
  if (!last || !told) return null
  const gap = paragraphOf(scene, event) - paragraphOf(scene, told)
  // Pages that lost their paragraphs are one long one.
  if (event.sentence - told.sentence > farthest) return null
  if (elsewhere(scene, last.events, event) || onOther(scene, last.events, event)) return null
  if (otherToll(scene, last.events, event) || ofOther(scene, event) || byOther(scene, last, event))
    return null
  if (ofOwnEvent(scene, event)) return null
  if (gap === 0) return otherDay(scene, told, event) ? null : last
  // Where only one event is told so far, a toll a little further on is its own.
  const reach = isHarm(event) && groups.filter((g) => isViolent(g.type)).length === 1 ? 3 : 1
  return gap === 1 && event.sentence - told.sentence <= reach && !eventNounIn(scene, event) ? last : null
}

const continues = (scene: Scene, group: Group, event: FoundEvent): boolean => {
  const told = group.events.at(-1)
  if (group.events.every(isHarm) && !event.refers) return false
  if (!told || !isViolent(group.type) || !isViolent(event.type) || event.sentence - told.sentence !== 1)
    return false
  if (paragraphOf(scene, told) !== paragraphOf(scene, event) || harms(scene, event) > 0) return false
  const [x, y] = [actorKey(scene, told.actor), actorKey(scene, event.actor)]
  return x !== null && x === y && harms(scene, told) > 0
}

const samePlaceOnce = (scene: Scene, group: Group, event: FoundEvent): boolean => {
  if (!once.test(event.type) || group.type !== event.type) return false
  return group.events.some(
    (e) =>
      sameActor(scene, e, event) &&
      (e.target === null || event.target === null || sameTarget(scene, e, event)),
  )
}

// "The trawler rammed the ship" behind "The ship fired on a trawler": what was hit acts in the same scene.
const answers = (scene: Scene, group: Group, event: FoundEvent): boolean => {
  const told = group.events.at(-1)
  if (!told || !isViolent(group.type) || !isViolent(event.type)) return false
  if (
    paragraphOf(scene, event) - paragraphOf(scene, told) > 3 ||
    event.sentence - told.sentence > 2 * farthest
  )
    return false
  const names = (range: Range | null): ReadonlySet<string> =>
    new Set(
      scene.ready.tokens
        .slice(range?.first ?? 0, range?.last ?? 0)
        .filter((t) => scene.words.craft.has(t.lemma) || (t.pos === 'PROPN' && !isOfState(scene, t)))
        .map((t) => t.lemma),
    )
  const struck = new Set(group.events.flatMap((e) => [...names(e.target)]))
  const definite =
    scene.words.definites.has(lowerAt(scene, event.actor?.first ?? -1)) ||
    scene.ready.tokens[(event.actor?.last ?? 0) - 1]?.pos === 'PROPN'
  return definite && [...names(event.actor)].some((name) => struck.has(name))
}

// A state that was hit and hits back does so in another scene.
const isOfState = (scene: Scene, token: Token): boolean =>
  mentionsIn(scene.earlier.actor, token).some(
    ({ actor }) => actor.actorKind !== 'person' && actor.actorKind !== 'organisation',
  )

const groupFor = (scene: Scene, groups: readonly Group[], event: FoundEvent): Group | null => {
  if (event.refers) {
    const found = isViolent(event.type) ? referent(scene, groups, event) : null
    if (found) return found
    if (!isViolent(event.type)) return groups.findLast((g) => g.type === event.type) ?? null
  }
  return (
    groups.findLast(
      (g) =>
        samePlaceOnce(scene, g, event) ||
        continues(scene, g, event) ||
        answers(scene, g, event) ||
        (sameFamily(g.type, event.type) &&
          g.events.some(
            (e) =>
              sameTarget(scene, e, event) &&
              sameActor(scene, e, event) &&
              !otherDay(scene, e, event) &&
              !otherToll(scene, g.events, event) &&
              !sequel(scene, event),
          )),
    ) ?? null
  )
}

// "A second drone hit the same depot": another event on the same target.
const sequel = (scene: Scene, event: FoundEvent): boolean => {
  for (let i = event.clause.first; i < event.at; i++)
    if (scene.words.sequels.has(lowerAt(scene, i))) return true
  // "In addition, troops destroyed a depot"
  const first = scene.ready.sentences[event.sentence]?.first ?? event.at
  return [first, first + 1].some((i) => scene.words.sequels.has(lowerAt(scene, i)))
}

// "killed when a missile attack set off a fire": of the two the attack.
const blowOr = (scene: Scene, { clause }: FoundEvent, type: string): string => {
  if (type !== 'fire' && type !== 'explosion') return type
  for (let i = clause.first; i < clause.last; i++) if (nounType(scene, i) === 'attack') return 'attack'
  return type
}

// A clause that tells only of harm makes an incident of its own where it says what happened, or where an attack is being told.
const ownHarm = (scene: Scene, groups: readonly Group[], event: FoundEvent): FoundEvent | null => {
  const type = eventNounIn(scene, event)
  if (type) return { ...event, type: blowOr(scene, event, type) }
  const last = groups.findLast((g) => isViolent(g.type))
  const told = last?.events.at(-1)
  const near = told !== undefined && paragraphOf(scene, event) - paragraphOf(scene, told) <= 1
  if (!near || !last || event.vague) return null
  // "fires broke out" after an attack: the dead are those of the attack.
  const blow = last.type === 'fire' && groups.some((g) => g.type === 'attack')
  return { ...event, type: blow ? 'attack' : last.type }
}

/** Joins the clauses of an article that tell of one incident, in order of place. */
export const joinEvents = (scene: Scene, found: readonly FoundEvent[]): readonly Joined[] => {
  const groups: Group[] = []
  for (const event of joinInSentence(
    scene,
    found.toSorted((a, b) => a.sentence - b.sentence || a.at - b.at),
  )) {
    const group = groupFor(scene, groups, event)
    if (group) {
      group.events.push(event)
      continue
    }
    const own = isHarm(event) ? ownHarm(scene, groups, event) : event
    if (own) groups.push({ type: own.type, events: [own] })
  }
  return groups.map((g) => ({
    type: g.type,
    events: g.events.toSorted((a, b) => harms(scene, b) - harms(scene, a)),
  }))
}
