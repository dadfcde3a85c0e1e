import { shortHash } from '../kit/hash.ts'
import type { Language } from '../languages/language.ts'
import type { Article, Zone } from '../model/article.ts'
import type { Draft, Piece, Published } from './draft.ts'
import type { Finish } from './finish.ts'
import { isInLanguage } from './known-language.ts'
import { agencyNamed, outletAt, outletNamed } from './outlets.ts'
import { publishedOf } from './published.ts'
import { trimBody } from './trim-body.ts'

const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim()

const assemble = (pieces: readonly Piece[]): { text: string; zones: readonly Zone[] } => {
  let text = ''
  const zones: Zone[] = []
  for (const piece of pieces) {
    const clean = squeeze(piece.text)
    if (clean === '') continue
    if (piece.zone === null) text += (text === '' ? '' : '\n\n') + clean
    else
      zones.push({
        kind: piece.zone,
        text: clean,
        before: text.length,
        ...(piece.machineMade && { machineMade: true }),
      })
  }
  return { text, zones }
}

/** The dateline of a body: its line, the agency in it, and month and day where they are printed. */
interface Dateline {
  readonly line: string
  readonly agency: string | null
  readonly monthDay: readonly [number, number] | null
}

// Capitals in the place of an agency's mark are one, known or not: "SANDRY, March 13 (MPA) -".
const markedAgency = (mark: string): string | null =>
  agencyNamed(mark) ?? (/^\p{Lu}{2,6}$/u.test(mark) ? mark : null)

// "MPA" is "Meridian Press Agency" where the byline spells it out.
const spelledOut = (mark: string | null, byline: string | null, language: Language): string | null => {
  const name =
    byline
      ?.replace(/^by:?\s+/i, '')
      .replace(/^the\s+/i, '')
      .replace(/\s+\p{Lu}?\p{L}* ?\d.*$/u, '')
      .trim() ?? ''
  if (!language.pages.agencyName.test(name)) return mark
  const initials = name
    .split(/\s+/)
    .map((w) => w[0] ?? '')
    .join('')
    .toUpperCase()
  return mark === null || mark === initials ? name : mark
}

const datelineOf = (text: string, language: Language): Dateline | null => {
  for (const rule of language.pages.datelines) {
    const groups = rule.exec(text.slice(0, 300))?.groups
    if (!groups?.line) continue
    const month = language.pages.months.get(
      (groups.month ?? groups.month2 ?? '').toLowerCase().replace(/\.$/, ''),
    )
    const day = Number(groups.day ?? groups.day2 ?? 0)
    return {
      line: groups.line.trim().replace(/\s*[.,-]$/, ''),
      agency: groups.agency ? markedAgency(groups.agency.trim()) : null,
      monthDay: month && day ? [month, day] : null,
    }
  }
  return null
}

