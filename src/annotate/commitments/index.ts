import type { CommitmentAnnotation } from '../../model/annotation.ts'
import type { Annotator } from '../annotator.ts'

export const commitments: Annotator<CommitmentAnnotation> = { makes: 'commitment', needs: ['actor', 'date', 'statement', 'figure'], annotate: () => [] }
