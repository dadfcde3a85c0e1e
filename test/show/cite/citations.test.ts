import { describe, expect, test } from 'vitest'
import { citeBibtex } from '../../../src/show/cite/cite-bibtex.ts'
import { citeCsl } from '../../../src/show/cite/cite-csl.ts'
import { citePlain } from '../../../src/show/cite/cite-plain.ts'
import { citeWiki } from '../../../src/show/cite/cite-wiki.ts'
import { citationOf } from '../../../src/show/cite/citation.ts'
import type { DossierArticle } from '../../../src/model/dossier.ts'
import { buildArticle } from '../../support/build-article.ts'

const article = (fields: Partial<DossierArticle> = {}): DossierArticle => ({
  ...(buildArticle('Text.') as unknown as DossierArticle),
  id: 'a-3f09c2d41b77',
  title: 'Talks put off',
  outlet: 'Corvale Herald',
  byline: 'Ilsa Karr and Tomas Fell',
  publishedAt: '2031-03-13T22:30:00Z',
  publishedLocal: '2031-03-14T00:30:00+02:00',
  capturedAt: '2031-03-15T09:00:00Z',
  url: 'https://corvaleherald.example/talks?a=1&b_c=50%25#top',
  ...fields,
})
const cited = (fields: Partial<DossierArticle> = {}, quote: string | null = 'We wait.') =>
  citationOf(article(fields), quote)

const fieldsOf = (bibtex: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...bibtex.matchAll(/^ {2}(\w+) = (.*?),?$/gm)].map(
      ([, name = '', value = '']) => [name, value] as const,
    ),
  )

// How deep braces lie at the end, and the least on the way: BibTeX counts all of them.
const depths = (text: string): readonly [number, number] => {
  let [now, least] = [0, 0]
  for (const character of text) {
    now += character === '{' ? 1 : character === '}' ? -1 : 0
    least = Math.min(least, now)
  }
  return [now, least]
}

describe('a citation', () => {
  test('takes the day of publication where the outlet stands', () => {
    expect(cited().published).toBe('2031-03-14')
  })
  test.each([
    ['Ilsa Karr and Tomas Fell', ['Ilsa Karr', 'Tomas Fell']],
    ['By Ilsa Karr, Tomas Fell and Oda van Reth', ['Ilsa Karr', 'Tomas Fell', 'Oda van Reth']],
    ['Dispatch staff, Meridian Press Agency', ['Dispatch staff, Meridian Press Agency']],
    ['MPA', []],
    [null, []],
  ])('parts a byline only where it lists plain names: %s', (byline, authors) => {
    expect(cited({ byline, agency: 'MPA' }).authors).toEqual(authors)
  })
  test('keeps to one line, and turns no reading direction', () => {
    expect(cited({ title: 'Talks\n\tput \u202eoff\u202c' }).title).toBe('Talks put off')
  })
  test('has an address only where one leads to the web', () => {
    expect(cited({ url: null, source: 'pages/01.html' }).url).toBeNull()
    expect(cited({ url: 'javascript:alert(1)' }).url).toBeNull()
    expect(cited({ url: 'https://a.example/{x}|y]\'"' }).url).toBe('https://a.example/%7Bx%7D%7Cy%5D%27%22')
  })
})

describe('plain words', () => {
  test('say who, what, where and when, and then the words', () => {
    expect(citePlain(cited({ agency: 'Meridian Press Agency' }))).toBe(
      'Ilsa Karr and Tomas Fell, “Talks put off”, Corvale Herald (Meridian Press Agency), 14 March 2031, https://corvaleherald.example/talks?a=1&b_c=50%25#top (saved 15 March 2031): “We wait.”',
    )
  })
  test('say what is not known', () => {
    const bare = {
      title: null,
      outlet: null,
      byline: null,
      publishedAt: null,
      publishedLocal: null,
      url: null,
    }
    expect(citePlain(cited({ ...bare, capturedAt: null }, null))).toBe(
      'without a title, outlet not known, not dated',
    )
  })
})

