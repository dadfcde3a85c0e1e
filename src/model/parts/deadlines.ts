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
    /**
     * `replaced` where a later date took its place; `met`, `missed` or `lapsed` where a page tells so of the last date, else null: what
     * a day alone makes of it depends on the day asked for.
     */
    status: maybeText,
    /** The date that took its place. */
    replacedBy: edtf,
    /** All dates of the lineage in the order in which they held: from which to which, who said so and when. */
    moves: history({ from: edtf, to: edtf, by: maybeText, said: edtf }),
    history: history({ due: edtf, setBy: maybeText, said: edtf }),
  }),
} as const
