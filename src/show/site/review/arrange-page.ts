import type { DeskStory } from '../../../model/desk.ts'
import type { DossierArticle } from '../../../model/dossier.ts'
import type { ListedRuling } from '../../../model/ruling.ts'
import { capital, counted } from '../../counted.ts'
import { describeDate } from '../../describe-date.ts'
import { sourceName } from '../../dossier-view.ts'
import { markup, pageText, type Markup } from '../../html/markup.ts'
import { partWord } from '../../html/section.ts'
import { lineOf } from '../../lines/line-of.ts'
import { rulingWords } from '../../ruling-line.ts'
import { fileNameOf } from '../addresses.ts'
import { onPage, pager } from '../pager.ts'
import type { SiteContext } from '../site-page.ts'
import { linesWithout, membersOf, type Arrangement, type LinesLeft } from './arrangement.ts'
import { byField, hiddenField, noButton, whyField, type ReviewDesk } from './review-desk.ts'
import { rulingsList, undoForm } from './rulings-list.ts'

/** What the page that merges, parts and renames a story shows. */
export interface Arranging {
  readonly story: DeskStory
  /** The other stories of the desk, related ones first. */
  readonly others: readonly DeskStory[]
  /** What is asked for and would be done; null where nothing is. */
  readonly plan: Arrangement | null
  /** Why what is asked for cannot be done. */
  readonly wrong: string | null
  /** What was ruled just now. */
  readonly said: ListedRuling | null
  /** What was ruled on this story before. */
  readonly made: readonly ListedRuling[]
}

// So many stories are offered to choose from, so many lines told by name.
const mostOffered = 300
const mostTold = 8

const days = ({ first, last }: DeskStory): string => {
  if (first === null || last === null) return 'not dated'
  const [from, to] = [describeDate(first.slice(0, 10)), describeDate(last.slice(0, 10))]
  return from === to ? from : `${from} to ${to}`
}

/** "12 articles, 3 March 2031 to 11 April 2031". */
const size = (story: DeskStory): string => `${counted(story.articles, 'article')}, ${days(story)}`

const offered = (others: readonly DeskStory[], chosen: string): readonly Markup[] =>
  others
    .slice(0, mostOffered)
    .map(
      (each) =>
        markup`<option value="${each.id}"${each.id === chosen ? markup` selected` : null}>${each.name} — ${size(each)}</option>`,
    )

const asking = ({ addresses }: SiteContext, does: string, inner: Markup): Markup =>
  markup`<form method="get" action="${addresses.page('arrange')}#plan">
    ${hiddenField('do', does)} ${inner}
    <p class="buttons"><button>See what would change</button></p>
  </form>`

const mergeForm = (context: SiteContext, { others }: Arranging): Markup =>
  others.length === 0
    ? markup`<p class="hint">No other story is on this desk.</p>`
    : asking(
        context,
        'merge',
        markup`<label class="field"><span>It is the same negotiation as</span>
          <select name="other" required><option value="">choose</option>${offered(others, context.query['other'] ?? '')}</select></label>`,
      )

const articleChoice = ({ view, addresses }: SiteContext, article: DossierArticle): Markup =>
  markup`<li>
    <label><input type="checkbox" name="a" value="${fileNameOf(article.id)}" />
      <span><span class="facts">${view.numberOf(article.id)} · <bdi>${pageText(sourceName(article))}</bdi> · ${article.publishedAt === null ? 'not dated' : describeDate(article.publishedAt)}</span>
      <bdi class="title">${pageText(article.title ?? 'no title')}</bdi></span></label>
    <a href="${addresses.article(article.id)}">read</a>
  </li>`

const moveForm = (context: SiteContext, { others }: Arranging): Markup => {
  const sources = membersOf(context.view)
  return markup`${asking(
    context,
    'move',
    markup`<fieldset class="choice">
        <legend>These pages</legend>
        <ul>${onPage(sources, context).map((article) => articleChoice(context, article))}</ul>
      </fieldset>
      <label class="field"><span>go to</span>
        <select name="to"><option value="own">a story of their own</option><option value="none">no story</option>${offered(others, '')}</select></label>
      <label class="field"><span>Name of a story of their own</span> <input name="name" maxlength="120" value="${context.query['name'] ?? ''}" /></label>`,
  )}
  ${pager({ ...context, query: {} }, 'arrange', sources.length)}`
}

