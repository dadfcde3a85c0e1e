// Parley as a library: the same dossier that the command prints.
export { buildDossier, type Built, type BuildOptions } from './app/build-dossier.ts'
export { diffDossiers, type Differed, type DiffOptions } from './app/diff-dossiers.ts'
export type { Progress, WebSettings } from './app/source-options.ts'
export { explain } from './app/explain.ts'
export {
  DossierSchema,
  type Dossier,
  type DossierArticle,
  type Finding,
  type PartName,
} from './model/dossier.ts'
export { DiffSchema, type Change, type Diff } from './model/diff.ts'
export type { Diagnostic } from './model/diagnostic.ts'
export type { Evidence } from './model/evidence.ts'
