import type { CommitmentAnnotation } from '../../model/annotation.ts'
import type { Annotator } from '../annotator.ts'
import type { Context } from './context.ts'
import { countDraft } from './count-draft.ts'
import { findAnnouncements, findUndertakings } from './find-undertakings.ts'

/** Undertakings with their number and how far they got: "agreed to free 40 sailors each" gives 40, per side, agreed. */
export const commitments: Annotator<CommitmentAnnotation> = {
  makes: 'commitment',
  needs: ['actor', 'date', 'statement', 'figure', 'meeting', 'position'],
  annotate: (ready, earlier, language) => {
    const context: Context = {
      ready,
      actors: earlier.actor,
      dates: earlier.date,
      statements: earlier.statement,
      figures: earlier.figure,
      meetings: earlier.meeting,
      words: language.negotiation,
    }
    const drafts = [...findUndertakings(context), ...findAnnouncements(context)].sort(
      (a, b) => a.first - b.first,
    )
    return drafts.flatMap((draft) => countDraft(context, draft))
  },
}
