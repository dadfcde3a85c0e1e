import { tells, type ToldStates } from '../../search-articles.ts'

interface ToldData {
  readonly told: readonly (readonly [string, unknown])[]
  readonly denied: readonly string[]
}

/** What an article tells of states, as JSON can hold it; null where it tells nothing. */
export const toldData = (states: ToldStates | null): unknown =>
  states && tells(states) ? { told: [...states.told], denied: [...states.denied].sort() } : null

/** What `toldData` was given. */
export const toldIn = (data: unknown): ToldStates | null => {
  if (data === null) return null
  const { told, denied } = data as ToldData
  return { told: new Map(told), denied: new Set(denied) } as ToldStates
}
