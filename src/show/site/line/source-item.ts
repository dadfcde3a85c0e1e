import { paragraphsOf } from '../../../model/article.ts'
import { textFragment, withFragment } from '../../cite/text-fragment.ts'
import { counted } from '../../counted.ts'
import { describeDate } from '../../describe-date.ts'
import { sourceName } from '../../dossier-view.ts'
import { languageOf } from '../../html/article-section.ts'
import { markup, pageText, type Markup } from '../../html/markup.ts'
import { markSentences, markStretch } from '../../html/marked-text.ts'
import { placeMark } from '../addresses.ts'
import type { SiteContext } from '../site-page.ts'
import { citeForms } from './cite-forms.ts'
import { descentOf } from './origins-of-line.ts'
import type { LineSource, Place } from './sources-of-line.ts'

// So many paragraphs of one source are shown; the rest are in the article.
const mostParagraphs = 5

const markOf = (place: Place) => ({
  id: placeMark(place),
  start: place.start,
  end: place.end,
  roles: [place.role],
})

const zonesOf = ({ article, places }: LineSource): readonly Markup[] =>
  [...new Set(places.flatMap(({ zoneIndex }) => zoneIndex ?? []))].flatMap((index) => {
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

/** The paragraphs (or the piece beside the text) that hold the places, with these marked by what they show. */
const paragraphs = (own: LineSource): Markup => {
  const { article, places } = own
  const begun = new Set<string>()
  const marks = places.filter(({ zoneIndex }) => zoneIndex === undefined).map(markOf)
  const holding = paragraphsOf(article.text).filter(({ start, end }) =>
    marks.some((mark) => mark.start < end && mark.end > start),
  )
  const more = holding.length - mostParagraphs
  return markup`${zonesOf(own).slice(0, mostParagraphs)}
    ${holding
      .slice(0, mostParagraphs)
      .map((span) => markup`<p dir="auto">${markSentences(article.text, span, marks, begun)}</p>`)}
    ${more > 0 ? markup`<p class="hint">and ${counted(more, 'more paragraph')} in the article</p>` : null}`
}

// The words a link to the live page leads to, and that are quoted: the content in the body, else what stands in the body first.
const mainPlace = ({ places }: LineSource): Place | null =>
  places.find(({ role, zoneIndex }) => zoneIndex === undefined && role === 'content') ??
  places.find(({ role, zoneIndex }) => zoneIndex === undefined && role === 'evidence') ??
  places.find(({ zoneIndex }) => zoneIndex === undefined) ??
  null

const quoteOf = ({ article, places }: LineSource, main: Place | null): string | null => {
  if (main !== null) return article.text.slice(main.start, main.end)
  const [first] = places
  const zone = first.zoneIndex === undefined ? undefined : article.zones[first.zoneIndex]
  return zone?.text.slice(first.start, first.end) ?? null
}

/** The live page, scrolled to the words where the browser can; only of addresses that lead to the web. */
const liveLink = ({ article }: LineSource, main: Place | null): Markup | null => {
  const url = article.url ?? article.source
  if (!/^https?:\/\/[^\s]+$/i.test(url)) return null
  const fragment = main === null ? '' : textFragment(article.text, main)
  return markup`<a href="${withFragment(url, fragment)}" rel="noreferrer noopener" referrerpolicy="no-referrer">Live page</a> <span class="hint">(may have changed)</span>`
}

/** Where a source stands among those that are shown: from 1, of how many. */
interface Standing {
  readonly at: number
  readonly of: number
}

/** One source of a line: its words in their paragraph, where else they stand, how to cite them, the sources before and after. */
export const sourceItem = (
  context: SiteContext,
  own: LineSource,
  { at, of }: Standing,
  changedIn: string | null,
): Markup => {
  const { view, addresses } = context
  const { article } = own
  const main = mainPlace(own)
  const descent = descentOf(context, article)
  const live = liveLink(own, main)
  const [first] = own.places
  return markup`<li class="source" id="source-${at}">
    <p class="facts">
      <span class="number">${view.numberOf(article.id)}</span>
      <strong><bdi>${pageText(sourceName(article))}</bdi></strong>
      · ${describeDate(article.publishedLocal ?? article.publishedAt)}${
        article.agency === null ? null : markup` · <bdi>${pageText(article.agency)}</bdi> copy`
      }${descent === null ? null : markup` · ${descent}`}${
        changedIn === null
          ? null
          : markup` · <a href="${addresses.line(changedIn)}" data-pane="">page changed after publication</a>`
      }
    </p>
    <div class="text" lang="${languageOf(article)}">${paragraphs(own)}</div>
    <p class="facts ways">
      <a href="${addresses.article(article.id, { ...first })}">In the article</a>${
        live === null ? null : markup` <span>${live}</span>`
      }${at > 1 ? markup` <a class="step" href="#source-${at - 1}" rel="prev">Previous source</a>` : null}${
        at < of ? markup` <a class="step" href="#source-${at + 1}" rel="next">Next source</a>` : null
      }
    </p>
    ${citeForms(article, quoteOf(own, main))}
  </li>`
}
