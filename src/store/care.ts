/** What keeps a store sound; of each engine its own. */
export interface Care {
  /** What is wrong with the tables themselves, a line each; none where they are sound. */
  readonly faults: () => Promise<readonly string[]>
  /** Removes what dead processes left behind and goes on behind what is torn; says what was done, a line each. */
  readonly tidy: () => Promise<readonly string[]>
  /** What takes how many bytes. */
  readonly sizes: () => Promise<readonly (readonly [string, number])[]>
  /** Copies the whole desk, as it stood at one moment, into a folder that is not there yet. */
  readonly backup: (to: string) => Promise<void>
  /** Removes captures and all that rested on them alone, wherever it stood; says where copies of them may still be. */
  readonly forget: (captures: readonly string[]) => Promise<readonly string[]>
}
