import type { ActorAnnotation } from '../../model/annotation.ts'
import type { Annotator } from '../annotator.ts'

export const actors: Annotator<ActorAnnotation> = { makes: 'actor', needs: [], annotate: () => [] }
