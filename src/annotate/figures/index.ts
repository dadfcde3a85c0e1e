import type { FigureAnnotation } from '../../model/annotation.ts'
import type { Annotator } from '../annotator.ts'

export const figures: Annotator<FigureAnnotation> = { makes: 'figure', needs: ['actor', 'date', 'statement'], annotate: () => [] }
