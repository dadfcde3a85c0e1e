import type { PartName } from '../../model/dossier.ts'
import type { Explanation } from '../../model/explanation.ts'
import { supportWords } from '../counted.ts'
import { describeDate } from '../describe-date.ts'
import { sourceName } from '../dossier-view.ts'
import { subMarkup, wordsMarkup } from '../html/line-item.ts'
import { markup, pageText, type Markup } from '../html/markup.ts'
import { partWord } from '../html/section.ts'
import { lineOf } from '../lines/line-of.ts'
import { lineHistory } from './line/line-history.ts'
import { lineWhy, linkedLines } from './line/line-why.ts'
import { originsMarkup } from './line/origins-of-line.ts'
import { sourceItem } from './line/source-item.ts'
import { sourcesOfLine, type LineSource, type PlaceRole } from './line/sources-of-line.ts'
import { rulingPanel } from './review/ruling-panel.ts'
import type { SiteContext } from './site-page.ts'

// So many sources are shown with their words, so many more by their names.
const mostShown = 15
const mostNamed = 150

const roleWords: readonly (readonly [PlaceRole, string])[] = [
  ['content', 'what is said'],
  ['evidence', 'the words it rests on'],
  ['speaker', 'who'],
  ['cue', 'how it was said'],
  ['context', 'what makes it plain'],
]

const legend = (sources: readonly LineSource[]): Markup => {
  const roles = new Set(sources.flatMap(({ places }) => places.map(({ role }) => role)))
  return markup`<p class="hint legend">${roleWords.flatMap(([role, words]) =>
    roles.has(role) ? [markup`<mark class="sample is-${role}">${words}</mark> `] : [],
  )}</p>`
}

// Sources beyond those that are shown with their words: each leads to its article.
const otherSources = ({ view, addresses }: SiteContext, others: readonly LineSource[]): Markup | null => {
  if (others.length === 0) return null
  const left = others.length - mostNamed
  return markup`<details class="folded others">
    <summary>${others.length} more sources</summary>
    <ul>
      ${others
        .slice(0, mostNamed)
        .map(
          ({ article, places: [first] }) =>
            markup`<li><a href="${addresses.article(article.id, first)}">${view.numberOf(article.id)} <bdi>${pageText(sourceName(article))}</bdi></a> <span class="facts">${describeDate(article.publishedAt)}</span></li>`,
        )}
    </ul>
    ${left > 0 ? markup`<p class="hint">and ${left} more in the list of sources</p>` : null}
  </details>`
}

// Which of a line's articles were changed after they were published, and the line that tells of it.
const changes = ({ view }: SiteContext, part: PartName): ReadonlyMap<string, string> =>
  part === 'revisions'
    ? new Map()
    : new Map(view.dossier.revisions.flatMap(({ id, articles }) => articles.map((article) => [article, id])))

/** A finding by itself: what it says, every source with the words in their paragraph, whose they are, its history, why it is there. */
export const linePage = (context: SiteContext, explanation: Explanation): Markup | null => {
  const { view } = context
  const { part, id } = explanation
  const finding = view.dossier[part].find((each) => each.id === id)
  if (finding === undefined) return null
  const line = lineOf(part, finding, view)
  const sources = sourcesOfLine(
    view,
    finding,
    explanation.evidence.map(({ evidence }) => evidence),
  )
  const shown = sources.slice(0, mostShown)
  const changed = changes(context, part)
  return markup`<article class="finding" id="finding" data-line="${id}">
    <p class="tag">${partWord(part)}</p>
    <h1><bdi>${line.lead}</bdi></h1>
    ${part === 'statements' && !line.quoted ? markup`<p class="words reported" dir="auto">${pageText(line.words)}</p>` : wordsMarkup(line)}
    ${line.notes.length === 0 ? null : markup`<p class="notes">${line.notes.map((note, n) => markup`${n === 0 ? '' : ' · '}<bdi>${note}</bdi>`)}</p>`}
    ${subMarkup(context, line)}
    <h2>Sources <span class="count">${supportWords(line.support)}</span></h2>
    ${originsMarkup(context, sources)} ${legend(shown)}
    <ol class="sources-of">
      ${shown.map((own, n) =>
        sourceItem(context, own, { at: n + 1, of: shown.length }, changed.get(own.article.id) ?? null),
      )}
    </ol>
    ${otherSources(context, sources.slice(mostShown))} ${lineHistory(context, finding)}
    ${rulingPanel(context, part, finding)}
    ${linkedLines(context, explanation)} ${lineWhy(context, explanation)}
  </article>`
}
