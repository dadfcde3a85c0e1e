import { Type, type Static } from 'typebox'
import { comparedParts } from './compared-parts.ts'
import type { Evidences } from './evidence.ts'
import { EvidenceSchema, list, maybeText, nullable, oneOf, text } from './parts/shapes.ts'

const changeReasons = ['later report', 'correction', 'ruling', 'other pages', 'misread'] as const

const valueSchema = Type.Union([Type.String(), Type.Number(), Type.Boolean(), list(text), Type.Null()])

/**
 * What changed between two dossiers of one set of pages, as of two times: `parley.diff/1`. Facts, not words: a finding is the same
 * one where it shares a mention, whatever its id. The JSON Schema published with the package is made from this.
 */
export const DiffSchema = Type.Object({
  format: Type.Literal('parley.diff/1'),
  parley: text,
  from: text,
  to: nullable(Type.String({ description: 'null: everything that has a date' })),
  /** Of a desk: what it had by two times; `from` is empty where only these tell the two apart. */
  added: Type.Optional(Type.Object({ from: nullable(text), to: nullable(text) })),
  story: nullable(Type.Object({ id: text, name: text })),
  /** Articles that could be known at the second time and not at the first. */
  articles: list(
    Type.Object({
      id: text,
      source: text,
      outlet: maybeText,
      title: maybeText,
      knownFrom: maybeText,
      saveOf: nullable(Type.String({ description: 'the first save, of a later save of a page' })),
    }),
  ),
  changes: list(
    Type.Object({
      change: oneOf('new', 'changed', 'moved', 'withdrawn'),
      part: oneOf(...comparedParts, 'loops'),
      id: Type.String({ description: 'in the later dossier; in the earlier one where it was withdrawn' }),
      formerIds: Type.Array(Type.String(), {
        description: 'in the earlier dossier: several where they became one',
      }),
      fields: list(
        Type.Object({
          field: text,
          was: valueSchema,
          is: valueSchema,
          through: Type.Array(text, { description: 'of a date: what it was in between' }),
        }),
      ),
      by: nullable(Type.String({ description: 'who moved, set or said it, where that is known' })),
      reason: Type.Object({
        kind: oneOf(...changeReasons),
        articles: list(text),
        revision: nullable(Type.String({ description: 'the revision that shows the correction' })),
        announced: nullable(Type.Boolean({ description: 'of a correction: whether the page says so' })),
      }),
      knownFrom: maybeText,
      evidence: Type.Array(EvidenceSchema, { minItems: 1 }),
    }),
  ),
  /** Statements are counted, not compared. */
  statements: Type.Object({ new: Type.Integer({ minimum: 0 }) }),
  /** The names behind the ids of actors in `fields` and `by`. */
  names: Type.Record(Type.String(), Type.String()),
})

type Plain = Static<typeof DiffSchema>
type PlainChange = Plain['changes'][number]

/** What a field of a finding holds: text (an id, a date in EDTF), a number or several texts. */
export type DiffValue = string | number | boolean | readonly string[] | null

/** One field that is not what it was. */
export interface FieldChange {
  readonly field: string
  readonly was: DiffValue
  readonly is: DiffValue
  /** Of a date: what it was in between, in order. */
  readonly through: readonly string[]
}

/** One fact that is new, changed, moved or gone. */
export interface Change {
  readonly change: PlainChange['change']
  readonly part: PlainChange['part']
  readonly id: string
  readonly formerIds: readonly string[]
  readonly fields: readonly FieldChange[]
  readonly by: string | null
  readonly reason: {
    readonly kind: (typeof changeReasons)[number]
    readonly articles: readonly string[]
    readonly revision: string | null
    readonly announced: boolean | null
  }
  readonly knownFrom: string | null
  readonly evidence: Evidences
}

/** What changed between two dossiers. */
export interface Diff {
  readonly format: 'parley.diff/1'
  readonly parley: string
  readonly from: string
  readonly to: string | null
  readonly added?: { readonly from: string | null; readonly to: string | null }
  readonly story: { readonly id: string; readonly name: string } | null
  readonly articles: readonly Readonly<Plain['articles'][number]>[]
  readonly changes: readonly Change[]
  readonly statements: { readonly new: number }
  readonly names: Readonly<Record<string, string>>
}
