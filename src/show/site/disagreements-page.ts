import type { Finding } from '../../model/dossier.ts'
import { capital } from '../counted.ts'
import { dateAfterVerb, describeDate } from '../describe-date.ts'
import { sourceName, type DossierView } from '../dossier-view.ts'
import { findingAnchor, notesMarkup, openLink, sourceLinks } from '../html/line-item.ts'
import { markup, pageText, type Markup } from '../html/markup.ts'
import { lineOf } from '../lines/line-of.ts'
import { present, reported } from '../lines/line.ts'
import { onPage, pager, pagesFor } from './pager.ts'
import type { SiteContext, SitePage } from './site-page.ts'

type Dispute = Finding<'disagreements'>
type Side = Dispute['sides'][number]

// In earnest first, then what nothing explains, then what is explained.
const weight = ({ explains }: Dispute): number =>
  explains === 'real dispute' ? 0 : explains === null ? 1 : 2

/** Where sources differ: what is contradicted in earnest on top. */
export const disputesOf = (view: DossierView): readonly Dispute[] =>
  view.of('disagreements').toSorted((a, b) => weight(a) - weight(b))

/** How a dispute is to be taken, in a word or two. */
export const disputeTag = ({ explains }: Dispute): string =>
  explains === 'real dispute' ? 'in earnest' : (explains ?? 'not explained')

/** Who carries a side: outlets, with the agency whose copy a page is. */
const carriersOf = (view: DossierView, { articles }: Side): string =>
  [
    ...new Set(
      articles.flatMap((id) => {
        const article = view.articleOf(id)
        if (article === null) return []
        const { agency } = article
        const outlet = sourceName(article)
        return [agency === null || agency === outlet ? outlet : `${outlet} (${agency})`]
      }),
    ),
  ].join(', ')

const valueMarkup = ({ kind }: Dispute, { value }: Side): Markup =>
  kind === 'wording'
    ? markup`“${pageText(value)}”`
    : kind === 'date'
      ? markup`${describeDate(value)}`
      : markup`${pageText(value)}`

const sideMarkup = (context: SiteContext, dispute: Dispute, side: Side): Markup => {
  const { view } = context
  const words = side.evidence.find(({ role }) => role === 'content') ?? side.evidence[0]
  const from = carriersOf(view, side)
  const notes = present(
    side.on === null
      ? null
      : dispute.kind === 'figure'
        ? `for ${describeDate(side.on)}`
        : dateAfterVerb(side.on),
    reported(side.knownFrom),
  )
  return markup`<li class="side">
    <p class="value"><bdi>${valueMarkup(dispute, side)}</bdi></p>
    <p class="claimant">${side.by === null ? 'claimant not named' : markup`<bdi>${view.nameOf(side.by)}</bdi>`}</p>
    ${dispute.kind === 'wording' ? null : markup`<blockquote class="words" dir="auto">${pageText(words.text)}</blockquote>`}
    <p class="notes">
      ${from === '' ? null : markup`<bdi>${from}</bdi>`}${notes.length === 0 ? '' : ` · ${notes.join(' · ')}`}
      ${sourceLinks(context, side.evidence)}
    </p>
  </li> `
}

const disputeMarkup = (context: SiteContext, dispute: Dispute): Markup => {
  const line = lineOf('disagreements', dispute, context.view)
  return markup`<li class="dispute" id="${findingAnchor(dispute.id)}">
    <p class="tag ${dispute.explains === 'real dispute' ? 'earnest' : ''}">${dispute.kind} · ${disputeTag(dispute)}</p>
    <h2>${openLink(context, line.evidence, markup`<bdi>${capital(dispute.about)}</bdi>`, dispute.id)}</h2>
    <ul class="both">
      ${dispute.sides.map((side) => sideMarkup(context, dispute, side))}
    </ul>
    <p class="notes">${notesMarkup(line)}</p>
  </li> `
}

/** Where sources differ, each side beside the other, and nobody declared right. */
export const disagreementsPage: SitePage = {
  name: 'disagreements',
  label: 'Contested',
  count: (view) => view.of('disagreements').length,
  pages: (view) => pagesFor(view.of('disagreements').length),
  content: (context) => {
    const all = disputesOf(context.view)
    return markup`<p class="hint">All sides stand as they were told. What contradicts in earnest comes first.</p>
      <ul class="disputes">
        ${onPage(all, context).map((each) => disputeMarkup(context, each))}
      </ul>
      ${pager(context, 'disagreements', all.length)}`
  },
}
