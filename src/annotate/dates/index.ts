import type { DateAnnotation } from '../../model/annotation.ts'
import type { Annotator } from '../annotator.ts'

export const dates: Annotator<DateAnnotation> = { makes: 'date', needs: [], annotate: () => [] }
