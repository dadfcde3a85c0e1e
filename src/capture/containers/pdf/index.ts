import type { Diagnostic } from '../../../model/diagnostic.ts'
import { damaged, isBomb, tooMany } from '../../refusals.ts'
import type { Container, Unpacked } from '../container.ts'
import { findRunning, type Sheet } from './find-running.ts'
import { isSwollen } from './is-swollen.ts'
import { joinParagraphs, type Paragraph } from './join-paragraphs.ts'
import { columnsOf, joinRuns, type Run } from './sheet-lines.ts'
import { wholeParcel } from '../whole-parcel.ts'

// More pieces than this on one sheet are a drawing.
const mostRuns = 5000
const mostInAll = 200_000
// Fewer letters than this are no text: a scan with a stamp on it.
const fewest = 40

const mark = Buffer.from('%PDF-')

const isPdf = (head: Uint8Array): boolean =>
  Buffer.from(head.buffer, head.byteOffset, Math.min(head.length, 1024)).indexOf(mark) >= 0 &&
  // What stands before the mark is no text of a page that writes about PDF.
  /^(?:\xef\xbb\xbf)?[\s\0]{0,1000}%PDF-/.test(Buffer.from(head.subarray(0, 1024)).toString('latin1'))

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')

const tags: Readonly<Record<Paragraph['kind'], string>> = {
  text: 'p',
  title: 'h1',
  heading: 'h2',
  running: 'nav',
}

/** The paragraphs as a page: what runs at the edges is navigation. */
const asPage = (paragraphs: readonly Paragraph[]): string =>
  `<html><body><article>\n${paragraphs
    .map(({ text, kind }) => `<${tags[kind]}>${escaped(text)}</${tags[kind]}>\n`)
    .join('')}</article></body></html>\n`

// What is used of the library, whose own types do not resolve.
interface PdfDocument {
  readonly numPages: number
  readonly getPage: (n: number) => Promise<{
    readonly view: readonly number[]
    readonly streamTextContent: () => ReadableStream<{ readonly items: readonly object[] }>
    readonly cleanup: () => void
  }>
  readonly destroy: () => Promise<void>
}
interface PdfLibrary {
  readonly getDocumentProxy: (
    bytes: Uint8Array,
    options: { readonly verbosity: number; readonly useSystemFonts: boolean },
  ) => Promise<PdfDocument>
}

interface Item {
  readonly str: string
  readonly transform: readonly number[]
  readonly width: number
}

const isItem = (item: object): item is Item => 'str' in item && 'transform' in item

// Text that stands on its side is a mark in the margin.
const runOf = ({ str, transform, width }: Item): Run | null => {
  const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = transform
  const size = Math.hypot(c, d)
  return Math.abs(b) > Math.abs(a) || size === 0 ? null : { text: str, x, y, width, size }
}

// Taken piece by piece, so that a drawing without end is left.
const itemsOf = async (
  text: ReadableStream<{ readonly items: readonly object[] }>,
): Promise<readonly object[]> => {
  const reader = text.getReader()
  const items: object[] = []
  for (let step = await reader.read(); !step.done; step = await reader.read()) {
    for (const item of step.value.items) items.push(item)
    if (items.length < mostRuns) continue
    await reader.cancel(new Error('enough'))
    break
  }
  return items.slice(0, mostRuns)
}

type Read =
  | { readonly ok: true; readonly sheets: readonly Sheet[]; readonly count: number }
  | { readonly ok: false; readonly why: 'locked' | 'broken' }

const readSheets = async (bytes: Uint8Array, most: number): Promise<Read> => {
  const { getDocumentProxy } = (await import('unpdf')) as unknown as PdfLibrary
  let document: PdfDocument | null = null
  try {
    // The reader takes what it is given: it gets a copy.
    document = await getDocumentProxy(Uint8Array.from(bytes), { verbosity: 0, useSystemFonts: false })
    const sheets: Sheet[] = []
    let count = 0
    for (let n = 1; n <= Math.min(document.numPages, most) && count < mostInAll; n++) {
      const sheet = await document.getPage(n)
      const runs = (await itemsOf(sheet.streamTextContent()))
        .map((item) => (isItem(item) ? runOf(item) : null))
        .filter((run) => run !== null)
      count += runs.length
      const [, low = 0, , high = 0] = sheet.view
      sheets.push({ height: high - low, columns: columnsOf(joinRuns(runs)) })
      sheet.cleanup()
    }
    return { ok: true, sheets, count: document.numPages }
  } catch (error) {
    const locked = error instanceof Error && error.name === 'PasswordException'
    return { ok: false, why: locked ? 'locked' : 'broken' }
  } finally {
    await document?.destroy().catch(() => undefined)
  }
}

const isLocked = (source: string): Diagnostic => ({
  code: 'capture/locked',
  message: `${source} is locked with a password: save it again without one.`,
  source,
})

const noText = (source: string): Diagnostic => ({
  code: 'capture/no-text-layer',
  message: `${source} is a PDF without a text layer (a scan): run text recognition over it first.`,
  source,
})

const opened = function* (bytes: Uint8Array, sheets: readonly Sheet[], source: string): Generator<Unpacked> {
  const paragraphs = joinParagraphs(sheets, findRunning(sheets))
  const letters = paragraphs.reduce((n, { text, kind }) => (kind === 'running' ? n : n + text.length), 0)
  if (letters < fewest) yield { diagnostic: noText(source) }
  else
    yield {
      opened: {
        captured: bytes,
        body: Buffer.from(asPage(paragraphs)),
        hint: 'html',
        charset: 'utf-8',
        envelope: null,
      },
    }
}

/** PDF with a text layer: its paragraphs, joined over lines, columns and sheets. */
export const pdf: Container = {
  name: 'pdf',
  claims: ({ head }) => isPdf(head),
  open: wholeParcel(async function* (bytes, parcel, bounds) {
    const { source } = parcel
    if (isSwollen(bytes)) {
      yield { diagnostic: isBomb(source) }
      return
    }
    const read = await readSheets(bytes, bounds.maxSheets)
    if (!read.ok)
      yield {
        diagnostic:
          read.why === 'locked'
            ? isLocked(source)
            : damaged(source, { code: 'capture/broken-pdf', kind: 'a sound PDF' }),
      }
    else {
      if (read.count > bounds.maxSheets) yield { diagnostic: tooMany(source, bounds.maxSheets) }
      yield* opened(bytes, read.sheets, source)
    }
  }),
}