describe('BibTeX', () => {
  const every = 'A\\B {c} } $1 & #2 _x_ 50% ~a ^b <i> | "q" @'
  test('writes what LaTeX reads as a command by its name, and leaves no brace open', () => {
    const text = citeBibtex(cited({ title: every, outlet: 'News & Views', byline: 'Ann } Ray' }, '} 100%'))
    const { title, journal, author, annote } = fieldsOf(text)
    expect(title).toBe(
      '{{A\\textbackslash{}B \\textbraceleft{}c\\textbraceright{} \\textbraceright{} \\$1 \\& \\#2 \\_x\\_ 50\\% \\textasciitilde{}a \\textasciicircum{}b \\textless{}i\\textgreater{} \\textbar{} \\textquotedbl{}q\\textquotedbl{} @}}',
    )
    expect(journal).toBe('{News \\& Views}')
    expect(author).toBe('{{Ann \\textbraceright{} Ray}}')
    expect(annote).toBe('{\\textbraceright{} 100\\%}')
    expect(depths(text)).toEqual([0, 0])
  })
  test('leaves the address as it stands, and names the month by its macro', () => {
    const { url, month, date, year, urldate, author } = fieldsOf(citeBibtex(cited()))
    expect(url).toBe('{https://corvaleherald.example/talks?a=1&b_c=50%25#top}')
    expect([year, month, date, urldate]).toEqual(['{2031}', 'mar', '{2031-03-14}', '{2031-03-15}'])
    expect(author).toBe('{{Ilsa Karr} and {Tomas Fell}}')
  })
  test('has a key of plain letters, whatever the outlet is called', () => {
    expect(citeBibtex(cited({ outlet: 'Вечір, Ünion {1}' }))).toMatch(/^@article\{union12031-3f09c2d41b77,\n/)
    expect(citeBibtex(cited({ outlet: null, publishedAt: null, publishedLocal: null }))).toMatch(
      /^@misc\{source-3f09c2d41b77,\n/,
    )
  })
  test('says of a day no more than is known', () => {
    const some = fieldsOf(citeBibtex(cited({ publishedAt: '2031-03-XX', publishedLocal: null })))
    expect([some['year'], some['month'], some['date']]).toEqual(['{2031}', 'mar', '{2031-03}'])
    expect(citeBibtex(cited({ publishedAt: '2031-03~', publishedLocal: null }))).not.toContain('year')
  })
})

describe('CSL-JSON', () => {
  test('is a list of one item with literal names and the parts of days', () => {
    const [item] = JSON.parse(citeCsl(cited({ title: 'A "quoted" \\ title' }))) as Record<string, unknown>[]
    expect(item).toMatchObject({
      id: 'a-3f09c2d41b77',
      type: 'article-newspaper',
      title: 'A "quoted" \\ title',
      'container-title': 'Corvale Herald',
      author: [{ literal: 'Ilsa Karr' }, { literal: 'Tomas Fell' }],
      issued: { 'date-parts': [[2031, 3, 14]] },
      accessed: { 'date-parts': [[2031, 3, 15]] },
      annote: 'We wait.',
    })
  })
  test('leaves out what is not known, and calls an official text a web page', () => {
    const [item = {}] = JSON.parse(
      citeCsl(
        cited({ sourceKind: 'official', publishedAt: null, publishedLocal: null, byline: null, url: null }),
      ),
    ) as Record<string, unknown>[]
    expect(item['type']).toBe('webpage')
    for (const name of ['issued', 'author', 'URL', 'accessed']) expect(item).not.toHaveProperty(name)
  })
})

describe('wiki text', () => {
  test('is one template whose fields nothing in a title can end', () => {
    const text = citeWiki(cited({ title: "A | B }} [[C]] ''d'' <ref> {{e ~~~~ __TOC__ &amp;" }, 'x = y | z'))
    expect(text).toContain(
      '|title=A {{!}} B &#125;&#125; &#91;&#91;C&#93;&#93; &#39;&#39;d&#39;&#39; &#60;ref&#62; &#123;&#123;e &#126;&#126;&#126;&#126; &#95;&#95;TOC&#95;&#95; &#38;amp; |url=',
    )
    expect(text).toContain('|quote=x = y {{!}} z}}')
    expect(text.replaceAll('{{!}}', '').match(/\{\{|\}\}/g)).toEqual(['{{', '}}'])
  })
  test('names the writers, the house and the days', () => {
    expect(citeWiki(cited({ agency: 'MPA' }, null))).toBe(
      '{{cite news |author1=Ilsa Karr |author2=Tomas Fell |title=Talks put off |url=https://corvaleherald.example/talks?a=1&b_c=50%25#top |work=Corvale Herald |agency=MPA |date=14 March 2031 |access-date=15 March 2031}}',
    )
  })
  test('has no day of access without an address', () => {
    expect(citeWiki(cited({ url: null }, null))).not.toContain('access-date')
  })
})
