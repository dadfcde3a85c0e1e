import type { DossierArticle, Finding, PartName } from '../../model/dossier.ts'
import { counted } from '../counted.ts'
import { describeDate } from '../describe-date.ts'
import { sourceName, type DossierView } from '../dossier-view.ts'
import { dayBounds } from '../edtf.ts'
import { lineOf, linesOf } from '../lines/line-of.ts'
import { row, type Block, type Row } from './layout.ts'
import { inMarks, lineRows, marks, more } from './line-rows.ts'

/** A part as a block of its lines, cut after `limit`. */
export const partBlock = (
  view: DossierView,
  part: PartName,
  title: string,
  options: { limit: number; words: boolean },
): Block => {
  const lines = linesOf(part, view)
  const shown = lines.slice(0, options.limit)
  return {
    title,
    rows: [
      ...shown.flatMap((line) => lineRows(view, line, { words: options.words })),
      ...more(lines.length, shown.length),
    ],
  }
}

/** Conditions, and the loops in which they wait for one another. */
export const conditionBlock = (view: DossierView): Block => {
  const block = partBlock(view, 'conditions', 'Conditions', { limit: 6, words: true })
  const own = new Map(view.of('conditions').map((each) => [each.id, each]))
  const loops = view.dossier.loops.flatMap(({ conditions }): readonly Row[] => {
    const found = conditions.map((id) => own.get(id)).filter((each) => each !== undefined)
    if (found.length === 0) return []
    const words = found.map((each) => lineOf('conditions', each, view).lead).join('; ')
    return [
      row(
        `Loop: ${words}. They wait for one another. ${marks(
          view,
          found.flatMap((each) => each.evidence),
        )}`,
        'warn',
      ),
    ]
  })
  return { ...block, rows: [...block.rows, ...loops] }
}

const weights: Readonly<Partial<Record<Finding<'statements'>['act'], number>>> = {
  reject: 6,
  accept: 6,
  threaten: 6,
  offer: 5,
  demand: 5,
  announce: 4,
  condition: 4,
  propose: 4,
  deny: 3,
  confirm: 3,
  accuse: 2,
  promise: 2,
  predict: 1,
}

/** Own words first, then what does most in a negotiation, then what most origins carry, then the latest. */
const notability = (statement: Finding<'statements'>): readonly (number | string)[] => [
  statement.evidence.some((each) => each.zone === 'body') ? 1 : 0,
  statement.mode === 'direct' && statement.speaker !== null ? 1 : 0,
  weights[statement.act] ?? 0,
  statement.support.origins,
  statement.saidOn ?? '',
]

const byNotability = (a: Finding<'statements'>, b: Finding<'statements'>): number => {
  const [x, y] = [notability(a), notability(b)]
  for (const [index, left] of x.entries()) {
    const right = y[index] ?? 0
    if (left !== right) return left > right ? -1 : 1
  }
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0
}

/** No more than so many of one speaker: an e-mail is to show who said what, not who said most. */
const perSpeaker = 3

/** The most notable statements; of several wordings of one, one. */
const chosenStatements = (view: DossierView, limit: number): readonly Finding<'statements'>[] => {
  const chosen: Finding<'statements'>[] = []
  for (const each of [...view.of('statements')].filter(({ speech }) => speech).sort(byNotability)) {
    const isSaid = chosen.some((other) => other.sameAs.includes(each.id) || each.sameAs.includes(other.id))
    const bySpeaker = chosen.filter(
      (other) => other.speaker !== null && other.speaker === each.speaker,
    ).length
    if (!isSaid && bySpeaker < perSpeaker) chosen.push(each)
    if (chosen.length === limit) break
  }
  return chosen
}

/** The statements worth a line in an e-mail, word for word. */
export const statementBlock = (view: DossierView): Block => {
  const shown = chosenStatements(view, 8)
  return {
    title: 'Statements',
    rows: [
      ...shown.flatMap((each): readonly Row[] => {
        const line = lineOf('statements', each, view)
        return [
          row(
            `${line.lead}: ${line.quoted ? inMarks(line.words) : line.words} ${marks(view, line.evidence)}`,
          ),
          row(line.notes.join(' · '), 'quiet', 4),
        ]
      }),
      ...more(view.of('statements').length, shown.length),
    ],
  }
}

/** Incidents, those with most victims first, then the latest. */
export const incidentBlock = (view: DossierView): Block => {
  const weight = (each: Finding<'incidents'>): number => (each.killed ?? 0) * 10 + (each.wounded ?? 0)
  const day = (each: Finding<'incidents'>): string => dayBounds(each.date).first ?? ''
  const all = [...view.of('incidents')].sort(
    (a, b) => weight(b) - weight(a) || (day(a) < day(b) ? 1 : day(a) > day(b) ? -1 : a.id < b.id ? -1 : 1),
  )
  const shown = all.slice(0, 6)
  return {
    title: 'Incidents',
    rows: [
      ...shown.flatMap((each) => lineRows(view, lineOf('incidents', each, view), { words: false })),
      ...more(all.length, shown.length),
    ],
  }
}

const descentOf = (view: DossierView, { saveOf, copyOf }: DossierArticle): readonly string[] => {
  const numbered = (id: string): string => `[${String(view.numberOf(id))}]`
  if (saveOf !== null) return [`later save of ${numbered(saveOf.article)}`]
  if (copyOf === null) return []
  const how = { same: 'copy', revised: 'revised copy', excerpt: 'excerpt' }[copyOf.kind]
  return [`${how} of ${numbered(copyOf.article)}`]
}

const copyWords = (view: DossierView, article: DossierArticle): readonly string[] => {
  const copies = view.sources
    .filter((each) => each.saveOf === null && each.copyOf?.article === article.id)
    .map((each) => `[${String(view.numberOf(each.id))}]`)
  return [...descentOf(view, article), ...(copies.length === 0 ? [] : [`copied in ${copies.join('')}`])]
}

/** Why a source is not whole, in a few words; nothing where it is. */
export const cutWords = ({ cut }: DossierArticle): readonly string[] =>
  cut === null ? [] : [cut === 'paywalled' ? 'cut off at a paywall' : 'only its beginning']

/** What is known of a source, in one line. */
export const sourceFacts = (view: DossierView, article: DossierArticle): readonly string[] => [
  describeDate(article.publishedAt),
  ...(article.updatedAt === null ? [] : [`updated ${describeDate(article.updatedAt)}`]),
  ...(article.agency === null ? [] : [`${article.agency} copy`]),
  ...(article.takenFrom === null || article.takenFrom === article.agency
    ? []
    : [`taken from ${article.takenFrom}`]),
  ...(article.reportingBy.length === 0 ? [] : [`with reporting by ${article.reportingBy.join(', ')}`]),
  ...cutWords(article),
  ...(article.sourceKind === null || article.sourceKind === 'press' ? [] : [article.sourceKind]),
  ...copyWords(view, article),
]

/** Every source with its number: what the marks of all lines resolve to. Never cut. */
export const sourceRows = (view: DossierView, article: DossierArticle): readonly Row[] => [
  row(
    `[${String(view.numberOf(article.id))}] ${sourceName(article)} · ${sourceFacts(view, article).join(' · ')}`,
    'plain',
    2,
    4,
  ),
  ...(article.title === null ? [] : [row(article.title, 'quiet', 6, 0)]),
]

/** The other stories met on the same pages. */
export const otherStoriesBlock = (view: DossierView): Block => ({
  title: 'Other stories on these pages',
  rows: view.otherStories.map((story) =>
    row(`${story.name}: ${counted(story.articles.length, 'article')} (use --story)`),
  ),
})
