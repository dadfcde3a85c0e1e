import type { Dossier, Finding } from '../../model/dossier.ts'
import type { Explanation } from '../../model/explanation.ts'
import { sourceName, viewOf, type DossierView } from '../dossier-view.ts'
import { markup, pageText, type Markup } from '../html/markup.ts'
import { shownParts } from '../shown-parts.ts'
import { fileAddresses, fileNameOf, fileOfPage, type AmongStories } from './addresses.ts'
import { actorPage } from './actor-page.ts'
import { articlePage } from './article-page.ts'
import { placesInArticles, type ArticlePlaces } from './article-places.ts'
import { linePage } from './line-page.ts'
import { framedStoryPage, type SiteFrame } from './site-frame.ts'
import { siteContext, type Asked, type SiteContext, type SitePage } from './site-page.ts'
import { storyPages } from './story-pages.ts'

/** A dossier that pages are made of: its view, and the chain behind each of its lines. */
export interface StorySite {
  readonly view: DossierView
  readonly explain: (id: string) => Explanation | null
  /** The id of the finding that a name in an address means; null where there is none. */
  readonly lineCalled: (name: string) => string | null
  /** What rests on each of its articles; worked out when it is first asked for. */
  readonly places: () => ArticlePlaces
}

const contextOf = (view: DossierView, { addresses, query, review = null }: Asked): SiteContext =>
  siteContext(view, addresses, query, review)

const frameOf = ({ view }: StorySite, { addresses, query }: Asked): SiteFrame => ({
  parley: view.dossier.parley,
  addresses,
  query,
})

const framed = (
  site: StorySite,
  asked: Asked,
  what: { readonly current: string | null; readonly title: string; readonly main: Markup },
): string => framedStoryPage(frameOf(site, asked), site.view, { pages: storyPages, ...what })

/** A page of a story in its frame. */
export const storyPageHtml = (site: StorySite, page: SitePage, asked: Asked): string =>
  framed(site, asked, {
    current: page.name,
    title: page.label,
    main: markup`<h1>${page.label}</h1>
      ${page.content(contextOf(site.view, asked))}`,
  })

/** Makes a dossier ready for its pages. Names in addresses are looked up in a table, made when one is asked for first. */
export const storySite = (dossier: Dossier, explain: StorySite['explain']): StorySite => {
  let byName: ReadonlyMap<string, string> | null = null
  let places: ArticlePlaces | null = null
  const view = viewOf(dossier)
  return {
    view,
    explain,
    places: () => (places ??= placesInArticles(view)),
    lineCalled: (name) => {
      // Its own id before one that it had before, that before the id of a report which it was made of; later entries of a table win.
      const all = [...findingsOf(dossier)].reverse()
      const named = (idsOf: (finding: Finding) => readonly string[]) =>
        all.flatMap((each) => idsOf(each).map((own) => [fileNameOf(own), each.id] as const))
      byName ??= new Map([
        ...named(({ mentions }) => mentions),
        ...named(({ formerIds }) => formerIds),
        ...named(({ id }) => [id]),
      ])
      return byName.get(name) ?? null
    },
  }
}

const findingsOf = (dossier: Dossier): readonly Finding[] =>
  shownParts.flatMap((part): readonly Finding[] => dossier[part])

/** A finding by itself, asked for by its name in an address; null where the dossier has none of that name. */
export const linePageHtml = (site: StorySite, name: string, asked: Asked): string | null => {
  const { view } = site
  const id = site.lineCalled(name)
  const explanation = id === null ? null : site.explain(id)
  const main = explanation && linePage(contextOf(view, asked), explanation)
  return main && framed(site, asked, { current: null, title: 'Evidence', main })
}

/** One article of a story, asked for by its name in an address; null where the dossier has none of that name. */
export const articlePageHtml = (site: StorySite, name: string, asked: Asked): string | null => {
  const article = site.view.sources.find(({ id }) => fileNameOf(id) === name)
  if (article === undefined) return null
  const title = article.title ?? sourceName(article)
  const context = contextOf(site.view, asked)
  return framed(site, asked, {
    current: null,
    title,
    main: markup`<h1 dir="auto">${pageText(title)}</h1>
      ${articlePage(context, article, site.places().get(article.id) ?? [])}`,
  })
}

/** Everything of one actor, asked for by the name in an address; null where the dossier has none of that name. */
export const actorPageHtml = (site: StorySite, name: string, asked: Asked): string | null => {
  const actor = site.view.dossier.actors.find((each) =>
    [each.id, ...each.formerIds, ...each.mentions].some((own) => fileNameOf(own) === name),
  )
  if (actor === undefined) return null
  const main = actorPage(contextOf(site.view, asked), actor)
  return framed(site, asked, { current: null, title: actor.name, main })
}

/** A file of a static site: its path from the first page's folder, with `/` between folders. */
export interface SiteFile {
  readonly path: string
  readonly text: string
}

/**
 * A dossier as a site of files, one at a time: its pages, a page a finding, a page an actor, a page an article. It needs no server and works from disk.
 * `among` says where other stories of the same site are.
 *
 * @example `for (const { path, text } of siteFiles(dossier, (id) => explain(dossier, id))) write(path, text)`
 */
export function* siteFiles(
  dossier: Dossier,
  explain: StorySite['explain'],
  among: AmongStories | null = null,
): Generator<SiteFile> {
  const site = storySite(dossier, explain)
  const [top, below] = [fileAddresses(0, among), fileAddresses(1, among)]
  for (const page of storyPages) {
    if (page.count(site.view) === 0) continue
    for (let n = 1; n <= (page.pages?.(site.view) ?? 1); n += 1)
      yield {
        path: fileOfPage(page.name, n),
        text: storyPageHtml(site, page, { addresses: top, query: { page: String(n) } }),
      }
  }
  const asked = { addresses: below, query: {} }
  for (const { id, formerIds } of findingsOf(dossier)) {
    const text = linePageHtml(site, fileNameOf(id), asked)
    if (text === null) continue
    for (const own of new Set([id, ...formerIds])) yield { path: `line/${fileNameOf(own)}.html`, text }
  }
  for (const { id } of dossier.actors) {
    const text = actorPageHtml(site, fileNameOf(id), asked)
    if (text !== null) yield { path: `actor/${fileNameOf(id)}.html`, text }
  }
  for (const { id } of site.view.sources) {
    const text = articlePageHtml(site, fileNameOf(id), asked)
    if (text !== null) yield { path: `article/${fileNameOf(id)}.html`, text }
  }
}
