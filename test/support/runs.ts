/** How often a random test is run: few times in the check, many in `npm run long`. */
export const runs = (few: number, many: number): number =>
  process.env['PARLEY_TESTS'] === 'long' ? many : few
