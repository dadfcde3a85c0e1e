import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { anchorAt } from '../../../src/amend/find-anchor.ts'
import { keepMention } from '../../../src/amend/keep-mention.ts'
import { kindOf, ruledParts } from '../../../src/amend/ruled-parts.ts'
import { deskAt } from '../../../src/app/desk/dossier-at.ts'
import { makeDesk } from '../../../src/app/desk/make-desk.ts'
import { openDesk, type OpenDesk } from '../../../src/app/desk/open-desk.ts'
import { keepRulings } from '../../../src/app/desk/rulings.ts'
import type { Annotation, Annotations } from '../../../src/model/annotation.ts'
import { paragraphsOf, type Article } from '../../../src/model/article.ts'
import type { RulingDraft } from '../../../src/model/ruling.ts'
import type { FoundData } from '../../../src/search-articles.ts'
import { canonicalJson } from '../../../src/show/canonical-json.ts'
import { printedPages } from '../../support/printed-pages.ts'
import { runs } from '../../support/runs.ts'

const onPages = ['day', 'outlet', 'zone', 'family', 'accept', 'reject', 'undo', 'forget', 'add']
const onAll = [...onPages, 'join', 'move', 'out', 'own', 'names']

/** What is done to a desk, and by which lots what it is done to is drawn. */
interface Deed {
  readonly kind: string
  readonly one: number
  readonly two: number
  /** Another process goes on. */
  readonly anew: boolean
}
const deedOf = (kinds: readonly string[]): fc.Arbitrary<Deed> =>
  fc.record({
    kind: fc.constantFrom(...kinds),
    one: fc.nat(10_000),
    two: fc.nat(10_000),
    anew: fc.boolean(),
  })

const now = (): string => '2031-06-01T00:00:00.000Z'
const made = { by: 'Tamsin Orrel', why: null }
const drawn = <T>(all: readonly T[], lot: number): T | undefined => all[lot % Math.max(1, all.length)]

interface Seen {
  readonly articles: readonly Article[]
  readonly found: ReadonlyMap<string, Annotations>
  readonly stories: readonly { readonly id: string; readonly members: readonly string[] }[]
  readonly rulings: readonly string[]
}

const look = (desk: OpenDesk): Promise<Seen> =>
  desk.store.read(async (store) => {
    const ids = await store.articleIds()
    const findings = await store.findings(ids)
    const stories = []
    for (const { id } of await store.stories()) stories.push({ id, members: await store.storyArticles(id) })
    return {
      articles: (await store.articles(ids)).map(({ article }) => article),
      found: new Map(
        findings.flatMap(({ article, body }) =>
          body === null ? [] : [[article, (body as FoundData).annotations] as const],
        ),
      ),
      stories,
      rulings: (await store.rulings()).map(({ id }) => id),
    }
  })

const onFacts = ({ kind, two }: Deed, article: Article): RulingDraft | null => {
  const { capture, part } = article
  if (kind === 'day') {
    const fields = { publishedAt: two % 5 === 0 ? null : `2031-0${String(1 + (two % 6))}-17` }
    return { verb: 'article', articles: [{ capture, part }], fields, ...made }
  }
  if (kind === 'outlet')
    return { verb: 'article', articles: [{ capture, part }], fields: { outlet: 'Corvale Herald' }, ...made }
  if (kind === 'family') return { verb: 'family', outlet: article.outlet ?? '', family: 'House', ...made }
  const paragraph = drawn(paragraphsOf(article.text), two)
  if (kind !== 'zone' || !paragraph) return null
  const { start, end } = paragraph
  return { verb: 'zone', on: [anchorAt({ article, zone: null, start, end })], to: 'caption', ...made }
}

const onStories = ({ kind, one, two }: Deed, article: Article, { stories }: Seen): RulingDraft | null => {
  const [first, second] = [drawn(stories, one), drawn(stories, two)]
  if (!first || !second) return null
  if (kind === 'join')
    return first === second ? null : { verb: 'join-stories', stories: [first.id, second.id], ...made }
  const from = stories.find(({ members }) => members.includes(article.id))?.id ?? null
  const articles = [{ capture: article.capture, part: article.part }] as const
  const to = kind === 'move' && second.id !== from ? second.id : null
  const name = kind === 'own' ? `Matter ${String(two % 3)}` : null
  return { verb: 'move-articles', articles, from, to, name, ...made }
}

