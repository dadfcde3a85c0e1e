import { foldTight } from '../kit/fold.ts'
import type { SourceKind } from '../model/article.ts'
import { outletTable } from './outlet-table/index.ts'

/** What is known of an outlet. */
export interface Outlet {
  readonly name: string
  readonly kind: SourceKind
  readonly family: string | null
  /** How its copy is marked when others print it, where it sells copy: "AP". */
  readonly agency: string | null
  readonly domains: readonly string[]
}

const byName = new Map<string, Outlet>()
const byDomain = new Map<string, Outlet>()

for (const row of outletTable) {
  const [name = '', aliases = '', kind = '', family = '', agency = '', domains = ''] = row
    .split('|')
    .map((x) => x.trim())
  const outlet: Outlet = {
    name,
    kind: kind as SourceKind,
    family: family || null,
    agency: agency || null,
    domains: domains.split(/\s+/).filter(Boolean),
  }
  for (const alias of [name, ...aliases.split(',')]) if (alias.trim()) byName.set(foldTight(alias), outlet)
  for (const domain of outlet.domains) byDomain.set(domain, outlet)
}

/** The outlet of a name, however it is spaced or capitalised; null where it is not a well-known one. */
export const outletNamed = (name: string): Outlet | null =>
  name.length > 120 ? null : (byName.get(foldTight(name)) ?? null)

/** The outlet that a host belongs to: "edition.cnn.com" is CNN's. */
export const outletAt = (host: string): Outlet | null => {
  const parts = host.slice(0, 260).toLowerCase().split('.')
  for (let i = 0; i < parts.length - 1; i++) {
    const found = byDomain.get(parts.slice(i).join('.'))
    if (found) return found
  }
  return null
}

// Endings of hosts that only states, their forces and their unions may use: "gov.uk", "mfa.gov.ua", "go.jp", "europa.eu".
const officialHost =
  /(?:^|\.)(?:gov|mil|(?:gov|govt|gob|gouv|gv|mil|gub)\.[a-z]{2}|go\.(?:jp|kr|th|id|ke|tz|ug|cr)|gc\.ca|europa\.eu|un\.org|parliament\.uk|bund\.de)$/

/** What kind of source a host is by its ending alone: "official" for the sites of states and their unions, else null. */
export const kindAt = (host: string): SourceKind | null =>
  officialHost.test(host.slice(0, 260).toLowerCase()) ? 'official' : null

// Names that several papers of the world share: on a site of its own such a name proves nothing.
const shared = new Set(
  `The Times|The Sunday Times|The Herald|The National|The Independent|Independent|The Guardian|Guardian|The Observer|The Telegraph|
  Daily Telegraph|The Daily Telegraph|The Sun|The Standard|The Journal|The Nation|The Daily Star|Daily Star|Daily Mirror|Daily News|
  The Post|The Press|The Age|The Punch|The Argus|The Express|The Mirror|The Tablet|The Free Press|The Dispatch|The Bell|The Insider|
  The Register|The Citizen|The Hill|ABC News|CBC|El Universal|El Tiempo|El Nacional|El Comercio|Morning Star|Time|Evening Standard|
  Star Tribune|Al-Quds|Al-Rai|Capital FM|KBC|CNA|APA|INN|PTV|Capital News|Confidencial|Perfil|Semana|Reforma|Index.hu`
    .split('|')
    .map(foldTight),
)

const firstLabel = (host: string): string =>
  foldTight(
    host
      .replace(/^www\./, '')
      .split('.')
      .at(-2) ?? '',
  )

/**
 * The outlet of a page, by its host and the name it prints. The host is the surer of the two; a name that several papers share
 * counts on a strange host only where that host is named so. Where the page's printed name is an agency and its host is another
 * house's, the page is the house's: `copy` is then the agency.
 *
 * @example `outletOf('Associated Press', 'www.sfgate.com')` // SFGate, with AP as the house whose copy it is
 */
export const outletOf = (
  printed: string | null,
  host: string | null,
): { readonly outlet: Outlet | null; readonly copy: Outlet | null } => {
  const named = printed === null ? null : outletNamed(printed)
  const sited = host === null ? null : outletAt(host)
  if (sited === null || host === null) {
    const doubtful =
      named !== null &&
      host !== null &&
      printed !== null &&
      shared.has(foldTight(printed)) &&
      !foldTight(named.name.replace(/^the /i, '')).startsWith(firstLabel(host).replace(/^the/, ''))
    return { outlet: doubtful ? null : named, copy: null }
  }
  if (printed === null || named === sited) return { outlet: sited, copy: null }
  if (sited.kind === 'aggregator') return { outlet: named, copy: null }
  if (named?.kind === 'agency' && sited.kind !== 'agency') return { outlet: sited, copy: named }
  const strange =
    named === null ||
    shared.has(foldTight(printed)) ||
    (named.family !== null && named.family === sited.family)
  return { outlet: strange ? sited : named, copy: null }
}

/** Whether a line that says nothing else names an outlet: bodies of states and institutes are more often a subject than a source. */
export const isOutletLine = (line: string): boolean => {
  const kind = line.length < 3 ? undefined : outletNamed(line)?.kind
  return kind !== undefined && kind !== 'official' && kind !== 'research'
}

const bareCredit = (credit: string): string =>
  credit
    .trim()
    .replace(/^the\s+/i, '')
    .replace(/['’]s\b.*$/, '')
    .replace(/[.,;]+$/, '')

/** The agency whose copy a credit names ("(Reuters)", "RFE/RL's Ukrainian Service"); null where the name is none. */
export const agencyNamed = (credit: string): string | null =>
  outletNamed(bareCredit(credit))?.agency ?? outletNamed(credit)?.agency ?? null

/** The well-known house that a credit names, with or without its article: "the Corvale Herald"; null where it is not known. */
export const houseNamed = (credit: string): Outlet | null =>
  outletNamed(credit) ?? outletNamed(bareCredit(credit)) ?? outletNamed(`The ${bareCredit(credit)}`)

/** The host of a URL, without "www."; null where it is none. */
export const hostOf = (url: string): string | null => {
  try {
    return new URL(url).hostname.replace(/^www\./, '') || null
  } catch {
    return null
  }
}
