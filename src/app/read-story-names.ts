import { readFile } from 'node:fs/promises'
import { parseDocument } from 'yaml'
import { plainYaml, reasonOf } from './given-file.ts'

/** A name that a person gives a story, and how it is known: by its parties, or by words that its pages use. */
export interface GivenName {
  readonly name: string
  readonly parties: readonly string[]
  readonly words: readonly string[]
}

/** Says what is wrong with a file of names. */
class StoryNamesError extends Error {
  override readonly name = 'StoryNamesError'
}

const textsOf = (value: unknown): readonly string[] =>
  (Array.isArray(value) ? value : [value]).filter(
    (v): v is string => typeof v === 'string' && v.trim() !== '',
  )

const nameOf = (entry: unknown, file: string, n: number): GivenName => {
  const { name, parties, words } = (entry ?? {}) as Readonly<Record<string, unknown>>
  const given = { parties: textsOf(parties), words: textsOf(words) }
  if (typeof name !== 'string' || name.trim() === '' || given.parties.length + given.words.length === 0)
    throw new StoryNamesError(
      `${file}: entry ${String(n + 1)} needs a name, and parties or words that the story is known by`,
    )
  return { name: name.trim(), ...given }
}

/**
 * The names in the text of a file: a YAML list of `{name, parties, words}`.
 *
 * @throws StoryNamesError that names the file and the entry.
 * @example `storyNamesIn('- {name: Narrow Sea, parties: [Keshet, Vardania]}', 'names.yaml')`
 */
const storyNamesIn = (text: string, file: string): readonly GivenName[] => {
  const document = parseDocument(text, { schema: 'core' })
  const [problem] = document.errors
  if (problem) throw new StoryNamesError(`${file}: no YAML: ${problem.message.split('\n')[0] ?? ''}`)
  const entries = plainYaml(document)
  if (!Array.isArray(entries))
    throw new StoryNamesError(`${file}: a list is needed, such as: - {name: Dock dispute, words: [dockers]}`)
  return entries.map((entry: unknown, n) => nameOf(entry, file, n))
}

/** The names in a file; none where no file is given. @throws StoryNamesError where it cannot be read. */
export const readStoryNames = async (file: string | null): Promise<readonly GivenName[]> => {
  if (file === null) return []
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    throw new StoryNamesError(`${file} cannot be read: ${reasonOf(error)}`)
  })
  return storyNamesIn(text, file)
}
