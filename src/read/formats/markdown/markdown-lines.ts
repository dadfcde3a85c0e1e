import type { Line } from '../../line.ts'

// Every run is bounded, so that unclosed marks cannot make the search start over and over.
const inline = (text: string): string =>
  text
    .replace(/!\[([^\][\n]{0,500})\]\([^()\n]{0,2000}\)/g, '$1')
    .replace(/\[([^\][\n]{0,1000})\]\([^()\n]{0,2000}(?:\([^()\n]{0,200}\)[^()\n]{0,500})?\)/g, '$1')
    .replace(/\[([^\][\n]{0,1000})\]\[[^\][\n]{0,100}\]/g, '$1')
    .replace(/<(https?:[^<>\s]{1,2000})>/g, '$1')
    .replace(/(?<![\p{L}\p{N}])(\*\*|__)(?=\S)([^*_\n]{1,1000})\1(?![\p{L}\p{N}])/gu, '$2')
    .replace(/(?<![\p{L}\p{N}*_])([*_])(?=\S)([^*_\n]{1,1000})\1(?![\p{L}\p{N}*_])/gu, '$2')
    .replace(/`([^`\n]{1,500})`/g, '$1')
    .replace(/\\([\\`*_{}[\]()#+.!>-])/g, '$1')
    .replace(/\s+/g, ' ')
    .trim()

const onlyLinks = (raw: string): boolean =>
  raw.length < 2000 &&
  /\]\(/.test(raw) &&
  raw.replace(/\[[^\][\n]{0,300}\]\([^()\n]{0,600}\)/g, '').replace(/[\s|·•,*/-]/g, '') === ''

const quoteMark = /^(?: {0,3}> ?){1,20}/

interface Block {
  readonly lines: string[]
  readonly heading: number | null
  readonly item: boolean
}

// "=====" below a line of its own makes that line a heading.
const underlines = (line: string, above: Block): boolean =>
  /^(?:=+|-{3,})$/.test(line) && above.lines.length === 1 && above.heading === null && !above.item

const isRule = (line: string): boolean => line.length < 80 && /^(?:[-*_] *){3,}$/.test(line)

// "[1]: https://corvale-herald.example/talks"
const isReference = (line: string): boolean => /^\[[^\]]+\]:\s+\S+/.test(line)

const blocksOf = (text: string): readonly Block[] => {
  const blocks: Block[] = []
  let open: Block | null = null
  const start = (line: string, heading: number | null, item: boolean): Block => {
    const block = { lines: [line], heading, item }
    blocks.push(block)
    return block
  }
  for (const raw of text.split(/\r\n?|\n/)) {
    const line = raw.replace(quoteMark, '').trim()
    const head = /^(#{1,6})\s+(.*)$/.exec(line)
    const item = /^(?:[-*+]|\d{1,3}[.)])\s+(.*)$/.exec(line)
    const under: Block | null = open
    if (line === '') open = null
    else if (under !== null && underlines(line, under)) {
      blocks[blocks.length - 1] = { ...under, heading: line.startsWith('=') ? 1 : 2 }
      open = null
    } else if (isRule(line) || isReference(line)) open = null
    else if (head) {
      start((head[2] ?? '').replace(/(?<=\s)#{1,6}$/, '').trim(), head[1]?.length ?? 1, false)
      open = null
    } else if (item) open = start(item[1] ?? '', null, true)
    else if (open && !/ {2}$/.test(open.lines.at(-1) ?? ''))
      open.lines.push(raw.replace(quoteMark, '').trimStart())
    else open = start(raw.replace(quoteMark, '').trimStart(), null, false)
  }
  return blocks
}

/** The lines of a Markdown text: headings, paragraphs and items, without their marks. Paragraphs that are only links are menus. */
export const markdownLines = (text: string): readonly Line[] => {
  const out: Line[] = []
  for (const block of blocksOf(text)) {
    const raw = block.lines.join(' ').trim()
    const picture = raw.length < 3000 && /^!\[[^\][\n]*\]\([^()\n]*\)$/.test(raw)
    const clean = inline(raw)
    if (clean === '') continue
    const menu = block.heading === null && onlyLinks(raw) && !picture
    out.push({
      text: clean,
      gap: true,
      heading: block.heading,
      zone: picture ? 'caption' : menu ? 'navigation' : null,
      item: block.item,
    })
  }
  return out
}
