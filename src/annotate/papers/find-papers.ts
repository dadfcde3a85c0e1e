import { datesInside } from '../../grammar/find-dates.ts'
import { firstStatementAt } from '../../grammar/find-speaker.ts'
import { phrasesIn, type PhraseMatch, type PhraseTable } from '../../kit/phrase-table.ts'
import { speaksOfTalks } from '../../grammar/speaks-of-talks.ts'
import { tokensIn } from '../../grammar/find-at.ts'
import { actorsIn, mentionsIn } from '../../grammar/find-actors.ts'
import { findSubject, nounAfter } from '../../grammar/find-subject.ts'
import type { PaperCue } from '../../languages/contract/meetings.ts'
import type { Language } from '../../languages/language.ts'
import type { ActorAnnotation, Annotations, PaperAnnotation, Who } from '../../model/annotation.ts'
import type { NounPhrase, ReadyArticle, Sentence, VerbGroup } from '../../model/ready.ts'
import type { Span } from '../../model/span.ts'

/** One paper as a clause tells of it. */
export interface FoundPaper extends Pick<
  PaperAnnotation,
  'what' | 'by' | 'to' | 'status' | 'date' | 'signers'
> {
  readonly span: Span
}

interface Scene {
  readonly ready: ReadyArticle
  readonly earlier: Annotations
  readonly language: Language
  readonly verbOf: ReadonlyMap<number, VerbGroup>
}
interface Cue extends PhraseMatch<PaperCue> {
  readonly verb: VerbGroup | undefined
}

const textAt = ({ ready }: Scene, first: number, last: number): Span & { text: string } => {
  const [start, end] = [ready.tokens[first]?.start ?? 0, ready.tokens[last - 1]?.end ?? 0]
  return { start, end, text: ready.article.text.slice(start, end) }
}

const whoAt = (scene: Scene, first: number, last: number): Who | null => {
  const span = textAt(scene, first, last)
  const found = mentionsIn(scene.earlier.actor, span)
    .toSorted((a, b) => a.end - b.end || b.start - a.start)
    .at(-1)
  if (!found || !isMeant(scene, found.end, last)) return null
  return { actor: found.actor.id, text: span.text, span: { start: span.start, end: span.end } }
}

// "Vardania's shipping line" is not Vardania; "Vardanian negotiators", "Vardania’s government" are.
const isMeant = ({ ready, language }: Scene, end: number, last: number): boolean => {
  const { people, bodies } = language.meetings
  return tokensIn(ready, { start: end, end: ready.tokens[last - 1]?.end ?? end }).every(
    (t) =>
      t.pos === 'PUNCT' || t.pos === 'PART' || t.pos === 'ADJ' || people.has(t.lower) || bodies.has(t.lower),
  )
}

// What is wished, planned or denied has not been done to a paper.
const isDone = ({ language }: Scene, verb: VerbGroup | undefined): boolean =>
  verb === undefined ||
  (!verb.negated &&
    verb.modal === null &&
    verb.form === 'finite' &&
    (verb.tense !== 'present' || verb.lemma === language.meetings.being))

const cueOf = (scene: Scene, np: NounPhrase, sentence: Sentence): Cue | null => {
  const { tokens } = scene.ready
  const table = scene.language.meetings.paperCues
  const from = Math.max(sentence.first, np.first - 6)
  const left = phrasesIn(table, tokens, from, np.first).at(-1)
  const right = phrasesIn(table, tokens, np.last, Math.min(sentence.last, np.last + 6))[0]
  const near = (m: PhraseMatch<PaperCue> | undefined): Cue | null => {
    if (!m) return null
    const between = m.last <= np.first ? tokens.slice(m.last, np.first) : tokens.slice(np.last, m.first)
    if (between.some((t) => t.pos === 'PUNCT' || t.pos === 'CCONJ' || t.pos === 'SCONJ')) return null
    const verb = scene.verbOf.get(m.first) ?? scene.verbOf.get(m.last - 1)
    return isDone(scene, verb) && (verb !== undefined || m.last > np.first) ? { ...m, verb } : null
  }
  return near(right) ?? near(left)
}

