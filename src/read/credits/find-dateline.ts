import type { Language } from '../../languages/language.ts'
import { agencyNamed } from '../outlets.ts'

/** The dateline of a body: its line, the agency in it, and month and day where they are printed. */
export interface Dateline {
  readonly line: string
  readonly agency: string | null
  readonly monthDay: readonly [number, number] | null
}

// Capitals in the place of an agency's mark are one, known or not: "SANDRY, March 13 (MPA) -".
const markedAgency = (mark: string): string | null =>
  agencyNamed(mark) ?? (/^\p{Lu}{2,6}$/u.test(mark) ? mark : null)

// "(Reuters/AP)": two marks are no one's copy.
const markOf = (mark: string): string | null => {
  const whole = markedAgency(mark)
  if (whole !== null) return whole
  const parts = [...new Set(mark.split(/\s*[/,&|]\s*/).map((part) => agencyNamed(part)))]
  return parts.length === 1 ? (parts[0] ?? null) : null
}

/** The dateline at the head of a body; null where it has none. */
export const findDateline = (text: string, language: Language): Dateline | null => {
  const head = text.slice(0, 300)
  for (const rule of language.pages.datelines) {
    const groups = rule.exec(head)?.groups
    if (!groups?.line) continue
    const month = language.pages.months.get(
      (groups.month ?? groups.month2 ?? '').toLowerCase().replace(/\.$/, ''),
    )
    const day = Number(groups.day ?? groups.day2 ?? 0)
    return {
      line: groups.line.trim().replace(/\s*[.,-]$/, ''),
      agency: groups.agency ? markOf(groups.agency.trim()) : null,
      monthDay: month && day ? [month, day] : null,
    }
  }
  return null
}
