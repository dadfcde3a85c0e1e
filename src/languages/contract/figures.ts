/** Words of the language for figures. */
export interface FigureWords {
  readonly section: 'figures'
}
