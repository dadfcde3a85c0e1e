import type { StatementAnnotation } from '../../model/annotation.ts'
import type { Annotator } from '../annotator.ts'

export const statements: Annotator<StatementAnnotation> = { makes: 'statement', needs: ['actor', 'date'], annotate: () => [] }
