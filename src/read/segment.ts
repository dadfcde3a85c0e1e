import { fold } from '../kit/fold.ts'
import type { PageWords } from '../languages/contract/pages.ts'
import { draftOf, type Draft, type Piece } from './draft.ts'
import { findHeaders, type Header } from './find-headers.ts'
import { dateText, roleLines, type Line, type RoledLine } from './line.ts'
import { readBody } from './read-body.ts'
import { readHead } from './read-head.ts'

/** What a format knows of the page's first article before its lines are read. */
export interface KnownHead {
  readonly title: string | null
}

const textOf = (pieces: readonly Piece[]): string =>
  pieces
    .filter((p) => p.zone === null)
    .map((p) => p.text)
    .join(' ')

const wordsOf = (text: string): number => text.split(/\s+/).filter(Boolean).length

/** The opening of a report whose rest is elsewhere: cut off with dots, or a few words without an end; a draft without a body too. */
export const isTeaser = (draft: Draft): boolean => {
  const text = textOf(draft.pieces)
  const count = wordsOf(text)
  if (count === 0) return true
  if (/(?:…|\.{3}|\[(?:…|\.{3})\])$/.test(text)) return count < 90
  return count <= 45 && !/[.!?]["”’')\]]*$/.test(text)
}

const firstDraft = (lines: readonly RoledLine[], words: PageWords, known: KnownHead): Draft => {
  const head = readHead(lines, words, known.title)
  const { title, outlet, byline, dateLines } = head
  const body = readBody(lines.slice(head.body), { title, outlet, words, dump: false })
  return draftOf([...head.pieces, ...body], { title, outlet, byline, dateLines })
}

const cardDraft = (
  lines: readonly RoledLine[],
  header: Header,
  context: { words: PageWords; last: boolean },
): Draft => {
  const { title, outlet } = header
  const top = lines.slice(0, header.body - header.start)
  const headPieces = top.map((line): Piece => {
    const bare = fold(line.text.replace(/^[•*·▪-]\s+/, ''))
    if (title !== null && fold(line.text) === fold(title)) return { text: line.text, zone: 'headline' }
    if (line.role === 'outlet-day' || (outlet !== null && bare === fold(outlet)))
      return { text: line.text, zone: 'source' }
    if (line.role === 'stamp' || line.role === 'day') return { text: line.text, zone: 'dateline' }
    return { text: line.text, zone: line.zone ?? (line.role === 'byline' ? 'byline' : 'other') }
  })
  const body = readBody(lines.slice(header.body - header.start), {
    title,
    outlet,
    words: context.words,
    dump: context.last,
  })
  const dateLines = top
    .filter(
      (line) =>
        line.days.length > 0 || line.role === 'stamp' || line.role === 'outlet-day' || line.role === 'byline',
    )
    .map((line) => dateText(line))
  const byline = top.find((line) => line.role === 'byline')?.text ?? null
  return draftOf([...headPieces, ...body], { title, outlet, byline, dateLines })
}

const asRelated = (draft: Draft): readonly Piece[] =>
  draft.pieces.map((p) => ({ text: p.text, zone: p.zone ?? 'related' }))

// Headlines of stories that are not on the page, printed before the next article's head, are no part of the one above them.
const join = (drafts: readonly Draft[]): readonly Draft[] => {
  const out: Draft[] = []
  for (const draft of drafts) {
    const before = out.at(-1)
    if (before && isTeaser(draft))
      out[out.length - 1] = { ...before, pieces: [...before.pieces, ...asRelated(draft)] }
    else out.push(draft)
  }
  return out
}

/**
 * Parts the lines of a page into articles, each with its head, its body and what else stood there. Teasers of stories that are
 * elsewhere become `related` zones of the article above them.
 */
export const segment = (
  lines: readonly Line[],
  words: PageWords,
  known: KnownHead = { title: null },
): readonly Draft[] => {
  const roled = roleLines(lines, words)
  const head = readHead(roled, words, known.title)
  const headers = findHeaders(roled, head.body)
  const end = headers[0]?.start ?? roled.length
  const drafts = [firstDraft(roled.slice(0, end), words, known)]
  headers.forEach((header, i) => {
    const stop = headers[i + 1]?.start ?? roled.length
    if (header.bare)
      drafts.push(
        draftOf(
          roled.slice(header.start, stop).map((line) => ({ text: line.text, zone: line.zone ?? 'related' })),
        ),
      )
    else
      drafts.push(
        cardDraft(roled.slice(header.start, stop), header, { words, last: i === headers.length - 1 }),
      )
  })
  const [first, ...rest] = drafts
  if (!first) return []
  return join([first, ...rest]).filter((draft) => textOf(draft.pieces) !== '')
}

/** As `segment`, for a page that holds one story: its lines are read as one article, whatever stands among them. */
export const oneStory = (lines: readonly Line[], words: PageWords, known: KnownHead): readonly Draft[] => {
  const draft = firstDraft(roleLines(lines, words), words, known)
  return textOf(draft.pieces) === '' ? [] : [draft]
}
