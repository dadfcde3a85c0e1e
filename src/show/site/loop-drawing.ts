import type { Finding } from '../../model/dossier.ts'
import type { DossierView } from '../dossier-view.ts'
import { issueWords } from '../lines/issue-words.ts'
import { markup, type Markup } from '../html/markup.ts'

type Condition = Finding<'conditions'>

const width = 360
const box = { x: 10, width: 290, gap: 62, line: 17, pad: 12 } as const
const charactersOfLine = 40
const mostLines = 4

/** A text in lines of about so many characters, whole words; what is beyond the last line is left out, and seen to be. */
const inLines = (text: string, most: number): readonly string[] => {
  const lines: string[] = ['']
  for (const word of text.split(/\s+/u).flatMap((each) => each.match(/.{1,38}/gu) ?? [])) {
    const last = lines.at(-1) ?? ''
    if (last !== '' && last.length + word.length + 1 > charactersOfLine) lines.push(word)
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`
  }
  return lines.length <= most ? lines : [...lines.slice(0, most - 1), `${lines[most - 1] ?? ''} …`]
}

const joints: Readonly<Record<Condition['relation'], string>> = {
  after: 'only after',
  exchange: 'in exchange for',
  if: 'if',
  while: 'as long as',
}

/** One who waits: what it gives, and for what it waits first. */
export interface Waiting {
  readonly party: string | null
  readonly gives: string | null
  readonly relation: Condition['relation']
}

interface Placed {
  readonly name: string
  readonly wants: readonly string[]
  readonly joint: string
  readonly top: number
  readonly height: number
}

const placed = (view: DossierView, waiting: readonly Waiting[]): readonly Placed[] => {
  let top = 8
  return waiting.map(({ party, gives, relation }) => {
    const words = inLines(gives === null ? 'something not named' : issueWords(gives), mostLines)
    const height = box.pad * 2 + box.line * (words.length + 1)
    const own = {
      name: inLines(party === null ? 'a party not named' : view.nameOf(party), 1)[0] ?? '',
      wants: words,
      joint: joints[relation],
      top,
      height,
    }
    top += height + box.gap
    return own
  })
}

const boxMarkup = ({ name, wants, top, height }: Placed): Markup =>
  markup`<rect class="node" x="${box.x}" y="${top}" width="${box.width}" height="${height}" rx="5" />
    <text class="who" x="${box.x + box.pad}" y="${top + box.pad + 12}">${name}</text>
    ${wants.map(
      (words, n) =>
        markup`<text class="what" x="${box.x + box.pad}" y="${top + box.pad + 12 + box.line * (n + 1)}">${words}</text>`,
    )}`

const down = ({ top, height, joint }: Placed): Markup => {
  const [from, to] = [top + height, top + height + box.gap]
  return markup`<path class="arrow" d="M60 ${from}V${to - 9}" />
    <path class="head" d="M60 ${to - 1}l-6 -10h12z" />
    <text class="joint" x="74" y="${from + box.gap / 2 + 4}">${joint}</text>`
}

const back = (first: Placed, last: Placed): Markup => {
  const right = box.x + box.width
  const [from, to] = [last.top + last.height / 2, first.top + first.height / 2]
  const middle = (from + to) / 2
  return markup`<path class="arrow" d="M${right} ${from}h22a10 10 0 0 0 10 -10V${to + 10}a10 10 0 0 0 -10 -10h-13" />
    <path class="head" d="M${right} ${to}l10 -6v12z" />
    <text class="joint" x="${right + 45}" y="${middle}" text-anchor="middle" transform="rotate(90 ${right + 45} ${middle})">${last.joint}</text>`
}

/**
 * A loop as a picture: who wants what, an arrow down to what that waits for, and one back from the last to the first.
 * It says nothing that the list beside it does not say.
 */
export const loopDrawing = (view: DossierView, waiting: readonly Waiting[], name: string): Markup => {
  const boxes = placed(view, waiting)
  const [first, last] = [boxes[0], boxes.at(-1)]
  if (first === undefined || last === undefined) return markup``
  const height = last.top + last.height + 8
  return markup`<svg class="loop-drawing" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${name}">
    ${boxes.map(boxMarkup)}${boxes.slice(0, -1).map(down)}${boxes.length > 1 ? back(first, last) : null}
  </svg>`
}
