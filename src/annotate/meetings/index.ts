import type { MeetingAnnotation } from '../../model/annotation.ts'
import type { Span } from '../../model/span.ts'
import { type Annotator, mentionId } from '../annotator.ts'
import { findMentions } from './find-mentions.ts'
import { isOfProcess } from './is-of-process.ts'
import { isLikely, isLong, isPointing, isSure } from './is-sure.ts'
import { agendaOf, durationIn, formatOf, mediatorsIn, outcomesIn } from './read-details.ts'
import { aftermaths, type Aftermath } from './read-aftermath.ts'
import { nameMeeting } from './name-meeting.ts'
import { readMention, type Draft } from './read-mention.ts'
import { predicateOf } from './read-status.ts'
import { cuesOf, makeScene, type CuedSentence, type Scene } from './scene.ts'
import { isWhole, settleDrafts, type Settled } from './settle-drafts.ts'
import { byDays, listedAfter } from './split-drafts.ts'

// What the first clause leaves open, a further one about the same meeting may say.
const firstSaid = <T>({ draft, more }: Settled, read: (d: Draft) => T | null): T | null => {
  for (const one of [draft, ...more]) {
    const value = read(one)
    if (value !== null) return value
  }
  return null
}

const spansOf = ({ draft, more }: Settled): readonly [Span, ...Span[]] => [
  draft.span,
  ...more.map((m) => m.span).filter((s) => s.start >= draft.span.end || s.end <= draft.span.start),
]

// "her offer to meet President Solvane": those who meet lead their states, and nobody else is named.
const leadersMeet = (scene: Scene, { company, mention }: Draft): boolean => {
  // One leader alone may send others to talks; a summit is of several.
  if (mention.sort !== 'meeting' && mention.verb === null && company.heads.length < 2) return false
  const roles = company.heads.map((head) => scene.earlier.actor.find((a) => a.id === head.actor)?.roles ?? [])
  return (
    roles.length > 0 &&
    roles.every((own) =>
      own.some((r) => r.tense === 'current' && scene.words.leaderTitles.has(r.title.toLowerCase())),
    )
  )
}

interface Told {
  readonly settled: Settled
  readonly after: Aftermath | undefined
  readonly twin: string
}

const build = (scene: Scene, { settled, after, twin }: Told): MeetingAnnotation => {
  const { draft, more } = settled
  const all = [draft, ...more]
  return {
    kind: 'meeting',
    id: mentionId(scene.ready, 'meeting', draft.span, twin),
    spans: spansOf(settled),
    rule: isCourse(scene, all) ? 'meetings/course' : `meetings/${draft.mention.sort}`,
    what: nameMeeting(scene, draft.mention),
    parties:
      firstSaid(settled, (d) => (d.company.parties.length > 1 ? d.company.parties : null)) ??
      draft.company.parties,
    host: firstSaid(settled, (d) => d.host),
    mediators:
      firstSaid(settled, (d) =>
        mediatorsIn(scene, d.stretch).length ? mediatorsIn(scene, d.stretch) : null,
      ) ?? [],
    format: firstSaid(settled, (d) => formatOf(scene, d.mention)),
    level: firstSaid(settled, (d) => d.level) ?? (leadersMeet(scene, draft) ? 'leaders' : null),
    place: firstSaid(settled, (d) => d.place),
    date: firstSaid(settled, (d) => d.days[0] ?? null),
    heads: draft.company.heads,
    ...(all.some((d) => d.company.closed) && { closed: true }),
    agenda: all.flatMap((d) => agendaOf(scene, d.mention)),
    duration: firstSaid(settled, (d) => durationIn(scene, d.mention, d.stretch)) ?? after?.duration ?? null,
    outcomes: [
      ...(draft.status === 'held' ? all.flatMap((d) => outcomesIn(scene, d.stretch)) : []),
      ...(after?.results.map((r) => r.words) ?? []),
    ],
    results: after?.results ?? [],
    round: firstSaid(settled, (d) => d.round),
    status: draft.status,
    by: firstSaid(settled, (d) => d.by),
  }
}

// "The talks led to a swap", behind talks that have a day: what came of them, no others; "the talks have stalled" tells how all go.
const isBack = (scene: Scene, draft: Draft, before: readonly Draft[]): boolean => {
  const verb = draft.course || draft.status !== 'held' ? null : predicateOf(scene, draft.mention)
  if (!verb || verb.last - verb.first > 1 || !isPointing(scene, draft) || !isWhole(scene, draft)) return false
  return before.some((d) => d.status === 'held' && !isApart.has(d.mention.sort) && !isWhole(scene, d))
}
const isApart: ReadonlySet<string> = new Set(['visit', 'call'])

// Told of talks as a whole, over time, by every clause: no sitting of them is meant.
const isCourse = (scene: Scene, drafts: readonly Draft[]): boolean =>
  drafts.some((d) => d.course || isLong(scene, d)) && drafts.every((d) => isWhole(scene, d))

const draftsOf = (scene: Scene): readonly Draft[] => {
  const cues = new Map<number, CuedSentence>()
  const drafts: Draft[] = []
  const likely: Draft[] = []
  for (const mention of findMentions(scene)) {
    const cued = cues.get(mention.sentence.first) ?? cuesOf(scene, mention.sentence)
    cues.set(mention.sentence.first, cued)
    const draft = readMention(scene, mention, cued)
    if (!draft) continue
    if (isBack(scene, draft, drafts)) continue
    if (isSure(scene, draft)) drafts.push(...byDays(scene, draft), ...listedAfter(scene, draft))
    else if (isLikely(scene, draft)) likely.push(draft)
  }
  const known = drafts.some((d) => d.company.parties.length > 1)
  return known ? [...drafts, ...likely].sort((a, b) => a.mention.first - b.mention.first) : drafts
}

/** Talks, rounds, summits, visits and calls: past, planned, proposed and refused. */
export const meetings: Annotator<MeetingAnnotation> = {
  makes: 'meeting',
  needs: ['actor', 'date', 'statement'],
  annotate: (ready, earlier, language) => {
    const scene = makeScene(ready, earlier, language)
    const all = settleDrafts(scene, draftsOf(scene))
    const after = aftermaths(scene, all)
    return all
      .map((settled, n) => ({
        draft: settled.draft,
        it: build(scene, { settled, after: after.get(settled), twin: String(n) }),
      }))
      .filter(({ draft, it }) => isOfProcess(scene, draft, it))
      .map(({ it }) => it)
  },
}
