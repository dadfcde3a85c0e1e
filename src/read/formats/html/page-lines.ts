import type { ZoneKind } from '../../../model/article.ts'
import type { Line } from '../../line.ts'
import type { Block, Flat } from './block.ts'

// What a tag alone rules out: menus, captions and foots hold no story, whatever the page is made of.
const ruledOut = (zone: ZoneKind | null): boolean => zone === 'navigation' || zone === 'caption'

const isMenu = (block: Block): boolean => block.links > 0.75 && block.heading === null && block.item

/**
 * The lines of a page that may hold several stories, one for each block: only what tags and lists of links rule out is
 * furniture. Classes are not asked: a section called "related" may hold whole stories.
 */
export const pageLines = (flat: Flat): readonly Line[] => {
  const zones: (ZoneKind | null)[] = []
  for (const node of flat.nodes) {
    const above = node.parent < 0 ? null : (zones[node.parent] ?? null)
    zones.push(above ?? (node.sure && ruledOut(node.zone) ? node.zone : null))
  }
  return flat.blocks.map((block) => ({
    text: block.text,
    gap: true,
    heading: block.heading,
    zone: zones[block.node] ?? (isMenu(block) ? 'related' : null),
    item: block.item,
  }))
}
