/** Words of the language for pages. */
export interface PageWords {
  readonly section: 'pages'
}
