import { phrasesIn, type PhraseTable } from '../../kit/phrase-table.ts'
import { nounAfter } from '../../grammar/find-subject.ts'
import { tokensIn } from '../../grammar/find-at.ts'
import type { DateAnnotation, MeetingAnnotation, Who } from '../../model/annotation.ts'
import type { NounPhrase } from '../../model/ready.ts'
import type { Mention } from './mention.ts'
import { companyIn } from './read-parties.ts'
import { datesIn, isDated, namedIn, spanOf, type Scene } from './scene.ts'

/** A stretch of tokens to look in. */
export interface Stretch {
  readonly first: number
  readonly last: number
}

const textOf = (scene: Scene, first: number, last: number): string | null => {
  const span = spanOf(scene, first, last)
  return span ? scene.ready.article.text.slice(span.start, span.end) : null
}

const isPlace = (scene: Scene, np: NounPhrase): boolean => {
  const head = scene.ready.tokens[np.head]
  const span = spanOf(scene, np.first, np.last)
  if (!head || head.pos !== 'PROPN' || !span || isDated(scene, head)) return false
  const named = namedIn(scene, span).filter((n) => n.end === head.end)
  return named.every((n) => n.actor.actorKind === 'state' || n.actor.actorKind === 'place-as-actor')
}

// "on the situation in Keshet": behind "on" a country is what it is about, until a verb or a time goes on.
const topical = (scene: Scene, i: number, about: boolean): boolean => {
  const { tokens } = scene.ready
  const [token, next] = [tokens[i], tokens[i + 1]]
  if (!token || !next) return about
  if (scene.words.about.has(token.lower)) return !isDated(scene, next)
  return about && !isDated(scene, token) && scene.verbOf.get(i)?.form !== 'finite'
}
const isTopic = (scene: Scene, np: NounPhrase): boolean => {
  const span = spanOf(scene, np.first, np.last)
  const state = span
    ? namedIn(scene, span).some((n) => n.end === span.end && n.actor.actorKind === 'state')
    : false
  return state || scene.ready.tokens[np.first - 2]?.pos === 'PROPN'
}

// "a new order in Keshet", "the war in Oslan": the place of what stands before it, not of the meeting.
const isOfNoun = (scene: Scene, i: number, { first }: Stretch): boolean => {
  const before = i > first ? scene.ready.tokens[i - 1] : undefined
  // "took place in": no noun of its own.
  if (before?.pos !== 'NOUN' || isDated(scene, before)) return false
  const { nouns, people, occasions, predicates } = scene.words
  if (phrasesIn(predicates, scene.ready.tokens, i - 2, i).some((m) => m.value === 'hold')) return false
  return ![nouns, people, occasions].some((known) => known.has(before.lower))
}

/** Where a meeting is: the name behind "in" or "at", without what belongs to persons and times. */
export const placeIn = (scene: Scene, { first, last }: Stretch): string | null => {
  const { ready, words } = scene
  const sentence = ready.sentences[ready.tokens[first]?.sentence ?? -1]
  const found: string[] = []
  let about = false
  for (let i = first; i < last && sentence; i++) {
    about = topical(scene, i, about)
    if (!words.at.has(ready.tokens[i]?.lower ?? '')) continue
    const np = nounAfter(ready, i + 1, sentence)
    if (np?.first !== i + 1 || np.last > last || !isPlace(scene, np) || (about && isTopic(scene, np)))
      continue
    if (isOfNoun(scene, i, { first, last })) continue
    const tight = trimmed(scene, np)
    const text = textOf(scene, tight, lastWord(scene, np))
    if (text) found.push(text)
  }
  return found[0] ?? null
}
const trimmed = (scene: Scene, np: NounPhrase): number => {
  let first = np.first
  if (scene.ready.tokens[first]?.pos === 'DET' && np.last - np.first > 1) first += 1
  return first
}
const lastWord = (scene: Scene, np: NounPhrase): number => {
  let last = np.last
  while (
    last > np.first + 1 &&
    scene.ready.tokens[last - 1] &&
    isDated(scene, scene.ready.tokens[last - 1] as never)
  )
    last -= 1
  return last
}

