import { text, oneOf, edtf, finding, history } from './shapes.ts'

const stances = ['demands', 'offers', 'accepts', 'rejects', 'insists', 'supports'] as const

/** Who wants what. */
export const positionParts = {
  positions: finding({
    party: text,
    issue: text,
    stance: oneOf(...stances),
    voice: oneOf('party', 'other side', 'reporter'),
    since: edtf,
    until: edtf,
    history: history({
      stance: oneOf(...stances),
      voice: oneOf('party', 'other side', 'reporter'),
      date: edtf,
    }),
  }),
} as const
