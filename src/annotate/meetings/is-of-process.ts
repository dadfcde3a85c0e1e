import { tokensIn } from '../../grammar/find-at.ts'
import { nounAfter } from '../../grammar/find-subject.ts'
import { daysBetween, latestDay } from '../../kit/calendar.ts'
import type { ActorAnnotation, MeetingAnnotation, Who } from '../../model/annotation.ts'
import { ownDayOf } from '../../model/article.ts'
import type { Draft } from './read-mention.ts'
import { isLong } from './is-sure.ts'
import { endsIn } from './read-details.ts'
import { namesBoth } from './read-parties.ts'
import { namedIn, type Scene } from './scene.ts'

/** What was this many days ago belongs to another process, unless rounds are counted. */
const past = 730

const actorOf = (scene: Scene, who: Who): ActorAnnotation | undefined =>
  scene.earlier.actor.find((a) => a.id === who.actor)

// A name of the press takes part in nothing: it asks.
const isPress = (scene: Scene, { mention }: Draft, parties: readonly Who[]): boolean => {
  const { ready, words } = scene
  const outlet = ready.article.outlet?.toLowerCase() ?? ''
  if (outlet && parties.some((p) => actorOf(scene, p)?.name.toLowerCase() === outlet)) return true
  return ready.tokens
    .slice(mention.core, mention.last)
    .some((t) => words.audiences.has(t.lower) || (t.pos === 'PROPN' && words.media.has(t.lower)))
}

// "the cabinet meeting", "a developer conference": a house by itself; "a peace conference" is none.
const isInHouse = (scene: Scene, { mention }: Draft): boolean => {
  const { tokens } = scene.ready
  const inner = tokens.slice(mention.first, mention.core)
  const head = scene.words.nouns.get(inner.at(-1)?.lower ?? '')
  if (head?.plain && !inner.some((t) => scene.words.weighty.has(t.lower))) return true
  return tokens.slice(mention.first, mention.last).some((t) => scene.words.inHouse.has(t.lower))
}

const isOld = (scene: Scene, { date, round }: MeetingAnnotation): boolean => {
  const [last, day] = [date === null ? null : latestDay(date), ownDayOf(scene.ready.article)]
  return round === null && last !== null && day !== null && (daysBetween(last, day.slice(0, 10)) ?? 0) > past
}

// Somebody with an office, or who speaks for a side.
const isOfRank = (scene: Scene, who: Who): boolean => {
  const actor = actorOf(scene, who)
  return actor !== undefined && (actor.roles.length > 0 || actor.side !== null)
}

// A visit is told of somebody of rank who goes to a place of another.
const isVisit = (scene: Scene, draft: Draft, it: MeetingAnnotation): boolean => {
  const { span } = draft
  if (it.parties.length > 1) return true
  const own = { start: span.start, end: draftEnd(scene, draft) }
  const known =
    it.heads.some((h) => isOfRank(scene, h)) ||
    namedIn(scene, own).some((n) => n.actor.actorKind === 'person' && n.actor.roles.length > 0) ||
    // "senior negotiators will return to Oslan": unnamed, on a page about talks.
    (scene.talks && arePeople(scene, draft))
  return known && !isPrivate(scene, it) && (isPlaced(it) || goesAbroad(scene, draft))
}

// "to the Gulf", not "to a factory" nor "to the Ambry region", which may be a part of the traveller's own land.
const goesAbroad = (scene: Scene, { mention }: Draft): boolean => {
  for (let i = mention.core; i < mention.last - 1; i++) {
    if (!scene.words.to.has(scene.ready.tokens[i]?.lower ?? '')) continue
    const np = nounAfter(scene.ready, i + 1, mention.sentence)
    const head = np?.first === i + 1 ? scene.ready.tokens[np.head] : undefined
    if (head?.pos === 'PROPN') return !scene.words.parts.has(head.lower)
  }
  return false
}

// "Renholt, a professor, has a trip planned": his work is told, and it is no office.
const isPrivate = (scene: Scene, { heads, parties }: MeetingAnnotation): boolean =>
  parties.length < 2 &&
  heads.length > 0 &&
  heads.every((who) => {
    const roles = actorOf(scene, who)?.roles ?? []
    return roles.length > 0 && !roles.some(({ title }) => isOffice(scene, title))
  })

const isOffice = ({ words, offices }: Scene, title: string): boolean =>
  offices.has(title.toLowerCase()) ||
  title
    .toLowerCase()
    .split(/[\s-]+/)
    .some((word) => words.people.has(word) || words.leaderTitles.has(word) || words.officers.has(word))

