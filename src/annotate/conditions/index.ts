import type { ConditionAnnotation } from '../../model/annotation.ts'
import type { Annotator } from '../annotator.ts'

export const conditions: Annotator<ConditionAnnotation> = { makes: 'condition', needs: ['actor', 'date', 'statement', 'meeting'], annotate: () => [] }
