import type { KnownName } from '../../languages/contract/actors.ts'
import type { Language } from '../../languages/language.ts'
import type { ReadyArticle } from '../../model/ready.ts'
import type { NewStates } from './find-new-states.ts'
import { firstReading } from './read-page.ts'

/** What one article tells of states that no table knows: those it shows to be states, with their demonyms, and names it shows to be none. */
export const statesToldBy = (ready: ReadyArticle, language: Language): NewStates => {
  const { told, denied } = firstReading(ready, language.actors)
  return { told, denied }
}

// Names that more pages show to be states than show to be somebody's.
const agreedOn = (pages: readonly NewStates[]): readonly (readonly [string, KnownName])[] => {
  // A name that one page calls a state is no demonym, whatever another page makes of it.
  const rank = ({ sort, name }: KnownName): string => `${sort === 'state' ? 0 : 1} ${name}`
  const all = pages.flatMap(({ told }) => [...told]).sort(([, a], [, b]) => (rank(a) < rank(b) ? 1 : -1))
  const names = new Map(all)
  const count = new Map<string, number>()
  for (const { told, denied } of pages) {
    for (const name of told.keys()) count.set(name, (count.get(name) ?? 0) + 1)
    for (const name of denied) if (names.has(name)) count.set(name, (count.get(name) ?? 0) - 1)
  }
  const holds = (name: string): boolean => (count.get(name) ?? 1) > 0
  return [...names]
    .filter(([form, { name }]) => holds(form) && holds(name))
    .sort(([a], [b]) => (a < b ? -1 : 1))
}

/**
 * A language that knows the states its pages tell of too: one page says "the Keshti government", the next only "Keshet has
 * agreed", and both mean one state. What the tables say wins, and so do pages that show the name to be a person's.
 */
export const languageTold = (language: Language, told: Iterable<NewStates>): Language => {
  const known = new Map(language.actors.known)
  const knownFirst = new Map(language.actors.knownFirst)
  const added = new Map<string, KnownName>()
  for (const [form, name] of agreedOn([...told])) {
    if (known.has(form)) continue
    known.set(form, name)
    added.set(form, name)
    const words = form.split(' ')
    const first = words[0] ?? form
    knownFirst.set(first, Math.max(knownFirst.get(first) ?? 0, words.length - 1))
  }
  const fromPages = { base: language.actors, names: added }
  return { ...language, actors: { ...language.actors, known, knownFirst, told: fromPages } }
}
