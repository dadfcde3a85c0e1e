import type { NegotiationWords } from '../contract/negotiation.ts'

export const negotiation: NegotiationWords = { section: 'negotiation' }
