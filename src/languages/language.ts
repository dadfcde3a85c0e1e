import type { AbsenceWords } from './contract/absences.ts'
import type { ActorWords } from './contract/actors.ts'
import type { DateWords } from './contract/dates.ts'
import type { DeadlineWords } from './contract/deadlines.ts'
import type { FigureWords } from './contract/figures.ts'
import type { IncidentWords } from './contract/incidents.ts'
import type { MeetingWords } from './contract/meetings.ts'
import type { NegotiationWords } from './contract/negotiation.ts'
import type { PageWords } from './contract/pages.ts'
import type { SentenceWords } from './contract/sentences.ts'
import type { StatementWords } from './contract/statements.ts'

/**
 * All that is particular to one tongue. Stages know this contract only; the list of languages is passed in by `app`.
 * Each section is one file of the language's folder: data first, a function only where a table cannot say it.
 */
export interface Language {
  /** BCP 47: "en". */
  readonly code: string
  /** What the furniture of pages says: bylines, menus, promotions, printed dates. */
  readonly pages: PageWords
  /** Words, parts of speech, abbreviations. */
  readonly sentences: SentenceWords
  readonly actors: ActorWords
  readonly dates: DateWords
  readonly statements: StatementWords
  readonly figures: FigureWords
  readonly incidents: IncidentWords
  readonly negotiation: NegotiationWords
  readonly meetings: MeetingWords
  readonly deadlines: DeadlineWords
  readonly absences: AbsenceWords
}
