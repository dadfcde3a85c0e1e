import { absences } from './absences/index.ts'
import { actors } from './actors/index.ts'
import type { Annotator } from './annotator.ts'
export { languageTold, statesToldBy } from './actors/tell-states.ts'
import { commitments } from './commitments/index.ts'
import { conditions } from './conditions/index.ts'
import { dates } from './dates/index.ts'
import { deadlines } from './deadlines/index.ts'
import { figures } from './figures/index.ts'
import { incidents } from './incidents/index.ts'
import { meetings } from './meetings/index.ts'
import { papers } from './papers/index.ts'
import { positions } from './positions/index.ts'
import { statements } from './statements/index.ts'

/** The annotators in running order: each may use what those before it found. */
export const annotators: readonly Annotator[] = [
  actors,
  dates,
  statements,
  absences,
  figures,
  incidents,
  meetings,
  papers,
  positions,
  conditions,
  commitments,
  deadlines,
]
