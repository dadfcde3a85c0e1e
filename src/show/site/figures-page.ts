import type { Finding } from '../../model/dossier.ts'
import { fold } from '../../kit/fold.ts'
import { capital } from '../counted.ts'
import { describeDate } from '../describe-date.ts'
import type { DossierView } from '../dossier-view.ts'
import { findingAnchor, openLink, sourceLinks } from '../html/line-item.ts'
import { markup, pageText, type Markup } from '../html/markup.ts'
import { listSection } from '../html/section.ts'
import { lineOf } from '../lines/line-of.ts'
import { amount } from '../lines/part-line.ts'
import { present, reported } from '../lines/line.ts'
import { disputeTag, disputesOf } from './disagreements-page.ts'
import { onPage, pager, pagesFor } from './pager.ts'
import { rangeDrawing, type Scale } from './range-drawing.ts'
import type { SiteContext, SitePage } from './site-page.ts'

type Figure = Finding<'figures'>
type Dispute = Finding<'disagreements'>

/** Figures of one thing that are not all the same: from the lowest to the highest. */
interface Spread {
  readonly what: string
  readonly figures: readonly Figure[]
  readonly scale: Scale
}

const lowOf = ({ value, valueMax }: Figure): number => value ?? valueMax ?? 0
const highOf = ({ value, valueMax }: Figure): number => valueMax ?? value ?? 0

// The same thing: the same words for it, in the same unit, done the same way; a part is no whole.
const keyOf = ({ what, unit, deed, extent, value, valueMax }: Figure): string | null =>
  (value === null && valueMax === null) || what === null
    ? null
    : [fold(what), unit ?? '', deed ?? '', extent].join(' | ')

const byValue = (a: Figure, b: Figure): number => lowOf(a) - lowOf(b) || highOf(a) - highOf(b)

const spreadsOf = (view: DossierView): readonly Spread[] => {
  const groups = new Map<string, Figure[]>()
  for (const figure of view.of('figures')) {
    const key = keyOf(figure)
    if (key === null) continue
    const known = groups.get(key)
    if (known) known.push(figure)
    else groups.set(key, [figure])
  }
  return [...groups.values()]
    .map((figures): Spread => ({
      what: figures[0]?.what ?? '',
      figures: figures.toSorted(byValue),
      scale: { low: Math.min(...figures.map(lowOf)), high: Math.max(...figures.map(highOf)) },
    }))
    .filter(({ scale }) => scale.low < scale.high)
    .sort((a, b) => b.figures.length - a.figures.length)
}

const range = (low: number, high: number): string =>
  low === high ? (amount(low) ?? '') : `${amount(low) ?? ''} – ${amount(high) ?? ''}`

const scopeWords = ({ scope, extent }: Figure): string =>
  present(
    scope.place,
    scope.date === null ? null : describeDate(scope.date),
    extent === 'whole' ? null : extent === 'running' ? 'so far' : extent,
  ).join(' · ') || 'not said'

const rowMarkup = (context: SiteContext, figure: Figure, scale: Scale): Markup => {
  const { view } = context
  return markup`<tr id="${findingAnchor(figure.id)}">
    <th scope="row">${openLink(context, figure.evidence, markup`<bdi>${pageText(figure.text)}</bdi>`, figure.id)}${sourceLinks(context, figure.evidence)}</th>
    <td class="track">${rangeDrawing(scale, { low: lowOf(figure), high: highOf(figure), qualifier: figure.qualifier })}</td>
    <td>${figure.claimedBy === null ? markup`<span class="quiet">claimant not named</span>` : markup`<bdi>${view.nameOf(figure.claimedBy)}</bdi>`}</td>
    <td><bdi>${scopeWords(figure)}</bdi></td>
    <td>${reported(figure.knownFrom) ?? 'day not known'}</td>
  </tr> `
}

const table = (name: string, rows: Markup): Markup =>
  markup`<div class="wide" role="region" aria-label="${name}" tabindex="0">
    <table class="claims">
      <thead>
        <tr><th scope="col">Figure</th><th scope="col"><span class="unseen">Where it lies in the range</span></th><th scope="col">Claimed by</th><th scope="col">Scope</th><th scope="col">Known</th></tr>
      </thead>
      <tbody>${rows}</tbody>
    </table>
  </div>`

