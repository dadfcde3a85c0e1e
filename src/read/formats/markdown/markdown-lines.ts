import type { Line } from '../../line.ts'

const inline = (text: string): string =>
  text
    .replace(/!\[([^\]\n]*)\]\([^)\n]*\)/g, '$1')
    .replace(/\[([^\]\n]*)\]\([^)\n]*\)/g, '$1')
    .replace(/\[([^\]\n]*)\]\[[^\]\n]*\]/g, '$1')
    .replace(/<(https?:[^>\s]+)>/g, '$1')
    .replace(/(?<![\p{L}\p{N}])(\*\*|__)(?=\S)([^*_\n]+?)\1(?![\p{L}\p{N}])/gu, '$2')
    .replace(/(?<![\p{L}\p{N}*_])([*_])(?=\S)([^*_\n]+?)\1(?![\p{L}\p{N}*_])/gu, '$2')
    .replace(/`([^`\n]+)`/g, '$1')
    .replace(/\\([\\`*_{}[\]()#+.!>-])/g, '$1')
    .replace(/\s+/g, ' ')
    .trim()

const onlyLinks = (raw: string): boolean => raw.length < 2000 && /^[\s|·•*-]*(?:\[[^\]\n]*\]\([^)\n]*\)[\s|·•,]*)+$/.test(raw)

interface Block {
  readonly lines: string[]
  readonly heading: number | null
  readonly item: boolean
}

const blocksOf = (text: string): readonly Block[] => {
  const blocks: Block[] = []
  let open: Block | null = null
  const start = (line: string, heading: number | null, item: boolean): Block => {
    const block = { lines: [line], heading, item }
    blocks.push(block)
    return block
  }
  for (const raw of text.split(/\r\n?|\n/)) {
    const line = raw.replace(/^(?:\s{0,3}>\s?)+/, '').trim()
    const head = /^(#{1,6})\s+(.*?)\s*#*$/.exec(line)
    const item = /^(?:[-*+]|\d{1,3}[.)])\s+(.*)$/.exec(line)
    const under: Block | null = open
    if (line === '') open = null
    else if (/^(?:=+|-{3,})$/.test(line) && under !== null && under.lines.length === 1 && under.heading === null && !under.item) {
      blocks[blocks.length - 1] = { ...under, heading: line.startsWith('=') ? 1 : 2 }
      open = null
    } else if (/^(?:[-*_]\s*){3,}$/.test(line) || /^\[[^\]]+\]:\s+\S+/.test(line)) open = null
    else if (head) {
      start(head[2] ?? '', head[1]?.length ?? 1, false)
      open = null
    } else if (item) open = start(item[1] ?? '', null, true)
    else if (open && !/ {2}$/.test(open.lines.at(-1) ?? '')) open.lines.push(raw.replace(/^(?:\s{0,3}>\s?)+/, '').trimStart())
    else open = start(raw.replace(/^(?:\s{0,3}>\s?)+/, '').trimStart(), null, false)
  }
  return blocks
}

/** The lines of a Markdown text: headings, paragraphs and items, without their marks. Paragraphs that are only links are menus. */
export const markdownLines = (text: string): readonly Line[] => {
  const out: Line[] = []
  for (const block of blocksOf(text)) {
    const raw = block.lines.join(' ').trim()
    const picture = /^!\[[^\]\n]*\]\([^)\n]*\)$/.test(raw)
    const clean = inline(raw)
    if (clean === '') continue
    const menu = block.heading === null && onlyLinks(raw) && !picture
    out.push({ text: clean, gap: true, heading: block.heading, zone: picture ? 'caption' : menu ? 'navigation' : null, item: block.item })
  }
  return out
}