/** Where a visit goes: "Oslan" of "travelled to Oslan". */
export const goalOf = (scene: Scene, { sort, whom, sentence }: Mention): string | null => {
  const np = sort === 'visit' && whom !== undefined ? nounAfter(scene.ready, whom, sentence) : null
  if (!np || !isPlace(scene, np)) return null
  return textOf(scene, trimmed(scene, np), lastWord(scene, np))
}

/** The days named in a stretch, earliest word first. */
export const daysIn = (scene: Scene, { first, last }: Stretch): readonly string[] => {
  const span = spanOf(scene, first, last)
  if (!span) return []
  return datesIn(scene, span).flatMap((d) =>
    // A length of time ("within weeks") is no day, and neither is a century.
    d.value !== null &&
    d.type !== 'duration' &&
    // "on Mondays" is none either; "July 24 or 25" is one of two.
    (d.type !== 'set' || d.value.startsWith('[')) &&
    !/^(P|\d+X)/.test(d.value) &&
    !isOfThing(scene, d)
      ? [d.value.replace(/T[\d:]+$/, '')]
      : [],
  )
}

// "the 2031 accord", "his April announcement": the time of another thing; "since April 12" is when something began.
const isOfThing = (scene: Scene, date: DateAnnotation): boolean => {
  const [span] = date.spans
  const [own] = tokensIn(scene.ready, span)
  const before = own ? scene.ready.tokens[scene.ready.tokens.indexOf(own) - 1] : undefined
  if ([own, before].some((t) => t && scene.words.sinceThen.has(t.lower))) return true
  const next = tokensIn(scene.ready, { start: span.end, end: span.end + 30 })[0]
  const plain = own?.pos !== 'ADP' && before?.pos !== 'ADP' && before?.sentence === own?.sentence
  if (next?.pos !== 'NOUN' || next.start > span.end + 1 || scene.words.nouns.has(next.lower)) return false
  return /^\d{4}$/.test(date.value ?? '') || (plain && before?.pos !== 'VERB' && !isDated(scene, next))
}

/** How long it took or is to take, as written: "just 40 minutes" of "lasted just 40 minutes", "two-hour" of "a two-hour call". */
export const durationIn = (scene: Scene, mention: Mention, stretch: Stretch): string | null => {
  const span = spanOf(scene, stretch.first, stretch.last)
  const found = span
    ? datesIn(scene, span).find((d) => d.type === 'duration' && tellsLength(scene, mention, d))
    : undefined
  return found ? lengthText(scene, found) : null
}

// "just 40 minutes": with the word that says how much that is.
const lengthText = (scene: Scene, date: DateAnnotation): string => {
  const { tokens } = scene.ready
  const [own] = tokensIn(scene.ready, date.spans[0])
  const before = own ? tokens[tokens.indexOf(own) - 1] : undefined
  return before?.pos === 'ADV' && !scene.words.lasting.has(before.lower)
    ? scene.ready.article.text.slice(before.start, date.spans[0].end)
    : date.text
}

/** The length behind a verb of lasting: "just 40 minutes" of "which lasted just 40 minutes". */
export const lengthBehind = (scene: Scene, { first, last }: Stretch): string | null => {
  const span = spanOf(scene, first, last)
  const isLength = (d: DateAnnotation): boolean =>
    d.type === 'duration' && tellsLength(scene, { first: last, core: last }, d)
  const found = span ? datesIn(scene, span).find(isLength) : undefined
  return found ? lengthText(scene, found) : null
}

// A length stands in the phrase itself or behind "lasted" or "for"; "the three-year-old war" has one of its own.
const tellsLength = (
  scene: Scene,
  { first, core }: Pick<Mention, 'first' | 'core'>,
  date: DateAnnotation,
): boolean => {
  const { tokens } = scene.ready
  const own = tokensIn(scene.ready, date.spans[0])[0]
  if (!own || /old$/i.test(date.text)) return false
  let at = tokens.indexOf(own)
  if (at >= first && at < core) return true
  while (
    at > 0 &&
    ['ADV', 'ADJ', 'DET', 'ADP'].includes(tokens[at - 1]?.pos ?? '') &&
    !scene.words.lasting.has(tokens[at - 1]?.lower ?? '')
  )
    at -= 1
  return scene.words.lasting.has(tokens[at - 1]?.lower ?? '')
}

