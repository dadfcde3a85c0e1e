import { shortHash } from '../kit/hash.ts'
import type { Annotation, AnnotationKind, Annotations } from '../model/annotation.ts'
import type { FieldValues, FindingAnchor, RuledPart, Ruling } from '../model/ruling.ts'
import { openFields, withFields } from './fields.ts'
import { textAt, type Place } from './find-anchor.ts'
import { keepMention, restoreMention } from './keep-mention.ts'
import { kindOf } from './ruled-parts.ts'

/** A ruling on a finding, and where one of its anchors stands in the article at hand. */
export interface Touch {
  readonly ruling: Extract<Ruling, { verb: 'add' | 'accept' | 'reject' | 'edit' | 'merge' | 'split' }>
  readonly anchor: FindingAnchor
  readonly place: Place
}

type Kept = Record<AnnotationKind, readonly Annotation[]>

const shared = (a: Place | { start: number; end: number }, b: { start: number; end: number }): number =>
  Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))

// Other rules may draw the words of one finding a little wider or narrower: more than half of both together.
const likeness = (annotation: Annotation, place: Place): number => {
  if ((annotation.zone ?? null) !== place.zone) return 0
  const spans =
    annotation.kind === 'actor' ? [...annotation.spans, ...annotation.mentions] : [annotation.spans[0]]
  return Math.max(
    ...spans.map((span) => {
      const both = shared(span, place)
      return both / (span.end - span.start + place.end - place.start - both)
    }),
  )
}

const least = 0.5

// How much of what a mention was it still is: tells several on the same words apart.
const agreement = (annotation: Annotation, anchor: FindingAnchor, { text, all }: Ground): number => {
  if (anchor.was === null) return 0
  const now = keepMention(annotation, { text, actors: all.actor as Annotations['actor'] })
  return Object.entries(anchor.was).filter(
    ([key, value]) => JSON.stringify(now[key]) === JSON.stringify(value),
  ).length
}

interface Ground {
  readonly text: string
  readonly all: Kept
}

/** The annotation that an anchor means, as the article is read now; null where there is none. */
const meantBy = ({ anchor, place }: Touch, ground: Ground): Annotation | null => {
  const fitting = ground.all[kindOf[anchor.kind]]
    .map((annotation) => ({ annotation, like: likeness(annotation, place) }))
    .filter(({ like }) => like > least)
  const most = Math.max(0, ...fitting.map(({ like }) => like))
  const best = fitting.filter(({ like }) => like === most)
  if (best.length < 2) return best[0]?.annotation ?? null
  return best
    .map(({ annotation }) => ({ annotation, agrees: agreement(annotation, anchor, ground) }))
    .reduce((a, b) => (b.agrees > a.agrees ? b : a)).annotation
}

const because = (annotation: Annotation, ruling: Ruling): Annotation => ({
  ...annotation,
  ruled: [...new Set([...(annotation.ruled ?? []), `ruling/${ruling.id}`])].sort(),
})

const byPlace = (a: Annotation, b: Annotation): number =>
  a.spans[0].start - b.spans[0].start || a.spans[0].end - b.spans[0].end || (a.id < b.id ? -1 : 1)

const put = (all: Kept, was: Annotation | null, now: Annotation): Kept => {
  const list = all[now.kind]
  const next = was ? list.map((each) => (each === was ? now : each)) : [...list, now].sort(byPlace)
  return { ...all, [now.kind]: next }
}

const idAt = ({ anchor, place, ruling }: Touch, all: Kept): string => {
  const kind = kindOf[anchor.kind]
  const taken = new Set(all[kind].map(({ id }) => id))
  const same = place.article.part === anchor.part && place.start === anchor.start
  const before = same && typeof anchor.was?.['id'] === 'string' ? anchor.was['id'] : null
  return before !== null && !taken.has(before)
    ? before
    : `${kind}-${shortHash([place.article.id, kind, place.start, place.end, ruling.id])}`
}

const actorsIn = (all: Kept): Annotations['actor'] => all.actor as Annotations['actor']

