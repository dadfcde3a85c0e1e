import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anchorAt, findAnchor, textAt } from '../../src/amend/find-anchor.ts'
import { keepMention } from '../../src/amend/keep-mention.ts'
import { makeRuling } from '../../src/amend/make-ruling.ts'
import { capturesNamed, openAmendments } from '../../src/amend/open-amendments.ts'
import { kindOf, ruledParts } from '../../src/amend/ruled-parts.ts'
import { rulingsInForce } from '../../src/amend/rulings-in-force.ts'
import { openDesk } from '../../src/link/link.ts'
import type { Annotated } from '../../src/link/linker.ts'
import type { Annotation, Annotations } from '../../src/model/annotation.ts'
import { noDescent, type Article } from '../../src/model/article.ts'
import type { FieldValues, FindingAnchor, Ruling, RulingDraft } from '../../src/model/ruling.ts'
import { canonicalJson } from '../../src/show/canonical-json.ts'
import { annotateTogether } from '../support/annotate-together.ts'
import { buildArticle } from '../support/build-article.ts'

const pages = [
  'Vardania and Keshet will meet in Sandry on March 20, envoy Ilsa Morvane said on Tuesday.\n\nKeshet rejected the offer. "We will free 40 fishermen by Friday," Foreign Minister Aldric Fenn told reporters.',
  'Foreign Minister Aldric Fenn said that Vardania would not sign before the patrols end.\n\nKeshet demands an end to the levy by April 1. Ilsa Morvane met Aldric Fenn in Sandry on Monday.\n\nAt least 12 fishermen were detained, Keshet said.',
  'The two sides agreed to exchange 40 fishermen. Vardania set a deadline of April 1 for Keshet to answer.\n\n"The port opens on Friday," Ilsa Morvane said. "The port opens on Friday," a spokesman said.',
]
const read = annotateTogether(
  pages.map((text, n) =>
    buildArticle(text, {
      id: `a-${String(n).repeat(12)}`,
      capture: String(n).repeat(64),
      source: `${String(n)}.txt`,
      outlet: `Outlet ${String(n)}`,
      publishedAt: `2031-03-1${String(n)}`,
      publishedBasis: 'meta',
      zones: [{ kind: 'headline', text: `Talks in Sandry, day ${String(n)}`, before: 0 }],
    }),
  ),
)
const articlesOf = (rulings: readonly Ruling[], all: readonly Annotated[]): readonly Article[] => {
  const named = new Set(capturesNamed(rulings))
  return all.map(({ article }) => article).filter(({ capture }) => named.has(capture))
}

const under = (rulings: readonly Ruling[], all: readonly Annotated[]) => {
  const inForce = rulingsInForce(rulings, null)
  const amendments = openAmendments(inForce, articlesOf(inForce, all))
  const amended = all.map((each) => {
    const article = amendments.article(each.article)
    return { ...each, article, annotations: amendments.annotations(article, each.annotations) }
  })
  return { inForce, amendments, amended }
}

const digest = (all: readonly Annotated[]): string => {
  const desk = openDesk()
  for (const each of all) desk.put(each, noDescent)
  return canonicalJson(desk.view({ parley: 'test', asOf: null, unplaced: 0, story: null }))
}

interface Found {
  readonly from: Annotated
  readonly it: Annotation
  readonly part: FindingAnchor['kind']
}

const everything: readonly Found[] = read.flatMap((from) =>
  ruledParts.flatMap((part) => from.annotations[kindOf[part]].map((it): Found => ({ from, it, part }))),
)

const anchorOf = ({ from, it, part }: Found): FindingAnchor => ({
  ...anchorAt({ article: from.article, zone: null, ...it.spans[0] }),
  kind: part,
  was: keepMention(it, { text: from.article.text, actors: from.annotations.actor }),
})

const editsOf: Partial<Record<FindingAnchor['kind'], FieldValues>> = {
  statements: { saidOn: '2031-03-09', speaker: 'Ilsa Morvane' },
  meetings: { place: 'Lunmark', parties: ['Vardania', 'Keshet'] },
  deadlines: { due: '2031-04-02' },
  positions: { stance: 'supports' },
  figures: { value: 41 },
  dates: { value: '2031-03-30' },
  actors: { side: 'Keshet' },
}