// A credit in capitals or brackets at the end of the last paragraph: "… were set for March. NORDA".
const takeCredit = (pieces: readonly Piece[]): readonly Piece[] => {
  const last = pieces.findLastIndex((piece) => piece.zone === null)
  const piece = pieces[last]
  const found = piece
    ? /(?<=[.!?]["”’')\]]{0,3})\s{1,5}(?:[—–-]+\s*)?(\p{Lu}[\p{Lu}/& ,]{1,40}|\([\p{L}/& ,]{2,40}\)|[—–-]+\s*\p{Lu}[\p{L}/]{1,20})$/u.exec(
        piece.text,
      )
    : null
  const credit = found?.[1]?.replace(/[()—–]|^-+/g, '').trim()
  if (
    !piece ||
    !found ||
    !credit ||
    !credit.split(/\s*[,/&]\s*/).some((name) => agencyNamed(name) ?? outletNamed(name))
  )
    return pieces
  return [
    ...pieces.slice(0, last),
    { text: piece.text.slice(0, found.index), zone: null },
    { text: credit, zone: 'credit' as const },
    ...pieces.slice(last + 1),
  ]
}

const siteOf = (draft: Draft, { language, pageText, alone }: Finish): string | null => {
  if (draft.outlet) return draft.outlet
  const known = draft.host ? outletAt(draft.host) : null
  if (known) return known.name
  if (!alone) return null
  for (const line of pageText.split('\n').filter((text) => text.length < 160))
    for (const prompt of language.pages.sitePrompts) {
      const site = prompt.exec(line.trim())?.groups?.site
      const outlet = site ? (outletNamed(site) ?? (/\.\p{L}{2,}$/u.test(site) ? outletAt(site) : null)) : null
      if (outlet) return outlet.name
      if (site && /^\p{Lu}?[\w-]+\.(?:com|org|net|info)$/u.test(site)) return site
    }
  return null
}

const houses = (text: string): readonly string[] =>
  text.split(/\s*(?:,|;|\/(?!\p{L}L\b)|&|\band\b)\s*/iu).filter(Boolean)

// A foot that credits one house is whose copy it is; several houses helped with the reporting and own nothing.
const creditedIn = (zones: readonly Zone[], language: Language): string | null => {
  for (const zone of zones) {
    if (zone.kind !== 'credit') continue
    const owner = language.pages.reprint.exec(zone.text)?.groups?.owner
    const fromOwner = owner ? agencyNamed(owner) : null
    if (fromOwner) return fromOwner
  }
  for (const zone of zones.filter((z) => z.kind === 'credit').reverse()) {
    if (/^\(?with\b|^(?:additional )?(?:reporting|writing|editing)\b/i.test(zone.text)) continue
    const foot = language.pages.footCredits
      .map((rule) => rule.exec(zone.text)?.groups?.house)
      .find((house) => house !== undefined)
    const names = [
      ...new Set(
        houses(foot ?? zone.text)
          .map((name) => agencyNamed(name))
          .filter((name) => name !== null),
      ),
    ]
    const whole = agencyNamed(foot ?? zone.text)
    if (whole) return whole
    if (names.length === 1 && names[0]) return names[0]
  }
  return null
}

const bylineAgency = (byline: string | null): string | null => {
  if (!byline) return null
  const who = byline.replace(/^by:?\s+/i, '')
  return (
    agencyNamed(who) ??
    agencyNamed(/^(.*?)(?:\s+(?:\p{Lu}\p{Ll}+ )?\d.*)?$/u.exec(who)?.[1] ?? '') ??
    agencyNamed(who.split(/\s*[,|]\s*|\s+(?:for|of)\s+/).at(-1) ?? '')
  )
}

// Whose page it is: the outlet as it is known, else the site as printed.
const sourceOf = (
  site: string | null,
  known: ReturnType<typeof outletNamed>,
): Pick<Article, 'outlet' | 'outletFamily' | 'sourceKind'> =>
  known
    ? { outlet: known.name, outletFamily: known.family, sourceKind: known.kind }
    : { outlet: site, outletFamily: null, sourceKind: null }

type Times = Pick<
  Article,
  'publishedAt' | 'publishedBasis' | 'publishedLocal' | 'updatedAt' | 'updatedBasis' | 'capturedAt'
>

const timesOf = (published: Published | null, updated: Published | null, finish: Finish): Times => ({
  publishedAt: published?.at ?? null,
  publishedBasis: published?.basis ?? 'none',
  publishedLocal: published?.local ?? null,
  updatedAt: updated?.at ?? null,
  updatedBasis: updated?.basis ?? 'none',
  capturedAt: finish.capturedAt,
})

/** Makes an article of a draft; null where the draft holds no body. */
export const finishArticle = (draft: Draft, part: number, finish: Finish): Article | null => {
  const { page, language } = finish
  const site = siteOf(draft, finish)
  const known = site ? outletNamed(site) : null
  const outlets = [...(site ? [site] : []), ...(known ? [known.name] : [])]
  const trimmed = takeCredit(trimBody(draft.pieces, { title: draft.title, outlets, language }))
  const { text, zones } = assemble(trimmed)
  if (text === '') return null
  const dateline = datelineOf(text, language)
  const credited =
    draft.agency ??
    spelledOut(dateline?.agency ?? bylineAgency(draft.byline) ?? null, draft.byline, language) ??
    creditedIn(zones, language)
  const published = publishedOf(draft, { finish, monthDay: dateline?.monthDay ?? null, text })
  return {
    id: `a-${shortHash([page.id, part])}`,
    source: page.source,
    capture: page.id,
    part,
    title: draft.title === null ? null : squeeze(draft.title),
    ...sourceOf(site, known),
    agency: credited ?? known?.agency ?? null,
    reportingBy: draft.reportingBy,
    takenFrom: draft.takenFrom,
    byline: draft.byline,
    dateline: dateline?.line ?? null,
    ...timesOf(published, draft.updated, finish),
    language: isInLanguage(text, language) ? language.code : null,
    cut: draft.cut,
    url: draft.url,
    text,
    zones,
  }
}
