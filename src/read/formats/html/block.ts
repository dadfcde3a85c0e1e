import type { ZoneKind } from '../../../model/article.ts'
import { squeeze } from '../../../kit/squeeze.ts'
import { textWithin, type PageNode } from './page-tree.ts'
import { zoneOfElement } from './element-zone.ts'

/** An element of a page, flattened: parents come before their children. */
export interface Node {
  readonly parent: number
  readonly tag: string
  /** What its name or class says it is, by itself. */
  readonly zone: ZoneKind | null
  /** Said by its tag, not only by a class: nav, aside, footer, figcaption. */
  readonly sure: boolean
  /** Named as the place of a story's text, by microdata or by its class. */
  readonly story: boolean
  /** `datetime` of the first time element in it, before any prose. */
  readonly time: string | null
}

/** A run of text between the edges of blocks. */
export interface Block {
  readonly text: string
  /** Index of the element that holds it. */
  readonly node: number
  /** Index of the block element that holds it: that element, or the nearest around it that is not set in a line. */
  readonly owner: number
  readonly heading: number | null
  readonly item: boolean
  /** Share of its characters inside links. */
  readonly links: number
  /** Reads as a sentence or more of running text, in whatever language. */
  readonly prose: boolean
}

/** A page as a list of elements and the blocks of text in them, in document order. */
export interface Flat {
  readonly nodes: readonly Node[]
  readonly blocks: readonly Block[]
}

const inlineTags = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q s samp small span strike strong sub sup time tt u var wbr bold italic amp-link'.split(
    ' ',
  ),
)
// Elements that are a line or paragraph: nothing that stands in them begins a block of its own unless it is one.
const lineTags = new Set('p li h1 h2 h3 h4 h5 h6 dd dt td th'.split(' '))
const skipped = new Set(
  'script style noscript template svg math iframe object embed canvas audio video select option button input textarea map head meta link title dialog'.split(
    ' ',
  ),
)

