import type { PositionAnnotation } from '../../model/annotation.ts'
import type { Annotator } from '../annotator.ts'

export const positions: Annotator<PositionAnnotation> = { makes: 'position', needs: ['actor', 'date', 'statement', 'meeting'], annotate: () => [] }
