import { text, maybeText, maybeNumber, list, edtf, finding, history } from './shapes.ts'

/** What happened on the ground. */
export const incidentParts = {
  incidents: finding({
    type: text,
    actor: maybeText,
    target: maybeText,
    place: maybeText,
    date: edtf,
    killed: maybeNumber,
    wounded: maybeNumber,
    figures: list(text),
    claimedBy: maybeText,
    history: history({ date: edtf, killed: maybeNumber, wounded: maybeNumber, claimedBy: maybeText }),
  }),
} as const
