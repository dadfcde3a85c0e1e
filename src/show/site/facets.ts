import { markup, type Markup } from '../html/markup.ts'
import type { SiteContext } from './site-page.ts'

/** One way to narrow a list. */
export interface Facet<T> {
  /** What it is called in an address. */
  readonly name: string
  readonly label: string
  /** What an item has of it; `unknownValue` where that is not known. */
  readonly valuesOf: (item: T) => readonly string[]
  readonly wordOf: (value: string) => string
  /** How its values follow one another; those of most items first, where nothing is said. */
  readonly order?: 'newest first'
}

/** Stands in an address for what is not known. */
export const unknownValue = '~'

/** A list after it was narrowed, and the links that narrow it further. */
interface Narrowed<T> {
  readonly items: readonly T[]
  /** Nothing where pages are files: they cannot be asked. */
  readonly controls: Markup | null
}

interface Weighed<T> {
  readonly items: readonly T[]
  readonly counts: ReadonlyMap<string, ReadonlyMap<string, number>>
}

// Values that are listed at once; the others behind a link.
const shownValues = 20
const mostValues = 400

/** Items that pass all facets, and for each facet how many items have a value and pass all others. */
const weigh = <T>(
  items: readonly T[],
  facets: readonly Facet<T>[],
  chosen: Readonly<Record<string, string>>,
): Weighed<T> => {
  const counts = new Map(facets.map(({ name }) => [name, new Map<string, number>()]))
  const kept = items.filter((item) => {
    const values = facets.map((facet) => facet.valuesOf(item))
    const failed = facets.filter(({ name }, n) => {
      const asked = chosen[name]
      return asked !== undefined && values[n]?.includes(asked) !== true
    })
    facets.forEach((facet, n) => {
      if (failed.length > 1 || (failed.length === 1 && failed[0] !== facet)) return
      const own = counts.get(facet.name)
      for (const value of values[n] ?? []) own?.set(value, (own.get(value) ?? 0) + 1)
    })
    return failed.length === 0
  })
  return { items: kept, counts }
}

const sorted = <T>(
  facet: Facet<T>,
  counts: ReadonlyMap<string, number>,
): readonly (readonly [string, number])[] => {
  const values = [...counts]
  const known = (value: string): number => (value === unknownValue ? 1 : 0)
  return facet.order === 'newest first'
    ? values.sort(([a], [b]) => known(a) - known(b) || (a < b ? 1 : a > b ? -1 : 0))
    : values.sort(([a, x], [b, y]) => known(a) - known(b) || y - x || (a < b ? -1 : 1))
}

/** What a list is asked for in the address: only where a server can answer. */
const chosenOf = <T>({ query }: SiteContext, facets: readonly Facet<T>[]): Readonly<Record<string, string>> =>
  Object.fromEntries(
    facets.flatMap(({ name }) => {
      const value = query[name] ?? ''
      return value === '' ? [] : [[name, value] as const]
    }),
  )

const kept = ({ query }: SiteContext): readonly Markup[] =>
  ['as-of', 'added-by'].flatMap((name) =>
    query[name] === undefined || query[name] === ''
      ? []
      : [markup`<input type="hidden" name="${name}" value="${query[name]}" />`],
  )

interface Controls {
  readonly context: SiteContext
  readonly page: string
  readonly chosen: Readonly<Record<string, string>>
}

const without = ({ chosen }: Controls, name: string): Readonly<Record<string, string>> => ({
  ...chosen,
  [name]: '',
})

