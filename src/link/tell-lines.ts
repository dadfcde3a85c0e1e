import type { Annotation } from '../model/annotation.ts'
import type { Finding, PartName } from '../model/dossier.ts'
import { growthOf, idOf, type Growth } from './growth.ts'
import type { Look, Mention } from './linker.ts'
import type { Group } from './bucket.ts'

/** A finding in the making that takes mentions one by one, each later than those before, and is written at a cost that does not grow with them. */
export interface Running<A extends Annotation, K extends PartName> {
  readonly add: (mention: Mention<A>, look: Look) => void
  readonly finish: (look: Look) => Finding<K>
}

/** How groups become findings. */
export interface Writing<A extends Annotation, K extends PartName> {
  /** Parts a group further by what only the whole dossier knows, such as whom somebody speaks for. */
  readonly split?: (mention: Mention<A>, look: Look) => string
  readonly write: (group: readonly Mention<A>[], look: Look) => Finding<K>
  /** What else than its mentions a group is written from, itself a function of its bucket: where it is another, all is written anew. */
  readonly restsOn?: (group: readonly Mention<A>[]) => unknown
  /** For things told of without end: gives what `write` gives for the same mentions. */
  readonly running?: () => Running<A, K>
}

interface Line<A extends Annotation, K extends PartName> {
  readonly mentions: Mention<A>[]
  id: string
  running: Running<A, K> | null
  /** The finding as it was told, where it is long; the others are told whole again. */
  last: Finding<K> | null
}

/** The findings made of one group, by what parts it. */
export type Lines<A extends Annotation, K extends PartName> = ReadonlyMap<string, Line<A, K>>

/** Takes down what is told. */
export interface Notes<K extends PartName> {
  readonly written: Finding<K>[]
  readonly grown: Growth[]
  readonly gone: Set<string>
  readonly now: Finding<K>[]
}

// From so many mentions on a finding is kept, and told by what was added to it.
const long = 8

/** A group parted by a key, in order; whole where nothing parts it. */
export const parted = <A extends Annotation, K extends PartName>(
  group: readonly Mention<A>[],
  { split }: Writing<A, K>,
  look: Look,
): ReadonlyMap<string, readonly Mention<A>[]> => {
  if (!split) return new Map([['', group]])
  const out = new Map<string, Mention<A>[]>()
  for (const m of group) {
    const key = split(m, look)
    const of = out.get(key)
    if (of) of.push(m)
    else out.set(key, [m])
  }
  return out
}

const note = <K extends PartName>(notes: Notes<K>, was: Finding<K> | null, now: Finding<K>): void => {
  if (was !== null && idOf(was) === idOf(now)) {
    const growth = growthOf({ ...was, id: idOf(was) }, { ...now, id: idOf(now) })
    if (growth) notes.grown.push(growth)
  } else notes.written.push(now)
  notes.now.push(now)
}

const openLine = <A extends Annotation, K extends PartName>(): Line<A, K> => ({
  mentions: [],
  id: '',
  running: null,
  last: null,
})

// Goes on where it was, or begins again.
const writeLine = <A extends Annotation, K extends PartName>(
  line: Line<A, K>,
  from: number,
  writing: Writing<A, K>,
  look: Look,
): Finding<K> => {
  if (line.mentions.length < long || !writing.running) return writing.write(line.mentions, look)
  const goesOn = from > 0 && line.running !== null
  const running = goesOn && line.running ? line.running : writing.running()
  for (let n = goesOn ? from : 0; n < line.mentions.length; n++) {
    const mention = line.mentions[n]
    if (mention) running.add(mention, look)
  }
  line.running = running
  return running.finish(look)
}

const told = <A extends Annotation, K extends PartName>(
  line: Line<A, K>,
  now: Finding<K>,
  notes: Notes<K>,
  was: Finding<K> | null,
): void => {
  note(notes, was, now)
  line.id = idOf(now)
  line.last = line.mentions.length >= long ? now : null
}

const tellAnew = <A extends Annotation, K extends PartName>(
  group: Group<A, Lines<A, K>>,
  writing: Writing<A, K>,
  look: Look,
  notes: Notes<K>,
): void => {
  const before = [...(group.made?.values() ?? [])]
  const lastOf = new Map(before.map((line) => [line.id, line.last]))
  for (const { id } of before) notes.gone.add(id)
  const lines = new Map<string, Line<A, K>>()
  for (const [key, mentions] of parted(group.mentions, writing, look)) {
    const line: Line<A, K> = { ...openLine<A, K>(), mentions: [...mentions] }
    const now = writeLine(line, 0, writing, look)
    told(line, now, notes, lastOf.get(idOf(now)) ?? null)
    lines.set(key, line)
  }
  group.made = lines
}

const tellMore = <A extends Annotation, K extends PartName>(
  group: Group<A, Lines<A, K>>,
  writing: Writing<A, K>,
  look: Look,
  notes: Notes<K>,
): void => {
  const lines = new Map(group.made)
  const from = new Map<string, number>()
  for (const m of group.mentions.slice(group.seen)) {
    const key = writing.split?.(m, look) ?? ''
    const line = lines.get(key) ?? openLine<A, K>()
    lines.set(key, line)
    if (!from.has(key)) from.set(key, line.mentions.length)
    line.mentions.push(m)
  }
  for (const [key, n] of from) {
    const line = lines.get(key)
    if (!line) continue
    if (n > 0) notes.gone.add(line.id)
    told(line, writeLine(line, n, writing, look), notes, n > 0 ? line.last : null)
  }
  group.made = lines
}

/** Tells what became of a group since it was told last: all of it where it is `stale` or not as it was, else only what it got. */
export const tellGroup = <A extends Annotation, K extends PartName>(
  group: Group<A, Lines<A, K>>,
  writing: Writing<A, K>,
  { look, stale, notes }: { readonly look: Look; readonly stale: boolean; readonly notes: Notes<K> },
): void => {
  const rest = writing.restsOn?.(group.mentions)
  const other = rest !== group.rest
  group.rest = rest
  if (stale || other || group.seen === 0 || group.made === null) tellAnew(group, writing, look, notes)
  else if (group.mentions.length > group.seen) tellMore(group, writing, look, notes)
  group.seen = group.mentions.length
}
