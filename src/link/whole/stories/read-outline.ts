import type { ActorAnnotation, Annotations, Who } from '../../../model/annotation.ts'
import { paragraphsOf } from '../../../model/article.ts'
import type { Span } from '../../../model/span.ts'
import { bodyKey } from '../../body-key.ts'
import type { SignKind } from '../../digest.ts'
import type { Annotated } from '../../linker.ts'
import { personKey, readCast, type Cast } from './read-cast.ts'
import { actingIn } from './who-acts.ts'

/** Two parties of one article, with how much it tells of their talks and of their quarrel. */
export interface Tie {
  readonly key: string
  readonly names: readonly [string, string]
  /** How much is told of talks between the two. */
  readonly talks: number
  /** Talks are named as such where both are, not only what often goes with them. */
  readonly certain: boolean
  /** How much of what the article says of any party it says of these two, 0 to 1. */
  readonly focus: number
  /** Signs of a quarrel of the two. */
  readonly quarrel: number
  /** Sentences that name both and tell of fighting or of its end. */
  readonly war: number
  /** Passages in which both are named or act and something is told of their talks. */
  readonly passages: readonly number[]
  /** How much the whole article is about the two, by its title, its first sentences and how often it names them: from 3 on it is. */
  readonly about: number
  /** The title names one of the two and tells of talks or quarrel, or names both. */
  readonly titled: boolean
}

/** What an article says of who deals with whom. */
export interface Outline extends Cast {
  readonly ties: readonly Tie[]
  readonly passages: readonly Span[]
  /** Names of the parties that each passage names. */
  readonly named: readonly ReadonlySet<string>[]
  /** Passages with a sign of talks. */
  readonly talking: readonly number[]
  /** How many passages hold any sign of talks or quarrel. */
  readonly telling: number
  /** Its title tells of a death, a crime, markets, sport or the arts, and not of talks. */
  readonly aside: boolean
  /** Its title names a party or tells of talks or quarrel. */
  readonly headed: boolean
  /** Parties that sit together at one meeting. */
  readonly tables: readonly (readonly string[])[]
}

/** What other pages of the set say: whom a person (by `personKey`) speaks for, which state a word names, what body bargains. */
export interface Hearsay {
  readonly sideOf: (person: string) => string | null
  readonly stateOf: (word: string) => string | null
  /** True of a body (by `bodyKey`) that several pages tell to bargain. */
  readonly bargains: (body: string) => boolean
}

interface Sighting {
  readonly name: string
  readonly at: number
  readonly sure: boolean
}

const isParty = (annotated: Annotated, actor: ActorAnnotation, acts: boolean): boolean => {
  if (actor.actorKind === 'state') return true
  const { noParty, partyNoun } = annotated.digest.storyWords
  if (/^\p{Ll}/u.test(actor.name) || noParty.test(actor.name)) return false
  return acts || partyNoun.test(actor.name)
}

/** The party that each actor of an article stands for; those that stand for none are left out. */
const partiesOf = (annotated: Annotated, { sideOf, bargains }: Hearsay): ReadonlyMap<string, string> => {
  const actors = annotated.annotations.actor
  const acting = actingIn(annotated.annotations)
  const byName = new Map(actors.map((a) => [a.name, a]))
  // A family name taken for a state or a body is the person's side.
  const settled = (name: string): string => sideOf(personKey(name)) ?? name
  const out = new Map<string, string>()
  for (const a of actors) {
    const side = a.side ?? (a.actorKind === 'person' ? sideOf(personKey(a.name)) : null)
    const stands = side === null ? a : byName.get(side)
    if (side === null && a.actorKind === 'person') continue
    const acts = stands !== undefined && (acting.has(stands.id) || bargains(bodyKey(stands.name)))
    if (stands && stands.actorKind !== 'person' && !isParty(annotated, stands, acts)) continue
    out.set(a.id, settled(side ?? a.name))
  }
  return out
}