const onFindings = ({ kind, two }: Deed, article: Article, { found }: Seen): RulingDraft | null => {
  const all = found.get(article.id)
  const parts = ruledParts.filter((part) => (all?.[kindOf[part]].length ?? 0) > 0)
  const part = drawn(parts, two)
  const it = part && drawn<Annotation>(all?.[kindOf[part]] ?? [], two)
  if (!all || !part || !it || (kind !== 'accept' && kind !== 'reject')) return null
  const was = keepMention(it, { text: article.text, actors: all.actor })
  const anchor = { ...anchorAt({ article, zone: null, ...it.spans[0] }), kind: part, was }
  return { verb: kind, on: [anchor], ...made }
}

const draftOf = (act: Deed, seen: Seen): RulingDraft | null => {
  const article = drawn(seen.articles, act.one)
  if (!article) return null
  if (act.kind === 'undo') {
    const ruling = drawn(seen.rulings, act.two)
    return ruling === undefined ? null : { verb: 'undo', ruling, ...made }
  }
  if (['join', 'move', 'out', 'own'].includes(act.kind)) return onStories(act, article, seen)
  return onFacts(act, article) ?? onFindings(act, article, seen)
}

describe('placing the articles of a desk under rulings', () => {
  let folder = ''
  let files: readonly string[] = []
  let desks = 0
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'parley-ruled-'))
    for (const [name, text] of printedPages()) writeFileSync(join(folder, name), text)
    files = [...printedPages().keys()]
    writeFileSync(join(folder, 'names.yaml'), '- {name: A matter of ours, words: [river]}\n')
  })
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true })
  })

  const add = async (desk: OpenDesk, some: readonly string[]): Promise<void> => {
    await desk.add(
      some.map((name) => join(folder, name)),
      { published: null, onProgress: () => undefined },
      () => undefined,
    )
    await desk.settle()
  }

  const act = async (desk: OpenDesk, deed: Deed): Promise<void> => {
    const seen = await look(desk)
    if (deed.kind === 'names')
      await desk.tell({ storyNames: deed.two % 3 === 0 ? null : join(folder, 'names.yaml') })
    else if (deed.kind === 'add') await add(desk, files.slice(deed.two % files.length).slice(0, 3))
    else if (deed.kind === 'forget') {
      const capture = drawn(seen.articles, deed.one)?.capture
      if (capture !== undefined) await desk.store.write((store) => store.forget(capture))
    } else {
      const draft = draftOf(deed, seen)
      if (draft) await keepRulings(desk.store, [draft], now())
    }
    if (deed.one % 3 > 0) await desk.settle()
  }

  // Stories with their dossiers, as the tables have them.
  const placed = (desk: OpenDesk): Promise<readonly string[]> =>
    desk.store.read(async (store) => {
      const out: string[] = []
      for (const story of await store.stories())
        out.push(canonicalJson([story, (await store.dossier(story.id))?.dossier]))
      return out.sort()
    })

  // The same as the pass over the whole set gives them.
  const whole = async (desk: OpenDesk): Promise<readonly string[]> => {
    const at = await deskAt(desk.store, { asOf: null, addedBy: null }, await desk.setting())
    return at.plans
      .map((plan) => {
        const { id, name, parties, articles } = plan.draft
        const story = { id, name, parties, articles: articles.length, ...at.daysOf(plan) }
        return canonicalJson([story, at.dossierOf(plan)])
      })
      .sort()
  }

  test.each([
    ['pages and findings', onPages],
    ['stories too', onAll],
  ])(
    'is that of the whole set under the same rulings on %s, to the byte',
    async (_, kinds) => {
      await fc.assert(
        fc.asyncProperty(fc.array(deedOf(kinds), { minLength: 10, maxLength: 14 }), async (deeds) => {
          const place = join(folder, `desk-${String((desks += 1))}`)
          await makeDesk(place)
          let desk = await openDesk(place, 'write', { now })
          await add(
            desk,
            files.filter((_, n) => n % 2 > 0),
          )
          expect((await desk.stories()).length).toBeGreaterThan(1)
          for (const each of deeds) {
            await act(desk, each)
            if (each.anew) {
              await desk.close()
              desk = await openDesk(place, 'write', { now })
            }
          }
          await desk.settle()
          const expected = await whole(desk)
          expect(await placed(desk)).toEqual(expected)
          await desk.close()
        }),
        { numRuns: runs(1, 5), seed: 2031, endOnFailure: true },
      )
    },
    240_000,
  )
})
