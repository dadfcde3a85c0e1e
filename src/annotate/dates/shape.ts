import type { Feast, TimeRef, TimeUnit } from '../../languages/contract/dates.ts'

/** What an expression of time says before it is counted out: the tree that the grammar builds and `resolve` gives a value. */
export type Shape =
  | {
      readonly kind: 'day'
      readonly year: number | null
      readonly month: number
      readonly day: number
      readonly weekday: number | null
      /** "last Oct. 23": -1; "this": 0; "next": 1. */
      readonly relative: number | null
    }
  | {
      readonly kind: 'month'
      readonly month: number
      readonly year: number | null
      readonly relative: number | null
      readonly years: number | null
    }
  | {
      readonly kind: 'weekday'
      readonly weekday: number
      readonly relative: number | null
      readonly owner: boolean
    }
  | { readonly kind: 'today'; readonly shift: number }
  | { readonly kind: 'period'; readonly unit: TimeUnit; readonly by: number }
  | {
      readonly kind: 'season'
      readonly code: number
      readonly year: number | null
      readonly relative: number | null
    }
  | {
      readonly kind: 'quarter'
      readonly half: boolean
      readonly number: number
      readonly year: number | null
      readonly relative: number | null
    }
  | {
      readonly kind: 'sameQuarter'
      readonly years: number
      /** The year it lies in, where the words say ("the 2030 quarter"). */
      readonly year: number | null
      /** "the latest quarter": the one that ended last where none was named. */
      readonly latest: boolean
    }
  /** "the quarter ended Sept. 30": so much time up to a day. */
  | { readonly kind: 'ending'; readonly months: number; readonly of: Shape }
  /** "the first two weeks of May": so many units of a longer time, from its beginning or its end. */
  | {
      readonly kind: 'portion'
      readonly side: 'start' | 'end'
      readonly amount: number
      readonly unit: TimeUnit
      readonly of: Shape
    }
  | { readonly kind: 'fixed'; readonly value: string; readonly timex: string | null }
  | { readonly kind: 'set'; readonly value: string; readonly timex: string }
  | { readonly kind: 'stretch'; readonly unit: TimeUnit; readonly by: number }
  | {
      readonly kind: 'length'
      readonly min: number | null
      readonly max: number | null
      readonly unit: TimeUnit
    }
  | {
      readonly kind: 'ago'
      readonly amount: number | null
      readonly unit: TimeUnit
      readonly sign: number
      readonly beyond: boolean
    }
  | { readonly kind: 'shift'; readonly amount: number | null; readonly unit: TimeUnit; readonly sign: number }
  | { readonly kind: 'ref'; readonly ref: TimeRef }
  | {
      readonly kind: 'feast'
      readonly feast: Feast
      readonly year: number | null
      readonly relative: number | null
      readonly orthodox: boolean
    }
  | { readonly kind: 'overnight' }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'timed'; readonly time: string; readonly zone: string; readonly of: Shape | null }
  | { readonly kind: 'part'; readonly part: string; readonly of: Shape }
  | { readonly kind: 'edge'; readonly side: 'start' | 'middle' | 'end'; readonly of: Shape }
  | { readonly kind: 'weekOf'; readonly of: Shape }
  | { readonly kind: 'range'; readonly from: Shape; readonly to: Shape; readonly or: boolean }

/** A shape read from parts `from` up to, not including, `to`. */
export interface Reading {
  readonly to: number
  readonly shape: Shape
  /** Name of the rule, without its family. */
  readonly rule: string
  /** Set by words inside the expression ("by the end of", "within"). */
  readonly deadline?: boolean
}
