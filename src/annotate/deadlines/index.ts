import type { DeadlineAnnotation } from '../../model/annotation.ts'
import type { Annotator } from '../annotator.ts'

export const deadlines: Annotator<DeadlineAnnotation> = { makes: 'deadline', needs: ['actor', 'date', 'statement'], annotate: () => [] }