// Where a word stands by itself in a text.
const placesOf = (text: string, word: string): readonly number[] => {
  const out: number[] = []
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length))
    if (!/[\p{L}\p{N}]/u.test(text.charAt(at - 1)) && !/[\p{L}\p{N}]/u.test(text.charAt(at + word.length)))
      out.push(at)
  return out
}

// States that this page takes for known, and that others name.
const heardOf = (annotated: Annotated, { stateOf }: Hearsay): readonly Sighting[] => {
  const { digest, annotations, article } = annotated
  const taken = new Set(annotations.actor.flatMap((a) => (a.actorKind === 'person' ? a.name.split(' ') : [])))
  return [...digest.names.keys()].flatMap((word) => {
    const name = stateOf(word)
    const known = name === null || taken.has(word) || annotations.actor.some((a) => a.name === name)
    return known ? [] : placesOf(article.text, word).map((at) => ({ name, at, sure: true }))
  })
}

const sightingsOf = (
  annotated: Annotated,
  parties: ReadonlyMap<string, string>,
  hearsay: Hearsay,
): readonly Sighting[] =>
  annotated.annotations.actor
    .flatMap((a) => {
      const name = parties.get(a.id)
      return name === undefined
        ? []
        : a.mentions.map((m) => ({
            name,
            at: m.start,
            sure: m.form !== 'pronoun' && m.form !== 'description',
          }))
    })
    .concat(heardOf(annotated, hearsay))
    .sort((a, b) => a.at - b.at)

/** What stands in one stretch of text: who is named, and signs. */
interface Stretch {
  readonly span: Span
  readonly passage: number
  readonly names: Set<string>
  readonly signs: Set<SignKind>
}

const longestSentence = 450
const leading = 3
const longest = 5
const piece = 3

/** An article in passages: its paragraphs, those of more than five sentences in pieces of three. */
const passagesOf = (text: string, sentences: readonly Span[]): readonly Span[] => {
  const out: Span[] = []
  let n = 0
  for (const paragraph of paragraphsOf(text)) {
    const own: Span[] = []
    for (; n < sentences.length && (sentences[n]?.start ?? 0) < paragraph.end; n++)
      own.push(sentences[n] as Span)
    if (own.length <= longest) out.push(paragraph)
    else
      for (let k = 0; k < own.length; k += piece) {
        const [first, last] = [own[k], own[Math.min(own.length, k + piece) - 1]]
        if (first && last) out.push({ start: k === 0 ? paragraph.start : first.start, end: last.end })
      }
  }
  return out
}

const stretchesOf = (spans: readonly Span[], passages: readonly Span[]): readonly Stretch[] => {
  let p = 0
  return spans.map((span) => {
    while (p + 1 < passages.length && (passages[p]?.end ?? 0) <= span.start) p += 1
    return { span, passage: p, names: new Set(), signs: new Set() }
  })
}

// Both lists are in order of place: one walk.
const dropInto = <T extends { readonly at: number }>(
  stretches: readonly Stretch[],
  items: readonly T[],
  put: (stretch: Stretch, item: T) => void,
): void => {
  let n = 0
  for (const item of items) {
    while (n < stretches.length && (stretches[n]?.span.end ?? 0) <= item.at) n += 1
    const stretch = stretches[n]
    if (stretch && stretch.span.start <= item.at) put(stretch, item)
  }
}

const titleNames = (annotated: Annotated, parties: ReadonlyMap<string, string>): ReadonlySet<string> => {
  const { title, text } = annotated.article
  const found = new Set<string>()
  if (title === null) return found
  const words = ` ${title.replace(/[^\p{L}\p{N}]+/gu, ' ')} `
  for (const a of annotated.annotations.actor) {
    const name = parties.get(a.id)
    if (name === undefined || found.has(name)) continue
    const forms = a.mentions.filter((m) => m.form !== 'pronoun' && m.form !== 'description')
    const surfaces = new Set([a.name, ...forms.map((m) => text.slice(m.start, m.end))])
    if (a.actorKind === 'person') surfaces.add(a.name.split(' ').at(-1) ?? a.name)
    for (const s of surfaces)
      if (words.includes(` ${s.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()} `)) found.add(name)
  }
  return found
}

