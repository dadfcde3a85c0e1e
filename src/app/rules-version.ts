import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { shortHash } from '../kit/hash.ts'

// The rooms and files whose code and tables decide what is made of a page.
const rooms = ['annotate', 'grammar', 'kit', 'languages', 'link', 'read', 'syndicate', 'text']
const halls = ['link-stories.ts', 'search-articles.ts']

const filesIn = (folder: string, name: RegExp): readonly string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((file) => name.test(file))
        .map((file) => file.replaceAll('\\', '/'))
        .sort()
    : []

/**
 * A mark of the code and the tables that read, search and link pages, of the package's issues, and of the libraries that it rests on:
 * another mark, and the same page may be read otherwise. `folder` is Parley's own, with `src` in it.
 *
 * @example `hashOfRules('/opt/parley')` // '3f09c2a41b7d'
 */
export const hashOfRules = (folder: string): string => {
  const text = (path: string): string => readFileSync(join(folder, path), 'utf8')
  const files = [
    ...halls.map((file) => `src/${file}`),
    ...rooms.flatMap((room) =>
      filesIn(join(folder, 'src', room), /\.ts$/).map((file) => `src/${room}/${file}`),
    ),
    ...filesIn(join(folder, 'issues'), /\.(ya?ml|json)$/i).map((file) => `issues/${file}`),
  ]
  const { dependencies } = JSON.parse(text('package.json')) as { readonly dependencies?: unknown }
  return shortHash([JSON.stringify(dependencies), ...files.flatMap((file) => [file, text(file)])])
}

/** A mark of the code that tells a dossier: another mark, and the same dossier may be told otherwise. `folder` is Parley's own. */
export const hashOfShowing = (folder: string): string =>
  shortHash(
    ['kit', 'model', 'show'].flatMap((room) =>
      filesIn(join(folder, 'src', room), /\.ts$/).flatMap((file) => [
        `${room}/${file}`,
        readFileSync(join(folder, 'src', room, file), 'utf8'),
      ]),
    ),
  )

// What the build keeps beside its code; from its sources, it is made of these; null where there is neither.
const builtOr = (name: string, make: (folder: string) => string): string | null => {
  const built = new URL(`../${name}.txt`, import.meta.url)
  if (existsSync(built)) return readFileSync(built, 'utf8').trim()
  const folder = fileURLToPath(new URL('../..', import.meta.url))
  return existsSync(join(folder, 'src', 'search-articles.ts')) ? make(folder) : null
}

/** The mark by which a summary that is kept is known to be what this release tells; null where none is to be trusted. */
export const showingOfCode = (): string | null => builtOr('showing', hashOfShowing)

/**
 * The mark of the rules that are at work: the build keeps it beside its code; where it runs from its sources, these are looked at. Where
 * there is neither, `unmarked`: then nothing but the version tells one set of rules from another.
 */
export const rulesOfCode = (): string => builtOr('rules', hashOfRules) ?? 'unmarked'
