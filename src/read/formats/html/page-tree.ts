import { Parser, type Handler } from 'htmlparser2'

/** The attributes of an element that tell something of a page's text, by name in lower case; all others are left out. */
export type Attributes = Readonly<Partial<Record<string, string>>>

/** An element of a page, or a run of text in one: a text has no name, an element no data. */
export interface PageNode {
  /** In lower case; empty for a text. */
  readonly name: string
  readonly data: string
  readonly attribs: Attributes
  readonly children: readonly PageNode[]
}

const told = new Map(
  'class id role style hidden aria-hidden itemprop property content datetime pubdate title data-datetime data-date href rel name http-equiv type lang xml:lang itemtype typeof itemscope'
    .split(' ')
    .map((name) => [name, name]),
)
const longestName = Math.max(...[...told.keys()].map((name) => name.length))

type Told = Record<string, string>

const nothing: Told = Object.freeze({})
const childless: PageNode[] = []

interface Open extends PageNode {
  data: string
  children: Open[]
}

const elementOf = (name: string, attribs: Attributes): Open => ({ name, data: '', attribs, children: [] })
// What holds nothing shares one list that is never written to.
const textOf = (data: string): Open => ({
  name: '',
  data,
  attribs: nothing,
  children: childless as Open[],
})

/** The parser, which reads only those attributes that are told of, and makes a tree without a way back up. */
class TreeParser extends Parser {
  readonly root: Open
  private readonly html: string
  private name: string | undefined = undefined
  private value = ''
  private found: Told | null = null

  constructor(html: string) {
    const root = elementOf('#page', nothing)
    const open = [root]
    let last: Open | null = null
    const take = (): Told => {
      const { found } = this
      this.found = null
      return found ?? nothing
    }
    const handler: Partial<Handler> = {
      onopentag: (name, _, implied) => {
        last = null
        const element = elementOf(name, implied ? nothing : take())
        open.at(-1)?.children.push(element)
        open.push(element)
      },
      onclosetag: () => {
        last = null
        open.pop()
      },
      ontext: (data) => {
        if (last) last.data += data
        else open.at(-1)?.children.push((last = textOf(data)))
      },
      oncommentend: () => {
        last = null
      },
      onprocessinginstruction: () => {
        last = null
      },
    }
    super(handler)
    this.root = root
    this.html = html
    this.end(html)
  }

  override onopentagname(start: number, end: number): void {
    this.found = null
    super.onopentagname(start, end)
  }

  override onattribname(start: number, end: number): void {
    this.startIndex = start
    this.name = end - start > longestName ? undefined : told.get(this.html.slice(start, end).toLowerCase())
  }

  override onattribdata(start: number, end: number): void {
    if (this.name !== undefined) this.value += this.html.slice(start, end)
  }

  override onattribentity(code: number): void {
    if (this.name !== undefined) this.value += String.fromCodePoint(code)
  }

  override onattribend(_: unknown, end: number): void {
    this.endIndex = end
    if (this.name === undefined) return
    this.found ??= {}
    this.found[this.name] ??= this.value
    this.value = ''
  }
}

/** The tree of a web page: its elements and texts in order, without comments. Linear in the length of the page. */
export const pageTree = (html: string): PageNode => new TreeParser(html).root

/** The text of an element and all in it, as it stands. No recursion: a page may nest as deep as it likes. */
export const textWithin = (element: PageNode): string => {
  let text = ''
  const stack = [element]
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.name === '') text += node.data
    for (let i = node.children.length - 1; i >= 0; i--) stack.push(node.children[i] as PageNode)
  }
  return text
}
