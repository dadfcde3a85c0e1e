import type { Evidence } from '../../model/evidence.ts'
import { sourceNumbers, type DossierView } from '../dossier-view.ts'
import type { Line } from '../lines/line.ts'
import { row, type Row } from './layout.ts'

/** "[1][4]": the sources a line rests on; long lists say how many more there are. */
export const marks = (view: DossierView, evidence: readonly Evidence[]): string => {
  const numbers = sourceNumbers(view, evidence)
  const shown = numbers
    .slice(0, 6)
    .map((n) => `[${String(n)}]`)
    .join('')
  return numbers.length > 6 ? `${shown}+${String(numbers.length - 6)}` : shown
}

/** "n more", said where a list was cut. */
export const more = (
  total: number,
  shown: number,
  indent = 2,
  how = 'use --json or --html',
): readonly Row[] => (total > shown ? [row(`… ${String(total - shown)} more (${how})`, 'quiet', indent)] : [])

/** A text between quotation marks that does not get a second pair. */
export const inMarks = (text: string): string => (/^[“"«„]/.test(text) ? text : `“${text}”`)

/**
 * The words of a page, cut between words where they are long; the cut says where the rest is.
 * Marks stand around somebody's own words and around a clause quoted from a page alike: both are the page's words.
 */
export const wordsRow = (words: string, indent: number, limit = 320): Row => {
  if (words.length <= limit) return row(inMarks(words), 'quote', indent)
  const cut = words.slice(0, words.lastIndexOf(' ', limit))
  return row(
    `“${cut} …” (${String(words.length - cut.length)} more characters: use --json or --html)`,
    'quote',
    indent,
  )
}

/** A finding as rows: what, in which words, what else, and what came before it. */
export const lineRows = (
  view: DossierView,
  line: Line,
  options: { words?: boolean; notes?: boolean; struckWord?: string; mostSubs?: number } = {},
): readonly Row[] => {
  const { words = true, notes = true, struckWord = 'earlier', mostSubs = Infinity } = options
  const subs = line.subs.slice(0, mostSubs)
  return [
    row(`${line.lead} ${marks(view, line.evidence)}`, 'strong'),
    ...(words ? [wordsRow(line.words, 4)] : []),
    ...(notes && line.notes.length > 0 ? [row(line.notes.join(' · '), 'quiet', 4)] : []),
    ...subs.flatMap((sub) => [
      row(
        `${sub.struck ? `${struckWord}: ` : '– '}${sub.text} ${marks(view, sub.evidence)}`,
        sub.struck ? 'struck' : 'plain',
        4,
      ),
    ]),
    ...more(line.subs.length, subs.length, 4, `use --part ${line.part}`),
  ]
}
