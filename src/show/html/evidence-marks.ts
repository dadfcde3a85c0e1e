import type { Evidence, EvidenceRole } from '../../model/evidence.ts'
import type { DossierView } from '../dossier-view.ts'

/** One stretch of an article (or of one of its zones) that at least one finding rests on. */
export interface EvidenceMark {
  readonly id: string
  readonly start: number
  readonly end: number
  readonly roles: readonly (EvidenceRole | 'evidence')[]
}

/** All marks of a dossier, and where each piece of evidence is to be found. */
export interface EvidenceMarks {
  readonly idOf: (evidence: Place) => string
  readonly inBody: (article: string) => readonly EvidenceMark[]
  readonly inZone: (article: string, zone: number) => readonly EvidenceMark[]
}

type Place = Pick<Evidence, 'article' | 'start' | 'end' | 'zoneIndex'>

type Role = EvidenceMark['roles'][number]
interface Cited {
  readonly place: Place
  readonly role: Role
}

const isPlace = (value: object): value is Place & { readonly role?: EvidenceRole } =>
  'article' in value && 'start' in value && 'end' in value && typeof value.article === 'string'

/** Every piece of evidence anywhere in a value, and every plain place (the mention that names a speaker). */
const allCited = (value: unknown, key: string, found: Cited[] = []): readonly Cited[] => {
  if (Array.isArray(value)) for (const each of value) allCited(each, key, found)
  else if (value !== null && typeof value === 'object') {
    if (isPlace(value))
      found.push({ place: value, role: key === 'speakerEvidence' ? 'speaker' : (value.role ?? 'evidence') })
    else for (const [name, each] of Object.entries(value)) allCited(each, name, found)
  }
  return found
}

const zoneKey = (place: Place): string => `${place.article}|${String(place.zoneIndex ?? 'body')}`

/**
 * The marks of a dossier, and of what `more` rests on. Their ids say where they are (source number, zone, offsets), so that a link to a sentence stays
 * good for as long as the page is the same; `named` gives them other ids.
 *
 * @example `marks.idOf(finding.evidence[0])` // 's3-120-164'
 */
export const evidenceMarks = (
  view: DossierView,
  more: unknown = [],
  named: ((place: Place) => string) | null = null,
): EvidenceMarks => {
  const byZone = new Map<string, Map<string, EvidenceMark>>()
  const idOf = (place: Place): string =>
    named?.(place) ??
    `s${String(view.numberOf(place.article))}${place.zoneIndex === undefined ? '' : `z${String(place.zoneIndex)}`}-${String(place.start)}-${String(place.end)}`
  for (const { place, role } of allCited([{ ...view.dossier, articles: [] }, more], '')) {
    const zone = byZone.get(zoneKey(place)) ?? new Map<string, EvidenceMark>()
    byZone.set(zoneKey(place), zone)
    const id = idOf(place)
    const roles = new Set<Role>([...(zone.get(id)?.roles ?? []), role])
    zone.set(id, { id, start: place.start, end: place.end, roles: [...roles].sort() })
  }
  const of = (key: string): readonly EvidenceMark[] => [...(byZone.get(key)?.values() ?? [])].sort(byPlace)
  return {
    idOf,
    inBody: (article) => of(`${article}|body`),
    inZone: (article, zone) => of(`${article}|${String(zone)}`),
  }
}

/** From the left; of two that begin together the longer first, so that it goes around the other. */
const byPlace = (a: EvidenceMark, b: EvidenceMark): number => a.start - b.start || b.end - a.end
