import { Type, type Static } from 'typebox'
import type { Evidence, Evidences } from './evidence.ts'
import { ArticleSchema } from './parts/article.ts'
import { deadlineParts } from './parts/deadlines.ts'
import { disagreementParts } from './parts/disagreements.ts'
import { incidentParts } from './parts/incidents.ts'
import { meetingParts } from './parts/meetings.ts'
import { positionParts } from './parts/positions.ts'
import { revisionParts } from './parts/revisions.ts'
import { list, maybeText, text } from './parts/shapes.ts'
import { KeyPointSchema, StorySchema, TimelineSchema } from './parts/stories.ts'
import { undertakingParts } from './parts/undertakings.ts'
import { wordParts } from './parts/words.ts'

/**
 * The dossier, `parley.dossier/1`: its shape is written down once, here and in `parts/`. The JSON Schema published with the
 * package is generated from these definitions, and the types below are derived from them.
 */
const parts = {
  ...wordParts,
  ...incidentParts,
  ...meetingParts,
  ...positionParts,
  ...undertakingParts,
  ...deadlineParts,
  ...disagreementParts,
  ...revisionParts,
} as const

export const DossierSchema = Type.Object({
  format: Type.Literal('parley.dossier/1'),
  parley: text,
  asOf: maybeText,
  unplaced: Type.Integer({
    description: 'articles without a publication or capture time: in no as-of dossier',
  }),
  articles: list(ArticleSchema),
  ...(Object.fromEntries(Object.entries(parts).map(([k, s]) => [k, list(s)])) as {
    [K in keyof typeof parts]: ReturnType<typeof list<(typeof parts)[K]>>
  }),
  loops: list(
    Type.Object({ conditions: list(text), parties: list(text), words: list(text), knownFrom: maybeText }),
  ),
  stories: list(StorySchema),
  keyPoints: list(KeyPointSchema),
  timeline: list(TimelineSchema),
})

type Frozen<T> = T extends (infer U)[]
  ? readonly Frozen<U>[]
  : T extends object
    ? { readonly [K in keyof T]: Frozen<T[K]> }
    : T
/** Plain data of the schema, except that evidence is the kind only `cite` makes: what is unsourced does not compile. */
type Sourced<T> = {
  readonly [K in keyof T]: K extends 'evidence'
    ? Evidences
    : T[K] extends readonly (infer U)[]
      ? U extends { evidence: unknown }
        ? readonly Sourced<U>[]
        : Frozen<T[K]>
      : Frozen<T[K]>
}

export type PartName = keyof typeof parts
export type Finding<K extends PartName = PartName> = Sourced<Static<(typeof parts)[K]>>
export type DossierArticle = Frozen<Static<typeof ArticleSchema>>
export type Story = Sourced<Static<typeof StorySchema>>
export type KeyPoint = Sourced<Static<typeof KeyPointSchema>>
export type TimelineEntry = Frozen<Static<typeof TimelineSchema>>

/** The whole dossier. */
export type Dossier = { readonly [K in PartName]: readonly Finding<K>[] } & {
  readonly format: 'parley.dossier/1'
  readonly parley: string
  readonly asOf: string | null
  readonly unplaced: number
  readonly articles: readonly DossierArticle[]
  readonly loops: readonly {
    readonly conditions: readonly string[]
    readonly parties: readonly string[]
    readonly words: readonly string[]
    readonly knownFrom: string | null
  }[]
  readonly stories: readonly Story[]
  readonly keyPoints: readonly KeyPoint[]
  readonly timeline: readonly TimelineEntry[]
}

export type { Evidence }
