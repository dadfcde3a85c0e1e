import type { DossierView } from '../dossier-view.ts'
import type { PageContext } from '../html/line-item.ts'
import type { Section } from '../html/section.ts'
import { standSection } from '../html/stand-section.ts'
import { actorsPage } from './actors-page.ts'
import { commitmentsPage } from './commitments/commitments-page.ts'
import { conditionsPage } from './conditions-page.ts'
import { coveragePage } from './coverage-page.ts'
import { deadlinesPage } from './deadlines/deadlines-page.ts'
import { disagreementsPage } from './disagreements-page.ts'
import { figuresPage } from './figures-page.ts'
import { listPage } from './list-page.ts'
import { positionsPage } from './positions-page.ts'
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
  positionsPage,
  conditionsPage,
  commitmentsPage,
  deadlinesPage,
  statementsPage,
  disagreementsPage,
  figuresPage,
  listPage('incidents', { name: 'incidents', label: 'Incidents' }),
  listPage('texts', { name: 'papers', label: 'Papers' }),
  listPage('absences', { name: 'absences', label: 'Not said' }),
  listPage('revisions', { name: 'revisions', label: 'Changed after publication', words: false }),
  actorsPage,
  sourcesPage,
  coveragePage,
]

/** The page of a story by its name; null where there is none. */
export const storyPage = (name: string): SitePage | null =>
  storyPages.find((page) => page.name === name) ?? null
