import type { Change, FieldChange } from '../../model/diff.ts'
import type { Finding } from '../../model/dossier.ts'
import { capital, counted } from '../counted.ts'
import { describeDate } from '../describe-date.ts'
import { viewOf, type DossierView } from '../dossier-view.ts'
import type { Since } from '../since.ts'
import { changeLine, type ChangeLine } from './change-line.ts'

/** What changed since a time, in a few lines. */
export interface SinceLines {
  /** "Since 23 March 2031: 4 new articles, 1 date moved, 12 new lines". */
  readonly title: string
  readonly lines: readonly ChangeLine[]
  /** How many changes are not among the lines, and what shows them. */
  readonly more: { readonly count: number; readonly command: string }
}

const most = 8
/** Of what is new, no more than so many of one part: a screen is to show what changed, not what was said most. */
const mostNew = 2

const rank: readonly Change['change'][] = ['moved', 'changed', 'withdrawn', 'new']

// A loop's one field is the conditions it is made of.
const idsIn = ({ was, is }: FieldChange): readonly string[] =>
  [was, is].flatMap((value) => (Array.isArray(value) ? (value as readonly string[]) : []))

/** True for what is told of the story in front: a change of another is told on its own page. */
const isOwn = (change: Change, earlier: DossierView, later: DossierView): boolean => {
  const view = change.change === 'withdrawn' ? earlier : later
  const story = later.story?.id ?? null
  if (story === null) return true
  const part = change.part === 'loops' ? 'conditions' : change.part
  const ids = new Set(change.part === 'loops' ? change.fields.flatMap(idsIn) : [change.id])
  return (view.dossier[part] as readonly Finding[]).some(
    (each) => ids.has(each.id) && each.stories.includes(story),
  )
}

/** What moved before what is otherwise, that before what is gone, and what is new by how broadly it is carried. */
const chosen = (changes: readonly Change[]): readonly Change[] => {
  const taken = new Map<string, number>()
  const pages = ({ evidence }: Change): number => new Set(evidence.map((e) => e.article)).size
  return changes
    .map((change, n) => ({ change, n, kind: rank.indexOf(change.change), pages: pages(change) }))
    .sort((a, b) => a.kind - b.kind || (a.change.change === 'new' ? b.pages - a.pages : 0) || a.n - b.n)
    .map(({ change }) => change)
    .filter(({ change, part }) => {
      if (change !== 'new') return true
      const n = (taken.get(part) ?? 0) + 1
      taken.set(part, n)
      return n <= mostNew
    })
    .slice(0, most)
}

const counts: readonly (readonly [Change['change'], string, string])[] = [
  ['moved', 'date moved', 'dates moved'],
  ['changed', 'line changed', 'lines changed'],
  ['withdrawn', 'line withdrawn', 'lines withdrawn'],
  ['new', 'new line', 'new lines'],
]

/**
 * What changed since a time in the story in front, the most telling first.
 *
 * @example `sinceLines(view, since).lines[0]?.text` // 'Deadline moved: 14 April 2031 → 30 April 2031, by Hollis Tarrant'
 */
export const sinceLines = (view: DossierView, { diff, earlier }: Since): SinceLines => {
  const before = viewOf(earlier)
  const own = diff.changes.filter((each) => isOwn(each, before, view))
  const shown = chosen(own)
  const articles = diff.articles.filter(
    ({ id }) => view.story === null || view.story.articles.includes(id),
  ).length
  const facts = counts.flatMap(([kind, noun, plural]) => {
    const n = own.filter(({ change }) => change === kind).length
    return n === 0 ? [] : [counted(n, noun, plural)]
  })
  return {
    title: `Since ${describeDate(diff.from)}: ${[
      articles === 0 ? 'no new article' : counted(articles, 'new article'),
      ...(facts.length === 0 ? ['nothing changed in what is known'] : facts),
    ].join(', ')}`,
    lines: shown.map((each) => {
      const line = changeLine(each, { earlier: before, later: view })
      return { ...line, text: capital(line.text) }
    }),
    more: {
      count: own.length - shown.length,
      command: `parley diff --from ${diff.from}${diff.to === null ? '' : ` --to ${diff.to}`}`,
    },
  }
}
