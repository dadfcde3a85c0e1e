import { foldTight } from '../../../kit/fold.ts'
import type { Flat } from './block.ts'
import type { PlacedBlock } from './choose-blocks.ts'

// Words shown again are a line or two; a page has a handful of them.
const least = 30
const longest = 320
const most = 40

const isQuoted = ({ nodes }: Flat, { owner }: PlacedBlock): boolean => {
  for (let at = owner, n = 0; at >= 0 && n < 4; at = nodes[at]?.parent ?? -1, n++)
    if (nodes[at]?.tag === 'blockquote') return true
  return false
}

/**
 * The blocks of a body that are set apart as quotations and say only what another of its paragraphs says: words shown twice.
 * A quotation whose words stand nowhere else is none of them.
 *
 * @example A `<blockquote>` "Nobody left the room all night" beside a paragraph that holds these words.
 */
export const pullQuotes = (flat: Flat, body: readonly PlacedBlock[]): ReadonlySet<PlacedBlock> => {
  const quoted = body.filter((block) => block.heading === null && isQuoted(flat, block))
  if (quoted.length === 0) return new Set()
  const apart = new Set(quoted)
  const said = body
    .filter((block) => !apart.has(block))
    .map((block) => foldTight(block.text))
    .join(' ')
  const short = quoted.filter(({ text }) => text.length >= least && text.length <= longest).slice(0, most)
  return new Set(short.filter((block) => said.includes(foldTight(block.text))))
}
