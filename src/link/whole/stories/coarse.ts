/**
 * A count in steps: exact below sixteen, then its four highest bits (40 to 43 are 40). Shares of such counts are off by an eighth at most
 * and stand still until a count has grown by a sixteenth, so that one page more seldom moves another, however many there are.
 */
export const coarse = (n: number): number => {
  let [step, rest] = [1, n]
  while (rest >= 16) {
    rest = Math.floor(rest / 2)
    step *= 2
  }
  return rest * step
}

/** A count in classes: 0, 1, 2 to 3, 4 to 7 … are 0, 1, 2, 3 … */
export const classOf = (n: number): number => Math.ceil(Math.log2(n + 1))
