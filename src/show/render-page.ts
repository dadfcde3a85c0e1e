import type { Dossier } from '../model/dossier.ts'
import { counted } from './counted.ts'
import { viewOf, type DossierView } from './dossier-view.ts'
import { articleSection } from './html/article-section.ts'
import { evidenceMarks, type EvidenceMarks } from './html/evidence-marks.ts'
import { framePage, sealed } from './html/frame-page.ts'
import { lineItem, linksInPlace, type PageContext } from './html/line-item.ts'
import { cutMarks } from './html/marked-text.ts'
import { markup, type Markup } from './html/markup.ts'
import { positionsSection } from './html/positions-matrix.ts'
import { script } from './html/script.ts'
import { conditionSection } from './html/condition-section.ts'
import { deadlineSection } from './html/deadline-section.ts'
import { meetingSection } from './html/meeting-section.ts'
import { listSection, partWord, type Section } from './html/section.ts'
import { standSection } from './html/stand-section.ts'
import { statementSection } from './html/statement-section.ts'
import { timelineSection } from './html/timeline-section.ts'
import { styleSheet } from './html/style.ts'
import { lineOf } from './lines/line-of.ts'
import type { Line } from './lines/line.ts'
import { shownParts } from './shown-parts.ts'
import type { Since } from './since.ts'
import { headFacts, storyName } from './summary/head.ts'

const everyLine = (page: PageContext): ReadonlyMap<string, Line> =>
  new Map(
    shownParts.flatMap((part) =>
      page.view.dossier[part].map((each) => [each.id, lineOf(part, each, page.view)] as const),
    ),
  )

/** What belongs to no story in front: the other stories, each folded, and what belongs to none that is known. */
const otherSections = (page: PageContext): Section | null => {
  const { view } = page
  const shown = new Set(shownParts.flatMap((part) => view.of(part).map((each) => each.id)))
  const rest = shownParts.flatMap((part) =>
    view.dossier[part].filter((each) => !shown.has(each.id)).map((each) => ({ part, finding: each })),
  )
  const groups = view.otherStories.map((story) => {
    const own = rest.filter(({ finding }) => !shown.has(finding.id) && finding.stories.includes(story.id))
    for (const { finding } of own) shown.add(finding.id)
    return { name: story.name, articles: story.articles.length, own }
  })
  const loose = rest.filter(({ finding }) => !shown.has(finding.id))
  const all =
    loose.length === 0 ? groups : [...groups, { name: 'Belonging to no story', articles: 0, own: loose }]
  if (all.length === 0) return null
  const content = all.map(
    ({ name, articles, own }) =>
      markup`<details class="folded">
        <summary>
          <strong><bdi>${name}</bdi></strong>
          <span class="facts"
            >${articles === 0 ? '' : `${counted(articles, 'article')} · `}${counted(own.length, 'line')}</span
          >
        </summary>
        <ul class="lines">
          ${own.map(({ part, finding }) =>
            lineItem(page, lineOf(part, finding, view), { tag: partWord(part) }),
          )}
        </ul>
      </details>`,
  )
  return {
    id: 'others',
    title: 'Other stories on these pages',
    count: all.length,
    content: markup`${content}`,
  }
}

const sectionsOf = (page: PageContext, since: Since | null): readonly Section[] => {
  const dates = listSection(page, 'dates', 'Dates as read')
  const others = otherSections(page)
  return [
    standSection(page, since),
    deadlineSection(page),
    meetingSection(page),
    timelineSection(page, everyLine(page)),
    positionsSection(page),
    conditionSection(page),
    listSection(page, 'commitments', 'Commitments'),
    statementSection(page),
    listSection(page, 'disagreements', 'Contested'),
    listSection(page, 'revisions', 'Changed after publication', { words: false }),
    listSection(page, 'figures', 'Figures'),
    listSection(page, 'incidents', 'Incidents'),
    listSection(page, 'texts', 'Papers'),
    listSection(page, 'absences', 'Not said, not set'),
    listSection(page, 'actors', 'Actors', { words: false }),
    {
      ...dates,
      content: markup`<details class="folded">
        <summary>What each expression of time was taken to mean</summary>
        ${dates.content}
      </details>`,
    },
    ...(others === null ? [] : [others]),
  ].filter((section) => section.count > 0)
}

const sectionMarkup = ({ id, title, count, content }: Section): Markup =>
  markup`<section id="${id}" aria-labelledby="${id}-title">
    <h2 id="${id}-title">${title} <span class="count">${count}</span></h2>
    ${content}
  </section> `

const contents = (sections: readonly Section[]): Markup =>
  markup`<nav aria-label="Contents">
    <ul>
      ${sections.map(
        ({ id, title, count }) =>
          markup`<li>
            <a href="#${id}">${title} <span class="count">${count}</span></a>
          </li>`,
      )}
      <li><a href="#sources">Sources</a></li>
    </ul>
  </nav>`

const legend = markup`<p class="hint legend">
  Open any line to see its sentence here: <mark class="sample is-content">the words</mark>
  <mark class="sample is-speaker">who</mark> <mark class="sample is-cue">how it was said</mark>. Small and
  muted: what else the page held.
</p>`

const bodyOf = (view: DossierView, marks: EvidenceMarks, since: Since | null): Markup => {
  const sections = sectionsOf({ view, links: linksInPlace(marks) }, since)
  const parties = view.story?.parties ?? []
  return markup`<a class="skip" href="#${sections[0]?.id ?? 'sources'}">Skip to the dossier</a>
    <div class="left" id="top" role="region" aria-label="Dossier" tabindex="0">
      <header>
        <h1><bdi>${storyName(view)}</bdi></h1>
        ${parties.length === 0 ? null : markup`<p class="parties">${parties.map(view.nameOf).join(' · ')}</p>`}
        <p class="facts">${headFacts(view).join(' · ')}</p>
      </header>
      ${contents(sections)}
      <main>${sections.map(sectionMarkup)}</main>
    </div>
    <aside class="right" id="sources" aria-labelledby="sources-title" tabindex="0">
      <h2 id="sources-title">Sources <span class="count">${view.sources.length}</span></h2>
      ${legend} ${view.sources.map((article) => articleSection(view, article, marks))}
    </aside>
    <a id="back" class="back" href="#top" hidden>Back to the line</a> `
}

/**
 * The dossier as one page that needs nothing else: no request leaves it, every line opens its sentence in the page it came
 * from, and it works without its script. With `since`, what changed since a time stands with where things stand.
 *
 * @example writeFileSync('talks.html', renderPage(dossier))
 */
export const renderPage = (dossier: Dossier, since: Since | null = null): string => {
  const view = viewOf(dossier)
  const body = bodyOf(view, evidenceMarks(view, since?.diff.changes), since)
  const style = styleSheet(cutMarks(body.value))
  return framePage({
    title: storyName(view),
    parley: dossier.parley,
    style: sealed(style),
    script: sealed(script),
    body,
  })
}
