import { expect, test } from 'vitest'
import { sha256 } from '../../src/kit/hash.ts'
import type { Article } from '../../src/model/article.ts'
import type { Page } from '../../src/model/page.ts'
import type { Ruling } from '../../src/model/ruling.ts'
import type { KeptDossier, KeptFindings, KeptStory, Store } from '../../src/store/store.ts'
import { buildArticle } from '../support/build-article.ts'
import { onEachEngine } from '../support/each-engine.ts'

const noon = '2031-07-26T12:00:00.000Z'
const rules = 'rules 1'

const pageOf = (text: string, source: string): Page => {
  const body = new TextEncoder().encode(text)
  return {
    id: sha256(body),
    source,
    body,
    hint: 'text',
    capturedAt: null,
    publishedHint: null,
    address: null,
    charset: null,
  }
}

const first = pageOf('The envoys met in Sandry.', 'a.txt')
const second = pageOf('The levy stands.', 'b.txt')

const articleOf = (page: Page, id: string, part = 0): Article =>
  buildArticle(`${id}: the envoys met — “ça va”.`, {
    id,
    part,
    capture: page.id,
    source: page.source,
    publishedAt: '2031-07-25',
    publishedBasis: 'meta',
  })

const foundIn = (article: string, more: Partial<KeptFindings> = {}): KeptFindings => ({
  article,
  rules,
  under: '',
  told: null,
  names: ['Keshet', 'Ävern'],
  body: { annotations: [{ id: 'x', words: 'ça' }], digest: null },
  ...more,
})

const storyOf = (id: string, members: readonly string[], wanted = 'w1') =>
  ({
    id,
    name: `Story ${id}`,
    parties: ['Keshet', 'Vardania'],
    articles: members.length,
    first: '2031-07-25',
    last: null,
    draft: { plan: { number: 1.5, none: null } },
    wanted,
    members,
  }) satisfies KeptStory & { readonly members: readonly string[] }

const madeFor = (story: string, wanted: string, word: string): KeptDossier => ({
  story,
  wanted,
  digest: sha256(word),
  dossier: { word, list: [1, null, 'ç'] },
  summary: { madeBy: 'showing', body: { told: word } },
  lines: [
    {
      part: 'meetings',
      id: `m-${word}`,
      knownFrom: null,
      line: `They met: ${word}`,
      articles: 2,
      who: 'Ilsa Morvane',
      what: null,
      date: null,
      state: 'held',
      article: 'a-1',
      zone: 'body',
      start: 0,
      end: 4,
      words: 'They',
    },
  ],
})

const filled = async (store: Store): Promise<void> => {
  await store.write(async (desk) => {
    await desk.addPage(first, noon)
    await desk.addPage(second, noon)
    await desk.putArticles(first.id, [articleOf(first, 'a-1'), articleOf(first, 'a-2', 1)], rules)
    await desk.putArticles(second.id, [articleOf(second, 'b-1')], rules)
    await desk.putFindings([foundIn('a-1'), foundIn('a-2'), foundIn('b-1')])
  })
}

