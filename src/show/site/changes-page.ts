import type { Change, Diff } from '../../model/diff.ts'
import type { Dossier } from '../../model/dossier.ts'
import { capital, counted } from '../counted.ts'
import { describeDate } from '../describe-date.ts'
import { viewOf, type DossierView } from '../dossier-view.ts'
import { sourceLinks } from '../html/line-item.ts'
import { markup, type Markup } from '../html/markup.ts'
import { changeLine, type ChangeViews } from '../lines/change-line.ts'
import type { Addresses } from './addresses.ts'
import { onPage, pager } from './pager.ts'
import { siteContext, type Query, type SiteContext } from './site-page.ts'

/** Two times of a story and what changed between them. */
export interface Compared {
  readonly earlier: Dossier
  readonly later: Dossier
  readonly diff: Diff
}

interface AskedChanges {
  readonly query: Query
  /** Null where no earlier time was asked for. */
  readonly compared: Compared | null
  /** Where the pages of the earlier time are, and those of the later one. */
  readonly addresses: { readonly earlier: Addresses; readonly later: Addresses }
  /** When this reader was here last, as an instant; null where that is not known. */
  readonly lastVisit: string | null
}

// So many days of publication are offered to compare with.
const daysOffered = 10

const dayInput = (name: string, label: string, query: Query): Markup =>
  markup`<label for="c-${name}">${label}</label> <input id="c-${name}" name="${name}" type="date" value="${(query[name] ?? '').slice(0, 10)}" />`

const keptInputs = (query: Query): readonly Markup[] =>
  ['as-of', 'added-by'].flatMap((name) => {
    const value = query[name] ?? ''
    return value === '' ? [] : [markup`<input type="hidden" name="${name}" value="${value}" />`]
  })

const form = (query: Query): Markup =>
  markup`<form class="compare" method="get" aria-label="Two times to compare">
    ${keptInputs(query)}
    <fieldset>
      <legend>What the world could know</legend>
      ${dayInput('from', 'from', query)} ${dayInput('to', 'to', query)}
    </fieldset>
    <fieldset>
      <legend>What this desk had</legend>
      ${dayInput('added-from', 'from', query)} ${dayInput('added-to', 'to', query)}
    </fieldset>
    <button class="go">Compare</button>
  </form>`

const daysOf = ({ sources }: DossierView): readonly string[] =>
  [...new Set(sources.flatMap(({ publishedAt }) => (publishedAt ?? '').slice(0, 10) || []))]
    .sort()
    .slice(-daysOffered)
    .reverse()

// A whole day is over before what came after it is compared with it: its own pages are no change.
const offers = (view: DossierView, { addresses, lastVisit }: AskedChanges): Markup => {
  const href = (query: Query): string => addresses.later.page('changes', query)
  const days = daysOf(view).slice(1)
  return markup`${
    lastVisit === null
      ? null
      : markup`<p><a href="${href({ 'added-from': lastVisit })}">Since your last visit</a>
          <span class="facts">${describeDate(lastVisit)}</span></p>`
  }
    ${
      days.length === 0
        ? null
        : markup`<p class="hint" id="since-days">What became known after</p>
            <ul class="since-days" aria-labelledby="since-days">
              ${days.map((day) => markup`<li><a href="${href({ from: day })}">${describeDate(day)}</a></li>`)}
            </ul>`
    }`
}

const changeItem = (
  change: Change,
  views: ChangeViews,
  contexts: { readonly earlier: SiteContext; readonly later: SiteContext },
): Markup => {
  const { text, notes, evidence } = changeLine(change, views)
  const gone = change.change === 'withdrawn'
  const context = gone ? contexts.earlier : contexts.later
  const lead =
    change.part === 'loops'
      ? markup`<bdi>${text}</bdi>`
      : markup`<a class="open" href="${context.addresses.line(change.id)}" data-pane=""><bdi>${text}</bdi></a>`
  return markup`<li class="line">
    <p class="lead"><span class="${gone ? 'tag is-withdrawn' : 'tag'}">${change.change}</span> ${lead}${sourceLinks(context, evidence)}</p>
    ${notes.length === 0 ? null : markup`<p class="notes">${notes.map((note, n) => markup`${n === 0 ? '' : ' · '}<bdi>${note}</bdi>`)}</p>`}
  </li> `
}

const between = (from: string | null, to: string | null, now: string): string =>
  `${from === null ? 'the beginning' : describeDate(from)} and ${to === null ? now : describeDate(to)}`

const spanWords = ({ from, to, added }: Diff): string =>
  [
    ...(from === '' || from === to ? [] : [`known between ${between(from, to, 'now')}`]),
    ...(added?.from == null || added.from === added.to
      ? []
      : [`added to this desk between ${between(added.from, added.to, 'now')}`]),
  ].join(', ')

const partTitles: Readonly<Partial<Record<Change['part'], string>>> = {
  meetings: 'Rounds',
  texts: 'Papers',
  disagreements: 'Contested',
}

const changesMarkup = (compared: Compared, { query, addresses }: AskedChanges): Markup => {
  const { diff, earlier, later } = compared
  const views: ChangeViews = { earlier: viewOf(earlier), later: viewOf(later) }
  const contexts = {
    earlier: siteContext(views.earlier, addresses.earlier, query),
    later: siteContext(views.later, addresses.later, query),
  }
  const order = [...new Set(diff.changes.map(({ part }) => part))]
  const all = order.flatMap((part) => diff.changes.filter((change) => change.part === part))
  const shown = onPage(all, { query })
  const saves = diff.articles.filter(({ saveOf }) => saveOf !== null).length
  const facts = [
    counted(diff.articles.length, 'new article'),
    ...(saves === 0 ? [] : [`${counted(saves, 'later save')} of pages known before`]),
    counted(diff.changes.length, 'change'),
    ...(diff.statements.new === 0 ? [] : [counted(diff.statements.new, 'new statement')]),
  ]
  return markup`<div class="changes" role="region" aria-label="Changes">
    <p><strong>What changed: ${spanWords(diff)}</strong></p>
    <p class="facts">${facts.join(' · ')}</p>
    ${diff.changes.length === 0 ? markup`<p>Nothing that is compared changed in what is known.</p>` : null}
    ${order
      .filter((part) => shown.some((change) => change.part === part))
      .map(
        (part) =>
          markup`<h2>${partTitles[part] ?? capital(part)} <span class="count">${all.filter((change) => change.part === part).length}</span></h2>
            <ul class="lines">
              ${shown.filter((change) => change.part === part).map((change) => changeItem(change, views, contexts))}
            </ul>`,
      )}
    ${pager(contexts.later, 'changes', all.length)}
  </div>`
}

/** What changed in a story between any two times, in facts; before two times are asked for, a form and days to begin with. */
export const changesPage = (view: DossierView, asked: AskedChanges): Markup =>
  markup`<h1>Changes</h1>
    ${form(asked.query)} ${offers(view, asked)}
    ${asked.compared === null ? markup`<p class="hint">Meetings, deadlines, positions, conditions, commitments, contested points, incidents and papers are compared as facts, not as words; statements are counted.</p>` : changesMarkup(asked.compared, asked)}`
