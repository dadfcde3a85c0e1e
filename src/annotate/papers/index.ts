import type { PaperAnnotation } from '../../model/annotation.ts'
import type { Annotator } from '../annotator.ts'

export const papers: Annotator<PaperAnnotation> = { makes: 'text', needs: ['actor', 'date', 'statement'], annotate: () => [] }