const valueIn = <V>(scene: Scene, table: PhraseTable<V>, { first, last }: Stretch): V | null =>
  phrasesIn(table, scene.ready.tokens, first, last)[0]?.value ?? null

/** How it is held, by the words of the phrase: "indirect", "phone", "virtual". */
export const formatOf = (scene: Scene, mention: Mention): MeetingAnnotation['format'] => {
  const last = Math.min(mention.last + 2, mention.sentence.last)
  const found = phrasesIn(scene.words.formats, scene.ready.tokens, mention.first, last).find(
    // "over the raid, calling it cruel": another verb tells of no telephone.
    (m) => m.first < mention.last || scene.ready.tokens[m.first]?.pos !== 'VERB',
  )
  return found?.value ?? null
}

/** Who meets, by the words of the phrase: "summit", "ministerial". */
export const levelOf = (scene: Scene, mention: Mention): MeetingAnnotation['level'] =>
  valueIn(scene, scene.words.levels, { first: mention.first, last: mention.last })

/** The number of a round: "third round", "5th round", "round three"; null for several at once. */
export const roundOf = (scene: Scene, mention: Mention): number | null => {
  const { ready, words } = scene
  const tokens = ready.tokens.slice(mention.first, mention.core)
  if (!tokens.some((t) => words.nouns.get(t.lower)?.sort === 'round')) return null
  for (const t of tokens) {
    const counted = /^(\d{1,2})(st|nd|rd|th)$/.exec(t.lower)
    const value = words.ordinals.get(t.lower) ?? (counted ? Number(counted[1]) : null)
    if (value !== null) return tokens.some((x) => x.lower === 'rounds') ? null : value
  }
  return null
}

const behind = (scene: Scene, table: PhraseTable<true>, { first, last }: Stretch): Stretch | null => {
  const match = phrasesIn(table, scene.ready.tokens, first, last)[0]
  return match && match.last < last ? { first: match.last, last } : null
}

/** Who stands behind "mediated by". */
export const mediatorsIn = (scene: Scene, stretch: Stretch): readonly Who[] => {
  const after = behind(scene, scene.words.mediators, stretch)
  return after ? companyIn(scene, [spanOf(scene, after.first, after.last)]).parties : []
}

/** Who stands behind "hosted by", as written. */
export const hostIn = (scene: Scene, stretch: Stretch): string | null => {
  const after = behind(scene, scene.words.hosts, stretch)
  const named = after
    ? namedIn(scene, spanOf(scene, after.first, after.last) ?? { start: 0, end: 0 })[0]
    : undefined
  return named ? named.actor.name : null
}

/** What it is about: the words behind "on", "about", "over" that are no time. */
export const agendaOf = (scene: Scene, mention: Mention): readonly string[] => {
  const { ready, words } = scene
  for (let i = mention.core; i < mention.last; i++) {
    const next = ready.tokens[i + 1]
    if (!words.about.has(ready.tokens[i]?.lower ?? '') || !next || isDated(scene, next)) continue
    // "on his trip to Oslan" is when.
    const about = nounAfter(ready, i + 1, mention.sentence)
    if (about && words.nouns.get(ready.tokens[about.head]?.lower ?? '')?.sort === 'visit') continue
    const text = textOf(scene, i + 1, mention.last)
    return text ? [text] : []
  }
  return []
}

/** True where talks are told to have ended in some way: their verb says what came of them. */
export const endsIn = (
  scene: Scene,
  {
    status,
    predicate,
    stretch,
  }: { readonly status: string; readonly predicate: boolean; readonly stretch: Stretch },
): boolean => status === 'held' && predicate && outcomesIn(scene, stretch).length > 0

/** What came of it: the words behind "led to", "ended without" up to the end of the clause. */
export const outcomesIn = (scene: Scene, { first, last }: Stretch): readonly string[] => {
  const match = phrasesIn(scene.words.outcomes, scene.ready.tokens, first, last)[0]
  const text = match ? textOf(scene, match.first, last) : null
  return text ? [text] : []
}
