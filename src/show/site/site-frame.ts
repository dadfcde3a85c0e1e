import { describeDate } from '../describe-date.ts'
import type { DossierView } from '../dossier-view.ts'
import { framePage, sealed } from '../html/frame-page.ts'
import { markup, type Markup } from '../html/markup.ts'
import { headFacts, storyName } from '../summary/head.ts'
import type { Addresses } from './addresses.ts'
import type { Query, SitePage } from './site-page.ts'
import { siteScript } from './site-script.ts'
import { siteStyle } from './site-style.ts'

// Sealed once: they are the same on every page.
const [style, script] = [sealed(siteStyle), sealed(siteScript)]

/** What stands around the content of a page of a site. */
export interface SiteFrame {
  /** Version of Parley. */
  readonly parley: string
  readonly addresses: Addresses
  readonly query: Query
  /** The id of the story in front, to search within it; none on pages of the whole desk. */
  readonly story?: string
}

const searchForm = ({ addresses, query, story }: SiteFrame): Markup | null =>
  addresses.desk === null
    ? null
    : markup`<form class="search" role="search" action="/search" method="get">
        <label class="unseen" for="q">Search the desk</label>
        <input id="q" name="q" type="search" value="${query['q'] ?? ''}" placeholder="Search" />
        ${['as-of', 'added-by'].map((name) => ((query[name] ?? '') === '' ? null : markup`<input type="hidden" name="${name}" value="${query[name] ?? ''}" />`))}
        ${story === undefined ? null : markup`<label><input type="checkbox" name="story" value="${story}" /> this story</label>`}
        <button>Search</button>
      </form>`

const deskLinks = ({ addresses }: SiteFrame): Markup | null =>
  addresses.desk === null
    ? null
    : markup`<nav class="desk-links" aria-label="The desk">
        <ul>
          <li><a href="${addresses.desk('add')}">Add</a></li>
          <li><a href="${addresses.desk('review')}">Review</a></li>
          <li><a href="${addresses.desk('keys')}" data-keys="">Keys</a></li>
        </ul>
      </nav>`

const clock = (id: string, label: string, value: string): Markup =>
  markup`<label for="${id}">${label}</label> <input id="${id}" name="${id}" type="date" value="${value}" />`

/** As of when everything is shown, and a form to ask for another time; only a server can answer that. */
const timeBar = ({ addresses, query }: SiteFrame): Markup | null => {
  if (addresses.desk === null) return null
  const [asOf, addedBy] = [query['as-of'] ?? '', query['added-by'] ?? '']
  const set = [
    ...(asOf === '' ? [] : [`as of ${describeDate(asOf)}: what the world could know by then`]),
    ...(addedBy === '' ? [] : [`what this desk had by ${describeDate(addedBy)}`]),
  ]
  const others = Object.entries(query).filter(
    ([name, value]) => value !== '' && !['as-of', 'added-by', 'page'].includes(name),
  )
  return markup`<form class="times" method="get" aria-label="As of when">
      ${others.map(([name, value]) => markup`<input type="hidden" name="${name}" value="${value}" />`)}
      ${clock('as-of', 'As of', asOf.slice(0, 10))} ${clock('added-by', 'Added by', addedBy.slice(0, 10))}
      <button>Show</button>
    </form>
    ${
      set.length === 0
        ? null
        : markup`<p class="then" role="status">
            <strong>Not today:</strong> ${set.join('; ')}. Everything later is left out.
            <a href="?${new URLSearchParams(others).toString()}">Back to now</a>
          </p>`
    }`
}

const frame = (
  site: SiteFrame,
  { title, head, main }: { readonly title: string; readonly head: Markup; readonly main: Markup },
): string => {
  const { addresses } = site
  const body = markup`<a class="skip" href="#main">Skip to the content</a>
    <header class="top">
      <p class="brand">
        ${addresses.home === null ? markup`<span>Parley</span>` : markup`<a href="${addresses.home}">Parley</a>`}
      </p>
      ${searchForm(site)} ${deskLinks(site)} ${timeBar(site)}
    </header>
    ${head}
    <div class="two">
      <main id="main" tabindex="-1">${main}</main>
      <aside class="pane" id="pane" aria-label="Evidence" hidden></aside>
    </div>
    <footer><p>Made by Parley ${site.parley}. Every line leads to the words that it came from.</p></footer>`
  return framePage({
    title,
    parley: site.parley,
    style,
    script,
    body,
    served: addresses.desk !== null,
  })
}

const pageLink = (href: string, label: Markup | string, current: boolean): Markup =>
  current
    ? markup`<li><a href="${href}" aria-current="page">${label}</a></li>`
    : markup`<li><a href="${href}">${label}</a></li>`

/** A page of a story, in its frame: the story's name, the list of its pages, the content. */
export const framedStoryPage = (
  site: SiteFrame,
  view: DossierView,
  {
    pages,
    current,
    title,
    main,
  }: {
    readonly pages: readonly SitePage[]
    readonly current: string | null
    readonly title: string
    readonly main: Markup
  },
): string => {
  const { addresses } = site
  const parties = view.story?.parties ?? []
  const head = markup`<section class="story-head" aria-label="Story">
      <p class="story"><a href="${addresses.page('index')}"><bdi>${storyName(view)}</bdi></a></p>
      <p class="facts">${parties.length === 0 ? null : markup`<bdi>${parties.map(view.nameOf).join(' · ')}</bdi> — `}${headFacts(view).join(' · ')}</p>
    </section>
    <nav class="pages" aria-label="Pages of this story">
      <ul>
        ${pages.map((page) => {
          const count = page.count(view)
          if (count === 0) return null
          const label = markup`${page.label}${count === null ? null : markup` <span class="count">${count}</span>`}`
          return pageLink(addresses.page(page.name), label, page.name === current)
        })}
        ${addresses.desk === null ? null : pageLink(addresses.page('changes'), 'Changes', current === 'changes')}
        ${addresses.desk === null ? null : pageLink(addresses.page('arrange'), 'Merge or split', current === 'arrange')}
      </ul>
    </nav>`
  const own = view.story === null ? site : { ...site, story: view.story.id }
  return frame(own, { title: `${title} · ${storyName(view)}`, head, main })
}

/** A page of the whole desk, in its frame. */
export const framedDeskPage = (site: SiteFrame, title: string, main: Markup): string =>
  frame(site, { title: `${title} · Parley`, head: markup``, main })