const made = { by: 'Tamsin Orrel', why: null }
const draftOf = (verb: string, one: Found, two: Found): RulingDraft => {
  const on = [anchorOf(one)] as const
  if (verb === 'accept' || verb === 'reject' || verb === 'split') return { verb, on, ...made }
  if (verb === 'edit') return { verb, on, fields: editsOf[one.part] ?? {}, ...made }
  if (verb === 'merge')
    return { verb, on: one.part === two.part ? [anchorOf(one), anchorOf(two)] : on, ...made }
  if (verb === 'add')
    return {
      verb: 'add',
      on: [
        {
          ...anchorAt({ article: two.from.article, zone: 0, start: 0, end: 8 }),
          kind: 'statements',
          was: null,
        },
      ],
      fields: { mode: 'indirect', act: 'announce' },
      ...made,
    }
  if (verb === 'article')
    return {
      verb,
      articles: [{ capture: one.from.article.capture, part: 0 }],
      fields: { outlet: 'Corvale Herald' },
      ...made,
    }
  return { verb: 'family', outlet: one.from.article.outlet ?? '', family: 'Corvale House', ...made }
}

const verbs = ['accept', 'reject', 'edit', 'merge', 'split', 'add', 'article', 'family']
const finding = fc.nat({ max: everything.length - 1 }).map((n) => everything[n] as Found)
const drafts = fc.array(
  fc.tuple(fc.constantFrom(...verbs), finding, finding).map(([verb, one, two]) => draftOf(verb, one, two)),
  { minLength: 1, maxLength: 8 },
)
const rulingsOf = (some: readonly RulingDraft[]): readonly Ruling[] =>
  some.reduce<readonly Ruling[]>(
    (all, draft) => [...all, makeRuling(draft, '2031-03-15T10:00:00.000Z', all.at(-1)?.at ?? null)],
    [],
  )

// Another reading of the same pages: some findings are not found, others with a word more, and the body begins or ends elsewhere.
const reread = fc.record({
  keep: fc.array(fc.boolean(), { minLength: 7, maxLength: 13 }),
  wider: fc.boolean(),
  opening: fc.constantFrom('', 'By Tamsin Orrel\n\n', 'The port opens on Friday, it was said.\n\n'),
  without: fc.nat({ max: 6 }),
})
type Reread = typeof reread extends fc.Arbitrary<infer T> ? T : never

const shifted = (value: unknown, by: number): unknown => {
  if (Array.isArray(value)) return value.map((each) => shifted(each, by))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [
      key,
      ['start', 'end', 'opensAt'].includes(key) && typeof each === 'number' ? each + by : shifted(each, by),
    ]),
  )
}

const readAnew = (from: Annotated, { keep, wider, opening, without }: Reread): Annotated => {
  const paragraphs = from.article.text.split('\n\n')
  const left = paragraphs.filter((_, n) => n !== without)
  const text = opening + left.join('\n\n')
  const article = { ...from.article, text }
  const list = (all: readonly Annotation[]): readonly Annotation[] =>
    all
      .filter((_, n) => keep[n % keep.length])
      .flatMap((it) => {
        const words = from.article.text.slice(it.spans[0].start, it.spans.at(-1)?.end)
        const at = text.indexOf(words)
        if (at < 0) return []
        const moved = shifted(it, at - it.spans[0].start) as Annotation
        const end = Math.min(text.length, (moved.spans.at(-1)?.end ?? 0) + 2)
        const fits = moved.kind !== 'actor' && wider && moved.spans.length === 1
        const spans: Annotation['spans'] = [{ start: moved.spans[0].start, end }]
        return [fits ? { ...moved, spans } : moved]
      })
      .filter((it) => it.kind !== 'actor' || it.mentions.every((m) => m.start >= 0 && m.end <= text.length))
  const annotations = Object.fromEntries(
    Object.entries(from.annotations).map(([kind, all]) => [kind, list(all)]),
  ) as unknown as Annotations
  return { ...from, article, annotations }
}

