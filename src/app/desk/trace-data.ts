import type { Trace } from '../../link-stories.ts'

const data = (_: string, value: unknown): unknown => {
  if (value instanceof Set) return { set: [...value] }
  return value instanceof Map ? { map: [...value] } : value
}

const revived = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(revived)
  if (typeof value !== 'object' || value === null) return value
  if ('set' in value) return new Set(value.set as readonly unknown[])
  if ('map' in value) return new Map(value.map as readonly [unknown, unknown][])
  return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, revived(v)]))
}

/** What is left of an article, as JSON can hold it. */
export const traceData = (trace: Trace): unknown => JSON.parse(JSON.stringify(trace, data))

/** What `traceData` was given. */
export const traceIn = (kept: unknown): Trace => revived(kept) as Trace
