/**
 * Something a page did that a person should know of, which stopped nothing else.
 * `code` is stable and searchable ("capture/empty-file"); `message` says what, where and what to do.
 */
export interface Diagnostic {
  readonly code: `${string}/${string}`
  readonly message: string
  /** The file or address it is about, as it was given. */
  readonly source: string | null
}

/** A value and what was noticed on the way to it. */
export interface Outcome<T> {
  readonly value: T
  readonly diagnostics: readonly Diagnostic[]
}
