import { absences } from './absences/index.ts'
import { actors } from './actors/index.ts'
import { commitments } from './commitments/index.ts'
import { conditions } from './conditions/index.ts'
import { dates } from './dates/index.ts'
import { deadlines } from './deadlines/index.ts'
import { disagreements } from './disagreements/index.ts'
import { figures } from './figures/index.ts'
import { incidents } from './incidents/index.ts'
import type { Linker, Shelf } from './linker.ts'
import { meetings } from './meetings/index.ts'
import { papers } from './papers/index.ts'
import { positions } from './positions/index.ts'
import { revisions } from './revisions/index.ts'
import { statements } from './statements/index.ts'
import type { PartName } from '../model/dossier.ts'

/** One linker a part, in running order: each may look up the findings of those before it. */
export const linkers: { readonly [K in PartName]: Linker<K> } = {
  actors,
  dates,
  statements,
  absences,
  figures,
  incidents,
  meetings,
  texts: papers,
  positions,
  conditions,
  commitments,
  deadlines,
  disagreements,
  revisions,
}

export type Shelves = { readonly [K in PartName]: Shelf<K> }
