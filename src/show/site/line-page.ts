import type { DossierArticle } from '../../model/dossier.ts'
import type { Evidence, EvidenceRole } from '../../model/evidence.ts'
import type { Explanation } from '../../model/explanation.ts'
import { paragraphsOf } from '../../model/article.ts'
import { supportWords } from '../counted.ts'
import { describeDate } from '../describe-date.ts'
import { sourceName } from '../dossier-view.ts'
import { subMarkup, wordsMarkup } from '../html/line-item.ts'
import { markup, pageText, type Markup } from '../html/markup.ts'
import { markStretch } from '../html/marked-text.ts'
import { partWord } from '../html/section.ts'
import { lineOf } from '../lines/line-of.ts'
import { placeMark } from './addresses.ts'
import type { SiteContext } from './site-page.ts'

/** What stands in one article for a line: its places there, in their order. */
interface OwnPlaces {
  readonly article: DossierArticle
  readonly places: readonly Evidence[]
}

const bySource = ({ view }: SiteContext, evidence: readonly Evidence[]): readonly OwnPlaces[] => {
  const own = new Map<string, Evidence[]>()
  for (const each of evidence) own.set(each.article, [...(own.get(each.article) ?? []), each])
  return [...own]
    .flatMap(([id, places]) => {
      const article = view.articleOf(id)
      return article ? [{ article, places }] : []
    })
    .sort((a, b) => view.numberOf(a.article.id) - view.numberOf(b.article.id))
}

const markOf = (place: Evidence) => ({
  id: placeMark(place),
  start: place.start,
  end: place.end,
  roles: [place.role ?? 'evidence'] as readonly (EvidenceRole | 'evidence')[],
})

/** The paragraphs (or the piece beside the text) that hold some places, with these marked by what they show. */
const paragraphs = ({ article, places }: OwnPlaces): Markup => {
  const begun = new Set<string>()
  const marks = places
    .filter(({ zoneIndex }) => zoneIndex === undefined)
    .map(markOf)
    .sort((a, b) => a.start - b.start || b.end - a.end)
  const body = paragraphsOf(article.text)
    .filter(({ start, end }) => marks.some((mark) => mark.start < end && mark.end > start))
    .map((span) => markup`<p dir="auto">${markStretch(article.text, span, marks, begun)}</p>`)
  const zones = [...new Set(places.flatMap(({ zoneIndex }) => zoneIndex ?? []))].flatMap((index) => {
    const zone = article.zones[index]
    if (!zone) return []
    const own = places.filter(({ zoneIndex }) => zoneIndex === index).map(markOf)
    return [
      markup`<div class="zone">
        <p class="zone-kind">${zone.kind.replace('-', ' ')}</p>
        <p dir="auto">${markStretch(zone.text, { start: 0, end: zone.text.length }, own)}</p>
      </div>`,
    ]
  })
  return markup`${zones}${body}`
}

/** The live page, scrolled to the words where the browser can; only of addresses that lead to the web. */
const liveLink = ({ article, places }: OwnPlaces): Markup | null => {
  const url = article.url ?? article.source
  const [first] = places.filter(({ zone }) => zone === 'body')
  if (!/^https?:\/\/[^\s]+$/i.test(url)) return null
  const encoded = (text: string): string => encodeURIComponent(text).replaceAll('-', '%2D')
  const words = first?.text.trim().split(/\s+/u) ?? []
  const fragment =
    words.length === 0
      ? ''
      : words.length <= 8
        ? `#:~:text=${encoded(words.join(' '))}`
        : `#:~:text=${encoded(words.slice(0, 4).join(' '))},${encoded(words.slice(-4).join(' '))}`
  return markup`<a href="${url}${url.includes('#') ? '' : fragment}" rel="noreferrer noopener" referrerpolicy="no-referrer">on the live page</a>`
}

const sourceMarkup = (context: SiteContext, own: OwnPlaces, at: number, all: number): Markup => {
  const { view, addresses } = context
  const { article, places } = own
  const [first] = places
  const outlet = markup`<strong><bdi>${pageText(sourceName(article))}</bdi></strong>`
  return markup`<li class="source" id="source-${at}">
    <p class="facts">
      <span class="number">${view.numberOf(article.id)}</span> ${outlet}
      · ${describeDate(article.publishedLocal ?? article.publishedAt)}${article.agency === null ? null : markup` · <bdi>${article.agency}</bdi>`}
    </p>
    <div class="text">${paragraphs(own)}</div>
    <p class="facts">
      <a href="${addresses.article(article.id, first)}">in the article</a>${[liveLink(own)].map((link) => link && markup` · ${link}`)}${
        at > 1 ? markup` · <a href="#source-${at - 1}" rel="prev">previous source</a>` : null
      }${at < all ? markup` · <a href="#source-${at + 1}" rel="next">next source</a>` : null}
    </p>
  </li>`
}

const legend = markup`<p class="hint legend">
  <mark class="sample is-content">the words</mark> <mark class="sample is-speaker">who</mark>
  <mark class="sample is-cue">how it was said</mark>
</p>`

/** A finding by itself: what it says, every source with the words in their paragraph, why it is there, what it is linked with. */
export const linePage = (context: SiteContext, explanation: Explanation): Markup | null => {
  const { view, addresses } = context
  const { part, id } = explanation
  const finding = view.dossier[part].find((each) => each.id === id)
  if (finding === undefined) return null
  const line = lineOf(part, finding, view)
  const sources = bySource(
    context,
    explanation.evidence.map(({ evidence }) => evidence),
  )
  const known = new Map(view.dossier[part].map((each) => [each.id, each]))
  const leadOf = (link: Explanation['links'][number]): Markup | null => {
    if (link.part === 'stories' || link.part === 'keyPoints' || link.part === 'timeline') return null
    const own = link.part === 'loops' ? 'conditions' : link.part
    const other = own === part ? known.get(link.id) : view.dossier[own].find((each) => each.id === link.id)
    return other === undefined
      ? null
      : markup`<li><span class="tag">${partWord(own)}</span> <a href="${addresses.line(other.id)}" data-pane=""><bdi>${lineOf(own, other, view).lead}</bdi></a></li>`
  }
  const seen = new Set<string>()
  const links = explanation.links.flatMap((link) => {
    if (seen.has(link.id)) return []
    seen.add(link.id)
    return leadOf(link) ?? []
  })
  return markup`<article class="finding" id="finding" data-line="${id}">
    <p class="tag">${partWord(part)}</p>
    <h1><bdi>${line.lead}</bdi></h1>
    ${wordsMarkup(line)}
    <p class="notes">${line.notes.map((note) => markup`<bdi>${note}</bdi> · `)}${supportWords(line.support)}</p>
    ${subMarkup(context, line)}
    <h2>Sources <span class="count">${sources.length}</span></h2>
    ${legend}
    <ol class="sources-of">
      ${sources.map((own, n) => sourceMarkup(context, own, n + 1, sources.length))}
    </ol>
    <details class="folded why">
      <summary>Why it is here</summary>
      <dl class="known">
        <div><dt>Rules</dt><dd>${explanation.because.join(', ')}</dd></div>
        <div><dt>Known from</dt><dd>${describeDate(explanation.knownFrom)}</dd></div>
        <div><dt>Id</dt><dd><code>${id}</code></dd></div>
        ${explanation.mergedFrom.length < 2 ? null : markup`<div><dt>Merged from</dt><dd>${explanation.mergedFrom.length} reports</dd></div>`}
      </dl>
      ${links.length === 0 ? null : markup`<h3>Linked with</h3><ul>${links}</ul>`}
    </details>
  </article>`
}