const behind = (
  scene: Scene,
  { first, last }: { readonly first: number; readonly last: number },
  words: ReadonlySet<string>,
  sentence: Sentence,
): Who | null => {
  for (let i = first; i < last; i++) {
    if (!words.has(scene.ready.tokens[i]?.lower ?? '')) continue
    // "the envoy to Keshet": where he serves, not who gets it.
    if (scene.language.meetings.people.has(scene.ready.tokens[i - 1]?.lower ?? '')) continue
    const np = nounAfter(scene.ready, i + 1, sentence)
    if (np?.first === i + 1) return whoAt(scene, np.first, np.last)
  }
  return null
}

const speakerAt = (scene: Scene, span: Span): Who | null =>
  firstStatementAt(scene.earlier.statement, span)?.speaker ?? null

const makerOf = (scene: Scene, np: NounPhrase, cue: Cue, end: number): Who | null => {
  const { ready, language } = scene
  const { by, ours } = language.meetings
  const sentence = ready.sentences[ready.tokens[np.head]?.sentence ?? -1]
  if (!sentence) return null
  const own = ready.tokens[np.first]
  if (own && ours.has(own.lower)) return speakerAt(scene, textAt(scene, np.first, np.last))
  const agent = behind(scene, { first: np.last, last: end }, by, sentence)
  if (agent) return agent
  const owner = ownerOf(scene, np)
  if (owner) return owner
  // "then presented the proposal to Keshet": who passes on what others made is no maker of it.
  if (cue.value === 'handed over' && own && language.meetings.pointing.has(own.lower)) return null
  const subject = cue.verb && !cue.verb.passive && cue.last <= np.first ? findSubject(ready, cue.verb) : null
  return subject && !areSeveral(scene, subject.first, subject.last)
    ? whoAt(scene, subject.first, subject.last)
    : null
}

// "the Keshet proposal", "Keshet's draft": a name before the noun.
const ownerOf = (scene: Scene, np: NounPhrase): Who | null => {
  const actor = actorsIn(scene.earlier.actor, textAt(scene, np.first, np.head)).at(-1)
  const span = textAt(scene, np.first, np.last)
  return actor ? { actor: actor.id, text: span.text, span: { start: span.start, end: span.end } } : null
}

