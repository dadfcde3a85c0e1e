import type { Zone } from '../../model/article.ts'
import { counted } from '../counted.ts'
import type { EvidenceMark } from './evidence-marks.ts'
import { markup, type Markup } from './markup.ts'
import { markStretch } from './marked-text.ts'

/** What was on the page beside the article, with the marks that findings have in it. */
export interface PlacedZone {
  readonly zone: Zone
  /** Its number in its article's list, where a script has to know it. */
  readonly index?: number
  readonly marks: readonly EvidenceMark[]
}

/** Above this, pieces of page furniture that no finding rests on are folded. */
const foldFrom = 6

const zoneItem = ({ zone, index, marks }: PlacedZone): Markup =>
  markup`<li dir="auto"${index === undefined ? null : markup` data-zone="${index}"`}>${markStretch(zone.text, { start: 0, end: zone.text.length }, marks)}</li>`

/** Neighbouring zones of one kind, muted and labelled; many, or any where it is asked for, are folded unless a finding rests on them. */
export const zoneGroup = (group: readonly PlacedZone[], from = foldFrom): Markup => {
  const kind = (group[0]?.zone.kind ?? 'other').replace('-', ' ')
  const list = markup`<ul>
    ${group.map(zoneItem)}
  </ul>`
  return group.length >= from && group.every(({ marks }) => marks.length === 0)
    ? markup`<details class="zone">
        <summary>${kind} <span>(${counted(group.length, 'piece')})</span></summary>
        ${list}
      </details>`
    : markup`<div class="zone">
        <p class="zone-kind">${kind}</p>
        ${list}
      </div>`
}
