import { anchorAt, placesOf, textAt, type Place } from '../../amend/find-anchor.ts'
import { keepMention } from '../../amend/keep-mention.ts'
import type { Amendments } from '../../amend/open-amendments.ts'
import { kindOf, ruledParts } from '../../amend/ruled-parts.ts'
import type { Annotation } from '../../model/annotation.ts'
import type { Article } from '../../model/article.ts'
import type { Dossier, Finding } from '../../model/dossier.ts'
import type { Anchor, FindingAnchor, FindingAnchors, RuledPart } from '../../model/ruling.ts'
import { foundIn, type Found, type FoundData } from '../../search-articles.ts'
import type { Reading } from '../../store/store.ts'
import { amendedFound, amendmentsIn } from './amendments-in.ts'
import type { DeskSetting } from './desk-setting.ts'

/** What a person named cannot be ruled on: what was wrong, and what to do instead. */
export class RulingError extends Error {
  readonly hint: string
  constructor(message: string, hint: string) {
    super(message)
    this.name = 'RulingError'
    this.hint = hint
  }
}

/** Words on a page, as a person names them. */
export interface WordsOn {
  /** A page: its file's name, its address, or the beginning of its capture's hash. */
  readonly page: string
  readonly words: string
  /** The zone they stand in; null for anywhere, the body first. */
  readonly zone: Anchor['zone'] | null
  /** Which of several like places, from 1; null where there is one. */
  readonly occurrence: number | null
  /** Which article of the page; any where it is not said. */
  readonly part?: number | null
}

/** A finding that a person named. */
export interface Ruled {
  readonly part: RuledPart
  readonly on: FindingAnchors
}

/** What is looked for, and where. */
export interface Look {
  readonly desk: Reading
  readonly setting: DeskSetting
}

const together = 200

const names = (article: Article, page: string): boolean =>
  article.source === page ||
  article.source.endsWith(`/${page}`) ||
  article.url === page ||
  (/^[0-9a-f]{8,64}$/.test(page) && article.capture.startsWith(page))

/** The articles of the page that a person means. @throws RulingError where there is none, or several. */
export const articlesOfPage = async (desk: Reading, page: string): Promise<readonly Article[]> => {
  if (/^[0-9a-f]{64}$/.test(page)) {
    const own = (await desk.articlesOf(page)).map(({ article }) => article)
    if (own.length > 0) return own.sort((a, b) => a.part - b.part)
  }
  const found: Article[] = []
  const ids = await desk.articleIds()
  for (let at = 0; at < ids.length; at += together)
    for (const { article } of await desk.articles(ids.slice(at, at + together)))
      if (names(article, page)) found.push(article)
  const captures = [...new Set(found.map(({ capture }) => capture))]
  if (captures.length === 0)
    throw new RulingError(
      `no page “${page}” is on this desk`,
      'name it by its file’s name, its address or the hash of its capture',
    )
  if (captures.length > 1)
    throw new RulingError(
      `“${page}” names ${String(captures.length)} pages`,
      `name one of them by its capture: ${captures.map((c) => c.slice(0, 12)).join(', ')}`,
    )
  return found.sort((a, b) => a.part - b.part)
}

const zonesOf = (article: Article, zone: WordsOn['zone']): readonly (number | null)[] => {
  const others = article.zones.flatMap(({ kind }, n) => (zone === null || kind === zone ? [n] : []))
  return zone === null ? [null, ...others] : zone === 'body' ? [null] : others
}

/** Where words stand on a page as it is read now. @throws RulingError where they do not, or in several places. */
export const placeOf = async (
  desk: Reading,
  { page, words, zone, occurrence, part = null }: WordsOn,
  amendments: Amendments,
): Promise<Place> => {
  const articles = (await articlesOfPage(desk, page))
    .filter((article) => part === null || article.part === part)
    .map(amendments.article)
  const places = articles.flatMap((article) =>
    zonesOf(article, zone).flatMap((n) =>
      placesOf(textAt({ article, zone: n }), words).map((span): Place => ({ article, zone: n, ...span })),
    ),
  )
  const body = places.filter((place) => place.zone === null)
  const fitting = zone === null && body.length > 0 ? body : places
  const place = occurrence === null && fitting.length > 1 ? undefined : fitting[(occurrence ?? 1) - 1]
  if (place) return place
  throw fitting.length === 0
    ? new RulingError(
        `“${words}” stands nowhere on ${page}${zone === null ? '' : ` (${zone})`}`,
        'give the words exactly as parley annotate shows them, within one paragraph',
      )
    : new RulingError(
        `“${words}” stands in ${String(fitting.length)} places of ${page}`,
        `say which with --occurrence 1 to ${String(fitting.length)}, or give more words`,
      )
}

const foundOf = async (
  { desk, setting }: Look,
  articles: readonly Article[],
  amendments: Amendments,
): Promise<ReadonlyMap<string, Found>> => {
  const kept = await desk.findings(articles.map(({ id }) => id))
  const byId = new Map(articles.map((a) => [a.id, a]))
  return new Map(
    kept.flatMap(({ article, body }) => {
      const own = byId.get(article)
      if (!own || body === null) return []
      return [
        [article, amendedFound(own, foundIn(body as FoundData, own, setting.languages), amendments)] as const,
      ]
    }),
  )
}

