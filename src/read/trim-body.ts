import { fold } from '../kit/fold.ts'
import type { Language } from '../languages/language.ts'
import type { ZoneKind } from '../model/article.ts'
import type { Piece } from './draft.ts'
import { sentenceStarts } from './sentence-starts.ts'

/** What of the article helps to tell its body from what stands around it. */
export interface TrimContext {
  readonly title: string | null
  /** Names of the outlet, as printed and as usual. */
  readonly outlets: readonly string[]
  readonly language: Language
}

const body = (text: string): Piece[] => (text.trim() ? [{ text: text.trim(), zone: null }] : [])
const zone = (text: string, kind: ZoneKind): Piece[] =>
  text.trim() ? [{ text: text.trim(), zone: kind }] : []

// The length of the title at the head of a text that repeats it, or 0.
const titleLength = (text: string, title: string | null): number => {
  if (!title) return 0
  if (text.startsWith(title) && /^\s*\S/.test(text.slice(title.length))) return title.length
  return 0
}

/** Where a sentence begins after words that have no stop: a capitalised opener after a lower-case word ("from officials In a move"). */
const openerAfter = (text: string, from: number, { language }: TrimContext): number => {
  for (const m of text
    .slice(from, from + 400)
    .matchAll(/(?<=[\p{L}\p{N}'’"”)] )(\p{Lu}[\p{L}’']*)(?= (?:\p{Ll}|\p{Lu}|["“‘']))/gu)) {
    const at = from + m.index
    const before = text.slice(0, at).trimEnd()
    if (
      language.sentences.starters.has((m[1] ?? '').toLowerCase()) &&
      before.slice(from).split(/\s+/).length >= 3
    )
      return at
  }
  return -1
}

const takeTitle = (text: string, context: TrimContext): Piece[] => {
  const length = titleLength(text, context.title)
  // Only where something that cannot go on the title's sentence follows it.
  const after = text.slice(length).trimStart()
  const label = context.language.pages.standfirstLabel.exec(after)
  if (length > 0 && (label !== null || /^["“‘'(]?\p{Lu}/u.test(after))) {
    const head = zone(text.slice(0, length), 'headline')
    return [...head, ...takeStandfirst(after, context)]
  }
  return takeStandfirst(text, context)
}

const takeStandfirst = (text: string, context: TrimContext): Piece[] => {
  const label = context.language.pages.standfirstLabel.exec(text)
  if (!label) return body(text)
  const stop = sentenceStarts(text, context.language.sentences)[1] ?? text.length
  const opener = openerAfter(text, label[0].length, context)
  const end =
    opener > 0 && opener < stop
      ? opener
      : /[.!?]["”’']*\s*$/.test(text.slice(0, stop)) && stop < text.length && stop < 260
        ? stop
        : -1
  return end < 0 ? body(text) : [...zone(text.slice(0, end), 'standfirst'), ...body(text.slice(end))]
}

const takeInsets = (text: string, { language }: TrimContext): Piece[] => {
  const cuts: { start: number; end: number; zone: ZoneKind }[] = []
  for (const rule of language.pages.insets)
    for (const m of text.matchAll(rule.pattern))
      cuts.push({ start: m.index, end: m.index + m[0].length, zone: rule.zone })
  if (cuts.length === 0) return body(text)
  cuts.sort((a, b) => a.start - b.start)
  const pieces: Piece[] = []
  let at = 0
  for (const cut of cuts) {
    if (cut.start < at) continue
    pieces.push(...body(text.slice(at, cut.start)), ...zone(text.slice(cut.start, cut.end), cut.zone))
    at = cut.end
  }
  return [...pieces, ...body(text.slice(at))]
}

// A caption that a flattened page runs into its body: from the end of a sentence to the bracket with the picture's credit.
const takeCaptions = (text: string, { language }: TrimContext): Piece[] => {
  // A credit in brackets is looked for before the sentences are, which is all that most paragraphs need.
  if (!language.pages.captionCredit.test(text)) return body(text)
  const starts = sentenceStarts(text, language.sentences)
  const pieces: Piece[] = []
  let at = 0
  for (const start of starts) {
    if (start < at) continue
    const found = language.pages.captionCredit.exec(text.slice(start, start + 420))
    if (!found) continue
    const end = start + found.index + found[0].length
    const inside = text.slice(start, start + found.index)
    const whole =
      !/[.!?]["”’']*\s/.test(inside) && (end === text.length || /^\s+["“‘']?\p{Lu}/u.test(text.slice(end)))
    if (!whole || inside.split(/\s+/).length < 4) continue
    pieces.push(...body(text.slice(at, start)), ...zone(text.slice(start, end), 'caption'))
    at = end
  }
  return [...pieces, ...body(text.slice(at))]
}

const takeFlatHead = (text: string, { language }: TrimContext): Piece[] => {
  const { mark, byline, placeFirstWords } = language.pages.flatHead
  const head = mark.exec(text)
  const by = head ? byline.exec(text.slice(0, 1500)) : null
  if (!head || !by) return body(text)
  let end = by.index + by[0].length
  const run = /^(?:\p{Lu}[\p{L}.'’-]*,?(?: and)?\s+)+/u.exec(text.slice(end))?.[0].trim().split(/\s+/) ?? []
  const opener = run.findIndex(
    (word, i) => i > 0 && language.sentences.starters.has(word.toLowerCase()) && word !== 'and',
  )
  const place = placeFirstWords.has(run[0] ?? '') ? 2 : 1
  const taken = run.slice(0, opener > 0 ? opener : place).join(' ')
  if (run.length <= place && opener < 0) return body(text)
  end = text.indexOf(taken, end) + taken.length
  return [
    ...zone(text.slice(0, head[0].length), 'navigation'),
    ...zone(text.slice(head[0].length, by.index), 'standfirst'),
    ...zone(text.slice(by.index, end), 'byline'),
    ...body(text.slice(end)),
  ]
}

// A report does not introduce somebody by full name and office twice in a row: the first sentence is its standfirst.
const takeTwin = (text: string, { language }: TrimContext): Piece[] => {
  const second = sentenceStarts(text, language.sentences)[1]
  if (second === undefined) return body(text)
  const name = /^\p{Lu}[\p{L}'’.-]+(?: \p{Lu}[\p{L}'’.-]+){2,}/u.exec(text)?.[0]
  const again = /^\p{Lu}[\p{L}'’.-]+(?: \p{Lu}[\p{L}'’.-]+){2,}/u.exec(text.slice(second))?.[0]
  return name !== undefined && name === again
    ? [...zone(text.slice(0, second), 'standfirst'), ...body(text.slice(second))]
    : body(text)
}

const isAuthorNote = (sentence: string, { language, outlets }: TrimContext, last: boolean): boolean => {
  const found = language.pages.authorNote.exec(sentence)
  if (!found) return false
  const house = fold(found.groups?.house ?? '')
  return (
    last ||
    (house !== '' && outlets.some((name) => house.startsWith(fold(name)) || fold(name).startsWith(house)))
  )
}

// Where the site's own sentences begin at the end of a body that is set in one line, or -1.
const tailAt = (text: string, context: TrimContext): { at: number; zone: ZoneKind } | null => {
  const starts = sentenceStarts(text, context.language.sentences)
  const half = text.length * 0.3
  for (const start of starts) {
    if (start < half) continue
    const sentence = text.slice(start, start + 400)
    const rule = context.language.pages.tails.find(({ pattern }) => pattern.test(sentence))
    if (rule) return { at: start, zone: rule.zone }
    if (isAuthorNote(sentence, context, false)) return { at: start, zone: 'credit' }
  }
  return null
}

const takeTail = (text: string, context: TrimContext): Piece[] => {
  const tail = tailAt(text, context)
  if (!tail) return body(text)
  return [...body(text.slice(0, tail.at)), ...zone(text.slice(tail.at), tail.zone)]
}

const isQuoted = (text: string, at: number): boolean => {
  const before = text.slice(Math.max(0, at - 600), at)
  return before.lastIndexOf('“') > before.lastIndexOf('”') || (before.match(/"/g)?.length ?? 0) % 2 === 1
}

// The length of a heading in capitals that a flattened page runs into its sentences ("ENVOYS LEAVE SANDRY WITHOUT A DEAL The talks …"), or 0.
const shoutAt = (text: string, start: number): number => {
  const head =
    /^(?:["“‘'$]?[\p{Lu}\p{N}][\p{Lu}\p{N}.'’&/-]*[,:;?!'’"”]{0,2} ){3,20}(?=["“‘']?\p{Lu}[’']?\p{Ll}|[AI] \p{Ll})/u
      .exec(text.slice(start, start + 220))?.[0]
      .trimEnd()
      .replace(/ [AI]$/, '') ?? ''
  const long = head.match(/\p{Lu}{4,}/gu)?.length ?? 0
  return long >= 3 && !head.endsWith('.') && !isQuoted(text, start) ? head.length : 0
}

// "Air Force Two on Monday": a number goes on the name before it.
const opensSentence = (word: string, { sentences }: Language): boolean => {
  const lower = word.toLowerCase()
  return sentences.starters.has(lower) && !sentences.numbersInNames.has(lower)
}

// Subheads that a flattened page runs into its sentences: words in capitals before an opener ("New Routes While the talks").
const takeSubheads = (text: string, { language }: TrimContext): Piece[] => {
  const pieces: Piece[] = []
  let at = 0
  for (const start of sentenceStarts(text, language.sentences).slice(1)) {
    if (start < at) continue
    const shout = shoutAt(text, start)
    if (shout > 0) {
      pieces.push(...body(text.slice(at, start)), ...zone(text.slice(start, start + shout), 'subhead'))
      at = start + shout
      continue
    }
    const run =
      /^((?:\p{Lu}[\p{L}'’-]*|of|and|the|in|for|to|a|on|with)(?: (?:\p{Lu}[\p{L}'’-]*|of|and|the|in|for|to|a|on|with)){1,8}) (\p{Lu}[\p{L}]*) (?=\p{Ll})/u.exec(
        text.slice(start, start + 160),
      )
    const [, head, opener] = run ?? []
    if (!head || !opener || !opensSentence(opener, language) || isQuoted(text, start)) continue
    if (
      head
        .split(' ')
        .some((word) => language.sentences.starters.has(word.toLowerCase()) && /^\p{Lu}/u.test(word))
    )
      continue
    pieces.push(...body(text.slice(at, start)), ...zone(head, 'subhead'))
    at = start + head.length
  }
  return [...pieces, ...body(text.slice(at))]
}

type Step = (text: string, context: TrimContext) => readonly Piece[]

const flatMap = (pieces: readonly Piece[], step: Step, context: TrimContext): Piece[] =>
  pieces.flatMap((piece) => (piece.zone === null ? step(piece.text, context) : [piece]))

const onFirst = (pieces: readonly Piece[], step: Step, context: TrimContext): Piece[] => {
  const first = pieces.findIndex((piece) => piece.zone === null)
  return pieces.flatMap((piece, i) => (i === first ? step(piece.text, context) : [piece]))
}

/** A page that was set in one line: one paragraph holds most of the words. */
const isFlat = (pieces: readonly Piece[]): boolean => {
  const sizes = pieces.filter((piece) => piece.zone === null).map((piece) => piece.text.length)
  const all = sizes.reduce((sum, size) => sum + size, 0)
  return sizes.length <= 4 && Math.max(0, ...sizes) >= Math.max(400, all * 0.6)
}

// A whole paragraph that is the site's or the desk's, where paragraphs are kept apart.
const wholeParagraph: Step = (text, context) => {
  if (text.length >= 600) return body(text)
  const rule = context.language.pages.tails.find(({ pattern }) => pattern.test(text))
  return rule ? zone(text, rule.zone) : body(text)
}

const footOf = (pieces: readonly Piece[], context: TrimContext): Piece[] => {
  const out = [...pieces]
  const last = out.findLastIndex((piece) => piece.zone === null)
  for (let i = last; i > last - 3 && i > 0; i--) {
    const piece = out[i]
    if (!piece || piece.zone !== null || !isAuthorNote(piece.text, context, true) || piece.text.length > 500)
      break
    out[i] = { text: piece.text, zone: 'credit' }
  }
  return out
}

/** Takes out of a body what is not the article's: repeated titles, captions, prompts, sign-offs, notes on the author. */
export const trimBody = (pieces: readonly Piece[], context: TrimContext): readonly Piece[] => {
  const flat = isFlat(pieces)
  let out = onFirst(pieces, takeTitle, context)
  out = onFirst(out, takeFlatHead, context)
  out = flatMap(out, takeInsets, context)
  out = flatMap(out, takeCaptions, context)
  if (flat) {
    out = flatMap(out, takeTail, context)
    out = flatMap(out, takeSubheads, context)
  } else {
    out = flatMap(out, wholeParagraph, context)
    out = footOf(out, context)
  }
  return onFirst(out, takeTwin, context)
}
