import type { Dossier, PartName } from '../../model/dossier.ts'
import { partNames } from '../../model/part-names.ts'

/** A dossier with nothing in it, made by the same release. */
export const emptied = (dossier: Dossier): Dossier => ({
  ...dossier,
  ...(Object.fromEntries(partNames.map((part) => [part, []])) as unknown as Pick<Dossier, PartName>),
  articles: [],
  stories: [],
  loops: [],
  keyPoints: [],
  timeline: [],
})