const facetMarkup = <T>(
  controls: Controls,
  facet: Facet<T>,
  counts: ReadonlyMap<string, number>,
): Markup | null => {
  const { context, page, chosen } = controls
  const to = context.addresses.page
  const whole = context.query['all'] === facet.name
  const own = chosen[facet.name]
  const values = sorted(facet, counts)
  if (values.length === 0 || (values.length === 1 && own === undefined)) return null
  const shown = values.slice(0, whole ? mostValues : shownValues)
  const list = markup`<summary>${facet.label} <span class="count">${values.length}</span></summary>
    <ul>
      ${shown.map(([value, count]) => {
        const label = markup`<bdi>${facet.wordOf(value)}</bdi> <span class="count">${count}</span>`
        return own === value
          ? markup`<li><a aria-current="true" rel="nofollow" href="${to(page, without(controls, facet.name))}">${label}</a></li>`
          : markup`<li><a rel="nofollow" href="${to(page, { ...chosen, [facet.name]: value })}">${label}</a></li>`
      })}${
        values.length === shown.length || whole
          ? null
          : markup`<li><a rel="nofollow" href="${to(page, { ...chosen, all: facet.name })}">all ${values.length}</a></li>`
      }
    </ul>`
  return whole
    ? markup`<details class="facet" name="facet" open>${list}</details>`
    : markup`<details class="facet" name="facet">${list}</details>`
}

const chipsMarkup = <T>(
  controls: Controls,
  facets: readonly Facet<T>[],
  { left, of }: { readonly left: number; readonly of: number },
): Markup | null => {
  const { context, page, chosen } = controls
  const chip = (name: string, label: Markup): Markup =>
    markup`<li><a rel="nofollow" href="${context.addresses.page(page, without(controls, name))}"><span class="unseen">take away </span>${label} <span aria-hidden="true">✕</span></a></li>`
  const chips = facets.flatMap(({ name, label, wordOf }) => {
    const value = chosen[name]
    return value === undefined ? [] : [chip(name, markup`${label}: <bdi>${wordOf(value)}</bdi>`)]
  })
  const { words } = chosen
  if (words !== undefined) chips.push(chip('words', markup`“<bdi>${words}</bdi>”`))
  return chips.length === 0
    ? null
    : markup`<div class="chosen">
        <p role="status"><strong>${left}</strong> of ${of}</p>
        <ul>
          ${chips}
        </ul>
        <a href="${context.addresses.page(page)}">Show all</a>
      </div>`
}

const wordsForm = ({ context, chosen }: Controls): Markup =>
  markup`<form class="among" method="get">
    ${kept(context)}${Object.entries(chosen)
      .filter(([name]) => name !== 'words')
      .map(([name, value]) => markup`<input type="hidden" name="${name}" value="${value}" />`)}
    <label class="unseen" for="words">Words in them</label>
    <input id="words" name="words" type="search" value="${chosen['words'] ?? ''}" placeholder="words in them" />
    <button>Narrow</button>
  </form>`

/**
 * Narrows a list by what is asked for in the address, and gives links for each further value with the number of items that it leaves.
 * `textOf` gives the text of an item in which words may be looked for.
 *
 * @example `narrow(context, 'statements', utterances, { facets }).items`
 */
export const narrow = <T>(
  context: SiteContext,
  page: string,
  all: readonly T[],
  { facets, textOf }: { readonly facets: readonly Facet<T>[]; readonly textOf?: (item: T) => string },
): Narrowed<T> => {
  if (context.addresses.desk === null) return { items: all, controls: null }
  const words = textOf === undefined ? '' : (context.query['words'] ?? '').trim()
  const asked = words.toLowerCase().split(/\s+/).filter(Boolean)
  const found =
    textOf === undefined || asked.length === 0
      ? all
      : all.filter((item) => {
          const text = textOf(item).toLowerCase()
          return asked.every((word) => text.includes(word))
        })
  const own = chosenOf(context, facets)
  const { items, counts } = weigh(found, facets, own)
  const shown = { context, page, chosen: { ...own, ...(words !== '' && { words }) } }
  const none = new Map<string, number>()
  const controls = markup`<div class="facets" role="group" aria-label="Narrow this list">
      ${textOf === undefined ? null : wordsForm(shown)}${facets.map((facet) => facetMarkup(shown, facet, counts.get(facet.name) ?? none))}
    </div>
    ${chipsMarkup(shown, facets, { left: items.length, of: all.length })}`
  return { items, controls }
}
