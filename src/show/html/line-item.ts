import type { WordChange } from '../../kit/word-change.ts'
import type { Evidence } from '../../model/evidence.ts'
import { supportWords } from '../counted.ts'
import type { DossierView } from '../dossier-view.ts'
import type { Line } from '../lines/line.ts'
import { inMarks } from '../summary/line-rows.ts'
import type { EvidenceMarks } from './evidence-marks.ts'
import { markup, pageText, type Markup } from './markup.ts'

/** What the sections of a page share while it is made. */
export interface PageContext {
  readonly view: DossierView
  readonly links: Links
}

/** Where the links of a page lead. */
export interface Links {
  /** Words in the article that they stand in. */
  readonly evidence: (place: Evidence) => string
  /** A finding by itself; null where it is shown in its place only, and opens its words. */
  readonly line: (id: string) => string | null
  /** What is lit where words are opened in place; null where they are opened on a page of their own. */
  readonly markOf: ((place: Evidence) => string) | null
}

/** The links of a page that holds everything: each leads to a mark on it. */
export const linksInPlace = (marks: EvidenceMarks): Links => ({
  evidence: (place) => `#${marks.idOf(place)}`,
  line: () => null,
  markOf: marks.idOf,
})

/** The evidence that a line opens: its content in a body, else the first in a body, else the first. */
const opened = (evidence: readonly Evidence[]): Evidence | undefined =>
  evidence.find((each) => each.zone === 'body' && each.role === 'content') ??
  evidence.find((each) => each.zone === 'body') ??
  evidence[0]

/** A link that opens the sentence, or the finding `line` by itself; plain where the article is not in the dossier. */
export const openLink = (
  page: PageContext,
  evidence: readonly Evidence[],
  label: Markup,
  line: string | null = null,
): Markup => {
  const alone = line === null ? null : page.links.line(line)
  if (alone !== null) return markup`<a class="open" href="${alone}" data-pane="">${label}</a>`
  const here = evidence.filter((each) => page.view.numberOf(each.article) > 0)
  const first = opened(here)
  if (first === undefined) return label
  const { evidence: hrefOf, markOf } = page.links
  if (markOf === null) return markup`<a class="open" href="${hrefOf(first)}">${label}</a>`
  const all = [...new Set(here.map((each) => `${markOf(each)}=${each.role ?? 'evidence'}`))].join(' ')
  return markup`<a class="open" href="${hrefOf(first)}" data-marks="${all}">${label}</a>`
}

/** A small link for each source that carries a line: a list of its own kind, inside a sentence. */
export const sourceLinks = (page: PageContext, evidence: readonly Evidence[]): Markup => {
  const bySource = new Map<number, Evidence[]>()
  for (const each of evidence) {
    const number = page.view.numberOf(each.article)
    if (number > 0) bySource.set(number, [...(bySource.get(number) ?? []), each])
  }
  const links = [...bySource]
    .sort(([a], [b]) => a - b)
    .map(([number, here]) => openLink(page, here, markup`<span class="unseen">source </span>${number}`))
  return markup`<span class="refs">${links}</span>`
}

/** What else is known of a line, then how broadly it is carried. */
export const notesMarkup = (line: Pick<Line, 'notes' | 'support'>): Markup =>
  markup`${[...line.notes, supportWords(line.support).replace(/(\d) /g, '$1\u00a0')].map((note, index) => markup`${index === 0 ? '' : ' · '}<bdi>${note}</bdi>`)}`

/** The words of the page, in the type that is kept for them. */
export const wordsMarkup = (line: Pick<Line, 'words'>): Markup =>
  markup`<blockquote class="words" dir="auto">${pageText(inMarks(line.words))}</blockquote>`

const replaced = (tag: 'del' | 'ins', label: string, words: string): Markup | null =>
  words === ''
    ? null
    : tag === 'del'
      ? markup`<del><span class="unseen">${label} </span>${pageText(words)}</del> `
      : markup`<ins><span class="unseen">${label} </span>${pageText(words)}</ins> `

/** A sentence with the words that were replaced struck out and those that stand there now marked. */
const changeMarkup = ({ before, was, now, after }: WordChange): Markup =>
  markup`<span class="change" dir="auto">${pageText(before)} ${replaced('del', 'was', was)}${replaced('ins', 'now', now)}${pageText(after)}</span>`

/** What stands below a line: earlier dates, deliveries, sides, other wordings. */
export const subMarkup = (page: PageContext, line: Line): Markup | null =>
  line.subs.length === 0
    ? null
    : markup`<ul class="subs">
        ${line.subs.map((sub) => {
          if (sub.change !== undefined)
            return markup`<li>${openLink(page, sub.evidence, changeMarkup(sub.change))} ${sourceLinks(page, sub.evidence)}</li>`
          const text = sub.struck
            ? markup`<del><span class="unseen">no longer: </span>${sub.text}</del>`
            : markup`${sub.text}`
          return markup`<li>${openLink(page, sub.evidence, text)} ${sourceLinks(page, sub.evidence)}</li>`
        })}
      </ul>`

/** The anchor of a finding; ids that cannot stand in an address are written in hexadecimal. */
export const findingAnchor = (id: string): string =>
  /^[\w.-]+$/.test(id)
    ? `f-${id}`
    : `x-${Array.from(id, (character) => (character.codePointAt(0) ?? 0).toString(16)).join('-')}`

/** A finding as an item of a list. */
export const lineItem = (
  page: PageContext,
  line: Line,
  options: { readonly words?: boolean; readonly tag?: string } = {},
): Markup => {
  const { words = true, tag = null } = options
  return markup`<li class="line" id="${findingAnchor(line.id)}">
    <p class="lead">
      ${tag === null ? null : markup`<span class="tag">${tag}</span> `}${openLink(page, line.evidence, markup`<bdi>${line.lead}</bdi>`, line.id)}${sourceLinks(page, line.evidence)}
    </p>
    ${words ? wordsMarkup(line) : null}
    <p class="notes">${notesMarkup(line)}</p>
    ${subMarkup(page, line)}
  </li> `
}
