import type { IncidentAnnotation } from '../../model/annotation.ts'
import type { Annotator } from '../annotator.ts'

export const incidents: Annotator<IncidentAnnotation> = { makes: 'incident', needs: ['actor', 'date', 'statement', 'figure'], annotate: () => [] }