const isHidden = (element: PageNode): boolean => {
  const { attribs, name } = element
  if (name === 'body' || name === 'html' || name === 'main' || name === 'article') return false
  return (
    attribs.hidden !== undefined ||
    (attribs.style !== undefined && /display\s*:\s*none|clip\s*:\s*rect\(0/i.test(attribs.style)) ||
    (attribs['aria-hidden'] === 'true' && name !== 'div' && name !== 'section')
  )
}

interface Run {
  text: string
  linked: number
  node: number
  owner: number
}

const nothing = (): Run => ({ text: '', linked: 0, node: -1, owner: -1 })

const ended = /[.!?…:。！？।۔؟]["”’»')\]]{0,3}$/

const isProse = (text: string, links: number): boolean =>
  links < 0.4 &&
  (text.length > 160 ||
    (text.length >= 25 && ended.test(text.slice(-5))) ||
    (text.length >= 10 && /[。！？।۔؟]/.test(text)))

const headingLevels = new Map([1, 2, 3, 4, 5, 6].map((level) => [`h${String(level)}`, level]))

class Flattener {
  readonly nodes: {
    parent: number
    tag: string
    zone: ZoneKind | null
    sure: boolean
    story: boolean
    apart: boolean
    time: string | null
  }[] = []
  readonly blocks: Block[] = []
  // Sentences in each element of a heading.
  private readonly headings = new Map<number, { sentences: number }>()
  private run: Run = nothing()
  private links = 0
  private breaks = 0

  open(element: PageNode, parent: number): number {
    const is = zoneOfElement(element)
    const hidden = isHidden(element)
    this.nodes.push({
      parent,
      tag: element.name,
      zone: hidden ? 'navigation' : is.zone,
      sure: hidden || is.sure,
      story: is.story,
      apart: hidden || is.unseen,
      time: null,
    })
    if (element.name === 'time' && element.attribs.datetime) this.noteTime(parent, element.attribs.datetime)
    return this.nodes.length - 1
  }

  /** An inline element inside a run that is hidden from those who see the page. */
  isApart(at: number): boolean {
    return this.inLine() && this.nodes[at]?.zone === 'navigation' && this.nodes[at].apart
  }

  // A time stands for the elements around it until one of them has a time of its own; a few levels are enough.
  private noteTime(from: number, value: string): void {
    for (let at = from, n = 0; at >= 0 && n < 6; at = this.nodes[at]?.parent ?? -1, n++) {
      const node = this.nodes[at]
      if (!node || node.time !== null) return
      node.time = value
    }
  }

  text(data: string, node: number): void {
    const bare = data.trim()
    if (bare !== '') this.breaks = 0
    else if (this.run.text === '' || data === '') return
    if (this.run.text === '') {
      this.run.node = node
      this.run.owner = this.ownerOf(node)
    } else if (node !== this.run.node && bare !== '') this.run.node = this.around(this.run.node, node)
    this.run.text += data
    if (this.links > 0) this.run.linked += bare.length
  }

  // The innermost element that holds both: what a run is, is not said by the first word in it.
  private around(one: number, other: number): number {
    const seen = new Set<number>()
    for (let at = one, n = 0; at >= this.run.owner && n < 20; at = this.nodes[at]?.parent ?? -1, n++)
      seen.add(at)
    for (let at = other, n = 0; at >= this.run.owner && n < 20; at = this.nodes[at]?.parent ?? -1, n++)
      if (seen.has(at)) return at
    return this.run.owner
  }

  /** Words set in a line for those who cannot see it, or shown on hovering: a block of their own before the line. */
  aside(text: string, node: number): void {
    const bare = squeeze(text)
    if (bare !== '')
      this.blocks.push({
        text: bare,
        node,
        owner: this.ownerOf(node),
        heading: null,
        item: false,
        links: 0,
        prose: false,
      })
  }

  private ownerOf(node: number): number {
    let at = node
    for (let n = 0; n < 20 && inlineTags.has(this.nodes[at]?.tag ?? ''); n++)
      at = this.nodes[at]?.parent ?? -1
    return at
  }

  link(step: number): void {
    this.links += step
  }

  lineBreak(): void {
    this.breaks += 1
    if (this.breaks >= 2) this.flush()
    else if (this.run.text !== '') this.run.text += ' '
  }

  flush(): void {
    if (this.run.text === '') return
    let text = squeeze(this.run.text.replace(/\u200b/g, ''))
    const { node, owner, linked } = this.run
    this.run = nothing()
    if (text === '') return
    // A capital set apart as an ornament begins the paragraph below it.
    const initial = this.blocks.at(-1)
    if (initial?.text.length === 1 && /^\p{Lu}$/u.test(initial.text) && /^\p{Ll}/u.test(text)) {
      this.blocks.pop()
      text = initial.text + text
    }
    const { heading, item, node: named } = this.context(owner)
    if (heading !== null) this.headed(named, text)
    const links = Math.min(1, linked / text.length)
    this.blocks.push({
      text,
      node,
      owner,
      heading,
      item,
      links,
      prose: heading === null && isProse(text, links),
    })
  }

  // The heading that a run is, and whether it is an item of a list.
  private context(owner: number): { heading: number | null; item: boolean; node: number } {
    let at = owner
    for (let n = 0; at >= 0 && n < 3; at = this.nodes[at]?.parent ?? -1, n++) {
      const tag = this.nodes[at]?.tag ?? ''
      const level = n < 2 ? headingLevels.get(tag) : undefined
      if (level !== undefined) return { heading: level, item: false, node: at }
      if (tag === 'li' || tag === 'dd') return { heading: null, item: true, node: at }
      if (!inlineTags.has(tag) && tag !== 'p' && tag !== 'div') break
    }
    return { heading: null, item: false, node: -1 }
  }

  private headed(node: number, text: string): void {
    const lines = this.headings.get(node) ?? { sentences: 0 }
    if (isProse(text, 0)) lines.sentences += 1
    this.headings.set(node, lines)
  }

  /** The blocks; an element of a heading that holds a whole story is none. */
  whole(): readonly Block[] {
    const stories = [...this.headings].filter(([, { sentences }]) => sentences >= 3)
    if (stories.length === 0) return this.blocks
    const none = new Set(stories.map(([node]) => node))
    return this.blocks.map((block) => {
      let at = block.owner
      for (let n = 0; n < 3 && at >= 0 && !none.has(at); n++) at = this.nodes[at]?.parent ?? -1
      return block.heading !== null && none.has(at)
        ? { ...block, heading: null, prose: isProse(block.text, block.links) }
        : block
    })
  }

  /** True inside a paragraph that has begun: what has a name of its own there goes on in its line. */
  inLine(): boolean {
    return this.run.text !== '' && lineTags.has(this.nodes[this.run.owner]?.tag ?? '')
  }
}

// Elements that a site made up itself stand in a line where they stand in a paragraph.
const breaksLine = ({ name }: PageNode, flat: Flattener): boolean =>
  !inlineTags.has(name) && !(name.includes('-') && flat.inLine())

// What is still to be walked, the next last: nodes with the element around each, or the end of an element.
interface Walk {
  readonly nodes: PageNode[]
  readonly parents: number[]
}
const closing = -2

const pushAll = ({ nodes, parents }: Walk, { children }: PageNode, parent: number): void => {
  for (let i = children.length - 1; i >= 0; i--) {
    nodes.push(children[i] as PageNode)
    parents.push(parent)
  }
}

const enter = (flat: Flattener, element: PageNode, parent: number, walk: Walk): void => {
  if (skipped.has(element.name)) return
  if (element.name === 'br') {
    flat.lineBreak()
    return
  }
  const at = flat.open(element, parent)
  if (flat.isApart(at)) {
    flat.aside(textWithin(element), at)
    return
  }
  if (breaksLine(element, flat)) flat.flush()
  if (element.name === 'a') flat.link(1)
  walk.nodes.push(element)
  walk.parents.push(closing)
  pushAll(walk, element, at)
}

/** Flattens a tree into elements and blocks of text. No recursion: a page may nest as deep as it likes. */
export const flatten = (root: PageNode): Flat => {
  const flat = new Flattener()
  const walk: Walk = { nodes: [], parents: [] }
  pushAll(walk, root, -1)
  for (let node = walk.nodes.pop(); node; node = walk.nodes.pop()) {
    const parent = walk.parents.pop() ?? -1
    if (parent === closing) {
      if (node.name === 'a') flat.link(-1)
      else if (breaksLine(node, flat)) flat.flush()
    } else if (node.name === '') flat.text(node.data, parent)
    else enter(flat, node, parent, walk)
  }
  flat.flush()
  return { nodes: flat.nodes, blocks: flat.whole() }
}
