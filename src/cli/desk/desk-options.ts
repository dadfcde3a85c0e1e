import { addedBy, asking, asOf, desk, help, issues, looks, reading, searching } from '../command-options.ts'
import type { OptionShape } from '../read-arguments.ts'

const storyNames: OptionShape = {
  name: 'story-names',
  value: 'FILE',
  about: 'names of your own for stories (docs/stories.md)',
}

/** The options of `parley init`. */
export const initShapes: readonly OptionShape[] = [issues, searching, storyNames, help]

/** The options of `parley set`. */
export const setShapes: readonly OptionShape[] = [
  desk,
  issues,
  searching,
  storyNames,
  { name: 'json', value: null, about: 'what the desk heeds, as JSON' },
  help,
]

const [, secondsPerPage] = reading
const [progress] = asking

/** The options of `parley reread`. */
export const rereadShapes: readonly OptionShape[] = [
  desk,
  { name: 'last', value: null, about: 'shows what the last one changed, and does nothing' },
  { name: 'json', value: null, about: 'what the new rules changed, as JSON on standard output' },
  ...[secondsPerPage, progress].filter((shape) => shape !== undefined),
  help,
]

/** The options of `parley move`. */
export const moveShapes: readonly OptionShape[] = [
  desk,
  { name: 'to', value: 'PLACE', about: 'where it is copied to: a folder, or postgres://…' },
  { name: 'json', value: null, about: 'what was counted and compared, as JSON' },
  ...[progress].filter((shape) => shape !== undefined),
  help,
]

/** The options of `parley add`. */
export const addShapes: readonly OptionShape[] = [
  desk,
  { name: 'later', value: null, about: 'keeps the pages, and leaves the rest for later, or to workers' },
  ...reading,
  ...asking,
  help,
]

/** The options of `parley show`. */
export const showShapes: readonly OptionShape[] = [
  desk,
  asOf,
  addedBy,
  {
    name: 'json',
    value: null,
    about: 'the story’s dossier as JSON on standard output, and nothing else there',
  },
  { name: 'html', value: 'FILE', about: 'the dossier as one page in FILE, every line opening its sentence' },
  { name: 'part', value: 'PARTS', about: 'only these parts, whole: meetings,deadlines' },
  { name: 'find', value: 'WORDS', about: 'only lines that hold these words, in a row, or rest on them' },
  ...looks,
  help,
]

/** The options of `parley serve`. */
export const serveShapes: readonly OptionShape[] = [
  desk,
  { name: 'port', value: 'N', about: 'on this port of 127.0.0.1 (4100); 0 for any that is free' },
  ...asking.filter(({ name }) => name !== 'progress'),
  help,
]

/** The options of `parley publish`. */
export const publishShapes: readonly OptionShape[] = [
  desk,
  { name: 'all', value: null, about: 'every story, each in a folder of its own, with a list of them' },
  asOf,
  addedBy,
  help,
]

/** The options of `parley worker`. */
export const workerShapes: readonly OptionShape[] = [
  desk,
  { name: 'until-done', value: null, about: 'ends when nothing waits any more; else it waits for more' },
  { name: 'log', value: null, about: 'a line for each job that is done' },
  ...reading.filter(({ name }) => name !== 'published'),
  ...asking.filter(({ name }) => name !== 'progress'),
  help,
]

/** The options of `parley rule`. */
export const ruleShapes: readonly OptionShape[] = [
  desk,
  { name: 'by', value: 'NAME', about: 'who rules (else PARLEY_BY, else the name of the system’s user)' },
  { name: 'why', value: 'WORDS', about: 'why' },
  { name: 'page', value: 'PAGE', about: 'a page: its file’s name, its address, or its capture’s hash' },
  { name: 'words', value: 'WORDS', about: 'words of that page, exactly as they stand there' },
  { name: 'zone', value: 'ZONE', about: 'where on the page they stand: body, headline, caption …' },
  { name: 'occurrence', value: 'N', about: 'which of several like places, from 1' },
  { name: 'to', value: 'WHERE', about: 'the zone or story that they belong to' },
  { name: 'name', value: 'NAME', about: 'with split STORY: the name of a story of its own' },
  { name: 'annotations', value: 'DIR', about: 'with export: pages and annotations for scoring' },
  { name: 'later', value: null, about: 'keeps the ruling, and leaves the dossiers for later' },
  { name: 'json', value: null, about: 'with list and orphans: as JSON' },
  help,
]

/** The options of `parley score`. */
export const scoreShapes: readonly OptionShape[] = [
  desk,
  { name: 'json', value: null, about: 'the same as JSON' },
  help,
]

/** The options of `parley search`. */
export const searchShapes: readonly OptionShape[] = [
  desk,
  {
    name: 'story',
    value: 'NAME',
    about: 'only what belongs to this story: its name, a party or two, or its id',
  },
  { name: 'kind', value: 'KINDS', about: 'only these: articles, or parts of a dossier (meetings,deadlines)' },
  { name: 'speaker', value: 'NAME', about: 'only what this speaker or party says or does' },
  { name: 'outlet', value: 'NAME', about: 'only articles of this outlet or agency' },
  { name: 'from', value: 'DATE', about: 'only what was published (lines: known) since this day or instant' },
  { name: 'to', value: 'DATE', about: 'only what was published (lines: known) until this day or instant' },
  asOf,
  addedBy,
  { name: 'limit', value: 'N', about: 'how many lines and how many articles are shown (10)' },
  { name: 'offset', value: 'N', about: 'how many of each are passed over first (0)' },
  { name: 'json', value: null, about: 'the answers as JSON, each with the span of what was found' },
  ...looks,
  help,
]

/** The options of `parley status`. */
export const statusShapes: readonly OptionShape[] = [
  desk,
  asOf,
  addedBy,
  { name: 'json', value: null, about: 'the same as JSON' },
  help,
]

/** The options of `parley verify`. */
export const verifyShapes: readonly OptionShape[] = [
  desk,
  { name: 'json', value: null, about: 'the same as JSON' },
  help,
]

/** The options of `parley backup`. */
export const backupShapes: readonly OptionShape[] = [desk, help]

/** The options of `parley doctor`. */
export const doctorShapes: readonly OptionShape[] = [desk, help]

/** The options of `parley forget`. */
export const forgetShapes: readonly OptionShape[] = [desk, help]
