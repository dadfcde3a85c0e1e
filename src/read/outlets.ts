import { foldTight } from '../kit/fold.ts'
import type { SourceKind } from '../model/article.ts'
import { outletTable } from './outlet-table.ts'

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

for (const row of outletTable.trim().split('\n')) {
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
export const outletNamed = (name: string): Outlet | null => byName.get(foldTight(name)) ?? null

/** The outlet that a host belongs to: "edition.cnn.com" is CNN's. */
export const outletAt = (host: string): Outlet | null => {
  const parts = host.toLowerCase().split('.')
  for (let i = 0; i < parts.length - 1; i++) {
    const found = byDomain.get(parts.slice(i).join('.'))
    if (found) return found
  }
  return null
}

/** The agency whose copy a credit names ("(Reuters)", "RFE/RL's Ukrainian Service"); null where the name is none. */
export const agencyNamed = (credit: string): string | null => {
  const bare = credit
    .trim()
    .replace(/^the\s+/i, '')
    .replace(/['’]s\b.*$/, '')
    .replace(/[.,;]+$/, '')
  return outletNamed(bare)?.agency ?? outletNamed(credit)?.agency ?? null
}

/** The host of a URL, without "www."; null where it is none. */
export const hostOf = (url: string): string | null => {
  try {
    return new URL(url).hostname.replace(/^www\./, '') || null
  } catch {
    return null
  }
}
