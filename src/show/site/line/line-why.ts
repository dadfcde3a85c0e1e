import type { Explanation, ExplanationLink } from '../../../model/explanation.ts'
import { counted } from '../../counted.ts'
import { describeDate } from '../../describe-date.ts'
import { markup, type Markup } from '../../html/markup.ts'
import { partWord } from '../../html/section.ts'
import { lineOf } from '../../lines/line-of.ts'
import { ruleWords } from '../../rule-words.ts'
import type { SiteContext } from '../site-page.ts'

// So many linked lines are listed.
const mostLinks = 30

const leadOf = ({ view, addresses }: SiteContext, { part, id }: ExplanationLink): readonly Markup[] => {
  if (part === 'stories' || part === 'keyPoints' || part === 'timeline') return []
  const own = part === 'loops' ? 'conditions' : part
  const other = view.dossier[own].find((each) => each.id === id)
  return other === undefined
    ? []
    : [
        markup`<li><span class="tag">${partWord(own)}</span> <a href="${addresses.line(other.id)}" data-pane=""><bdi>${lineOf(own, other, view).lead}</bdi></a></li>`,
      ]
}

/** Lines that a line names, or that name it. */
export const linkedLines = (context: SiteContext, { links }: Explanation): Markup | null => {
  const distinct = [...new Map(links.map((link) => [link.id, link])).values()]
  const shown = distinct.slice(0, mostLinks).flatMap((link) => leadOf(context, link))
  if (shown.length === 0) return null
  return markup`<details class="folded linked">
    <summary>Linked with <span class="count">${distinct.length > mostLinks ? `${String(mostLinks)} of ${String(distinct.length)}` : shown.length}</span></summary>
    <ul>
      ${shown}
    </ul>
  </details>`
}

const ruleItem = (rule: string): Markup => {
  const words = ruleWords(rule)
  return markup`<li>${words === null ? null : `${words} `}<code>${rule}</code></li>`
}

/** Why a line is there: its rules in plain words, since when it could be known, and the address that stays good. */
export const lineWhy = (context: SiteContext, explanation: Explanation): Markup => {
  const { id, because, mergedFrom, formerIds, knownFrom } = explanation
  const others = new Set([...formerIds, ...mergedFrom].filter((each) => each !== id)).size
  return markup`<details class="folded why">
    <summary>Why it is here</summary>
    <ul class="rules">
      ${[...new Set(because)].map(ruleItem)}
    </ul>
    <dl class="known">
      <div><dt>Known from</dt><dd>${describeDate(knownFrom)}</dd></div>
      ${mergedFrom.length < 2 ? null : markup`<div><dt>Put together from</dt><dd>${counted(mergedFrom.length, 'report')}</dd></div>`}
      <div><dt>Id</dt><dd><code>${id}</code></dd></div>
    </dl>
    <p class="facts permalink">
      <a href="${context.addresses.line(id)}" data-copy-link="">Link to this line</a>
      — stays good when the pages are read anew${others === 0 ? '' : `; ${counted(others, 'earlier id')} of it lead here too`}.
    </p>
  </details>`
}
