import { latestDay } from '../../kit/calendar.ts'
import type { DeadlineAnnotation } from '../../model/annotation.ts'
import type { Span } from '../../model/span.ts'
import { type Annotator, mentionId } from '../annotator.ts'
import { findBlows } from './find-blows.ts'
import { findNamed } from './find-nouns.ts'
import { findStrikes, findTold } from './find-verbs.ts'
import type { Draft } from './read-parts.ts'
import { makeScene, spanOf, type Scene } from './read-scene.ts'

// A day is a day, never an instant.
const byDay = (draft: Draft): Draft =>
  draft.due === null ? draft : { ...draft, due: draft.due.replace(/T[\d:]+(?=\/|$)/g, '') }

interface United {
  draft: Draft
  readonly more: Draft[]
}

const sameSetter = (a: Draft, b: Draft): boolean =>
  a.setBy === null || b.setBy === null || a.setBy.actor === b.setBy.actor

// "the July deadline" beside one of July 8.
const holdsDay = (a: Draft, b: Draft): boolean =>
  a.due !== null && b.due !== null && (a.due.startsWith(`${b.due}-`) || b.due.startsWith(`${a.due}-`))

const touches = (a: Draft, b: Draft): boolean =>
  a.stretch.first < b.stretch.last && b.stretch.first < a.stretch.last

// The same day is the same deadline; a move without its day belongs to the move that names it.
const unite = (drafts: readonly Draft[]): readonly United[] => {
  const out: United[] = []
  const sorted = [...drafts].sort(
    (a, b) => Number(a.soft) - Number(b.soft) || a.stretch.first - b.stretch.first,
  )
  for (const draft of sorted.filter((d) => d.due !== null)) {
    const same = out.find(
      (o) =>
        (o.draft.due === draft.due || holdsDay(o.draft, draft)) &&
        (touches(o.draft, draft) || sameSetter(o.draft, draft)),
    )
    if (same) same.more.push(draft)
    else if (!draft.soft) out.push({ draft, more: [] })
  }
  for (const draft of sorted.filter((d) => d.due === null && !d.soft)) {
    const moved =
      draft.deed === 'move'
        ? out.find((o) => o.draft.deed === 'move' && sameSetter(o.draft, draft))
        : undefined
    if (moved) moved.more.push(draft)
    else if (!out.some((o) => touches(o.draft, draft))) out.push({ draft, more: [] })
  }
  return out
}

// "a levy for July 9": the day is told apart.
const withoutDay = (scene: Scene, what: string | null, due: string | null): string | null => {
  const day = scene.earlier.date.find((d) => d.value === due && what?.includes(d.text))
  if (!what || !day) return what
  const words = what.slice(0, what.indexOf(day.text)).trim().split(' ')
  while (words.length > 0 && scene.words.until.has(words.at(-1)?.toLowerCase() ?? '')) words.pop()
  return words.length === 0 ? null : words.join(' ')
}

// "threatened to raise it, on Friday": a blow on a day that has passed was told of then.
const hasPassed = (scene: Scene, { deed, due }: Draft): boolean => {
  const day = scene.ready.article.publishedAt?.slice(0, 10)
  const last = due === null ? null : latestDay(due)
  return deed === 'threat' && day !== undefined && last !== null && last < day
}

const build = (scene: Scene, { draft, more }: United): DeadlineAnnotation | null => {
  const span = spanOf(scene, draft.stretch)
  if (!span) return null
  const all = [draft, ...more]
  const further = more
    .filter((m) => !touches(m, draft))
    .map((m) => spanOf(scene, m.stretch))
    .filter((s): s is Span => s !== null)
  const first = <T>(read: (d: Draft) => T | null): T | null => all.map(read).find((x) => x !== null) ?? null
  const [setBy, on] = [first((d) => d.setBy), first((d) => d.on)]
  return {
    kind: 'deadline',
    id: mentionId(scene.ready, 'deadline', span),
    spans: [span, ...further],
    rule: `deadlines/${draft.deed ?? 'named'}`,
    setBy,
    // Nobody sets a deadline on himself in the words for whom it hits.
    on: on?.actor && on.actor === setBy?.actor ? null : on,
    for: withoutDay(
      scene,
      first((d) => d.for),
      draft.due,
    ),
    due: draft.due,
    consequence: first((d) => d.consequence),
    arithmetic: first((d) => d.arithmetic),
    replaces: first((d) => d.replaces),
    saidOn: first((d) => d.saidOn ?? null),
    fate: first((d) => d.fate ?? null),
  }
}

/** Deadlines: who set them on whom, for what, when they end and what follows. */
export const deadlines: Annotator<DeadlineAnnotation> = {
  makes: 'deadline',
  needs: ['actor', 'date', 'statement'],
  annotate: (ready, earlier, language) => {
    const scene = makeScene(ready, earlier, language)
    const found = [...findNamed(scene), ...findTold(scene), ...findStrikes(scene), ...findBlows(scene)]
      .map(byDay)
      .filter((draft) => !hasPassed(scene, draft))
    return unite(found)
      .map((u) => build(scene, u))
      .filter((d): d is DeadlineAnnotation => d !== null)
  },
}
