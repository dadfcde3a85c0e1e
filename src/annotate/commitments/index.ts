import { sceneOf } from '../../grammar/find-party.ts'
import { isOfTalks } from '../../grammar/is-of-talks.ts'
import type { CommitmentAnnotation } from '../../model/annotation.ts'
import type { Annotator } from '../annotator.ts'
import type { Context, Draft } from './context.ts'
import { countDraft } from './count-draft.ts'
import { findBreaches } from './find-breaches.ts'
import { findDeeds } from './find-deeds.ts'
import { findHoldings } from './find-holdings.ts'
import { findPacts } from './find-pacts.ts'
import { findPledges } from './find-pledges.ts'
import { findAnnouncements, findUndertakings } from './find-undertakings.ts'

const pointer = /^(?:it|that|this|those|these|them|so|the|one|ones|accept|do|move|have)$/

// "Agreed to move it", "agreed to: those", "will accept that": what it is stands elsewhere.
const isHollow = ({ ready }: Context, { content, last }: Draft): boolean =>
  ready.tokens.slice(content, last).every((t) => t.pos === 'PUNCT' || pointer.test(t.lower))

/** Undertakings with their number and how far they got: "agreed to free 40 sailors each" gives 40, per side, agreed. */
export const commitments: Annotator<CommitmentAnnotation> = {
  makes: 'commitment',
  needs: ['actor', 'date', 'statement', 'figure', 'meeting', 'position'],
  annotate: (ready, earlier, language) => {
    if (!isOfTalks(ready, language.negotiation)) return []
    const scene = sceneOf({
      ready,
      actors: earlier.actor,
      statements: earlier.statement,
      words: language.negotiation,
    })
    const context: Context = {
      ...scene,
      dates: earlier.date,
      figures: earlier.figure,
      meetings: earlier.meeting,
      positions: earlier.position,
    }
    // Of two rules on the same words the first reads them more closely.
    const finders = [
      findUndertakings,
      findAnnouncements,
      findBreaches,
      findDeeds,
      findHoldings,
      findPacts,
      findPledges,
    ]
    const told = finders.flatMap((find) => find(context)).filter((draft) => !isHollow(context, draft))
    const drafts = told
      .filter((d, i) => !told.slice(0, i).some((e) => e.first < d.last && d.first < e.last))
      .sort((a, b) => a.first - b.first)
    return drafts.flatMap((draft) => countDraft(context, draft))
  },
}
