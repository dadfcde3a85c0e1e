import type { KnownName } from '../contract/actors.ts'
import { organisations, seatsOfPower } from './actor-organisations.ts'
import { states } from './actor-states.ts'

/** All known names by what is printed; of two with one form the earlier table wins. */
export const knownNames: ReadonlyMap<string, KnownName> = ((): ReadonlyMap<string, KnownName> => {
  const map = new Map<string, KnownName>()
  const add = (forms: readonly string[], known: KnownName): void => {
    for (const form of forms) {
      const key = form.replace(/^The /, 'the ')
      if (!map.has(key)) map.set(key, known)
    }
  }
  for (const state of states) {
    add(state.forms, { sort: 'state', name: state.name, side: state.name })
    add(state.demonyms, { sort: 'demonym', name: state.name, side: state.name })
  }
  for (const seat of seatsOfPower) add(seat.forms, { sort: 'seat', name: seat.name, side: seat.side })
  for (const body of organisations)
    add(body.forms, { sort: body.press ? 'press' : 'body', name: body.name, side: body.side })
  for (const state of states) add(state.capitals, { sort: 'capital', name: state.name, side: state.name })
  return map
})()

/** The first word of every name with the most words a name goes on for behind it. */
export const firstWords = (names: Iterable<string>): ReadonlyMap<string, number> => {
  const map = new Map<string, number>()
  for (const name of names) {
    const [first = '', ...rest] = name.split(/[ ']/)
    map.set(first, Math.max(map.get(first) ?? 0, rest.length))
  }
  return map
}