const anchorOf = (article: Article, annotation: Annotation, part: RuledPart, found: Found): FindingAnchor => {
  const place = { article, zone: annotation.zone ?? null, ...annotation.spans[0] }
  return {
    ...anchorAt(place),
    kind: part,
    was: keepMention(annotation, { text: textAt(place), actors: found.annotations.actor }),
  }
}

interface Known {
  readonly part: string
  readonly finding: Finding
}

const isNamed =
  (asked: string) =>
  ({ id, formerIds, mentions }: Finding): boolean =>
    id.startsWith(asked) || formerIds.includes(asked) || mentions.includes(asked)

const findIn = (dossier: Dossier, asked: string): readonly Known[] =>
  [...ruledParts, 'disagreements' as const, 'revisions' as const].flatMap((part) =>
    dossier[part].filter(isNamed(asked)).map((finding) => ({ part, finding })),
  )

const findingOf = async (desk: Reading, asked: string): Promise<Known & { readonly part: RuledPart }> => {
  const found = new Map<string, Known>()
  for (const { id } of await desk.stories()) {
    const kept = await desk.dossier(id)
    for (const each of kept ? findIn(kept.dossier as Dossier, asked) : []) found.set(each.finding.id, each)
  }
  const all = [...found.values()]
  const only = all.find(({ finding }) => finding.id === asked) ?? (all.length === 1 ? all[0] : undefined)
  if (!only)
    throw all.length === 0
      ? new RulingError(`no finding “${asked}” is on this desk`, 'take an id from parley show --json')
      : new RulingError(
          `“${asked}” begins the ids of ${String(all.length)} findings`,
          `give more of it: ${all
            .slice(0, 5)
            .map(({ finding }) => finding.id)
            .join(', ')}`,
        )
  const part = ruledParts.find((each) => each === only.part)
  if (part === undefined)
    throw new RulingError(
      `${only.part} are made of other findings, and cannot be ruled on themselves`,
      'rule on the findings that it rests on (parley explain names them)',
    )
  return { part, finding: only.finding }
}

/** The mentions of a finding by its id in any dossier of the desk; of one page only, where a page is named. @throws RulingError */
export const ruledById = async (look: Look, asked: string, page: string | null): Promise<Ruled> => {
  const { desk } = look
  const amendments = await amendmentsIn(desk)
  const { part, finding } = await findingOf(desk, asked)
  const ids = [...new Set(finding.evidence.map(({ article }) => article))]
  const own = page === null ? null : new Set((await articlesOfPage(desk, page)).map(({ id }) => id))
  const articles = (await desk.articles(ids))
    .map(({ article }) => amendments.article(article))
    .filter(({ id }) => own === null || own.has(id))
  const found = await foundOf(look, articles, amendments)
  const mentions = new Set(finding.mentions)
  const on = articles.flatMap((article) => {
    const all = found.get(article.id)
    const annotations: readonly Annotation[] = all?.annotations[kindOf[part]] ?? []
    return annotations
      .filter(({ id }) => mentions.has(id))
      .map((it) => anchorOf(article, it, part, all as Found))
  })
  const [first, ...rest] = on
  if (!first)
    throw new RulingError(
      page === null
        ? `the words of ${asked} are not on this desk as its dossier has them`
        : `${asked} has no words on ${page}`,
      page === null ? 'bring the desk up to date with: parley add' : 'take an id from parley show --json',
    )
  return { part, on: [first, ...rest] }
}

/** The finding of a part that stands on some words. @throws RulingError where none does, or several do. */
export const ruledByWords = async (look: Look, words: WordsOn, part: RuledPart): Promise<Ruled> => {
  const amendments = await amendmentsIn(look.desk)
  const place = await placeOf(look.desk, words, amendments)
  const { article } = place
  const all = (await foundOf(look, [article], amendments)).get(article.id)
  const annotations: readonly Annotation[] = all?.annotations[kindOf[part]] ?? []
  const here = annotations.filter(
    ({ spans, zone }) =>
      (zone ?? null) === place.zone && spans.some((s) => s.start < place.end && place.start < s.end),
  )
  const [only] = here
  if (!all || !only || here.length > 1)
    throw new RulingError(
      here.length > 1
        ? `${String(here.length)} ${part} stand on “${words.words}”`
        : `no ${part} stand on “${words.words}”`,
      here.length > 1
        ? `name one by its id: ${here.map(({ id }) => id).join(', ')}`
        : `to add one write: parley rule add ${part} --page … --words …`,
    )
  return { part, on: [anchorOf(article, only, part, all)] }
}

/** The anchor of words on which nothing was found yet. @throws RulingError */
export const anchorOfWords = async ({ desk }: Look, words: WordsOn): Promise<Anchor> =>
  anchorAt(await placeOf(desk, words, await amendmentsIn(desk)))