onEachEngine('what is made of pages', (fresh) => {
  test('a capture waits until it is read by these rules, and again by others', async () => {
    const { store } = await fresh()
    await store.write((desk) => desk.addPage(first, noon))
    expect(await store.read((desk) => desk.unread(rules, 10))).toEqual([first.id])
    await store.write((desk) => desk.putArticles(first.id, [articleOf(first, 'a-1')], rules))
    expect(await store.read((desk) => desk.unread(rules, 10))).toEqual([])
    expect(await store.read((desk) => desk.unread('rules 2', 10))).toEqual([first.id])
  })

  test('articles come out as they went in, in the order that is asked for', async () => {
    const { store } = await fresh()
    await filled(store)
    const out = await store.read((desk) => desk.articles(['b-1', 'none', 'a-1']))
    expect(out).toEqual([
      { article: articleOf(second, 'b-1'), addedAt: noon, knownFrom: '2031-07-25T23:59:59.999Z' },
      { article: articleOf(first, 'a-1'), addedAt: noon, knownFrom: '2031-07-25T23:59:59.999Z' },
    ])
    expect(await store.read((desk) => desk.articleIds())).toEqual(['a-1', 'a-2', 'b-1'])
    const own = await store.read((desk) => desk.articlesOf(first.id))
    expect(own.map(({ article }) => article.id)).toEqual(['a-1', 'a-2'])
  })

  test('an article that is read as before keeps what was found in it; one that changed or is gone does not', async () => {
    const { store } = await fresh()
    await filled(store)
    const changed = { ...articleOf(first, 'a-2', 1), title: 'Talks in Sandry' }
    await store.write((desk) => desk.putArticles(first.id, [articleOf(first, 'a-1'), changed], 'rules 2'))
    const found = (await store.read((desk) => desk.findings(['a-1', 'a-2', 'b-1']))).map((f) => f.article)
    expect(found).toEqual(['a-1', 'b-1'])
    await store.write((desk) => desk.putArticles(second.id, [], 'rules 2'))
    expect(await store.read((desk) => desk.articleIds())).toEqual(['a-1', 'a-2'])
  })

  test('findings come out as they went in, the last ones of each article', async () => {
    const { store } = await fresh()
    await filled(store)
    const later = foundIn('a-2', {
      rules: 'rules 2',
      under: 'Keshet',
      told: { told: [], denied: ['x'] },
      body: null,
    })
    await store.write((desk) => desk.putFindings([later]))
    expect(await store.read((desk) => desk.findings(['a-2', 'a-1']))).toEqual([later, foundIn('a-1')])
    const searched: unknown[] = []
    await store.read(async (desk) => {
      for await (const { article, told } of desk.searched(null)) searched.push([article, told])
    })
    expect(searched).toEqual([
      ['a-1', null],
      ['a-2', later.told],
      ['b-1', null],
    ])
  })

  test('what was found in an article that is gone by now is not kept, and nothing fails', async () => {
    const { store } = await fresh()
    await filled(store)
    await store.write((desk) => desk.putFindings([foundIn('gone'), foundIn('b-1', { under: 'new' })]))
    const found = await store.read((desk) => desk.findings(['gone', 'b-1']))
    expect(found.map(({ article, under }) => [article, under])).toEqual([['b-1', 'new']])
    await store.write((desk) => desk.putArticles('0'.repeat(64), [articleOf(first, 'c-1')], rules))
    expect(await store.read((desk) => desk.articleIds())).not.toContain('c-1')
  })

  test('two that read one capture at once leave its articles once', async () => {
    const { store, again } = await fresh()
    const other = await again()
    await store.write((desk) => desk.addPage(first, noon))
    const put = (desk: Store): Promise<void> =>
      desk.write((w) => w.putArticles(first.id, [articleOf(first, 'a-1'), articleOf(first, 'a-2', 1)], rules))
    await Promise.all([put(store), put(other), put(store), put(other)])
    expect(await store.read((desk) => desk.articleIds())).toEqual(['a-1', 'a-2'])
  })
})

