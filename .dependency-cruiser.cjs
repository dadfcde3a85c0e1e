// The walls of the house: a room may import only the rooms named here. ARCHITECTURE.md says why.
const rooms = {
  model: [],
  kit: [],
  languages: ['model', 'kit'],
  capture: ['model', 'kit'],
  read: ['model', 'kit', 'languages'],
  syndicate: ['model', 'kit'],
  text: ['model', 'kit', 'languages'],
  grammar: ['model', 'kit', 'languages'],
  annotate: ['model', 'kit', 'languages', 'grammar'],
  amend: ['model', 'kit'],
  link: ['model', 'kit', 'languages'],
  show: ['model', 'kit'],
  compare: ['model', 'kit'],
  store: ['model', 'kit'],
  app: ['model', 'kit', 'languages', 'capture', 'compare', 'store', 'show', 'amend'],
  web: ['model', 'show', 'app'],
  cli: ['model', 'show', 'app', 'web'],
}
const doors = '^src/(capture|cli|app|store|web)/'
// The files that stand in the hall, outside every room.
const hall = {
  'search-articles.ts': ['model', 'kit', 'languages', 'text', 'annotate', 'link'],
  'pipeline.ts': ['model', 'kit', 'languages', 'read', 'syndicate', 'annotate', 'link', 'search-articles.ts'],
  'link-stories.ts': ['model', 'kit', 'syndicate', 'annotate', 'link', 'search-articles.ts'],
  'index.ts': ['model', 'app', 'show', 'languages', 'pipeline.ts'],
}
// Folders whose children are strangers to one another.
const families = ['languages', 'capture/containers', 'read/formats', 'annotate', 'link']
// What the members of a family share stands beside them, in folders of their own.
const common = { languages: 'contract', link: 'whole' }

module.exports = {
  forbidden: [
    ...Object.entries(rooms).map(([room, allowed]) => ({
      name: `${room}-imports-only-${allowed.join('-') || 'itself'}`,
      severity: 'error',
      from: { path: `^src/${room}/` },
      to: {
        path: '^src/',
        pathNot: [
          `^src/(${[room, ...allowed].join('|')})/`,
          ...(room === 'app' ? ['^src/(pipeline|search-articles|link-stories)\\.ts$'] : []),
        ],
      },
    })),
    ...Object.entries(hall).map(([file, allowed]) => ({
      name: `${file}-imports-only-${allowed.join('-')}`,
      severity: 'error',
      from: { path: `^src/${file}$` },
      to: { path: '^src/', pathNot: `^src/(${allowed.join('|')})(/|$)` },
    })),
    ...families.map((family) => ({
      name: `${family.replace('/', '-')}-members-do-not-meet`,
      severity: 'error',
      from: { path: `^src/${family}/([^/]+)/`, pathNot: `^src/${family}/${common[family] ?? '-'}/` },
      to: {
        path: `^src/${family}/[^/]+/`,
        pathNot: [`^src/${family}/$1/`, `^src/${family}/${common[family] ?? '-'}/`],
      },
    })),
    ...families.map((family) => ({
      name: `${family.replace('/', '-')}-members-are-named-only-by-the-list`,
      severity: 'error',
      from: { path: '^src/', pathNot: `^src/${family}/([^/]+/|index\\.ts$)` },
      to: { path: `^src/${family}/[^/]+/`, pathNot: `^src/${family}/${common[family] ?? '-'}/` },
    })),
    {
      name: 'languages-are-passed-in',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(app/|index\\.ts$)' },
      to: { path: '^src/languages/index\\.ts$' },
    },
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'only-doors-touch-the-world',
      severity: 'error',
      from: { path: '^src/', pathNot: doors },
      to: {
        path: '^(node:)?(fs|fs/promises|http|https|net|child_process|os|process|zlib)$',
        dependencyTypes: ['core'],
      },
    },
    {
      name: 'sql-stays-in-store',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/store/' },
      to: { path: 'node_modules/(kysely|pg|pg-boss|@photostructure/sqlite)/' },
    },
    {
      name: 'no-orphans',
      severity: 'error',
      from: { path: '^src/', orphan: true, pathNot: '^src/(index\\.ts$|cli/main\\.ts$)' },
      to: {},
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
  },
}
