import type { Finding } from '../../../model/dossier.ts'
import type { Evidence } from '../../../model/evidence.ts'
import { datesInWords, describeDate } from '../../describe-date.ts'
import type { DossierView } from '../../dossier-view.ts'
import { openLink } from '../../html/line-item.ts'
import { markup, type Markup } from '../../html/markup.ts'
import { amount } from '../../lines/part-line.ts'
import type { SiteContext } from '../site-page.ts'

interface Entry {
  readonly knownFrom: string | null
  readonly evidence: readonly Evidence[]
}

/** One thing that is known of a line from some time on. */
interface Step extends Entry {
  readonly words: string
}

const labels: Readonly<Record<string, string>> = {
  setBy: 'set by',
  said: 'said on',
  onlyAfter: 'only after',
  claimedBy: 'says',
  by: 'by',
  to: 'to',
  soFar: 'so far',
}

// Dates that stand in entries of a history.
const dateFields = new Set(['due', 'said', 'date', 'until', 'since', 'from'])

const valueWords = (field: string, value: unknown, view: DossierView): string | null => {
  if (typeof value === 'number') return amount(value)
  if (typeof value === 'string')
    return value === ''
      ? null
      : dateFields.has(field) && /^[\dX.[{]/.test(value)
        ? describeDate(value)
        : datesInWords(view.nameOf(value))
  if (Array.isArray(value))
    return value.length === 0 ? null : value.map((each) => view.nameOf(String(each))).join(', ')
  return value === true ? 'yes' : null
}

const own = (entry: object, view: DossierView): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(entry).flatMap(([field, value]) => {
      const words = field === 'knownFrom' || field === 'evidence' ? null : valueWords(field, value, view)
      return words === null ? [] : [[field, words] as const]
    }),
  )

const said = (field: string, words: string): string => `${labels[field] ?? field}: ${words}`

// What an entry says that the one before did not; who says it, and when, makes no change alone.
const turned = (before: ReadonlyMap<string, string>, now: ReadonlyMap<string, string>): readonly string[] =>
  [...now].flatMap(([field, words]) => {
    const was = before.get(field)
    if (was === words || (was === undefined && field === 'from')) return []
    return [was === undefined ? said(field, words) : said(field, `${was} → ${words}`)]
  })

const weightless = /^(?:by|said on|date|voice|channel|says|set by|what):/

const steps = (history: readonly Entry[], view: DossierView): readonly Step[] => {
  const out: Step[] = []
  let before: ReadonlyMap<string, string> | null = null
  let again = 0
  for (const entry of history) {
    const now = own(entry, view)
    const changes =
      before === null ? [...now].map(([field, words]) => said(field, words)) : turned(before, now)
    const isAgain = before !== null && changes.every((change) => weightless.test(change))
    const last = out.at(-1)
    again = isAgain ? again + 1 : 0
    if (isAgain && again > 1 && last)
      out[out.length - 1] = { ...last, words: `reported ${String(again)} times more, unchanged` }
    else
      out.push({
        ...entry,
        words: isAgain ? 'reported again, unchanged' : changes.join(' · ') || 'reported',
      })
    before = now
  }
  return out
}

const listIn = (finding: Finding, field: string): readonly Entry[] => {
  const value: unknown = (finding as unknown as Readonly<Record<string, unknown>>)[field]
  return Array.isArray(value) ? (value as readonly Entry[]) : []
}

// Deliveries and what each side says stand each for itself: none of them takes the place of another.
const apart = (finding: Finding, field: string, label: string, view: DossierView): readonly Step[] =>
  listIn(finding, field).map((entry) => ({
    ...entry,
    words: `${label} · ${[...own(entry, view)]
      .filter(([name]) => name !== 'articles')
      .map(([name, words]) => said(name, words))
      .join(' · ')}`,
  }))

const byTime = (a: Step, b: Step): number => {
  const [x, y] = [a.knownFrom ?? '~', b.knownFrom ?? '~']
  return x < y ? -1 : x > y ? 1 : 0
}

// So many steps are shown: the first, and the latest.
const mostSteps = 40

/** What of a line was known when, and what changed: nothing where all was known at once. */
export const lineHistory = (context: SiteContext, finding: Finding): Markup | null => {
  const { view } = context
  const all = [
    ...steps(listIn(finding, 'history'), view),
    ...apart(finding, 'deliveries', 'delivery', view),
    ...apart(finding, 'accounts', 'account', view),
    ...apart(finding, 'sides', 'one side', view),
  ].toSorted(byTime)
  if (all.length < 2) return null
  const shown = all.length <= mostSteps ? all : [...all.slice(0, 1), ...all.slice(1 - mostSteps)]
  return markup`<details class="folded history" open>
    <summary>History of this line</summary>
    <ol>
      ${shown.map(
        ({ knownFrom, words, evidence }) =>
          markup`<li><span class="when">${knownFrom === null ? 'time not known' : describeDate(knownFrom.slice(0, 10))}</span> <span>${openLink(context, evidence, markup`<bdi>${words}</bdi>`)}</span></li>`,
      )}
    </ol>
    ${shown.length < all.length ? markup`<p class="hint">${all.length - shown.length} steps between are left out.</p>` : null}
  </details>`
}
