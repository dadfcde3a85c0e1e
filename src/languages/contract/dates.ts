/** Words of the language for dates. */
export interface DateWords {
  readonly section: 'dates'
}
