import type { Finding, PartName } from '../../../model/dossier.ts'
import type { ListedRuling } from '../../../model/ruling.ts'
import { sourceName } from '../../dossier-view.ts'
import { markup, type Markup } from '../../html/markup.ts'
import { partWord } from '../../html/section.ts'
import { lineOf } from '../../lines/line-of.ts'
import type { SiteContext } from '../site-page.ts'
import { fieldInputs } from './field-inputs.ts'
import { byField, hiddenField, noButton, whyField, type ReviewDesk } from './review-desk.ts'
import { rulingsList } from './rulings-list.ts'

interface Ruling {
  readonly context: SiteContext
  readonly review: ReviewDesk
  readonly part: PartName
  readonly finding: Finding
}

// Findings that stand each by itself: no two of them are one.
const standAlone: ReadonlySet<PartName> = new Set(['dates', 'statements', 'figures', 'absences'])

// So many others can be chosen from; beyond them an id is asked for.
const othersShown = 120
const leadShown = 90

const short = (text: string): string => (text.length > leadShown ? `${text.slice(0, leadShown - 1)}…` : text)

const storyOf = ({ context }: Ruling): string => context.view.story?.id ?? ''

const form = (ruling: Ruling, inner: Markup): Markup => {
  const { review, finding } = ruling
  return markup`<form method="post" action="/rule">
    ${noButton} ${hiddenField('token', review.token)} ${hiddenField('story', storyOf(ruling))} ${hiddenField('line', finding.id)}
    ${hiddenField('next', review.next ?? '')} ${byField(review)} ${inner}
  </form>`
}

const folded = (summary: string, inner: Markup, key: string | null = null): Markup =>
  markup`<details class="folded">
    <summary${key === null ? null : markup` data-key="${key}"`}>${summary}</summary>
    ${inner}
  </details>`

const judging = (ruling: Ruling): Markup =>
  form(
    ruling,
    markup`${whyField}
      <p class="buttons">
        <button name="verb" value="accept" class="yes" data-key="y">Right</button>
        <button name="verb" value="reject" class="no" data-key="n">Wrong</button>
      </p>`,
  )

const fixing = (ruling: Ruling): Markup =>
  folded(
    'Fix it: who, when, anything',
    form(
      ruling,
      markup`${fieldInputs(ruling.review.fieldsOf(ruling.part), { ...ruling.finding }, ruling.context.view.nameOf)}
        <p class="hint">Leave empty what is not known. Only what you change is ruled on.</p>
        ${whyField}
        <p class="buttons"><button name="verb" value="edit">Keep these</button></p>`,
    ),
    'a',
  )

const merging = (ruling: Ruling): Markup | null => {
  const { part, finding, context } = ruling
  const others = context.view.dossier[part].filter(({ id }) => id !== finding.id)
  if (standAlone.has(part) || others.length === 0) return null
  const leads = others
    .map((each) => ({ id: each.id, lead: short(lineOf(part, each, context.view).lead) }))
    .sort((a, b) => (a.lead < b.lead ? -1 : a.lead > b.lead ? 1 : a.id < b.id ? -1 : 1))
  const choose =
    leads.length > othersShown
      ? markup`<label class="field"><span>Its id <small>at the foot of its page</small></span> <input name="other" required /></label>`
      : markup`<label class="field"
          ><span>The same as</span>
          <select name="other" required>
            <option value="">choose</option>
            ${leads.map(({ id, lead }) => markup`<option value="${id}">${lead}</option>`)}
          </select></label
        >`
  return folded(
    `It is the same ${partWord(part)} as another`,
    form(
      ruling,
      markup`${choose} ${whyField}
        <p class="buttons"><button name="verb" value="merge">Make them one</button></p>`,
    ),
  )
}

const splitting = (ruling: Ruling): Markup | null => {
  const { part, finding, context } = ruling
  const articles = [...new Set(finding.evidence.map(({ article }) => article))].flatMap(
    (id) => context.view.articleOf(id) ?? [],
  )
  const captures = new Map(articles.map((article) => [article.capture, article]))
  if (standAlone.has(part) || captures.size < 2) return null
  return folded(
    'One page tells of another one',
    form(
      ruling,
      markup`<label class="field"
          ><span>What stands on this page is by itself</span>
          <select name="page" required>
            <option value="">choose</option>
            ${[...captures.values()].map(
              (article) =>
                markup`<option value="${article.capture}">${context.view.numberOf(article.id)}: ${sourceName(article)}, ${short(article.title ?? 'no title')}</option>`,
            )}
          </select></label
        >
        ${whyField}
        <p class="buttons"><button name="verb" value="split">Part them</button></p>`,
    ),
  )
}

const noting = (ruling: Ruling): Markup =>
  folded(
    'Note',
    form(
      ruling,
      markup`<label class="field"><span>Note</span> <textarea name="text" rows="2" required maxlength="4000"></textarea></label>
        <p class="buttons"><button name="verb" value="note">Keep the note</button></p>`,
    ),
  )

interface Words {
  readonly capture: string
  readonly exact: string
}

const anchorsOf = ({ ruling }: ListedRuling): readonly Words[] =>
  'on' in ruling ? (ruling.on as readonly Words[]) : []

const touches = ({ context, finding }: Ruling): ((listed: ListedRuling) => boolean) => {
  const named = new Set(
    finding.because.filter((rule) => rule.startsWith('ruling/')).map((rule) => rule.slice('ruling/'.length)),
  )
  const own = new Map<string, string[]>()
  for (const { article, text } of finding.evidence) {
    const capture = context.view.articleOf(article)?.capture
    if (capture !== undefined) own.set(capture, [...(own.get(capture) ?? []), text])
  }
  return (listed) =>
    named.has(listed.ruling.id) ||
    anchorsOf(listed).some(({ capture, exact }) =>
      own.get(capture)?.some((text) => text.includes(exact) || exact.includes(text)),
    )
}

const ofThisKind = ({ part }: Ruling, { ruling }: ListedRuling): boolean =>
  !('on' in ruling) || ruling.on.every((anchor) => !('kind' in anchor) || anchor.kind === part)

/** What people can say of a finding, and what they said: forms that work without a script. Nothing where nobody may. */
export const rulingPanel = (context: SiteContext, part: PartName, finding: Finding): Markup | null => {
  const { review } = context
  if (review === null) return null
  const ruling = { context, review, part, finding }
  if (review.fieldsOf(part).length === 0)
    return markup`<section class="ruling"><p class="hint">This line is made of others: rule on the lines that it rests on.</p></section>`
  const isOwn = touches(ruling)
  const made = review.rulings.filter((each) => isOwn(each) && ofThisKind(ruling, each))
  return markup`<section class="ruling" id="ruling" aria-label="Rulings">
    <h2>Is it right?</h2>
    ${judging(ruling)} ${fixing(ruling)} ${merging(ruling)} ${splitting(ruling)} ${noting(ruling)}
    ${
      made.length === 0
        ? null
        : markup`<h3>Ruled on these words <span class="count">${made.length}</span></h3>
            ${rulingsList(review, made.toReversed(), { story: storyOf(ruling), line: finding.id })}`
    }
    ${review.by === '' ? null : markup`<p class="hint">You rule as <bdi>${review.by}</bdi>. <a href="/who">Another name</a></p>`}
  </section>`
}