onEachEngine('stories and their dossiers', (fresh) => {
  test('stories are listed the largest first, and a story has what it is made of', async () => {
    const { store } = await fresh()
    await filled(store)
    const [small, large] = [storyOf('s-1', ['b-1']), storyOf('s-2', ['a-1', 'a-2'])]
    await store.write((desk) => desk.putStories([small, large]))
    expect((await store.read((desk) => desk.stories())).map(({ id }) => id)).toEqual(['s-2', 's-1'])
    const { members, ...kept } = large
    expect(await store.read((desk) => desk.story('s-2'))).toEqual(kept)
    expect(await store.read((desk) => desk.storyArticles('s-2'))).toEqual(members)
    expect(await store.read((desk) => desk.story('none'))).toBeNull()
    expect(await store.read((desk) => desk.unlinked())).toEqual(['s-1', 's-2'])
  })

  test('a dossier is kept where the story still wants it, and stays until the next one', async () => {
    const { store } = await fresh()
    await filled(store)
    await store.write((desk) => desk.putStories([storyOf('s-1', ['a-1'])]))
    expect(await store.write((desk) => desk.putDossier(madeFor('s-1', 'w1', 'one')))).toBe(true)
    expect(await store.read((desk) => desk.unlinked())).toEqual([])
    await store.write((desk) => desk.putStories([storyOf('s-1', ['a-1', 'b-1'], 'w2')]))
    expect(await store.read((desk) => desk.unlinked())).toEqual(['s-1'])
    // Whoever was slow made it for what the story wanted before.
    expect(await store.write((desk) => desk.putDossier(madeFor('s-1', 'w1', 'late')))).toBe(false)
    const { digest, dossier } = madeFor('s-1', 'w1', 'one')
    expect(await store.read((desk) => desk.dossier('s-1'))).toEqual({ digest, dossier })
    expect(await store.write((desk) => desk.putDossier(madeFor('s-1', 'w2', 'two')))).toBe(true)
    expect(await store.read((desk) => desk.digests())).toEqual([['s-1', sha256('two')]])
    expect(await store.read((desk) => desk.summary('s-1', 'showing'))).toEqual({ told: 'two' })
    expect(await store.read((desk) => desk.summary('s-1', 'other code'))).toBeNull()
    expect(await store.write((desk) => desk.putDossier(madeFor('none', 'w1', 'x')))).toBe(false)
  })

  test('a story that is gone takes its dossier along, and one that comes back starts anew', async () => {
    const { store } = await fresh()
    await filled(store)
    await store.write((desk) => desk.putStories([storyOf('s-1', ['a-1']), storyOf('s-2', ['b-1'])]))
    await store.write((desk) => desk.putDossier(madeFor('s-1', 'w1', 'one')))
    await store.write((desk) => desk.putStories([storyOf('s-2', ['b-1', 'gone'])]))
    expect(await store.read((desk) => desk.dossier('s-1'))).toBeNull()
    expect(await store.read((desk) => desk.summary('s-1', 'showing'))).toBeNull()
    expect(await store.read((desk) => desk.storyArticles('s-2'))).toEqual(['b-1'])
    await store.write((desk) => desk.putStories([storyOf('s-1', ['a-1']), storyOf('s-2', ['b-1'])]))
    expect(await store.read((desk) => desk.unlinked())).toEqual(['s-1', 's-2'])
  })

  test('what changed since stories were placed is told until they were placed by it', async () => {
    const { store } = await fresh()
    const touches = (): Promise<readonly string[]> => store.read((desk) => desk.touches())
    expect(await touches()).toEqual([])
    await filled(store)
    const seen = await touches()
    expect(seen).toHaveLength(1)
    await store.write((desk) => desk.putFindings([foundIn('a-1', { under: 'more' })]))
    await store.write((desk) => desk.clearTouches(seen))
    const left = await touches()
    expect(left).toHaveLength(1)
    expect(seen).not.toContain(left[0])
  })
})

onEachEngine('what people decide', (fresh) => {
  const ruling = (id: string, text: string): Ruling => ({
    id,
    verb: 'note',
    on: [],
    text,
    by: 'Ilsa Morvane',
    at: noon,
    why: null,
  })

  test('rulings come out as they were given, in the order in which they were made, each once', async () => {
    const { store, again } = await fresh()
    const [one, two] = [ruling('r-9', 'first “ça”'), ruling('r-1', 'second')]
    expect(await store.write((desk) => desk.addRuling(one))).toBe(true)
    expect(await store.write((desk) => desk.addRuling(two))).toBe(true)
    expect(await store.write((desk) => desk.addRuling(ruling('r-9', 'another')))).toBe(false)
    const other = await again()
    expect(await other.read((desk) => desk.rulings())).toEqual([one, two])
    expect((await other.read((desk) => desk.counts(rules))).rulings).toBe(2)
  })

  test('a page that is forgotten takes along all that was made of it, and nothing else', async () => {
    const { store } = await fresh()
    await filled(store)
    await store.write((desk) =>
      desk.putStories([storyOf('s-1', ['a-1', 'b-1']), storyOf('s-2', ['a-1', 'a-2'])]),
    )
    expect(await store.write((desk) => desk.forget(first.id))).toBe(true)
    expect(await store.write((desk) => desk.forget(first.id))).toBe(false)
    expect(await store.read((desk) => desk.page(first.id))).toBeNull()
    expect(await store.read((desk) => desk.sightings(first.id))).toEqual([])
    expect(await store.read((desk) => desk.articleIds())).toEqual(['b-1'])
    expect(await store.read((desk) => desk.findings(['a-1', 'a-2']))).toEqual([])
    expect(await store.read((desk) => desk.storyArticles('s-1'))).toEqual(['b-1'])
    expect((await store.read((desk) => desk.stories())).map(({ id }) => id)).toEqual(['s-1'])
    expect((await store.read((desk) => desk.page(second.id)))?.source).toBe('b.txt')
    expect(await store.read((desk) => desk.counts(rules))).toMatchObject({
      captures: 1,
      articles: 1,
      unsearched: 0,
    })
  })
})
