import type { Issue } from './contract/negotiation.ts'

/** Issues as their files tell them, and what is wrong with those that cannot be used, each by file and entry. */
export interface Codebook {
  readonly issues: readonly Issue[]
  readonly problems: readonly string[]
}

const slugForm = /^[a-z0-9]+(-[a-z0-9]+)*$/
const fields = new Set(['slug', 'definition', 'phrases', 'example', 'strong', 'general'])
const stem = /^.{3,}\*$/

type Entry = Readonly<Record<string, unknown>>

const isEntry = (value: unknown): value is Entry =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== ''

const isFlag = (value: unknown): boolean => value === undefined || typeof value === 'boolean'

// What is wrong with one phrase, or null.
const phraseProblem = (phrase: unknown): string | null => {
  if (!isText(phrase))
    return '“phrases” holds something that is no text: write each phrase as words, in quotation marks where YAML reads it otherwise'
  const parts = phrase.toLowerCase().trim().split(/\s+/)
  if (parts[0] === '~' || parts.at(-1) === '~')
    return `the phrase “${phrase}” begins or ends with “~”: it stands for words between two others`
  const short = parts.flatMap((part) => part.split('|')).find((word) => /\*/.test(word) && !stem.test(word))
  return short === undefined
    ? null
    : `in the phrase “${phrase}” “${short}” is no beginning of a word: write three letters at least, then “*”`
}

const problemsOf = (entry: Entry): readonly string[] => {
  const out: string[] = []
  const unknown = Object.keys(entry).filter((key) => !fields.has(key))
  if (unknown.length)
    out.push(`“${unknown.join('”, “')}” is not known: an entry has ${[...fields].join(', ')}`)
  if (!isText(entry['slug']) || !slugForm.test(entry['slug']))
    out.push('“slug” must be a short name in small letters: herring-quota')
  for (const key of ['definition', 'example'] as const)
    if (!isText(entry[key]))
      out.push(
        `“${key}” is missing: write one ${key === 'example' ? 'sentence that tells a position' : 'line'}`,
      )
  if (!Array.isArray(entry['phrases']) || entry['phrases'].length === 0)
    out.push('“phrases” is missing: give a list of the words that name the issue')
  else out.push(...entry['phrases'].flatMap((phrase) => phraseProblem(phrase) ?? []))
  for (const key of ['strong', 'general'] as const)
    if (!isFlag(entry[key])) out.push(`“${key}” must be true or false`)
  return out
}

const issueOf = (entry: Entry): Issue => ({
  slug: `${entry['strong'] === true ? '' : 'other:'}${String(entry['slug'])}`,
  strong: entry['strong'] === true,
  general: entry['general'] === true,
  definition: String(entry['definition']).trim(),
  phrases: (entry['phrases'] as readonly string[]).map((phrase) =>
    phrase.toLowerCase().trim().replace(/\s+/g, ' '),
  ),
  example: String(entry['example']).trim(),
})

/**
 * Reads the entries of one file of the codebook. `from` is what the file is called in messages.
 *
 * @example readCodebook([{ slug: 'herring-quota' }], 'ours.yaml').problems[0]
 * // 'ours.yaml, entry 1 (herring-quota): “definition” is missing: write one line'
 */
export const readCodebook = (entries: unknown, from: string): Codebook => {
  if (!Array.isArray(entries))
    return {
      issues: [],
      problems: [`${from}: this is no list of issues: begin each entry with “- slug: …”`],
    }
  const issues: Issue[] = []
  const problems: string[] = []
  const seen = new Set<string>()
  for (const [i, entry] of entries.entries()) {
    const name = isEntry(entry) && isText(entry['slug']) ? ` (${entry['slug']})` : ''
    const found = isEntry(entry) ? problemsOf(entry) : ['this is no entry: begin it with “- slug: …”']
    const again = isEntry(entry) && seen.has(String(entry['slug']))
    const all = again ? [...found, 'this slug stands twice in the file: join the two entries'] : found
    for (const problem of all) problems.push(`${from}, entry ${String(i + 1)}${name}: ${problem}`)
    if (!isEntry(entry) || all.length) continue
    seen.add(String(entry['slug']))
    issues.push(issueOf(entry))
  }
  return { issues, problems }
}

const bare = (slug: string): string => slug.replace(/^other:/, '')

/** Issues of several files, the later before the earlier where two have one slug, in the order of their slugs. */
export const joinIssues = (...lists: readonly (readonly Issue[])[]): readonly Issue[] => {
  const bySlug = new Map(lists.flat().map((issue) => [bare(issue.slug), issue]))
  return [...bySlug].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, issue]) => issue)
}
