import { facetsStyle } from './facets.ts'

/** How the pages of statements, positions, figures, actors and sources look. */
export const readingStyle = facetsStyle
