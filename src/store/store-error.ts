/** What went wrong with a store; `code` is stable. */
export type StoreErrorCode =
  | 'store/no-desk'
  | 'store/desk-exists'
  | 'store/locked'
  | 'store/full'
  | 'store/read-only'
  | 'store/damaged'
  | 'store/newer'
  | 'store/older'
  | 'store/unreachable'
  | 'store/no-workers'
  | 'store/other-rules'

/** A store that cannot do what it was asked: what, where, and what to do. Nothing that was kept before is lost. */
export class StoreError extends Error {
  readonly code: StoreErrorCode
  readonly hint: string

  constructor(code: StoreErrorCode, message: string, { hint, cause }: { hint: string; cause?: unknown }) {
    super(message, { cause })
    this.name = 'StoreError'
    this.code = code
    this.hint = hint
  }
}
