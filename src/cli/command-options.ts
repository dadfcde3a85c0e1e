import type { OptionShape } from './read-arguments.ts'

/** Shared by commands. */
export const reading: readonly OptionShape[] = [
  { name: 'published', value: 'DATE', about: 'publication day of pages that print none (2031-07-25)' },
  {
    name: 'seconds-per-page',
    value: 'N',
    about: 'processor time a page may take before it is left out (2; 0: any)',
  },
]

/** Shared by commands. */
export const asking: readonly OptionShape[] = [
  { name: 'progress', value: 'WHEN', about: 'auto (a bar on a terminal), log (a line a page) or none' },
  { name: 'delay', value: 'SECONDS', about: 'pause between two requests to one web host (1)' },
  { name: 'user-agent', value: 'TEXT', about: 'how Parley calls itself where it fetches pages' },
  { name: 'allow-loopback', value: null, about: 'lets pages of this machine be fetched (127.0.0.1, ::1)' },
]

/** Shared by commands. */
export const searching: OptionShape = {
  name: 'search-characters',
  value: 'N',
  about: 'how much of one article is searched (100000)',
}

/** Shared by commands. */
export const issues: OptionShape = {
  name: 'issues',
  value: 'PATH',
  about: 'a file or folder of issues of your own, added to Parley’s (docs/issues.md)',
}

/** Shared by commands. */
export const looks: readonly OptionShape[] = [
  { name: 'width', value: 'N', about: 'columns of the text, 40 at least (the terminal’s, else 80)' },
  { name: 'color', value: null, about: 'colours even where no terminal reads along' },
  { name: 'no-color', value: null, about: 'no colours (NO_COLOR and FORCE_COLOR are heeded too)' },
]

/** Shared by commands. */
export const asOf: OptionShape = {
  name: 'as-of',
  value: 'DATE',
  about: 'only what was known by this day or instant',
}
/** Shared by commands. */
export const desk: OptionShape = {
  name: 'desk',
  value: 'PLACE',
  about: 'a desk’s folder or postgres://… (else PARLEY_DESK, or the desk around here)',
}
/** Shared by commands. */
export const addedBy: OptionShape = {
  name: 'added-by',
  value: 'DATE',
  about: 'only what the desk had by this day or instant',
}
const story: readonly OptionShape[] = [
  { name: 'story', value: 'NAME', about: 'the story to show: its name, a party or two, or its id' },
  { name: 'story-names', value: 'FILE', about: 'names of your own for stories (docs/stories.md)' },
]
/** Shared by commands. */
export const help: OptionShape = { name: 'help', value: null, about: 'this help' }

const shared: readonly OptionShape[] = [
  ...reading,
  searching,
  issues,
  asOf,
  ...story,
  ...looks,
  ...asking,
  help,
]

/** The options of `parley read`. */
export const readShapes: readonly OptionShape[] = [
  {
    name: 'json',
    value: null,
    about: 'the whole dossier as JSON on standard output, and nothing else there',
  },
  { name: 'html', value: 'FILE', about: 'the dossier as one page in FILE, every line opening its sentence' },
  { name: 'stories', value: 'DIR', about: 'one dossier a story in DIR, as a page and as JSON' },
  { name: 'plover', value: 'FILE', about: 'its events in PLOVER’s terms in FILE, one a line as JSON' },
  {
    name: 'since',
    value: 'DATE',
    about: 'what changed since this day or instant, beside where things stand',
  },
  { name: 'part', value: 'PARTS', about: 'only these parts, whole: meetings,deadlines' },
  { name: 'find', value: 'WORDS', about: 'only lines that hold these words, in a row, or rest on them' },
  ...shared,
]

/** The options of `parley stories`. */
export const storiesShapes: readonly OptionShape[] = [
  desk,
  addedBy,
  { name: 'json', value: null, about: 'the stories as JSON' },
  ...shared,
]

/** The options of `parley explain`. */
export const explainShapes: readonly OptionShape[] = [
  desk,
  addedBy,
  { name: 'json', value: null, about: 'the explanation as JSON' },
  ...shared,
]

/** The options of `parley diff`. */
export const diffShapes: readonly OptionShape[] = [
  { name: 'from', value: 'DATE', about: 'the earlier day or instant (2031-07-25, 2031-07-25T18:00:00Z)' },
  { name: 'part', value: 'PARTS', about: 'only what changed in these parts: meetings,deadlines' },
  { name: 'to', value: 'DATE', about: 'the later one; else everything that has a date' },
  desk,
  { name: 'added-from', value: 'DATE', about: 'of a desk: what it had by the earlier day or instant' },
  { name: 'added-to', value: 'DATE', about: 'and by the later one; else all that it has' },
  { name: 'json', value: null, about: 'the changes as JSON on standard output, and nothing else there' },
  ...reading,
  searching,
  issues,
  ...story,
  ...looks,
  ...asking,
  help,
]

/** The options of `parley articles`. */
export const articlesShapes: readonly OptionShape[] = [
  { name: 'json', value: null, about: 'all articles as one JSON object, each with whose copy it is' },
  { name: 'jsonl', value: null, about: 'one article a line as JSON, as soon as it is read' },
  ...reading,
  ...asking,
  help,
]

/** The options of `parley annotate`. */
export const annotateShapes: readonly OptionShape[] = [
  { name: 'kind', value: 'KINDS', about: 'only these kinds: dates,figures (all)' },
  {
    name: 'rule',
    value: 'RULES',
    about: 'only what these rules found: dates/weekday, or dates for all of them',
  },
  { name: 'article', value: 'N', about: 'only the Nth article of those that were read' },
  { name: 'why', value: null, about: 'under each paragraph its findings, with fields, rule and id' },
  { name: 'list', value: null, about: 'a line a finding, and no text' },
  { name: 'json', value: null, about: 'articles and findings with their spans as JSON' },
  {
    name: 'html',
    value: 'FILE',
    about: 'one page in FILE to look at and click through (-: standard output)',
  },
  ...reading,
  searching,
  issues,
  ...looks,
  ...asking,
  help,
]