// "The trip was arranged when the premier called": who acts in the next clause is no traveller.
const draftEnd = (scene: Scene, { mention, span }: Draft): number =>
  mention.verb ? span.end : (scene.ready.tokens[mention.last - 1]?.end ?? span.end)

const isFixed = ({ date, place, round, format }: MeetingAnnotation): boolean =>
  date !== null || place !== null || round !== null || format !== null

const isPlaced = (it: MeetingAnnotation): boolean => isFixed(it) || it.status !== 'held'

// "dialogue", "contacts": a meeting only of several, at a time or in a place, or one that is wanted or refused.
const isLoose = (scene: Scene, { mention }: Draft): boolean =>
  !mention.verb && scene.words.nouns.get(scene.ready.tokens[mention.core - 1]?.lower ?? '')?.loose === true

// "the two teams", "trade officials from": those who meet are not named, but are people of a side.
const arePeople = (scene: Scene, { span }: Draft): boolean =>
  tokensIn(scene.ready, span).some((t) => t.lower.endsWith('s') && scene.words.people.has(t.lower))

const isKnown = (scene: Scene, draft: Draft, { parties, heads }: MeetingAnnotation): boolean => {
  if (parties.length > 0 || heads.some((h) => isOfRank(scene, h))) return true
  return heads.length === 0 && (draft.company.own || arePeople(scene, draft))
}

const isMeeting = (scene: Scene, draft: Draft, it: MeetingAnnotation, known: boolean): boolean => {
  const several = it.parties.length > 1
  if (known && (isPlaced(it) || (it.heads.length > 0 && arePeople(scene, draft))))
    return !isOwn(scene, draft, it)
  if (it.heads.length > 1) return it.heads.some((h) => isOfRank(scene, h))
  if (several || !isPlaced(it) || it.heads.length > 0) return several
  return it.level === 'leaders' ? it.status !== 'held' : scene.talks
}

/**
 * True for what belongs to a process between sides: states, bodies or people of rank that meet one another. Interviews, fairs,
 * meetings of a house, journeys without a traveller of rank, and what was years ago are none.
 */
export const isOfProcess = (scene: Scene, draft: Draft, it: MeetingAnnotation): boolean => {
  if (isPress(scene, draft, it.parties) || isInHouse(scene, draft) || isOld(scene, it)) return false
  const { sort } = draft.mention
  const several = it.parties.length > 1
  const known = several || isKnown(scene, draft, it)
  if (sort === 'visit') return isVisit(scene, draft, it)
  if (sort === 'call') return known
  if (isLoose(scene, draft)) return known && (isFixed(it) || (several && isPlaced(it)))
  if (sort === 'talks' || sort === 'round' || isBargaining(scene, draft, known))
    return (
      several || isPlaced(it) || namesBoth(scene, draft.mention) || (scene.talks && isTelling(scene, draft))
    )
  return !isMatch(scene, draft, it) && isMeeting(scene, draft, it, known)
}

// "officials of both have been negotiating": talks, though a verb tells of them.
const isBargaining = (scene: Scene, { mention }: Draft, known: boolean): boolean =>
  scene.talks && known && scene.words.labels.get(mention.verb?.lemma ?? '') === 'talks'

// How talks went, or that they were long, is told of those that the page is about.
const isTelling = (scene: Scene, draft: Draft): boolean =>
  draft.mention.verb !== null || draft.course || endsIn(scene, draft) || isLong(scene, draft)

// "the bank's last meeting": a body by itself, on a page that tells of no talks.
const isOwn = (scene: Scene, { mention }: Draft, { parties, heads, level }: MeetingAnnotation): boolean => {
  const [only] = parties
  if (mention.verb || parties.length !== 1 || !only || heads.length > 0 || level !== null) return false
  return actorOf(scene, only)?.actorKind === 'organisation' && !scene.talks
}

// "Keshet meet Vardania in the cup": two lands, nobody sent, nothing else.
const isMatch = (scene: Scene, draft: Draft, { heads, level, place }: MeetingAnnotation): boolean =>
  draft.mention.whom !== undefined &&
  scene.words.verbs.get(draft.mention.verb?.lemma ?? '')?.topic !== true &&
  scene.words.labels.get(draft.mention.verb?.lemma ?? '') !== 'talks' &&
  heads.length === 0 &&
  level === null &&
  place === null &&
  !arePeople(scene, draft) &&
  !scene.talks