const blank = (part: RuledPart, touch: Touch, all: Kept): Annotation => {
  const { place } = touch
  const { start, end } = place
  const kind = kindOf[part]
  const words = textAt(place).slice(start, end)
  const of: Partial<Record<AnnotationKind, object>> = {
    actor: { mentions: [{ start, end, form: 'name' }], roles: [] },
    date: { text: words, anchor: null },
    statement: { opensAt: null, cue: null, group: null },
    figure: { text: words, scope: { place: null, date: null } },
    incident: { figures: [] },
    condition: { dropped: false },
    deadline: { arithmetic: null, replaces: null },
  }
  return {
    ...openFields(part, words),
    ...of[kind],
    kind,
    id: idAt(touch, all),
    spans: [{ start, end }],
    rule: 'ruling/added',
    ...(place.zone !== null && { zone: place.zone }),
  } as unknown as Annotation
}

// A finding as it was when it was ruled on, where the rules no longer find it. What it could not say then, of an older release, is not known.
const restored = (touch: Touch, all: Kept): Annotation | null => {
  const { anchor, place } = touch
  if (anchor.was === null) return null
  const ground = { text: textAt(place), base: place.start, actors: actorsIn(all) }
  const back = restoreMention(anchor.was, ground)
  const id = idAt(touch, all)
  return (
    back && {
      ...blank(anchor.kind, touch, all),
      ...back,
      id,
      ...(place.zone !== null && { zone: place.zone }),
    }
  )
}

// Whose mentions an actor has, the rules know better than whoever looked at it.
const asItWas = (touch: Touch, found: Annotation, all: Kept): Annotation => {
  const back = restored(touch, all)
  if (!back) return found
  return found.kind === 'actor' && back.kind === 'actor'
    ? { ...found, name: back.name, actorKind: back.actorKind, side: back.side, roles: found.roles }
    : { ...back, id: found.id }
}

const edited = (annotation: Annotation, touch: Touch, fields: FieldValues, all: Kept): Annotation =>
  withFields(annotation, touch.anchor.kind, fields, actorsIn(all))

const touched = (all: Kept, touch: Touch): Kept => {
  const { ruling, anchor, place } = touch
  const found = meantBy(touch, { text: textAt(place), all })
  if (ruling.verb === 'reject')
    return found ? { ...all, [found.kind]: all[found.kind].filter((each) => each !== found) } : all
  const now =
    ruling.verb === 'accept'
      ? found
        ? asItWas(touch, found, all)
        : restored(touch, all)
      : (found ?? restored(touch, all) ?? (ruling.verb === 'add' ? blank(anchor.kind, touch, all) : null))
  if (!now) return all
  const amended =
    ruling.verb === 'add' || ruling.verb === 'edit'
      ? edited(now, touch, ruling.fields, all)
      : ruling.verb === 'merge'
        ? { ...now, bonds: [...new Set([...(now.bonds ?? []), ruling.id])].sort() }
        : ruling.verb === 'split'
          ? { ...now, apart: ruling.id }
          : now
  return put(all, found, because(amended, ruling))
}

// Nobody names what is no more.
const whole = (all: Annotations): Annotations => {
  const figures = new Set(all.figure.map(({ id }) => id))
  const incidents = new Set(all.incident.map(({ id }) => id))
  return {
    ...all,
    incident: all.incident.map(({ partOf, ...rest }) => ({
      ...rest,
      figures: rest.figures.filter((id) => figures.has(id)),
      ...(partOf !== undefined && incidents.has(partOf) && { partOf }),
    })),
  }
}

/**
 * The annotations of an article under the rulings that touch it, one ruling after another: what was rejected goes, what was accepted stands
 * as it stood, what was edited has the fields it was given, what is one or apart is marked so for the linkers.
 */
export const amendAnnotations = (found: Annotations, touches: readonly Touch[]): Annotations =>
  touches.length === 0 ? found : whole(touches.reduce<Kept>(touched, found) as unknown as Annotations)