// The number that a side of a dispute begins with, for its place in the range; the words of the side stand beside it.
const numberIn = (value: string): number | null => {
  const match = /\d[\d,]*(?:\.\d+)?/.exec(value)
  return match === null ? null : Number(match[0].replaceAll(',', ''))
}

const sideRow = (context: SiteContext, dispute: Dispute, side: Dispute['sides'][number]): Markup => {
  const { low, high } = dispute
  const at = numberIn(side.value)
  const inside = at !== null && low !== null && high !== null && at >= low && at <= high
  return markup`<tr>
    <th scope="row"><bdi>${pageText(side.value)}</bdi>${sourceLinks(context, side.evidence)}</th>
    <td class="track">${inside ? rangeDrawing({ low, high }, { low: at, high: at, qualifier: null }) : null}</td>
    <td>${side.by === null ? markup`<span class="quiet">claimant not named</span>` : markup`<bdi>${context.view.nameOf(side.by)}</bdi>`}</td>
    <td><bdi>${present(dispute.place, side.on === null ? null : describeDate(side.on)).join(' · ') || 'not said'}</bdi></td>
    <td>${reported(side.knownFrom) ?? 'day not known'}</td>
  </tr> `
}

const disputeMarkup = (context: SiteContext, dispute: Dispute): Markup => {
  const { low, high, about } = dispute
  return markup`<li class="spread">
    <p class="tag ${dispute.explains === 'real dispute' ? 'earnest' : ''}">${disputeTag(dispute)}</p>
    <h3>${openLink(context, dispute.evidence, markup`<bdi>${capital(about)}</bdi>`, dispute.id)}${low === null || high === null ? null : markup` <span class="range">${range(low, high)}</span>`}</h3>
    ${table(about, markup`${dispute.sides.map((side) => sideRow(context, dispute, side))}`)}
  </li> `
}

const spreadMarkup = (context: SiteContext, { what, figures, scale }: Spread): Markup =>
  markup`<li class="spread">
    <h3><bdi>${capital(what)}</bdi> <span class="range">${range(scale.low, scale.high)}</span></h3>
    ${table(what, markup`${figures.map((figure) => rowMarkup(context, figure, scale))}`)}
  </li> `

/** Figures: those that are contested, from the lowest to the highest claim; other ranges; then those that stand alone. */
export const figuresPage: SitePage = {
  name: 'figures',
  label: 'Figures',
  count: (view) => view.of('figures').length,
  pages: (view) => pagesFor(view.of('figures').length),
  content: (context) => {
    const { view } = context
    const spreads = spreadsOf(view)
    const drawn = new Set(spreads.flatMap(({ figures }) => figures))
    const alone = view.of('figures').filter((each) => !drawn.has(each))
    const disputes = disputesOf(view).filter(({ kind }) => kind === 'figure')
    const ranges = spreads.flatMap((spread) => spread.figures.map(() => spread))
    const all: readonly (Spread | Figure)[] = [...ranges, ...alone]
    const here = onPage(all, context)
    const first = here[0] === all[0]
    const shown = [...new Set(here)]
    const spreadsHere = shown.filter((each): each is Spread => 'figures' in each)
    const lines = shown
      .filter((each): each is Figure => !('figures' in each))
      .map((each) => lineOf('figures', each, view))
    return markup`${
      first && disputes.length > 0
        ? markup`<h2>Contested <span class="count">${disputes.length}</span></h2>
            <ul>${disputes.map((each) => disputeMarkup(context, each))}</ul>`
        : null
    }${
      spreadsHere.length === 0
        ? null
        : markup`<h2>Told with more than one number</h2>
            <p class="hint">Other days and places are other counts: a range is no contradiction before the scopes are the same.</p>
            <ul>${spreadsHere.map((each) => spreadMarkup(context, each))}</ul>`
    }${
      lines.length === 0
        ? null
        : markup`<h2>Told with one number</h2>
            ${listSection(context, 'figures', 'Figures', { lines }).content}`
    }${pager(context, 'figures', all.length)}`
  },
}
