import { readFileSync, readdirSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { linkers } from '../../src/link/index.ts'
import { openDesk } from '../../src/link/link.ts'
import { byPlace, type Annotated } from '../../src/link/linker.ts'
import { noDescent, type Article } from '../../src/model/article.ts'
import type { PartName } from '../../src/model/dossier.ts'
import { annotateTogether } from '../support/annotate-together.ts'
import { buildArticle } from '../support/build-article.ts'
import { openTold } from '../support/told-dossier.ts'
import { runs } from '../support/runs.ts'

const parts = Object.keys(linkers) as PartName[]
const heading = { parley: 'test', asOf: null, unplaced: 0, story: null }

const articleOf = (text: string, n: number): Article => {
  const id = `a-${String(n).padStart(12, '0')}`
  return buildArticle(text, {
    id,
    capture: id,
    source: `${id}.txt`,
    outlet: `House ${String(n % 5)}`,
    publishedAt: n % 7 === 6 ? null : `2031-03-${String((n % 24) + 1).padStart(2, '0')}`,
    publishedBasis: 'given',
  })
}

const textsIn = (folder: string): readonly string[] =>
  readdirSync(folder)
    .sort()
    .map((file) => readFileSync(`${folder}/${file}`, 'utf8').trim())

const sets = {
  'the example': textsIn('examples/narrow-sea/plain'),
  ...Object.fromEntries(
    readdirSync('test/cases/stories')
      .filter((name) => !name.includes('.'))
      .map((name) => [name, textsIn(`test/cases/stories/${name}/pages`)]),
  ),
}

const viewOf = (list: readonly Annotated[]): string => {
  const desk = openDesk()
  for (const a of list) desk.put(a, noDescent)
  return JSON.stringify(desk.view(heading))
}

/** Puts articles in some order, telling what changed after those marked; what was told is held against the whole view. */
const toldAs = (list: readonly (readonly [Annotated, boolean])[]): { told: string; view: string } => {
  const desk = openDesk()
  const told = openTold()
  for (const [a, tell] of list) {
    desk.put(a, noDescent)
    if (tell) told.hear(desk.changes())
  }
  told.hear(desk.changes())
  const view = desk.view(heading)
  const articles = new Map(told.articles().map((a) => [a.id, a]))
  const heard = {
    ...view,
    articles: view.articles.map((a) => articles.get(a.id)),
    ...Object.fromEntries(parts.map((part) => [part, [...told.part(part)].sort(byPlace)])),
  }
  return { told: JSON.stringify(heard), view: JSON.stringify(view) }
}

describe.each(Object.entries(sets))('%s, told page by page', (_, texts) => {
  const list = annotateTogether(texts.map(articleOf))
  // The same pages with what others hold: whatever is left of that would show.
  const others = annotateTogether(texts.map((_, n) => articleOf(texts[(n + 1) % texts.length] ?? '', n)))
  const whole = viewOf(list)

  test('is the same bytes in any order, with what changed told at any time', () => {
    const order = fc.shuffledSubarray([...list], { minLength: list.length })
    const tells = fc.array(fc.boolean(), { minLength: list.length, maxLength: list.length })
    fc.assert(
      fc.property(order, tells, (some, tell) => {
        const { told, view } = toldAs(some.map((a, n) => [a, tell[n] ?? false]))
        expect(view).toBe(whole)
        expect(told).toBe(view)
      }),
      { numRuns: runs(2, 20), seed: 5 },
    )
  }, 60_000)

  test('takes pages anew that come again as something else', () => {
    const other = fc.array(fc.nat(list.length - 1), { minLength: 1, maxLength: 4 })
    fc.assert(
      fc.property(other, (again) => {
        const before = again.map((n) => others[n] as Annotated)
        const { told, view } = toldAs([...before, ...list].map((a, n) => [a, n % 3 !== 1]))
        expect(view).toBe(whole)
        expect(told).toBe(view)
      }),
      { numRuns: runs(2, 12), seed: 5 },
    )
  }, 60_000)
})
