import { createHash } from 'node:crypto'
import { type AnyNode, type Element } from 'domhandler'
import { findAll, getAttributeValue, textContent } from 'domutils'
import { parseDocument } from 'htmlparser2'
import { describe, expect, it } from 'vitest'
import { assignLevels } from '../../src/show/annotations/assign-levels.ts'
import { findingKinds, kindNamed } from '../../src/show/annotations/finding-kinds.ts'
import { setLines } from '../../src/show/annotations/set-lines.ts'
import { everything, shownFindings } from '../../src/show/annotations/shown-finding.ts'
import { colors, kindColors } from '../../src/show/html/tokens.ts'
import { renderAnnotatedPage } from '../../src/show/render-annotated-page.ts'
import { annotatedArticle, tangledArticle } from '../support/annotated-article.ts'

const second = annotatedArticle('Talks open in Sandry on March 13.', { id: 'a-2', publishedAt: '2031-03-11' })
const pageOf = (articles = [tangledArticle]): string =>
  renderAnnotatedPage(
    articles.map((annotated, n) => ({ number: articles.length > 1 ? n + 1 : null, annotated })),
    { filter: everything, parley: '0.1.0' },
  )
const read = (html: string): readonly Element[] => findAll(() => true, parseDocument(html).children)
const value = (element: Element, name: string): string => getAttributeValue(element, name) ?? ''
const classes = (element: Element): readonly string[] => value(element, 'class').split(' ')
const withoutTags = (element: Element): string => {
  const tags = findAll((each) => classes(each).includes('tag'), element.children)
  return tags.reduce((text, tag) => text.replace(textContent(tag as AnyNode), ''), textContent(element))
}

describe('renderAnnotatedPage', () => {
  const elements = read(pageOf())

  it('marks every part of every finding with exactly its words, and gives each finding a card', () => {
    const marks = elements.filter((each) => each.name === 'mark')
    for (const { label, parts, rule, id } of shownFindings(tangledArticle, everything)) {
      const key = `f1-${label}`
      const own = marks.filter((mark) => value(mark, 'data-f') === key)
      for (const { start, end } of parts) {
        const words = tangledArticle.article.text.slice(start, end)
        const pieces = own.map(withoutTags)
        expect(pieces.some((piece) => piece === words) || pieces.join('').includes(words)).toBe(true)
      }
      const card = elements.find((each) => value(each, 'id') === key) as Element
      expect(textContent(card)).toContain(rule)
      expect(textContent(card)).toContain(id)
    }
  })

  it('keeps every character of the text', () => {
    const text = elements.find((each) => classes(each).includes('text')) as Element
    const paragraphs = findAll((each) => each.name === 'p' && value(each, 'dir') === 'auto', text.children)
    const controls = /<U\+[0-9A-F]+>/g
    expect(paragraphs.map((each) => withoutTags(each).replace(controls, '')).join('\n\n')).toBe(
      tangledArticle.article.text,
    )
  })

  it.each([
    ['one article', [tangledArticle]],
    ['two articles', [tangledArticle, second]],
  ])('gives every link its target and every id once: %s', (_, articles) => {
    const all = read(pageOf(articles))
    const ids = all.map((each) => value(each, 'id')).filter((id) => id !== '')
    expect(new Set(ids).size).toBe(ids.length)
    const hrefs = all.filter((each) => each.name === 'a').map((each) => value(each, 'href'))
    expect(hrefs.length).toBeGreaterThan(20)
    expect(hrefs.filter((href) => !href.startsWith('#') || !ids.includes(href.slice(1)))).toEqual([])
    expect(all.filter((each) => each.name === 'h1')).toHaveLength(1)
  })

  it('shows whatever a page holds as text only', () => {
    expect(
      elements.filter(
        (each) => ['img', 'b', 'i'].includes(each.name) && textContent(each).includes('promises'),
      ),
    ).toEqual([])
    expect(elements.some((each) => each.name === 'img')).toBe(false)
    expect(elements.filter((each) => each.name === 'script')).toHaveLength(1)
    const attributes = elements.flatMap((each) => Object.keys(each.attribs))
    expect(attributes.filter((name) => name.startsWith('on') || name === 'style' || name === 'src')).toEqual(
      [],
    )
    expect(pageOf()).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
    const turned = pageOf().indexOf('\u202e')
    expect(pageOf().slice(turned - 50, turned)).toContain('<bdi class="control" data-name="&lt;U+202E&gt;">')
  })

  it('allows its own style and script by their hashes, and nothing else', () => {
    const policy = value(elements.find((each) => value(each, 'http-equiv') !== '') as Element, 'content')
    const hash = (name: string): string =>
      `'sha256-${createHash('sha256')
        .update(textContent(elements.find((each) => each.name === name) as AnyNode))
        .digest('base64')}'`
    expect(policy).toBe(
      `default-src 'none'; style-src ${hash('style')}; script-src ${hash('script')}; base-uri 'none'; form-action 'none'`,
    )
  })

  it('has a box that hides each kind, known to the style sheet', () => {
    const style = textContent(elements.find((each) => each.name === 'style') as AnyNode)
    const boxes = elements.filter((each) => each.name === 'input' && value(each, 'id') !== 'show-fields')
    expect(boxes.length).toBeGreaterThan(3)
    for (const box of boxes) expect(style).toContain(`#${value(box, 'id')}:not(:checked)`)
  })

  it('is the same every time', () => {
    expect(pageOf()).toBe(pageOf())
  })
})

