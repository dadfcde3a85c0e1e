import { maybeText, edtf, finding, history } from './shapes.ts'

/** What is due when. */
export const deadlineParts = {
  deadlines: finding({
    setBy: maybeText,
    on: maybeText,
    for: maybeText,
    due: edtf,
    consequence: maybeText,
    arithmetic: maybeText,
    history: history({ due: edtf, setBy: maybeText, said: edtf }),
  }),
} as const
