/** Why an address gave no page. `said` goes on after the address: "answers 404: check the address". */
export interface Failure {
  readonly failed: `capture/${string}`
  readonly said: string
  /** True where another try a little later may go well. */
  readonly passing: boolean
  /** How long the host asked to be left alone, in milliseconds, where it did. */
  readonly afterMs: number | null
  /** The place it happened at, where a redirect led away from the address that was given. */
  readonly at: string | null
}

/** A failure that stays. */
export const failure = (failed: Failure['failed'], said: string): Failure => ({
  failed,
  said,
  passing: false,
  afterMs: null,
  at: null,
})

/** A failure that may pass. */
export const passingFailure = (
  failed: Failure['failed'],
  said: string,
  afterMs: number | null = null,
): Failure => ({ ...failure(failed, said), passing: true, afterMs })

/** True for a failure, among values that may be one. */
export const isFailure = (value: unknown): value is Failure =>
  typeof value === 'object' && value !== null && 'failed' in value
