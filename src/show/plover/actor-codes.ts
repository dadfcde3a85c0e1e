import countries from 'i18n-iso-countries'
import english from 'i18n-iso-countries/langs/en.json' with { type: 'json' }
import type { Dossier, Finding } from '../../model/dossier.ts'

countries.registerLocale(english)

/** Whom an event names: the words of the dossier, a country's ISO 3166 code (or IGO), and a sector where one is sure. */
export interface PloverActor {
  readonly text: string
  /** Null where nobody can say of which state somebody is. */
  readonly code: string | null
  readonly sector: string | null
}

type Actor = Finding<'actors'>

const unions =
  /^(?:the )?(?:united nations|un|european union|eu|nato|african union|arab league|osce|g7|g20|asean|ecowas|security council|u\.?n\.? .*)$/i

// Names that news uses and the register does not.
const otherNames: Readonly<Record<string, string>> = {
  Britain: 'GBR',
  'Great Britain': 'GBR',
  England: 'GBR',
  Brunei: 'BRN',
  'Democratic Republic of Congo': 'COD',
  'Republic of Congo': 'COG',
  Laos: 'LAO',
  Moldova: 'MDA',
  Syria: 'SYR',
}

const codeOf = (name: string): string | null =>
  unions.test(name) ? 'IGO' : (otherNames[name] ?? countries.getAlpha3Code(name, 'en') ?? null)

const military = /\b(?:army|military|navy|air force|forces|troops|soldiers)\b/i
const armed = /\b(?:rebels?|militants?|militia|guerrillas?|fighters|insurgents?)\b/i
const opposition = /\bopposition\b/i

const sectorOf = ({ kind, name, roles }: Actor): string | null => {
  if (armed.test(name)) return 'REB'
  if (military.test(name)) return 'MIL'
  if (opposition.test(name)) return 'OPP'
  return kind === 'state' || roles.some((r) => r.tense === 'current') ? 'GOV' : null
}

/**
 * Codes for the actors of a dossier: a state's own, else that of the state or body it speaks for. Words that are no actor's id have
 * only themselves.
 *
 * @example `ploverActors(dossier)('actor-1a2b')` // { text: 'Norway', code: 'NOR', sector: 'GOV' }
 */
export const ploverActors = (dossier: Dossier): ((id: string) => PloverActor) => {
  const byId = new Map(dossier.actors.map((a) => [a.id, a]))
  const sideOf = (actor: Actor): string | null => {
    if (actor.side === null) return null
    return byId.get(actor.side)?.name ?? actor.side
  }
  return (id) => {
    const actor = byId.get(id)
    if (!actor) return { text: id, code: codeOf(id), sector: null }
    const side = sideOf(actor)
    const of = actor.roles.map((r) => r.of).find((o) => o !== null) ?? null
    const code =
      codeOf(actor.name) ??
      (side === null ? null : codeOf(side)) ??
      (of === null ? null : codeOf(byId.get(of)?.name ?? of))
    return { text: actor.name, code, sector: sectorOf(actor) }
  }
}
