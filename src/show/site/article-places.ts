import type { Finding, PartName } from '../../model/dossier.ts'
import type { Evidence } from '../../model/evidence.ts'
import type { DossierView } from '../dossier-view.ts'
import { shownParts } from '../shown-parts.ts'
import type { Place } from './line/sources-of-line.ts'

/** A finding that rests on words of an article, and where: its own evidence first. */
export interface FindingHere {
  readonly part: PartName
  readonly finding: Finding
  readonly places: readonly [Place, ...Place[]]
}

/** What rests on each article, by the article's id. */
export type ArticlePlaces = ReadonlyMap<string, readonly FindingHere[]>

const isPlace = (value: object): value is Evidence =>
  'article' in value && 'start' in value && 'end' in value && typeof value.article === 'string'

// Every piece of evidence anywhere in a value, and every plain place (the mention that names a speaker).
const collect = (value: unknown, key: string, into: Map<string, Place[]>): void => {
  if (Array.isArray(value)) for (const each of value) collect(each, key, into)
  else if (value !== null && typeof value === 'object') {
    if (!isPlace(value)) {
      for (const [name, each] of Object.entries(value)) collect(each, name, into)
      return
    }
    const { article, start, end, zoneIndex } = value
    const role = key === 'speakerEvidence' ? 'speaker' : (value.role ?? 'evidence')
    const place: Place = { start, end, role, ...(zoneIndex !== undefined && { zoneIndex }) }
    const own = into.get(article)
    if (own === undefined) into.set(article, [place])
    else if (!own.some((each) => each.start === start && each.end === end && each.zoneIndex === zoneIndex))
      own.push(place)
  }
}

/** What rests on each article of a dossier, in one walk through it. */
export const placesInArticles = ({ dossier }: DossierView): ArticlePlaces => {
  const all = new Map<string, FindingHere[]>()
  for (const part of shownParts)
    for (const finding of dossier[part]) {
      const here = new Map<string, Place[]>()
      collect(finding.evidence, 'evidence', here)
      collect(finding, '', here)
      for (const [article, [first, ...rest]] of here) {
        if (first === undefined) continue
        const found: FindingHere = { part, finding, places: [first, ...rest] }
        const own = all.get(article)
        if (own) own.push(found)
        else all.set(article, [found])
      }
    }
  return all
}
