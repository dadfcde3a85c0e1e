import type { MeetingAnnotation } from '../../model/annotation.ts'
import type { Annotator } from '../annotator.ts'

export const meetings: Annotator<MeetingAnnotation> = { makes: 'meeting', needs: ['actor', 'date', 'statement'], annotate: () => [] }