const renameForm = (context: SiteContext, { story }: Arranging): Markup =>
  asking(
    context,
    'rename',
    markup`<label class="field"><span>Name</span> <input name="name" maxlength="120" required value="${story.name}" /></label>`,
  )

const linesTold = (context: SiteContext, { part, gone }: LinesLeft): Markup => {
  const { view, addresses } = context
  const more = gone.length - mostTold
  return markup`<ul class="subs">
    ${gone.slice(0, mostTold).map((each) => markup`<li><a href="${addresses.line(each.id)}"><bdi>${lineOf(part, each, view).lead}</bdi></a></li>`)}
    ${more > 0 ? markup`<li>and ${more} more</li>` : null}
  </ul>`
}

const moveEffects = (
  context: SiteContext,
  own: Arranging,
  plan: Arrangement & { readonly does: 'move' },
): Markup => {
  const { articles, to, name } = plan
  const left = own.story.articles - articles.length
  const lines = linesWithout(context.view, new Set(articles.map(({ id }) => id)))
  const where =
    to !== null
      ? markup`the story <bdi>${to.name}</bdi> (${size(to)})`
      : name !== null
        ? markup`a story of their own, <bdi>${name}</bdi>`
        : markup`no story: they stay on the desk, and are found by searching`
  return markup`<p>${counted(articles.length, 'article')} ${articles.length === 1 ? 'goes' : 'go'} from <bdi>${own.story.name}</bdi> to ${where}:</p>
    <ul class="subs">${articles.map(
      (article) =>
        markup`<li><bdi>${pageText(sourceName(article))}</bdi>, ${article.publishedAt === null ? 'not dated' : describeDate(article.publishedAt)}: <bdi>${pageText(article.title ?? 'no title')}</bdi></li>`,
    )}</ul>
    <p>${left === 0 ? 'Nothing is left of this story: it is no more.' : markup`${counted(left, 'article')} ${left === 1 ? 'stays' : 'stay'} in it.`}</p>
    ${
      lines.length === 0 || left === 0
        ? null
        : markup`<ul class="effects">${lines.map(
            (each) => markup`<li>
      <p><strong>${capital(partWord(each.part))}</strong>: ${each.gone.length === 0 ? null : markup`${each.gone.length} no longer here`}${each.gone.length > 0 && each.fewer > 0 ? ', ' : null}${each.fewer === 0 ? null : markup`${each.fewer} with fewer sources`}</p>
      ${each.gone.length === 0 ? null : linesTold(context, each)}
    </li>`,
          )}</ul>`
    }`
}

const mergeEffects = (
  context: SiteContext,
  { story }: Arranging,
  { other, articles }: Arrangement & { readonly does: 'merge' },
): Markup => {
  const here = new Set(membersOf(context.view).map(({ id }) => id))
  const both = articles.filter((id) => here.has(id)).length
  return markup`<ul class="subs">
      <li><bdi>${story.name}</bdi>: ${size(story)}</li>
      <li><bdi>${other.name}</bdi>: ${size(other)}</li>
      ${both === 0 ? null : markup`<li>${counted(both, 'article')} of these ${both === 1 ? 'is' : 'are'} in both</li>`}
    </ul>
    <p>They become one story, <bdi>${story.name}</bdi>, of ${counted(story.articles + articles.length - both, 'article')}; <bdi>${other.name}</bdi> is no story of its own any more, and its address leads here. What both tell of one meeting or one deadline becomes one line with the sources of both.</p>`
}

const effects = (context: SiteContext, own: Arranging, plan: Arrangement): Markup => {
  switch (plan.does) {
    case 'merge':
      return mergeEffects(context, own, plan)
    case 'move':
      return moveEffects(context, own, plan)
    case 'rename':
      return markup`<p><bdi>${own.story.name}</bdi> is called <bdi><strong>${plan.name}</strong></bdi> from now on, here and in the list of stories. Nothing else changes.</p>`
  }
}

