import { asking, asOf, help, issues, looks, reading, searching } from '../command-options.ts'
import type { OptionShape } from '../read-arguments.ts'

const desk: OptionShape = {
  name: 'desk',
  value: 'PLACE',
  about: 'a desk’s folder or postgres://… (else PARLEY_DESK, or the desk around here)',
}

/** The options of `parley init`. */
export const initShapes: readonly OptionShape[] = [help]

/** The options of `parley add`. */
export const addShapes: readonly OptionShape[] = [
  desk,
  { name: 'later', value: null, about: 'keeps the pages, and leaves the rest for later, or to workers' },
  ...reading,
  searching,
  issues,
  ...asking,
  help,
]

/** The options of `parley show`. */
export const showShapes: readonly OptionShape[] = [
  desk,
  asOf,
  { name: 'added-by', value: 'DATE', about: 'only what this desk had by this day or instant' },
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

/** The options of `parley worker`. */
export const workerShapes: readonly OptionShape[] = [
  desk,
  { name: 'until-done', value: null, about: 'ends when nothing waits any more; else it waits for more' },
  { name: 'log', value: null, about: 'a line for each job that is done' },
  ...reading.filter(({ name }) => name !== 'published'),
  searching,
  issues,
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

/** The options of `parley status`. */
export const statusShapes: readonly OptionShape[] = [
  desk,
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
