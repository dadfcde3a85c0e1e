/** Words of the language for negotiation. */
export interface NegotiationWords {
  readonly section: 'negotiation'
}
