import { fold } from '../../kit/fold.ts'
import { wordChange } from '../../kit/word-change.ts'
import { capital, counted } from '../counted.ts'
import { describeDate } from '../describe-date.ts'
import { sourceName, supportOf, type DossierView } from '../dossier-view.ts'
import { findingAnchor, notesMarkup, openLink, sourceLinks, wordsMarkup } from '../html/line-item.ts'
import { markup, pageText, type Markup } from '../html/markup.ts'
import { issueWords } from '../lines/issue-words.ts'
import { lineOf } from '../lines/line-of.ts'
import { narrow, unknownValue, type Facet } from './facets.ts'
import { onPage, pager, pagesFor } from './pager.ts'
import type { SiteContext, SitePage } from './site-page.ts'
import { issuesBySpan, outletsOf, utterancesOf, type Statement, type Utterance } from './utterances.ts'

const orUnknown = (values: readonly (string | null)[]): readonly string[] => {
  const known = [...new Set(values.filter((value) => value !== null).filter((value) => value !== ''))]
  return known.length === 0 ? [unknownValue] : known
}

const wordOr =
  (unknown: string, wordOf: (value: string) => string) =>
  (value: string): string =>
    value === unknownValue ? unknown : wordOf(value)

const facetsOf = (view: DossierView): readonly Facet<Utterance>[] => {
  const issues = issuesBySpan(view)
  const each =
    (valueOf: (statement: Statement) => string | null) =>
    ({ told }: Utterance): readonly string[] =>
      orUnknown(told.map(valueOf))
  return [
    {
      name: 'speaker',
      label: 'Speaker',
      valuesOf: each(({ speaker, speakerText }) => speaker ?? speakerText),
      wordOf: wordOr('not named', view.nameOf),
    },
    { name: 'act', label: 'Act', valuesOf: each(({ act }) => act), wordOf: capital },
    {
      name: 'issue',
      label: 'Issue',
      valuesOf: ({ told }) => orUnknown(told.flatMap(issues)),
      wordOf: wordOr('no position in it', (issue) => capital(issueWords(issue))),
    },
    {
      name: 'channel',
      label: 'Channel',
      valuesOf: each(({ channel }) => channel),
      wordOf: wordOr('not said', view.nameOf),
    },
    {
      name: 'outlet',
      label: 'Outlet',
      valuesOf: (utterance) => outletsOf(view, utterance),
      wordOf: (outlet) => outlet,
    },
    {
      name: 'day',
      label: 'Day',
      valuesOf: each(({ saidOn }) => saidOn),
      wordOf: wordOr('not known', describeDate),
      order: 'newest first',
    },
  ]
}

/** Wordings of one utterance that differ, each with the reports that have it. */
const wordingsOf = ({ told }: Utterance): readonly (readonly [Statement, ...Statement[]])[] => {
  const byText = new Map<string, [Statement, ...Statement[]]>()
  for (const each of told) {
    const key = `${each.mode === 'direct' ? 'direct' : 'told'} ${fold(each.content)}`
    const known = byText.get(key)
    if (known) known.push(each)
    else byText.set(key, [each])
  }
  return [...byText.values()]
}

const marked = (statement: Statement): Markup =>
  statement.mode === 'direct'
    ? markup`“${pageText(statement.content)}”`
    : markup`${pageText(statement.content)}`

// Against the first wording: what stands here and not there is marked.
const against = (first: Statement, other: Statement): Markup => {
  const { before, now, after } = wordChange(first.content, other.content)
  const same = before === '' && after === ''
  if (same || now === '') return marked(other)
  const quote = (mark: string): string => (other.mode === 'direct' ? mark : '')
  return markup`${quote('“')}${pageText(before)} <mark class="differs">${pageText(now)}</mark> ${pageText(after)}${quote('”')}`
}

const modes: Readonly<Record<Statement['mode'], string>> = {
  direct: 'in the speaker’s words',
  mixed: 'partly in the speaker’s words',
  indirect: 'in the reporter’s words',
}

const wordingMarkup = (
  { view, ...context }: SiteContext,
  first: Statement,
  wording: readonly [Statement, ...Statement[]],
): Markup => {
  const [one] = wording
  const evidence = wording.flatMap((each) => [...each.evidence])
  const places = [...new Set(evidence.map(({ article }) => article))].flatMap(
    (id) => view.articleOf(id) ?? [],
  )
  const who = one.speaker === null ? one.speakerText : view.nameOf(one.speaker)
  const other = one.speaker === first.speaker && one.speakerText === first.speakerText ? null : who
  return markup`<li>
    <blockquote class="words" dir="auto">${one === first ? marked(one) : against(first, one)}</blockquote>
    <p class="notes">
      <bdi>${[...new Set(places.map(sourceName))].join(', ')}</bdi> · ${modes[one.mode]}${other === null ? '' : markup` · told of <bdi>${other}</bdi>`}
      ${sourceLinks({ view, ...context }, evidence)}
    </p>
  </li> `
}

/** Something that was said: who, in which words, and where pages word it otherwise all wordings beside each other. */
const utteranceMarkup = (context: SiteContext, utterance: Utterance): Markup => {
  const { view } = context
  const { first, told } = utterance
  const wordings = wordingsOf(utterance)
  const [one, ...rest] = first.evidence
  const others = told.filter((each) => each !== first).flatMap((each) => [...each.evidence])
  const evidence = [one, ...rest, ...others] as const
  const line = { ...lineOf('statements', first, view), evidence, support: supportOf(view, evidence) }
  const open = openLink(context, evidence, markup`<bdi>${line.lead}</bdi>`, first.id)
  const lead = markup`<p class="lead">
    ${open}${sourceLinks(context, evidence)}
    <span class="notes">${notesMarkup(line)}</span>
  </p>`
  if (wordings.length > 1)
    return markup`<li class="line statement several" id="${findingAnchor(first.id)}">
      <p class="tag">${wordings.length} wordings</p>
      <ul class="wordings">
        ${wordings.map((each) => wordingMarkup(context, first, each))}
      </ul>
      ${lead}
    </li> `
  return markup`<li class="line statement" id="${findingAnchor(first.id)}">
    ${line.quoted ? wordsMarkup(line) : markup`<p class="words reported" dir="auto">${pageText(line.words)}</p>`}
    ${lead}
  </li> `
}

const textOf =
  (view: DossierView) =>
  ({ told }: Utterance): string =>
    told
      .map(({ speaker, speakerText, content }) =>
        [speaker === null ? '' : view.nameOf(speaker), speakerText ?? '', content].join(' '),
      )
      .join(' ')

/** Statements: who, in which words, how, to whom, when; narrowed by what is asked for. */
export const statementsPage: SitePage = {
  name: 'statements',
  label: 'Statements',
  count: (view) => view.of('statements').length,
  pages: (view) => pagesFor(utterancesOf(view).length),
  content: (context) => {
    const { view } = context
    const all = utterancesOf(view)
    const { items, controls } = narrow(context, 'statements', all, {
      facets: facetsOf(view),
      textOf: textOf(view),
    })
    return markup`<p class="hint">
        ${counted(all.length, 'utterance')} in ${counted(view.of('statements').length, 'report')}. Quotation marks stand around a
        speaker’s own words only; the rest is as a reporter put it.
      </p>
      ${controls}
      ${items.length === 0 ? markup`<p>Nothing that was said has all of this.</p>` : null}
      <ul class="lines">
        ${onPage(items, context).map((each) => utteranceMarkup(context, each))}
      </ul>
      ${pager(context, 'statements', items.length)}`
  },
}
