import type { DossierView } from '../dossier-view.ts'
import { conditionSection } from '../html/condition-section.ts'
import type { PageContext } from '../html/line-item.ts'
import { positionsSection } from '../html/positions-matrix.ts'
import type { Section } from '../html/section.ts'
import { standSection } from '../html/stand-section.ts'
import { deadlinesPage } from './deadlines/deadlines-page.ts'
import { commitmentsPage } from './commitments/commitments-page.ts'
import { listPage } from './list-page.ts'
import { roundsPage } from './rounds/rounds-page.ts'
import type { SitePage } from './site-page.ts'
import { sourcesPage } from './sources-page.ts'
import { timelinePage } from './timeline/timeline-page.ts'
import { statementsPage } from './statements-page.ts'

// A page that shows a section of the one-page dossier, whole.
const sectionPage = (
  name: string,
  label: string,
  count: (view: DossierView) => number | null,
  section: (context: PageContext) => Section,
): SitePage => ({ name, label, count, content: (context) => section(context).content })

/** The pages of a story, in the order in which they are listed. */
export const storyPages: readonly SitePage[] = [
  sectionPage(
    'index',
    'Where things stand',
    () => null,
    (context) => standSection(context, null),
  ),
  timelinePage,
  roundsPage,
  sectionPage('positions', 'Positions', (view) => view.of('positions').length, positionsSection),
  sectionPage('conditions', 'Conditions', (view) => view.of('conditions').length, conditionSection),
  commitmentsPage,
  deadlinesPage,
  statementsPage,
  listPage('disagreements', { name: 'disagreements', label: 'Contested' }),
  listPage('figures', { name: 'figures', label: 'Figures' }),
  listPage('incidents', { name: 'incidents', label: 'Incidents' }),
  listPage('texts', { name: 'papers', label: 'Papers' }),
  listPage('absences', { name: 'absences', label: 'Not said' }),
  listPage('revisions', { name: 'revisions', label: 'Changed after publication', words: false }),
  listPage('actors', { name: 'actors', label: 'Actors', words: false }),
  sourcesPage,
]

/** The page of a story by its name; null where there is none. */
export const storyPage = (name: string): SitePage | null =>
  storyPages.find((page) => page.name === name) ?? null
