import { partyKey, sceneOf } from '../../grammar/find-party.ts'
import { isOfTalks } from '../../grammar/is-of-talks.ts'
import type { ConditionAnnotation, Who } from '../../model/annotation.ts'
import { mentionId, type Annotator } from '../annotator.ts'
import type { Context, Draft } from './context.ts'
import { findCued } from './find-cued.ts'
import { findDependences, findFronted } from './find-fronted.ts'
import { findSequences } from './find-sequences.ts'
import { findDropped } from './find-dropped.ts'
import { findEffects } from './find-effects.ts'
import { findLists } from './find-lists.ts'
import { findNeeds } from './find-needs.ts'
import { findTerms } from './find-terms.ts'
import { findTies } from './find-ties.ts'
import { findUltimatums } from './find-ultimatums.ts'
import { issuesOfEnd } from './issues-of-end.ts'
import { relationOf } from './relation-of.ts'
import { tellsEnds } from './tells-ends.ts'

// A page that tells so many positions is of talks, whatever its words.
const positionsEnough = 2

const keyOf = (party: Who | null): string => (party ? partyKey(party) : '')

const clash = (a: Draft, b: Draft): boolean =>
  keyOf(a.party) === keyOf(b.party) && a.span.start < b.span.end && b.span.start < a.span.end

/** What waits for what: "will not discuss the islands until a truce holds" wants the one, only after the other. */
export const conditions: Annotator<ConditionAnnotation> = {
  makes: 'condition',
  needs: ['actor', 'date', 'statement', 'meeting', 'position'],
  annotate: (ready, earlier, language) => {
    if (!isOfTalks(ready, language.negotiation) && earlier.position.length < positionsEnough) return []
    const scene = sceneOf({
      ready,
      actors: earlier.actor,
      statements: earlier.statement,
      words: language.negotiation,
    })
    const context: Context = {
      ...scene,
      dates: earlier.date,
      positions: earlier.position,
    }
    const drafts = [
      findDropped,
      findSequences,
      findTerms,
      findUltimatums,
      findLists,
      findTies,
      findEffects,
      findFronted,
      findCued,
      findDependences,
      findNeeds,
    ]
      .flatMap((find) => find(context))
      .filter((draft) => tellsEnds(context, draft))
    // A clause tells one condition of a party: the rule that reads it most closely comes first.
    const single = drafts.filter((d, i) => !drafts.slice(0, i).some((e) => clash(e, d)))
    return single
      .sort((a, b) => a.span.start - b.span.start)
      .map((draft) => ({
        kind: 'condition',
        id: mentionId(ready, 'condition', draft.span, keyOf(draft.party)),
        spans: [draft.span],
        rule: draft.rule,
        party: draft.party,
        wants: draft.wants,
        onlyAfter: draft.onlyAfter,
        relation: relationOf(context, draft),
        dropped: draft.dropped === true,
        wantsIssues: issuesOfEnd(draft.wants, language.negotiation),
        onlyAfterIssues: issuesOfEnd(draft.onlyAfter, language.negotiation),
      }))
  },
}