describe('assignLevels', () => {
  it('puts what lies inside nearer, and spans that share a character on different levels', () => {
    const spans = [
      { start: 0, end: 40 },
      { start: 8, end: 12 },
      { start: 10, end: 20 },
      { start: 20, end: 25 },
    ]
    expect(assignLevels(spans, 4)).toEqual([2, 0, 1, 0])
    expect(assignLevels(spans, 1)).toEqual([1, 0, 1, 0])
  })
})

describe('setLines', () => {
  it('breaks between words and keeps offsets, also of wide characters and words longer than a line', () => {
    const text = 'nets 船船船 unbreakablewords'
    const lines = setLines(text, { start: 0, end: text.length }, 11)
    expect(lines.map(({ cells }) => cells.map(({ shown }) => shown).join(''))).toEqual([
      'nets船船船',
      'unbreakable',
      'words',
    ])
    expect(lines[0]?.cells.map(({ column }) => column)).toEqual([0, 1, 2, 3, 5, 7, 9])
    expect(lines.map(({ start }) => start)).toEqual([0, 9, 20])
  })
})

describe('kinds of findings', () => {
  it('are named by their words and letters', () => {
    expect(['dates', 'Date', 'd', 'papers', 'text', 'x'].map(kindNamed)).toEqual([
      'date',
      'date',
      'date',
      'text',
      'text',
      null,
    ])
    expect(new Set(findingKinds.map(({ letter }) => letter)).size).toBe(findingKinds.length)
  })
})

const linear = (part: number): number => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)
const rgb = (hex: string): readonly number[] =>
  [1, 3, 5].map((at) => linear(Number.parseInt(hex.slice(at, at + 2), 16) / 255))
const times = (matrix: readonly (readonly number[])[], vector: readonly number[]): readonly number[] =>
  matrix.map((row) => row.reduce((sum, each, n) => sum + each * (vector[n] ?? 0), 0))
const luminance = (hex: string): number => times([[0.2126, 0.7152, 0.0722]], rgb(hex))[0] ?? 0
const contrast = (a: string, b: string): number => {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x)
  return (light + 0.05) / (dark + 0.05)
}
// Machado, Oliveira, Fernandes 2009, severity 1.
const sights = {
  full: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  'without red': [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  'without green': [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
}
const lab = (hex: string, sight: readonly (readonly number[])[]): readonly number[] => {
  const seen = times(sight, rgb(hex)).map((part) => Math.min(1, Math.max(0, part)))
  const [x = 0, y = 0, z = 0] = times(
    [
      [0.4339, 0.3762, 0.1899],
      [0.2126, 0.7152, 0.0722],
      [0.0177, 0.1095, 0.8728],
    ],
    seen,
  ).map((part) => (part > 0.008856 ? Math.cbrt(part) : 7.787 * part + 16 / 116))
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)]
}

describe.each(Object.entries(kindColors))('colours of kinds when it is %s', (scheme, set) => {
  const grounds = colors[scheme as keyof typeof colors]

  it('have enough contrast', () => {
    for (const color of Object.values(set))
      for (const ground of [grounds.ground, grounds.panel])
        expect(contrast(color, ground)).toBeGreaterThanOrEqual(4.5)
  })

  it.each(Object.entries(sights))('differ by their line, or by their colour seen in %s', (_, sight) => {
    for (const a of findingKinds)
      for (const b of findingKinds) {
        if (a.kind >= b.kind || a.line !== b.line) continue
        const [x, y] = [lab(set[a.kind], sight), lab(set[b.kind], sight)]
        const distance = Math.hypot(...x.map((part, n) => part - (y[n] ?? 0)))
        expect({ pair: `${a.kind} ${b.kind}`, isFar: distance >= 20 }).toEqual({
          pair: `${a.kind} ${b.kind}`,
          isFar: true,
        })
      }
  })
})
