/** The name Parley gives where it asks for a page, with the place that tells what it does there. */
export const parleyAgent = (version: string): string =>
  `Parley/${version} (+https://parley.example/docs/cli#pages-of-the-web)`
