import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { languages } from '../languages/index.ts'
import type { Issue } from '../languages/contract/negotiation.ts'
import { joinIssues, readCodebook, type Codebook } from '../languages/read-codebook.ts'
import { withIssues } from '../languages/with-issues.ts'
import type { Setting } from '../pipeline.ts'
import { plainYaml, reasonOf } from './given-file.ts'

/** A codebook that cannot be used: the message names each file and entry, what is wrong and what to do. */
export class CodebookError extends Error {
  override readonly name = 'CodebookError'
}

const isCodebook = (name: string): boolean => /\.(ya?ml|json)$/i.test(name)

const filesIn = (path: string): readonly string[] => {
  if (!existsSync(path)) throw new CodebookError(`${path}: there is no such file or folder of issues`)
  if (!statSync(path).isDirectory()) return [path]
  const names = readdirSync(path).filter(isCodebook).sort()
  if (names.length === 0) throw new CodebookError(`${path}: no file of issues is in this folder (*.yaml)`)
  return names.map((name) => join(path, name))
}

const textIn = (path: string): string => {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    throw new CodebookError(`${path} cannot be read: ${reasonOf(error)}`)
  }
}

const readFile = async (path: string): Promise<Codebook> => {
  const { parseDocument } = await import('yaml')
  const document = parseDocument(textIn(path), { prettyErrors: true })
  const [error] = document.errors
  const name = basename(path)
  if (error) return { issues: [], problems: [`${name}: ${error.message.split('\n')[0] ?? 'no YAML'}`] }
  return readCodebook(plainYaml(document), name)
}

/**
 * The issues of some files or folders, those of later ones first where two have one slug.
 *
 * @throws CodebookError that names every entry that cannot be used.
 */
export const readIssues = async (paths: readonly string[]): Promise<readonly Issue[]> => {
  const books: Codebook[] = []
  for (const path of paths) for (const file of filesIn(path)) books.push(await readFile(file))
  const problems = books.flatMap((book) => book.problems)
  if (problems.length) throw new CodebookError(problems.join('\n'))
  return joinIssues(...books.map((book) => book.issues))
}

// The build keeps the codebook as JSON beside its code; where there is none, its YAML is read.
const ownIssues = async (): Promise<readonly Issue[]> => {
  const built = new URL('../issues.json', import.meta.url)
  if (existsSync(built)) return JSON.parse(readFileSync(built, 'utf8')) as readonly Issue[]
  return readIssues([fileURLToPath(new URL('../../issues', import.meta.url))])
}

/** The languages that pages are read in, with the codebook of the package and some issues that replace the package's of the same slug. */
export const languagesKnowingIssues = async (given: readonly Issue[]): Promise<Setting['languages']> => {
  const own = await ownIssues()
  const issues = given.length ? joinIssues(own, given) : own
  const [first, ...rest] = languages
  return [withIssues(first, issues), ...rest.map((language) => withIssues(language, issues))]
}

/**
 * The languages that pages are read in, with the codebook of the package and, added to it, that of some files or folders: an
 * issue there replaces the package's of the same slug.
 *
 * @throws CodebookError where a file cannot be used.
 */
export const languagesWith = async (paths: readonly string[]): Promise<Setting['languages']> =>
  languagesKnowingIssues(await readIssues(paths))
