import type { DossierArticle, Finding } from '../../../model/dossier.ts'
import type { Evidence, EvidenceRole } from '../../../model/evidence.ts'
import type { DossierView } from '../../dossier-view.ts'

/** What a stretch of words shows of a line. */
export type PlaceRole = EvidenceRole | 'evidence'

/** A stretch of an article, or of a piece beside its text, that a line rests on. */
export interface Place extends Pick<Evidence, 'start' | 'end' | 'zoneIndex'> {
  readonly role: PlaceRole
}

/** What stands in one article for a line: its places there, in their order. */
export interface LineSource {
  readonly article: DossierArticle
  readonly places: readonly [Place, ...Place[]]
}

const byPlace = (a: Place, b: Place): number => a.start - b.start || b.end - a.end

// Of one place that shows several things the first counts: a mark is drawn once.
const distinct = (places: readonly Place[]): readonly Place[] => {
  const seen = new Set<string>()
  return places.filter(({ start, end, zoneIndex }) => {
    const key = `${String(zoneIndex)} ${String(start)} ${String(end)}`
    return !seen.has(key) && seen.add(key)
  })
}

const speakerPlace = (finding: Finding): readonly (readonly [string, Place])[] =>
  'speakerEvidence' in finding && finding.speakerEvidence !== null
    ? [
        [
          finding.speakerEvidence.article,
          { start: finding.speakerEvidence.start, end: finding.speakerEvidence.end, role: 'speaker' },
        ],
      ]
    : []

/** The sources of a line in the order of their numbers, each with its places. */
export const sourcesOfLine = (
  view: DossierView,
  finding: Finding,
  evidence: readonly Evidence[],
): readonly LineSource[] => {
  const own = new Map<string, Place[]>()
  for (const each of evidence) {
    const { article, start, end, zoneIndex } = each
    const place: Place = {
      start,
      end,
      role: each.role ?? 'evidence',
      ...(zoneIndex !== undefined && { zoneIndex }),
    }
    const known = own.get(article)
    if (known) known.push(place)
    else own.set(article, [place])
  }
  for (const [article, place] of speakerPlace(finding)) own.get(article)?.push(place)
  return [...own]
    .flatMap(([id, places]): readonly LineSource[] => {
      const article = view.articleOf(id)
      const [first, ...rest] = distinct(places).toSorted(byPlace)
      return article && first ? [{ article, places: [first, ...rest] }] : []
    })
    .sort((a, b) => view.numberOf(a.article.id) - view.numberOf(b.article.id))
}
