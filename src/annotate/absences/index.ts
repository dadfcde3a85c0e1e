import type { AbsenceAnnotation } from '../../model/annotation.ts'
import type { Annotator } from '../annotator.ts'

export const absences: Annotator<AbsenceAnnotation> = { makes: 'absence', needs: ['actor', 'statement'], annotate: () => [] }
