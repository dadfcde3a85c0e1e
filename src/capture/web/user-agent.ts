/** The name Parley gives where it asks for a page, with what it does there. A desk names itself with `--user-agent`. */
export const parleyAgent = (version: string): string =>
  `Parley/${version} (reads pages that a person asks for; keeps to robots.txt)`
