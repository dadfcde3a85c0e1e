import type { KnownName } from '../../languages/contract/actors.ts'
import type { Language } from '../../languages/language.ts'
import type { ReadyArticle } from '../../model/ready.ts'
import { firstReading } from './read-page.ts'

/** States, with their demonyms, that no table knows and that one article shows to be states. */
export const statesToldBy = (ready: ReadyArticle, language: Language): ReadonlyMap<string, KnownName> =>
  firstReading(ready, language.actors).told

/**
 * A language that knows the states its pages tell of too: one page says "the Keshti government", the next only "Keshet has
 * agreed", and both mean one state. What the tables say wins.
 */
export const languageTold = (
  language: Language,
  told: Iterable<ReadonlyMap<string, KnownName>>,
): Language => {
  const known = new Map(language.actors.known)
  const knownFirst = new Map(language.actors.knownFirst)
  const names = new Map([...told].flatMap((m) => [...m]))
  // A name that one page calls a state is no demonym, whatever another page makes of it.
  const added = new Map<string, KnownName>()
  for (const [form, name] of [...names].sort(([a], [b]) => (a < b ? -1 : 1))) {
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
