import { sceneOf } from '../../grammar/find-party.ts'
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
    }
    const drafts = [...findUndertakings(context), ...findAnnouncements(context)].sort(
      (a, b) => a.first - b.first,
    )
    return drafts.flatMap((draft) => countDraft(context, draft))
  },
}
