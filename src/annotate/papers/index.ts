import type { PaperAnnotation } from '../../model/annotation.ts'
import { type Annotator, mentionId } from '../annotator.ts'
import { findPapers } from './find-papers.ts'

/** The papers of the process: memorandums, lists, plans, agreements that were drafted, handed over, answered, signed. */
export const papers: Annotator<PaperAnnotation> = {
  makes: 'text',
  needs: ['actor', 'date', 'statement'],
  annotate: (ready, earlier, language) =>
    findPapers(ready, earlier, language).map(({ span, ...paper }) => ({
      kind: 'text',
      id: mentionId(ready, 'text', span),
      spans: [span],
      rule: `papers/${paper.status.replace(' ', '-')}`,
      ...paper,
    })),
}