const mostParties = 6

interface Scene {
  /** How often each party is named. */
  readonly times: ReadonlyMap<string, number>
  readonly total: number
  readonly sentences: readonly Stretch[]
  readonly passages: readonly Stretch[]
  readonly title: ReadonlySet<string>
  readonly titleSigns: Set<SignKind>
  /** True of a name that says it is a union or a firm. */
  readonly atWork: (name: string) => boolean
  readonly acts: readonly {
    readonly names: ReadonlySet<string>
    readonly worth: number
    readonly at: number
  }[]
}

const actsOf = (found: Annotations, parties: ReadonlyMap<string, string>): Scene['acts'] => {
  const act = (worth: number, at: number, who: readonly (Who | null)[]) => ({
    worth,
    at,
    names: new Set(who.flatMap((w) => (w?.actor ? (parties.get(w.actor) ?? []) : []))),
  })
  return [
    ...found.meeting.map((m) => act(3, m.spans[0].start, m.parties)),
    ...found.commitment.map((c) => act(2, c.spans[0].start, c.parties)),
    ...found.deadline.map((d) => act(2, d.spans[0].start, [d.setBy, d.on])),
    ...found.text.map((t) => act(2, t.spans[0].start, [t.by, t.to])),
  ].filter(({ names }) => names.size > 1)
}

const has = (names: ReadonlySet<string>, [a, b]: readonly [string, string]): boolean =>
  names.has(a) && names.has(b)

const count = (stretches: readonly Stretch[], kind: SignKind): number =>
  stretches.filter((s) => s.signs.has(kind)).length

// How much of what is said of any party is said of these two.
const focusOf = ([a, b]: readonly [string, string], { times, total }: Scene): number => {
  const [x, y] = [times.get(a) ?? 0, times.get(b) ?? 0]
  return total === 0 || Math.min(x, y) < 1 ? 0 : (x + y) / total
}

// How much of an article is about two parties, by where it names them.
const aboutOf = (names: readonly [string, string], scene: Scene): Pick<Tie, 'about' | 'titled'> => {
  const named = names.filter((n) => scene.title.has(n)).length
  const signed = scene.titleSigns.size > 0
  const lead = scene.sentences.slice(0, leading).some((s) => has(s.names, names) && s.signs.size > 0)
  const both = scene.passages.filter((p) => has(p.names, names)).length / Math.max(1, scene.passages.length)
  const title =
    named === 2 || (named === 1 && signed) ? 2 : named === 1 || scene.titleSigns.has('talks') ? 1 : 0
  return {
    titled: title === 2,
    about: title + (lead ? 1 : 0) + (both >= 0.34 ? 1 : 0) + (focusOf(names, scene) >= 0.6 ? 1 : 0),
  }
}

const tieOf = (names: readonly [string, string], scene: Scene): Tie => {
  const sentences = scene.sentences.filter((s) => has(s.names, names))
  const passages = scene.passages.filter((p) => has(p.names, names))
  // Between a union and a firm whatever is said of a strike tells of their talks.
  const work = names.every((n) => scene.atWork(n))
  const tells = ({ signs }: Pick<Stretch, 'signs'>): boolean =>
    signs.has('talks') || (work && signs.has('labour'))
  const told = new Set(sentences.filter(tells).map((s) => s.passage))
  const acts = scene.acts.filter((a) => has(a.names, names))
  const actAt = acts.flatMap((a) =>
    scene.passages.filter((p) => p.span.start <= a.at && a.at < p.span.end).map((p) => p.passage),
  )
  const inTitle = has(scene.title, names)
  const close = passages.filter((p) => tells(p) && !told.has(p.passage))
  const focus = focusOf(names, scene)
  const alone =
    focus >= 0.75
      ? scene.passages.filter((p) => tells(p) && !has(p.names, names)).length +
        (tells({ signs: scene.titleSigns }) ? 2 : 0)
      : 0
  const talks =
    3 * Math.min(4, sentences.filter(tells).length) +
    Math.min(4, sentences.filter((s) => s.signs.has('contact') && !tells(s)).length) +
    1.5 * Math.min(4, close.length) +
    Math.min(4, alone) +
    acts.reduce((sum, a) => sum + a.worth, 0) +
    (inTitle ? (tells({ signs: scene.titleSigns }) ? 4 : scene.titleSigns.has('contact') ? 2 : 1) : 0)
  const hostile = (s: Stretch): boolean => s.signs.has('war') || s.signs.has('quarrel')
  return {
    key: names.map(bodyKey).join(' + '),
    names,
    talks,
    certain:
      told.size + close.length + acts.length + alone > 0 || (inTitle && tells({ signs: scene.titleSigns })),
    focus,
    quarrel:
      sentences.filter(hostile).length +
      (inTitle && ['war', 'quarrel'].some((k) => scene.titleSigns.has(k as SignKind)) ? 1 : 0),
    war: count(sentences, 'war'),
    passages: [...new Set([...told, ...close.map((p) => p.passage), ...actAt])].sort((a, b) => a - b),
    ...aboutOf(names, scene),
  }
}

