/** Words of the language for statements. */
export interface StatementWords {
  readonly section: 'statements'
}
