import type { ZoneKind } from '../../../model/article.ts'
import type { Line } from '../../line.ts'
import type { PlacedBlock } from './choose-blocks.ts'

const line = (block: PlacedBlock, zone: ZoneKind | null): Line => ({
  text: block.text,
  gap: true,
  heading: block.heading,
  zone,
  item: block.item,
})

/** The lines of a page that holds one story: what stands outside its container is furniture, apart from the headline. */
export const storyLines = (blocks: readonly PlacedBlock[]): readonly Line[] => {
  const first = blocks.findIndex((block) => block.inside && block.zone === null)
  const out: Line[] = []
  blocks.forEach((block, i) => {
    const menu = block.links > 0.75 && (block.text.length < 300 || block.item)
    if (block.zone !== null) out.push(line(block, block.zone))
    else if (block.inside) out.push(line(block, menu && block.heading !== 1 ? 'related' : null))
    else if (block.heading === 1 && i < first) out.push(line(block, null))
    else out.push(line(block, i < first ? 'navigation' : 'related'))
  })
  return out
}
