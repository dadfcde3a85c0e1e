import type { AnnotatedArticle } from '../model/annotation.ts'
import { findingKinds } from './annotations/finding-kinds.ts'
import { shownFindings, type FindingFilter, type ShownFinding } from './annotations/shown-finding.ts'
import { counted } from './counted.ts'
import { annotatedScript } from './html/annotated-script.ts'
import { annotatedStyle } from './html/annotated-style.ts'
import { annotateText, type PlacedPart } from './html/annotated-text.ts'
import { findingCard } from './html/finding-card.ts'
import { framePage, sealed } from './html/frame-page.ts'
import { markup, pageText, type Markup } from './html/markup.ts'
import { zoneGroup } from './html/zone-group.ts'
import { isOwnZone, passagesOf } from './passages.ts'
import { articleFacts } from './render-articles.ts'

interface Piece {
  readonly number: number
  readonly article: AnnotatedArticle['article']
  readonly findings: readonly ShownFinding[]
}

const keyOf = (piece: Piece, label: string): string => `f${String(piece.number)}-${label}`

const langOf = (language: string | null): string =>
  language !== null && /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(language) ? language : ''

const bodyOf = (piece: Piece): Markup => {
  const { article, findings } = piece
  const parts: readonly PlacedPart[] = findings
    .flatMap((finding) => finding.parts.map((part) => ({ finding, part, key: keyOf(piece, finding.label) })))
    .sort((a, b) => a.part.start - b.part.start || b.part.end - a.part.end)
  let next = 0
  let open: readonly PlacedPart[] = []
  const passages = passagesOf(article).map((passage) => {
    if (passage.kind === 'zones') {
      const zones = passage.zones.map(({ zone }) => ({ zone, marks: [] }))
      return isOwnZone(zones[0]?.zone.kind ?? 'other') ? zoneGroup(zones, Infinity) : zoneGroup(zones, 1)
    }
    const { span } = passage
    const from = next
    while (next < parts.length && (parts[next]?.part.start ?? 0) < span.end) next++
    open = [...open, ...parts.slice(from, next)].filter(({ part }) => part.end > span.start)
    const { content, depth } = annotateText(article.text, span, open)
    return markup`
        <p dir="auto" class="d${depth}">${content}</p>`
  })
  return markup`${passages}`
}

const articleMarkup = (piece: Piece, isOnly: boolean): Markup => {
  const { article, number } = piece
  const title = pageText(article.title ?? 'without a title')
  const heading = isOnly
    ? markup`<h1 dir="auto">${title}</h1>`
    : markup`<h2 dir="auto">${number}. ${title}</h2>`
  return markup`<article class="piece" id="article-${number}">
    ${heading}
    <p class="facts">${articleFacts(article)}<br><bdi>${pageText(article.source)}</bdi></p>
    <div class="text" lang="${langOf(article.language)}">${bodyOf(piece)}</div>
  </article> `
}

const cardsOf = (piece: Piece, isOnly: boolean): Markup => {
  const shown = new Set(piece.findings.map(({ label }) => label))
  const cards = piece.findings.map((finding) =>
    findingCard(finding, keyOf(piece, finding.label), (label) =>
      shown.has(label) ? keyOf(piece, label) : null,
    ),
  )
  return markup`${isOnly ? null : markup`<h3><a href="#article-${piece.number}">Article ${piece.number}</a></h3>`}
    <ol class="cards">${cards}</ol> `
}

const rulesOf = (pieces: readonly Piece[]): Markup | null => {
  const rules = new Map<string, Markup[]>()
  for (const piece of pieces)
    for (const { rule, label } of piece.findings) {
      const links = rules.get(rule) ?? []
      rules.set(rule, links)
      links.push(markup`<a href="#${keyOf(piece, label)}">${label}</a>`)
    }
  if (rules.size === 0) return null
  const rows = [...rules]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(
      ([rule, links]) => markup`<li><b>${rule}</b> <span class="facts">${links.length}</span> ${links}</li>`,
    )
  return markup`<details class="rules"><summary>By rule (${rules.size})</summary><ul>${rows}</ul></details>`
}

const toolsOf = (pieces: readonly Piece[]): Markup => {
  const findings = pieces.flatMap((piece) => piece.findings)
  const toggles = findingKinds.flatMap(({ kind, letter, many }) => {
    const count = findings.filter((each) => each.kind === kind).length
    if (count === 0) return []
    return [
      markup`<label class="k-${kind}"><input type="checkbox" id="show-${kind}" checked><span class="swatch"><b>${letter}</b> ${many}</span> <span class="count">${count}</span></label> `,
    ]
  })
  return markup`<form class="tools" id="kinds" aria-label="What is shown">
    <fieldset><legend>${counted(findings.length, 'finding')}</legend>${toggles}</fieldset>
    <div class="buttons"><button type="reset">All</button> <button type="button" id="none" hidden>None</button>
    <label><input type="checkbox" id="show-fields">all fields</label></div>
    <p class="roles">Chosen: <span class="words">what it rests on</span> <span class="who">who</span> <span class="cue">how it was said</span></p>
  </form> `
}

/**
 * Annotated articles as one page that needs nothing else: the text with lines under the words of every finding, labels that lead to its card, and
 * a list of the cards that leads back. Kinds are shown and hidden without a script.
 *
 * @example writeFileSync('talks.html', renderAnnotatedPage([{ number: null, annotated }], { filter: everything, parley: '0.1.0' }))
 */
export const renderAnnotatedPage = (
  articles: readonly { readonly number: number | null; readonly annotated: AnnotatedArticle }[],
  { filter, parley }: { readonly filter: FindingFilter; readonly parley: string },
): string => {
  const pieces = articles.map(({ annotated, number }, n): Piece => ({
    number: number ?? n + 1,
    article: annotated.article,
    findings: shownFindings(annotated, filter),
  }))
  const isOnly = pieces.length === 1
  const keys = pieces.flatMap((piece) => piece.findings.map(({ label }) => keyOf(piece, label)))
  const title = isOnly
    ? (pieces[0]?.article.title ?? 'without a title')
    : `${counted(pieces.length, 'article')}, annotated`
  const body = markup`<a class="skip" href="#findings">Skip to the findings</a>
    ${toolsOf(pieces)}
    <main class="page" id="page" tabindex="0">${isOnly ? null : markup`<h1>${title}</h1>`}${pieces.map((piece) => articleMarkup(piece, isOnly))}</main>
    <aside class="side" id="findings" aria-labelledby="findings-title" tabindex="0">
      <h2 id="findings-title">Findings</h2>
      ${pieces.map((piece) => cardsOf(piece, isOnly))}
      ${rulesOf(pieces)}
    </aside>
    <div id="pop" hidden aria-hidden="true"></div> `
  return framePage({
    title,
    parley,
    style: sealed(annotatedStyle(keys)),
    script: sealed(annotatedScript),
    body,
  })
}
