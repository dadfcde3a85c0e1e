import { partyKey, sceneOf } from '../../grammar/find-party.ts'
import { speakingParties, statementAt, statementOfCue } from '../../grammar/find-speaker.ts'
import type { PositionAnnotation } from '../../model/annotation.ts'
import { mentionId, type Annotator } from '../annotator.ts'
import type { Context, Draft } from './context.ts'
import { findAnswers } from './find-answers.ts'
import { findAgents } from './find-agents.ts'
import { findAppeals } from './find-appeals.ts'
import { findAims } from './find-aims.ts'
import { findCues } from './find-cues.ts'
import { findDeadlines } from './find-deadlines.ts'
import { findDuties } from './find-duties.ts'
import { findGaps } from './find-gaps.ts'
import { findJudgements } from './find-judgements.ts'
import { findLists } from './find-lists.ts'
import { findNominals } from './find-nominals.ts'
import { findPapers } from './find-papers.ts'
import { findOrders } from './find-orders.ts'
import { findReadiness } from './find-readiness.ts'
import { findRefusals } from './find-refusals.ts'
import { findStandings } from './find-standings.ts'
import { findVerdicts } from './find-verdicts.ts'
import { findWills } from './find-wills.ts'
import { dealIn, oppositeIn } from './at-table.ts'
import { isPosition } from './is-position.ts'
import { isToldOutright } from './is-told-outright.ts'
import { isAnothersView } from './is-anothers-view.ts'
import { isNamed } from './is-named.ts'
import { isReversed } from './is-reversed.ts'

const overlap = (a: Draft, b: Draft): boolean => a.span.start < b.span.end && b.span.start < a.span.end

const same = (a: Draft, b: Draft): boolean =>
  partyKey(a.party) === partyKey(b.party) && a.issue === b.issue && overlap(a, b)

const byPlace = (a: Draft, b: Draft): number => a.span.start - b.span.start

// One position for a party, an issue and a clause: what was found first stays.
const single = (drafts: readonly Draft[]): readonly Draft[] => {
  const out: Draft[] = []
  const recent: Draft[] = []
  for (const draft of drafts) {
    if (recent.some((d) => same(d, draft))) continue
    out.push(draft)
    recent.push(draft)
  }
  return out
}

const voiceOf = (context: Context, { party, span }: Draft): PositionAnnotation['voice'] => {
  const sides = speakingParties(context, span)
  if (!sides.length) return 'reporter'
  return sides.some((side) => partyKey(side) === partyKey(party)) ? 'party' : 'other side'
}

// In whose voice, by whom, on which channel and when: of the statement it stands in, else of the one that it opens.
const saidOf = (
  context: Context,
  draft: Draft,
): Pick<PositionAnnotation, 'voice' | 'by' | 'channel' | 'since'> => {
  const { statements } = context
  const around = statementAt(statements, draft.span)
  const said = around ?? statementOfCue(statements, draft.span)
  return {
    voice: voiceOf(context, draft),
    by: around?.speaker ?? null,
    channel: said?.channel ?? null,
    since: said?.saidOn ?? null,
  }
}

/** What parties want, refuse, offer, insist on or support: "Keshet demands a truce" gives Keshet, ceasefire, demands. */
export const positions: Annotator<PositionAnnotation> = {
  makes: 'position',
  needs: ['actor', 'date', 'statement', 'meeting'],
  annotate: (ready, earlier, language) => {
    const scene = sceneOf({
      ready,
      actors: earlier.actor,
      statements: earlier.statement,
      words: language.negotiation,
    })
    const context: Context = {
      ...scene,
      dates: earlier.date,
      meetings: earlier.meeting,
    }
    const told = [
      findPapers,
      findCues,
      findWills,
      findVerdicts,
      findJudgements,
      findRefusals,
      findOrders,
      findNominals,
      findDeadlines,
      findAims,
      findAgents,
      findReadiness,
      findStandings,
      findGaps,
      findAppeals,
    ].flatMap((find) => find(context))
    told.sort(byPlace)
    const wanted = [...told, ...findDuties(context, told), ...findLists(context, told)].sort(byPlace)
    const drafts = [...wanted, ...findAnswers(context, wanted)].filter(
      (draft) =>
        isNamed(context, draft.party) &&
        isPosition(context, draft) &&
        isToldOutright(context, draft) &&
        !isReversed(context, draft) &&
        !isAnothersView(context, draft),
    )
    const toward = oppositeIn(context)
    const named = dealIn(context)
    const exact = drafts.map((draft) => (draft.issue === named.of ? { ...draft, issue: named.is } : draft))
    return [...single(exact)].sort(byPlace).map((draft) => ({
      kind: 'position',
      id: mentionId(ready, 'position', draft.span, `${partyKey(draft.party)} ${draft.issue} ${draft.stance}`),
      spans: [draft.span],
      rule: draft.rule,
      party: draft.party,
      issue: draft.issue,
      stance: draft.stance,
      ...saidOf(context, draft),
      toward: toward(draft.party),
    }))
  },
}
