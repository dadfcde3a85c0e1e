import { createHash } from 'node:crypto'
import { isTag, isText, type AnyNode, type Document, type Element } from 'domhandler'
import { findAll, getAttributeValue, textContent } from 'domutils'
import { parseDocument } from 'htmlparser2'
import { describe, expect, it } from 'vitest'
import type { Dossier } from '../../src/model/dossier.ts'
import type { Evidence } from '../../src/model/evidence.ts'
import { viewOf } from '../../src/show/dossier-view.ts'
import { renderPage } from '../../src/show/render-page.ts'
import { colors } from '../../src/show/html/tokens.ts'
import { hostileDossier } from '../support/hostile-dossier.ts'
import { sampleDossier } from '../support/sample-dossier.ts'

const pages = [
  ['sample', sampleDossier],
  ['hostile', hostileDossier],
] as const
const read = (dossier: Dossier): Document => parseDocument(renderPage(dossier))
const elements = (document: Document, test: (element: Element) => boolean = () => true): readonly Element[] =>
  findAll(test, document.children)
const named = (document: Document, name: string): readonly Element[] =>
  elements(document, (element) => element.name === name)
const value = (element: Element, name: string): string => getAttributeValue(element, name) ?? ''

const evidenceIn = (found: unknown): readonly Evidence[] => {
  if (Array.isArray(found)) return found.flatMap(evidenceIn)
  if (found === null || typeof found !== 'object') return []
  if ('start' in found && 'text' in found && 'zone' in found) return [found as Evidence]
  return Object.values(found).flatMap(evidenceIn)
}

describe('renderPage', () => {
  it.each(pages)('gives every link inside the %s page its target, and every id once', (_, dossier) => {
    const document = read(dossier)
    const ids = elements(document)
      .map((element) => value(element, 'id'))
      .filter((id) => id !== '')
    expect(new Set(ids).size).toBe(ids.length)
    const hrefs = named(document, 'a')
      .map((element) => value(element, 'href'))
      .filter((href) => href.startsWith('#'))
    expect(hrefs.length).toBeGreaterThan(50)
    expect(hrefs.filter((href) => !ids.includes(href.slice(1)))).toEqual([])
    const lit = named(document, 'a')
      .flatMap((element) => value(element, 'data-marks').split(' '))
      .filter((mark) => mark !== '')
    expect(lit.filter((mark) => !ids.includes(mark.split('=')[0] ?? ''))).toEqual([])
  })

  it.each(pages)('marks every piece of evidence of the %s dossier with exactly its text', (_, dossier) => {
    const document = read(dossier)
    const marks = named(document, 'mark')
    const { numberOf } = viewOf(dossier)
    const { articles, ...findings } = dossier
    expect(articles.length).toBeGreaterThan(0)
    for (const evidence of evidenceIn(findings)) {
      const zone = evidence.zoneIndex === undefined ? '' : `z${String(evidence.zoneIndex)}`
      const id = `s${String(numberOf(evidence.article))}${zone}-${String(evidence.start)}-${String(evidence.end)}`
      const pieces = marks.filter((mark) => value(mark, 'id') === id || value(mark, 'data-of') === id)
      expect(pieces.map((piece) => textContent(piece)).join('')).toBe(evidence.text)
    }
  })

  it('shows whatever a page holds as text only', () => {
    const document = read(hostileDossier)
    const names = new Set(elements(document).map((element) => element.name))
    expect(
      [...names].filter((name) =>
        ['img', 'base', 'iframe', 'object', 'link', 'form', 'input'].includes(name),
      ),
    ).toEqual([])
    expect(named(document, 'script')).toHaveLength(1)
    expect(named(document, 'style')).toHaveLength(1)
    const attributes = elements(document).flatMap((element) => Object.entries(element.attribs))
    expect(
      attributes.filter(([name]) => name.startsWith('on') || name === 'style' || name === 'src'),
    ).toEqual([])
    expect(attributes.filter(([name, text]) => name === 'href' && !/^(#|https?:\/\/)/.test(text))).toEqual([])
    expect(textContent(named(document, 'main')[0] as AnyNode)).toContain('<script>alert(1)</script>')
  })

  it('walls in every direction control', () => {
    const document = read(hostileDossier)
    const walk = (node: AnyNode, isWalled: boolean): readonly string[] => {
      if (isText(node)) return !isWalled && /[\u202a-\u202e\u2066-\u2069]/.test(node.data) ? [node.data] : []
      if (!('children' in node)) return []
      return node.children.flatMap((child) => walk(child, isTag(node) && node.attribs['class'] === 'control'))
    }
    expect(document.children.flatMap((node) => walk(node, false))).toEqual([])
  })

  it('allows its own style and script by their hashes, and nothing else', () => {
    const document = read(sampleDossier)
    const policy = value(
      named(document, 'meta').find((each) => value(each, 'http-equiv') !== '') as Element,
      'content',
    )
    const hash = (name: string): string =>
      `'sha256-${createHash('sha256')
        .update(textContent(named(document, name)[0] as AnyNode))
        .digest('base64')}'`
    expect(policy).toBe(
      `default-src 'none'; style-src ${hash('style')}; script-src ${hash('script')}; base-uri 'none'; form-action 'none'`,
    )
  })

  it('is the same every time', () => {
    expect(renderPage(sampleDossier)).toBe(renderPage(sampleDossier))
  })

  it('has one first heading, and a name for every landmark and section', () => {
    const document = read(sampleDossier)
    expect(named(document, 'h1')).toHaveLength(1)
    expect(named(document, 'main')).toHaveLength(1)
    for (const element of [
      ...named(document, 'nav'),
      ...named(document, 'aside'),
      ...named(document, 'section'),
    ])
      expect(value(element, 'aria-label') + value(element, 'aria-labelledby')).not.toBe('')
  })

  it('keeps sources open in the markup, so that links work where no script runs', () => {
    const articles = named(read(sampleDossier), 'details').filter(
      (each) => value(each, 'class') === 'article',
    )
    expect(articles).toHaveLength(7)
    expect(articles.every((each) => 'open' in each.attribs)).toBe(true)
  })
})

const luminance = (hex: string): number => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}
const contrast = (a: string, b: string): number => {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x)
  return (light + 0.05) / (dark + 0.05)
}

describe('colours', () => {
  it.each(Object.entries(colors))('have enough contrast when it is %s', (_, set) => {
    for (const ink of [set.ink, set.quiet, set.accent, set.strong])
      for (const ground of [set.ground, set.panel, set.sentence])
        expect(contrast(ink, ground)).toBeGreaterThanOrEqual(4.5)
    expect(contrast(set.markInk, set.mark)).toBeGreaterThanOrEqual(4.5)
    expect(contrast(set.ground, set.accent)).toBeGreaterThanOrEqual(4.5)
    expect(contrast(set.edge, set.ground)).toBeGreaterThanOrEqual(3)
  })
})