describe('rulings of any kind, on pages that are read anew by other rules', () => {
  test('none is lost: each stands on its words or is told of as orphaned', () => {
    fc.assert(
      fc.property(drafts, reread, (some, how) => {
        const rulings = rulingsOf(some)
        const { inForce, amendments, amended } = under(
          rulings,
          read.map((each) => readAnew(each, how)),
        )
        expect(inForce.map(({ id }) => id)).toEqual(rulings.map(({ id }) => id))
        const orphaned = amendments.orphans(null)
        for (const ruling of rulings)
          for (const anchor of 'on' in ruling ? ruling.on : []) {
            const place = findAnchor(
              anchor,
              amended.map(({ article }) => article).filter(({ capture }) => capture === anchor.capture),
            )
            const told = orphaned.some(
              (o) => o.ruling.id === ruling.id && o.words === anchor.exact && o.capture === anchor.capture,
            )
            expect(told).toBe(typeof place === 'string')
          }
      }),
      { numRuns: 200, seed: 2031 },
    )
  })

  test('none moves: what a ruling made or kept stands on the very words it was made on', () => {
    fc.assert(
      fc.property(drafts, reread, (some, how) => {
        const rulings = rulingsOf(some)
        const { amended } = under(
          rulings,
          read.map((each) => readAnew(each, how)),
        )
        for (const ruling of rulings) {
          if (ruling.verb !== 'accept' && ruling.verb !== 'add') continue
          const words = ruling.on.map(({ exact }) => exact)
          for (const { article, annotations } of amended)
            for (const it of Object.values(annotations).flat() as Annotation[]) {
              if (it.kind === 'actor' || !it.ruled?.includes(`ruling/${ruling.id}`)) continue
              const { start, end } = it.spans[0]
              expect(words).toContain(textAt({ article, zone: it.zone ?? null }).slice(start, end))
            }
        }
      }),
      { numRuns: 200, seed: 2031 },
    )
  })

  test('what was accepted stays, whatever other rules find', () => {
    fc.assert(
      fc.property(finding, reread, (one, how) => {
        const rulings = rulingsOf([draftOf('accept', one, one)])
        const { amendments, amended } = under(
          rulings,
          read.map((each) => readAnew(each, how)),
        )
        const kept = amended
          .flatMap(({ annotations }) => annotations[one.it.kind] as readonly Annotation[])
          .filter(({ ruled }) => ruled?.length === 1)
        expect(kept).toHaveLength(1 - amendments.orphans(null).length)
      }),
      { numRuns: 200, seed: 2031 },
    )
  })

  test('undoing all of them, in any order, restores the dossier to the byte', () => {
    const before = digest(read)
    fc.assert(
      fc.property(drafts, fc.infiniteStream(fc.nat()), (some, order) => {
        const rulings = rulingsOf(some)
        const changed = digest(under(rulings, read).amended)
        const lots = [...order.take(rulings.length)]
        const undoings = rulings
          .map((ruling, n) => ({ ruling, lot: lots[n] ?? 0 }))
          .sort((a, b) => a.lot - b.lot)
          .map(({ ruling }): RulingDraft => ({ verb: 'undo', ruling: ruling.id, ...made }))
        const undone = [...rulings]
        for (const draft of undoings)
          undone.push(makeRuling(draft, '2031-03-16T10:00:00.000Z', undone.at(-1)?.at ?? null))
        expect(digest(under(undone, read).amended)).toBe(before)
        const again = makeRuling(
          { verb: 'undo', ruling: undone.at(-1)?.id ?? '', ...made },
          '2031-03-17T10:00:00.000Z',
          undone.at(-1)?.at ?? null,
        )
        if (rulings.length === 1) expect(digest(under([...undone, again], read).amended)).toBe(changed)
        expect(digest(under([...rulings].reverse(), read).amended)).toBe(changed)
      }),
      { numRuns: 40, seed: 2031 },
    )
  })
})
