import { actorsStyle } from './actors.ts'
import { conditionsStyle } from './conditions.ts'
import { disagreementsStyle } from './disagreements.ts'
import { facetsStyle } from './facets.ts'
import { figuresStyle } from './figures.ts'
import { positionsStyle } from './positions.ts'
import { sourcesStyle } from './sources.ts'

/** How the pages of statements, positions, conditions, figures, actors, sources and coverage look. */
export const readingStyle =
  facetsStyle +
  positionsStyle +
  conditionsStyle +
  disagreementsStyle +
  figuresStyle +
  actorsStyle +
  sourcesStyle