// The parties an article names most, at most six; what is named once on a long page is no party of it.
const mainParties = (times: ReadonlyMap<string, number>): readonly string[] =>
  [...times]
    .filter(([, n]) => n >= 1)
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, mostParties)
    .map(([name]) => name)

const timesOf = (sightings: readonly Sighting[]): ReadonlyMap<string, number> => {
  const times = new Map<string, number>()
  for (const s of sightings) times.set(s.name, (times.get(s.name) ?? 0) + (s.sure ? 1 : 0.25))
  return times
}

const nobody: ReadonlySet<string> = new Set()

/** Who deals with whom in one article, from its own words and from whom its people speak for on other pages. */
export const outlineOf = (annotated: Annotated, hearsay: Hearsay): Outline => {
  const { article, annotations, digest } = annotated
  const spans = passagesOf(article.text, digest.sentences)
  const parties = partiesOf(annotated, hearsay)
  const sightings = sightingsOf(annotated, parties, hearsay)
  // What runs on so long is no sentence but a list of headlines.
  const sentences = stretchesOf(
    digest.sentences.filter((x) => x.end - x.start <= longestSentence),
    spans,
  )
  const passages = stretchesOf(spans, spans)
  for (const stretches of [sentences, passages]) {
    dropInto(stretches, sightings, (s, { name, sure }) => {
      if (sure) s.names.add(name)
    })
    dropInto(
      stretches,
      digest.signs.map(({ kind, start }) => ({ kind, at: start })),
      (s, { kind }) => s.signs.add(kind),
    )
  }
  const times = timesOf(sightings)
  const scene: Scene = {
    times,
    total: [...times.values()].reduce((sum, n) => sum + n, 0),
    sentences,
    passages,
    title: titleNames(annotated, parties),
    titleSigns: new Set(digest.titleSigns.map((s) => s.kind)),
    acts: actsOf(annotations, parties),
    atWork: (name) => digest.storyWords.partyNoun.test(name),
  }
  const main = mainParties(times)
  return {
    ties: main
      .flatMap((a, n) => main.slice(n + 1).map((b) => (a < b ? ([a, b] as const) : ([b, a] as const))))
      .map((names) => tieOf(names, scene))
      .filter((t) => t.talks > 0 || t.quarrel > 0),
    passages: spans,
    named: passages.map((p) => (p.names.size > 0 ? p.names : nobody)),
    talking: passages.filter((p) => p.signs.has('talks') || p.signs.has('labour')).map((p) => p.passage),
    telling: passages.filter((p) => p.signs.size > 0).length,
    aside: digest.storyWords.aside.test(article.title ?? '') && !scene.titleSigns.has('talks'),
    headed: scene.title.size > 0 || scene.titleSigns.size > 0,
    ...readCast(annotated, parties),
    tables: annotations.meeting
      .map((m) =>
        [...new Set(m.parties.flatMap((w) => (w.actor ? (parties.get(w.actor) ?? []) : [])))].sort(),
      )
      .filter((t) => t.length > 1),
  }
}