const asked = (plan: Arrangement): Markup => {
  switch (plan.does) {
    case 'merge':
      return markup`${hiddenField('verb', 'merge')} ${hiddenField('other', plan.other.id)}`
    case 'move':
      return markup`${hiddenField('verb', 'split')} ${hiddenField('to', plan.to?.id ?? '')} ${hiddenField('name', plan.name ?? '')}
        ${hiddenField('articles', plan.articles.map(({ capture, part }) => `${capture}.${String(part)}`).join(' '))}`
    case 'rename':
      return markup`${hiddenField('verb', 'rename')} ${hiddenField('name', plan.name)}`
  }
}

const planned = (context: SiteContext, own: Arranging, review: ReviewDesk): Markup | null => {
  const { plan, story } = own
  if (own.wrong !== null) return markup`<p class="said" id="plan" role="status">${own.wrong}</p>`
  return (
    plan &&
    markup`<section class="plan" id="plan" aria-label="What would change">
      <h2>What would change</h2>
      ${effects(context, own, plan)}
      <form method="post" action="/rule">
        ${noButton} ${hiddenField('token', review.token)} ${hiddenField('line', story.id)} ${hiddenField('story', story.id)} ${hiddenField('next', context.addresses.page('arrange'))}
        ${asked(plan)} ${byField(review)} ${whyField}
        <p class="buttons"><button class="yes">Do it</button> <a href="${context.addresses.page('arrange')}">Leave it as it is</a></p>
        <p class="hint">It is kept as a ruling and can be undone.</p>
      </form>
    </section>`
  )
}

// The story that pages were moved to.
const movedTo = ({ said, others }: Arranging): DeskStory | null => {
  if (said?.inForce !== true || said.ruling.verb !== 'move-articles') return null
  const { to, name } = said.ruling
  return others.find((each) => each.id === to || each.name === name) ?? null
}

const done = ({ addresses }: SiteContext, own: Arranging, review: ReviewDesk): Markup | null => {
  const to = movedTo(own)
  return (
    own.said &&
    markup`<div class="said" role="status">
    <p>${own.said.inForce || own.said.ruling.verb === 'undo' ? 'Kept' : 'Undone'}: <strong>${own.said.ruling.verb}</strong> <bdi>${rulingWords(own.said.ruling)}</bdi>. Now: <bdi>${own.story.name}</bdi>, ${size(own.story)}.${to && markup` The pages are in <a href="${addresses.story(to.id) ?? ''}"><bdi>${to.name}</bdi></a>, ${size(to)}.`}</p>
    ${own.said.inForce ? undoForm(review, own.said.ruling.id) : null}
  </div>`
  )
}

/** Merge a story with another, move pages out of it, rename it: each tells what would change before it is done, and can be undone. */
export const arrangePage = (context: SiteContext, own: Arranging): Markup => {
  const { addresses, view } = context
  const plain = context.review
  if (plain === null)
    return markup`<h1>Merge, split, rename</h1>
      <p>What is past is only shown. <a href="${addresses.page('index')}">Where things stand</a></p>`
  const review = { ...plain, next: addresses.page('arrange') }
  return markup`<div class="arrange">
    <h1>Merge, split, rename</h1>
    <p class="facts"><bdi>${own.story.name}</bdi>: ${size(own.story)}</p>
    ${done(context, own, review)} ${planned(context, own, review)}
    <h2 id="merge">Merge with another story</h2>
    ${mergeForm(context, own)}
    <h2 id="move">Move pages out <span class="count">${membersOf(view).length}</span></h2>
    ${moveForm(context, own)}
    <h2 id="rename">Rename</h2>
    ${renameForm(context, own)}
    ${
      own.made.length === 0
        ? null
        : markup`<h2 id="made">Ruled on this story <span class="count">${own.made.length}</span></h2>
            ${rulingsList(review, own.made.toReversed())}`
    }
  </div>`
}
