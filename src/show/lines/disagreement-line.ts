import type { Finding } from '../../model/dossier.ts'
import { capital } from '../counted.ts'
import { dateAfterVerb, describeDate } from '../describe-date.ts'
import { sourceName, type DossierView } from '../dossier-view.ts'
import { makeLine, present, type SubLine } from './line.ts'
import type { Make } from './part-line.ts'

type Dispute = Finding<'disagreements'>

const explained: Readonly<Record<NonNullable<Dispute['explains']>, string>> = {
  'other scope': 'they count over other days or places',
  'later update': 'the later report updates the earlier',
  rounding: 'they differ in rounding only',
  shortened: 'one leaves out words of the other',
  'other wording': 'the words differ: translated or rendered otherwise',
  'real dispute': 'the sources contradict one another',
}

const numbers = new Intl.NumberFormat('en', { maximumFractionDigits: 2 })

const range = ({ low, high }: Dispute): string | null =>
  low === null || high === null || low === high ? null : `${numbers.format(low)} to ${numbers.format(high)}`

// Who carries a side: the outlets, with the agency whose copy a page is.
const carriers = (articles: readonly string[], view: DossierView): string =>
  [
    ...new Set(
      articles.map((id) => {
        const article = view.articleOf(id)
        if (article === null) return ''
        const { agency } = article
        const outlet = sourceName(article)
        return agency === null || agency === outlet ? outlet : `${outlet} (${agency})`
      }),
    ),
  ]
    .filter((name) => name !== '')
    .join(', ')

const sideText = (dispute: Dispute, side: Dispute['sides'][number], view: DossierView): string => {
  const value =
    dispute.kind === 'wording'
      ? `“${side.value}”`
      : dispute.kind === 'date'
        ? describeDate(side.value)
        : side.value
  const by = side.by === null ? null : view.nameOf(side.by)
  const from = carriers(side.articles, view)
  return present(
    dispute.kind === 'wording' || by === null ? value : `${value}, says ${by}`,
    side.on === null
      ? null
      : dispute.kind === 'figure'
        ? `for ${describeDate(side.on)}`
        : dateAfterVerb(side.on),
    from === '' || from === by ? null : from,
  ).join(' · ')
}

/** Where sources differ, side by side: what is in question, how far apart, why, and each claim with who carries it. */
export const disagreementLine: Make<'disagreements'> = (disagreement, view) =>
  makeLine('disagreements', disagreement, {
    lead: `${capital(disagreement.about)} (${disagreement.kind})`,
    notes: present(
      range(disagreement),
      disagreement.place === null || disagreement.about.includes(disagreement.place)
        ? null
        : `in ${disagreement.place}`,
      disagreement.explains === null ? 'not explained by the pages' : explained[disagreement.explains],
    ),
    subs: disagreement.sides.map((side): SubLine => ({
      text: sideText(disagreement, side, view),
      evidence: side.evidence,
      struck: false,
    })),
  })