const clauseEnd = ({ ready, language, verbOf }: Scene, from: number, sentence: Sentence): number => {
  for (let i = from; i < sentence.last; i++) {
    const t = ready.tokens[i]
    if (
      !t ||
      (t.pos === 'PUNCT' && /^([;:,.!?]|--|—|–|["”])/.test(t.text)) ||
      language.meetings.breaks.has(t.lower)
    )
      return i
    if (t.pos === 'CCONJ' && verbOf.get(i + 1)?.form === 'finite') return i
  }
  return sentence.last
}

// "draft", "agreement", "proposal" name much besides papers: only what was signed, handed over or answered is one.
const isPaper = (scene: Scene, np: NounPhrase, cue: Cue): boolean => {
  const named = phrasesIn(scene.language.meetings.papers, scene.ready.tokens, np.first, np.last).at(-1)
  return named?.last === np.last && (named.last - named.first > 1 || cue.value !== 'drafted')
}

const dayIn = (earlier: Annotations, { start, end }: Span): string | null =>
  datesInside(earlier.date, { start, end }).find((d) => d.type === 'date' && d.value !== null)?.value ?? null

const areBoth = (scene: Scene, { first, last }: Pick<NounPhrase, 'first' | 'last'>): boolean =>
  phrasesIn(scene.language.meetings.bothSides, scene.ready.tokens, first, last).length > 0 ||
  areSeveral(scene, first, last)

// "Vardania and Keshet": sides of their own, none of them the only one.
const areSeveral = (scene: Scene, first: number, last: number): boolean =>
  scene.ready.tokens.slice(first, last).some((t) => t.pos === 'CCONJ') &&
  new Set(actorsIn(scene.earlier.actor, textAt(scene, first, last)).map((a) => partyOf(a) ?? a.name)).size > 1

// Those who sign, one of each side.
const sidesIn = (scene: Scene, { first, last }: Pick<NounPhrase, 'first' | 'last'>): readonly Who[] => {
  const found = new Map<string, Who>()
  for (const { actor, start, end } of mentionsIn(scene.earlier.actor, textAt(scene, first, last))) {
    const side = partyOf(actor)
    const text = scene.ready.article.text.slice(start, end)
    if (side !== null && !found.has(side)) found.set(side, { actor: actor.id, text, span: { start, end } })
  }
  return [...found.values()]
}

const read = (scene: Scene, np: NounPhrase): FoundPaper | null => {
  const { ready, earlier } = scene
  const sentence = ready.sentences[ready.tokens[np.head]?.sentence ?? -1]
  const cue = sentence ? cueOf(scene, np, sentence) : null
  if (!sentence || !cue || !isPaper(scene, np, cue)) return null
  const end = Math.max(clauseEnd(scene, Math.max(np.last, cue.last), sentence), np.last)
  const active = cue.verb && !cue.verb.passive && cue.last <= np.first ? findSubject(ready, cue.verb) : null
  const first = Math.min(active?.first ?? np.first, cue.first, np.first)
  const span = textAt(scene, first, end)
  const by = makerOf(scene, np, cue, end)
  const to =
    behind(scene, { first: np.last, last: end }, scene.language.meetings.to, sentence) ??
    (cue.last < np.first ? whoAt(scene, cue.last, np.first) : null)
  // "the two sides signed": who they are, the rest of the page knows.
  const both = active !== null && cue.value === 'signed' && areBoth(scene, active)
  // "sent a letter to both governments": whoever they are, they are sides.
  const toAll = phrasesIn(scene.language.meetings.bothSides, ready.tokens, np.last, end).length > 0
  if (!both && !isOfProcess(scene, { what: np, first, by, to, toAll })) return null
  return {
    span: { start: span.start, end: span.end },
    what: textAt(scene, np.first, np.last).text,
    by,
    to,
    status: cue.value,
    signers: both ? sidesIn(scene, active) : [],
    date: dayIn(earlier, span),
  }
}

const actorOf = (scene: Scene, who: Who | null): ActorAnnotation | undefined =>
  who?.actor ? scene.earlier.actor.find((a) => a.id === who.actor) : undefined

const partyOf = (actor: ActorAnnotation | undefined): string | null =>
  actor === undefined
    ? null
    : actor.actorKind === 'state'
      ? actor.name
      : (actor.side ?? (actor.actorKind === 'person' ? null : actor.name))

// "asked if the envoy had submitted", "whether", "unless": nobody says that it was.
const isOpen = ({ ready, language }: Scene, first: number): boolean => {
  const before = ready.tokens[first - 1]?.lower ?? ''
  return language.meetings.untilThen.has(before) || before === 'whether'
}

interface Told {
  readonly what: NounPhrase
  readonly first: number
  readonly by: Who | null
  readonly to: Who | null
  readonly toAll: boolean
}

/**
 * A paper of a process lies between sides: a plan, draft or accord of a side known to be one, on a page that tells of talks; a
 * letter or list, which may be anything, only from one side to another.
 */
const isOfProcess = (scene: Scene, { what, first, by, to, toAll }: Told): boolean => {
  if (isOpen(scene, first)) return false
  const [from, at] = [partyOf(actorOf(scene, by)), partyOf(actorOf(scene, to))]
  if (from !== null && at !== null && from !== at) return true
  if (toAll && from !== null) return speaksOfTalks(scene.ready, scene.language)
  const { papersBetween, papers } = scene.language.meetings
  const endsIn = (table: PhraseTable<true>): PhraseMatch<true> | undefined =>
    phrasesIn(table, scene.ready.tokens, what.first, what.last).find((m) => m.last === what.last)
  const named = endsIn(papers)
  if (!named || endsIn(papersBetween)?.first === named.first || (from ?? at) === null) return false
  return named.last - named.first > 1 || speaksOfTalks(scene.ready, scene.language)
}

/** The papers of an article: those somebody is told to have drafted, handed over, answered, signed or withdrawn. */
export const findPapers = (
  ready: ReadyArticle,
  earlier: Annotations,
  language: Language,
): readonly FoundPaper[] => {
  const verbOf = new Map<number, VerbGroup>()
  for (const verb of ready.verbs) for (let i = verb.first; i < verb.last; i++) verbOf.set(i, verb)
  const scene = { ready, earlier, language, verbOf }
  return ready.nouns
    .filter((np) => phrasesIn(language.meetings.papers, ready.tokens, np.first, np.last).length > 0)
    .map((np) => read(scene, np))
    .filter((p): p is FoundPaper => p !== null)
}
