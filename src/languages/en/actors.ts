import type { ActorWords } from '../contract/actors.ts'

export const actors: ActorWords = { section: 'actors' }
