import type { Language } from '../language.ts'
import { absences } from './absences.ts'
import { actors } from './actors.ts'
import { dates } from './dates.ts'
import { deadlines } from './deadlines.ts'
import { figures } from './figures.ts'
import { incidents } from './incidents.ts'
import { meetings } from './meetings.ts'
import { negotiation } from './negotiation.ts'
import { pages } from './pages.ts'
import { sentences } from './sentences.ts'
import { statements } from './statements.ts'

/** English as news is written in it, British and American. */
export const english: Language = {
  code: 'en',
  pages,
  sentences,
  actors,
  dates,
  statements,
  figures,
  incidents,
  negotiation,
  meetings,
  deadlines,
  absences,
}
