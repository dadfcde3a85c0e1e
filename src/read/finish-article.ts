import { foldTight } from '../kit/fold.ts'
import { shortHash } from '../kit/hash.ts'
import { squeeze } from '../kit/squeeze.ts'
import type { Language } from '../languages/language.ts'
import type { Article, Zone } from '../model/article.ts'
import { readByline, type Byline } from './credits/clean-byline.ts'
import { findCut } from './credits/find-cut.ts'
import { findDateline, type Dateline } from './credits/find-dateline.ts'
import { takeCredits } from './credits/take-credits.ts'
import { whoseCopy } from './credits/whose-copy.ts'
import type { Draft, Piece, Published } from './draft.ts'
import type { Finish } from './finish.ts'
import { isInLanguage, tellsNoLanguage } from './known-language.ts'
import { kindAt, outletAt, outletNamed, outletOf, type Outlet } from './outlets.ts'
import { publishedOf } from './published.ts'
import { trimBody } from './trim-body.ts'

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

// Whose page it is. What it took from elsewhere is not its name, even where its data gives that as its source.
const outletHere = (draft: Draft, finish: Finish): { site: string | null } & ReturnType<typeof outletOf> => {
  const sited = draft.host === null ? null : outletAt(draft.host)
  const lent = draft.outlet !== null && draft.outlet === draft.takenFrom
  const site = lent && sited !== null && sited.kind !== 'aggregator' ? sited.name : siteOf(draft, finish)
  return { site, ...outletOf(site, draft.host) }
}

// The outlet as it is known, else the site as printed.
const sourceOf = (
  site: string | null,
  known: Outlet | null,
  host: string | null,
): Pick<Article, 'outlet' | 'outletFamily' | 'sourceKind'> =>
  known
    ? { outlet: known.name, outletFamily: known.family, sourceKind: known.kind }
    : { outlet: site, outletFamily: null, sourceKind: host === null ? null : kindAt(host) }

// The byline as the page's data gives it, else the first line above the body that says "By".
const bylineOf = (draft: Draft, zones: readonly Zone[], { language }: Finish): string | null =>
  draft.byline ??
  zones.find(
    (zone) =>
      zone.kind === 'byline' &&
      zone.before === 0 &&
      zone.text.length < 200 &&
      language.pages.bylines.label.test(zone.text),
  )?.text ??
  null

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

interface Parts {
  readonly text: string
  readonly zones: readonly Zone[]
  readonly dateline: Dateline | null
  readonly site: string | null
  readonly known: Outlet | null
  readonly copy: Outlet | null
}

type Words = Pick<Article, 'agency' | 'reportingBy' | 'takenFrom' | 'byline'>

// The agencies that a page states, the surest first: its data, its dateline or byline, its printed name.
const statedIn = (draft: Draft, { dateline, copy }: Parts, by: Byline | null, language: Language) => ({
  agencies: [
    draft.agency,
    spelledOut(dateline?.agency ?? by?.agency ?? null, draft.byline, language),
    copy?.agency ?? null,
  ],
  takenFrom: draft.takenFrom,
  helpers: [...draft.reportingBy, ...(by?.helpers ?? [])],
})

const wordsOf = (draft: Draft, parts: Parts, finish: Finish): Words => {
  const { site, known, zones, text } = parts
  const words = finish.language.pages
  const names = [site, known?.name, known?.agency].filter((name) => typeof name === 'string')
  const raw = bylineOf(draft, zones, finish)
  const own = new Set(names.map(foldTight))
  const by = raw === null ? null : readByline(raw, words, (name) => own.has(foldTight(name)))
  const whose = whoseCopy(
    {
      zones,
      textLength: text.length,
      words,
      own: { names, family: known?.family ?? null, known: known !== null },
    },
    statedIn(draft, parts, by, finish.language),
  )
  return { ...whose, agency: whose.agency ?? known?.agency ?? null, byline: by?.names ?? null }
}

// How a text ends says something only in a language that is read.
const wholeness = (
  draft: Draft,
  text: string,
  zones: readonly Zone[],
  language: Language,
): Pick<Article, 'language' | 'cut'> => {
  const declared = draft.language?.slice(0, 2).toLowerCase() ?? language.code
  const read = isInLanguage(text, language) || (declared === language.code && tellsNoLanguage(text))
  return {
    language: read ? language.code : null,
    cut: draft.cut ?? (read ? findCut(text, zones, language.pages, draft.free) : null),
  }
}

/** Makes an article of a draft; null where the draft holds no body. */
export const finishArticle = (draft: Draft, part: number, finish: Finish): Article | null => {
  const { page, language } = finish
  const { site, outlet: known, copy } = outletHere(draft, finish)
  const outlets = [...(site ? [site] : []), ...(known ? [known.name] : [])]
  const trimmed = trimBody(draft.pieces, { title: draft.title, outlets, language })
  const { text, zones } = assemble(takeCredits(trimmed, language.pages))
  if (text === '') return null
  const dateline = findDateline(text, language)
  const published = publishedOf(draft, { finish, monthDay: dateline?.monthDay ?? null, text })
  return {
    id: `a-${shortHash([page.id, part])}`,
    source: page.source,
    capture: page.id,
    part,
    title: draft.title === null ? null : squeeze(draft.title),
    ...sourceOf(site, known, draft.host),
    ...wordsOf(draft, { text, zones, dateline, site, known, copy }, finish),
    dateline: dateline?.line ?? null,
    ...timesOf(published, draft.updated, finish),
    ...wholeness(draft, text, zones, language),
    url: draft.url,
    text,
    zones,
  }
}
