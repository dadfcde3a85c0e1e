import type { ActorAnnotation, Annotation } from '../model/annotation.ts'

type Data = Readonly<Record<string, unknown>>

const isData = (value: unknown): value is Data =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** What a mention is kept from, and restored into. */
export interface Ground {
  /** The text that its places count in. */
  readonly text: string
  /** Where its first words begin. */
  readonly base: number
  readonly actors: readonly ActorAnnotation[]
}

const keep = (value: unknown, ground: Ground): unknown => {
  if (Array.isArray(value)) return value.map((each) => keep(each, ground))
  if (!isData(value)) return value
  const { start, end, ...rest } = value
  const out = Object.fromEntries(Object.entries(rest).map(([key, each]) => [key, keep(each, ground)]))
  if (typeof out['actor'] === 'string' && 'text' in out)
    out['actor'] = ground.actors.find(({ id }) => id === value['actor'])?.name ?? null
  return typeof start === 'number' && typeof end === 'number'
    ? { ...out, at: start - ground.base, words: ground.text.slice(start, end) }
    : out
}

// What rulings say of a mention is no part of it.
const ofRulings = new Set(['ruled', 'bonds', 'apart', 'zone'])

/** A mention as a ruling keeps it: places counted from its first words and told with theirs, people by their names. */
export const keepMention = (annotation: Annotation, { text, actors }: Omit<Ground, 'base'>): Data => {
  const base = annotation.spans[0].start
  const { opensAt, ...rest } = annotation as Annotation & { readonly opensAt?: number | null }
  const kept = Object.entries(keep(rest, { text, base, actors }) as Data)
  const own = Object.fromEntries(kept.filter(([key]) => !ofRulings.has(key)))
  if (opensAt === undefined) return own
  return { ...own, opening: opensAt === null ? null : text.slice(opensAt, base) }
}

const gone = Symbol('gone')

const actorOf = (name: unknown, span: unknown, actors: readonly ActorAnnotation[]): string | null => {
  const named = actors.filter((actor) => actor.name === name)
  const there = isData(span)
    ? named.find(({ mentions }) => mentions.some((m) => m.start === span['start'] && m.end === span['end']))
    : undefined
  return (there ?? named[0])?.id ?? null
}

const restoreList = (list: readonly unknown[], ground: Ground): readonly unknown[] =>
  list.map((each) => restore(each, ground)).filter((each) => each !== gone)

const restore = (value: unknown, ground: Ground): unknown => {
  if (Array.isArray(value)) return restoreList(value, ground)
  if (!isData(value)) return value
  const { at, words, ...rest } = value
  const out: Record<string, unknown> = {}
  for (const [key, each] of Object.entries(rest)) {
    const now = restore(each, ground)
    out[key] = now === gone ? null : now
  }
  if ('actor' in out && 'text' in out) out['actor'] = actorOf(out['actor'], out['span'], ground.actors)
  if (typeof at !== 'number' || typeof words !== 'string') return out
  const start = ground.base + at
  // Words that no longer stand there are not made up.
  if (start < 0 || ground.text.slice(start, start + words.length) !== words) return gone
  return { start, end: start + words.length, ...out }
}

/** What `keepMention` gave, back in a text: what no longer stands where it stood is left out. Null where its first words are gone. */
export const restoreMention = (was: Data, ground: Ground): Annotation | null => {
  const { opening, ...kept } = was
  const back = restore(kept, ground)
  if (!isData(back) || !Array.isArray(back['spans'])) return null
  const [first] = back['spans'] as readonly { readonly start: number }[]
  if (first?.start !== ground.base) return null
  const opensAt = typeof opening === 'string' ? ground.base - opening.length : null
  const opens = opensAt !== null && opensAt >= 0 && ground.text.slice(opensAt, ground.base) === opening
  return {
    ...back,
    ...(opening !== undefined && { opensAt: opens ? opensAt : null }),
  } as unknown as Annotation
}
