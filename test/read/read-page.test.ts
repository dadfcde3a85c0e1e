import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { renderPage } from '../../src/show/render-page.ts'
import { sampleDossier } from '../support/sample-dossier.ts'
import { english } from '../../src/languages/en/index.ts'
import type { Page } from '../../src/model/page.ts'
import { readPage } from '../../src/read/read-page.ts'

const page = (body: Uint8Array | string, fields: Partial<Page> = {}): Page => ({
  id: '0'.repeat(64),
  source: 'page.txt',
  body: typeof body === 'string' ? new TextEncoder().encode(body) : body,
  hint: 'text',
  capturedAt: null,
  publishedHint: null,
  address: null,
  charset: null,
  ...fields,
})
const read = (text: string, fields: Partial<Page> = {}) => {
  const { value, diagnostics } = readPage(page(text, fields), [english])
  return { article: value[0], value, codes: diagnostics.map((d) => d.code) }
}
const lead =
  'Envoys from Vardania and Keshet met on Tuesday to talk about the herring bank and its nets, officials said.'

describe('whose copy a page is', () => {
  it.each([
    [`MARNOW, July 25 (Reuters) - ${lead}`, 'Reuters', 'MARNOW, July 25 (Reuters)'],
    [`MARNOW (AP) — ${lead}`, 'AP', 'MARNOW (AP)'],
    [`MARNOW, May 21. /TASS/. ${lead}`, 'TASS', 'MARNOW, May 21. /TASS/'],
    [`MARNOW, May 21 (MNA) – ${lead}`, 'Mehr News Agency', 'MARNOW, May 21 (MNA)'],
    [`PORT AVEREL -- ${lead}`, null, 'PORT AVEREL'],
    [`PORT AVEREL, Vardania — ${lead}`, null, 'PORT AVEREL, Vardania'],
    [lead, null, null],
    [`${lead}\n\n(AFP)`, 'AFP', null],
    [`${lead}\n\n— Kyodo`, 'Kyodo', null],
    [`${lead} NYTIMES`, 'NYT', null],
    [`${lead}\n\nWith reporting by AP, Reuters, and AFP`, null, null],
    [`By RFE/RL's Vardanian Service July 22, 2031\n\n${lead}`, 'RFE/RL', null],
  ])('%s', (text, agency, dateline) => {
    const { article } = read(text)
    expect([article?.agency, article?.dateline]).toEqual([agency, dateline])
  })
})

describe('a page that Parley wrote', () => {
  const written = renderPage(sampleDossier)
  it('is no source, and is left out', () => {
    expect(read(written, { hint: 'html' })).toMatchObject({ value: [], codes: ['read/own-page'] })
  })
  it('is told by its head, not by what it speaks of', () => {
    const page = `<h1>Tags</h1><p>${lead} One tag: &lt;meta name="generator" content="Parley 1"&gt;</p><p>${lead}</p><p>${lead}</p>`
    expect(read(page, { hint: 'html' }).codes).not.toContain('read/own-page')
  })
})

describe('when a page was published', () => {
  const at = (head: string, fields: Partial<Page> = {}) => {
    const { article } = read(`${head}\n\n${lead}`, fields)
    return [article?.publishedAt, article?.publishedBasis]
  }
  it.each([
    ['Envoys meet over herring\n\nCorvale Herald22-07-2031', '2031-07-22', 'printed'],
    ['25 July, 2031\nEnvoys meet over herring', '2031-07-25', 'printed'],
    ['Envoys meet over herring\nBy I. Morvane July 22, 2031', '2031-07-22', 'printed'],
    ['Envoys meet over herring\n\nCorvale Herald\n4 hours ago', null, 'none'],
    ['Envoys meet over herring\n\nCorvale Herald05-07-2031', null, 'none'],
    ['---\npublished: 2031-07-22\n---\n\nEnvoys meet over herring', '2031-07-22', 'front matter'],
    [
      '---\nretrieved: 2031-07-22T10:00:00Z\n---\n\nEnvoys meet over herring\n\nCorvale Herald\n4 hours ago',
      '2031-07-22',
      'relative stamp',
    ],
  ])('%j gives %s (%s)', (head, value, basis) => {
    expect(at(head)).toEqual([value, basis])
  })

  it('settles the order of day and month by the dateline', () => {
    const { article } = read(
      `Envoys meet over herring\n\nCorvale Herald05-07-2031\n\nMARNOW, July 5 (Reuters) - ${lead}`,
    )
    expect(article?.publishedAt).toBe('2031-07-05')
  })

  it('takes a day that a person gives only where the page prints none', () => {
    expect(at('Envoys meet over herring', { publishedHint: '2031-01-01' })).toEqual(['2031-01-01', 'given'])
    expect(at('25 July, 2031\nEnvoys meet', { publishedHint: '2031-01-01' })).toEqual([
      '2031-07-25',
      'printed',
    ])
  })
})

describe('outlets', () => {
  it.each([
    ['Nahar Net22-07-2031', 'Naharnet', 'press'],
    ['Reuters22-07-2031', 'Reuters', 'agency'],
    ['Corvale Herald22-07-2031', 'Corvale Herald', null],
  ])('%s is %s', (line, outlet, kind) => {
    const { article } = read(`Envoys meet over herring\n\n${line}\n\n${lead}`)
    expect([article?.outlet, article?.sourceKind]).toEqual([outlet, kind])
  })
})

describe('encodings and languages', () => {
  const text =
    'The café on the quay at Vellin was full when the envoys came in from the cold on Tuesday, and they said that it was warm.'
  it.each([
    ['utf-8', new TextEncoder().encode(text)],
    ['windows-1252', Uint8Array.from(text, (c) => c.charCodeAt(0))],
    [
      'utf-16 with its mark',
      Uint8Array.from([
        0xff,
        0xfe,
        ...Array.from(text, (c) => [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8]).flat(),
      ]),
    ],
  ])('reads %s', (_, bytes) => {
    expect(readPage(page(bytes), [english]).value[0]?.text).toBe(text)
  })

  it('keeps an article in another language and says so', () => {
    const { article, codes } = read(
      'Die Fischer blieben am Dienstag im Hafen, weil der Wind nicht nachließ und niemand hinausfahren wollte.',
    )
    expect(article?.language).toBeNull()
    expect(codes).toEqual(['read/unknown-language'])
  })

  it.each([
    ['Keshet attacked Sandry. Temesh met Aske.', 'en', ['read/language-assumed']],
    ['Dilar Temesh met Ilsa Morvane in Corvale.', 'en', ['read/language-assumed']],
    ['Temesh trifft Aske im Hafen.', null, ['read/unknown-language']],
    ['Temesh habla con Aske en Sandry.', null, ['read/unknown-language']],
    ['Темеш встретил Аске.', null, ['read/unknown-language']],
    ['---\nlanguage: de\n---\n\nTemesh warnt Keshet.', null, ['read/unknown-language']],
    ['Temesh Aske Morvane Keshet. '.repeat(12), null, ['read/unknown-language']],
  ])(
    'reads what is too short to tell its tongue, unless it shows another: %s',
    (text, language, expected) => {
      const { article, codes } = read(text)
      expect({ language: article?.language, codes }).toEqual({ language, codes: expected })
    },
  )

  it.each([
    ['published: yesterday', ['read/front-matter-date']],
    ['published: 2031-02-31', ['read/front-matter-date']],
    ['retrieved: soon', ['read/front-matter-date']],
    ['published: 2031-02-28', []],
  ])('says where a date above the text is none: %s', (line, expected) => {
    expect(read(`---\n${line}\n---\n\n${lead}`).codes).toEqual(expected)
  })
})

describe('a page that was set in one line', () => {
  const flat = (middle: string): string =>
    `${lead} ${lead} ${middle} ${lead} ${lead.replace('Tuesday', 'Friday')} ${lead.replace('herring', 'cod')}`
  const heads = (text: string) =>
    read(text)
      .article?.zones.filter(({ kind }) => kind === 'subhead')
      .map((zone) => zone.text)

  it.each([
    [
      'KESHTI ENVOYS LEAVE SANDRY WITHOUT A DEAL The minister left late.',
      'KESHTI ENVOYS LEAVE SANDRY WITHOUT A DEAL',
    ],
    ['ENVOYS LEAVE: ‘NETS STAY OUT’ A spokesman left late.', 'ENVOYS LEAVE: ‘NETS STAY OUT’'],
    ['Herring Bank Quotas The minister left late.', 'Herring Bank Quotas'],
  ])('keeps the heading that runs into a sentence apart: %s', (middle, head) => {
    const { article } = read(flat(middle))
    expect(heads(flat(middle))).toEqual([head])
    expect(article?.text).not.toContain(head)
  })

  it.each([
    'Aboard Air Force Two on Monday, the minister slept.',
    'He wrote: "THE TALKS ARE OVER FOR GOOD. NOBODY WANTS MORE TALKS ABOUT HERRING The end." He slept.',
    'The VMA, KHO and NATO Officers left.',
  ])('cuts no sentence: %s', (middle) => {
    expect(heads(flat(middle))).toEqual([])
    expect(read(flat(middle)).article?.text).toContain(middle)
  })
})

describe('pages that are no pages', () => {
  it('reads or refuses any bytes without an error', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 600 }),
        fc.constantFrom('text', 'markdown', 'html', null),
        (bytes, hint) => {
          const { value, diagnostics } = readPage(page(bytes, { hint }), [english])
          return value.length > 0 || diagnostics.length > 0
        },
      ),
      { numRuns: 300 },
    )
  })

  it('reads a page cut off anywhere without an error', () => {
    const whole = `<html><head><script type="application/ld+json">{"@type":"NewsArticle","headline":"Herring"}</script></head><body><nav><a href="/">Home</a></nav><article><h1>Herring</h1><p>${lead}</p><!-- quay --><ul><li>${lead}</li></ul></article></body></html>`
    fc.assert(
      fc.property(fc.nat(whole.length), fc.constantFrom('text', 'markdown', 'html', null), (end, hint) => {
        readPage(page(whole.slice(0, end), { hint }), [english])
      }),
    )
  })

  it('reads lines of any kind in any order, with zones inside the text', () => {
    const lines = [
      'logo',
      lead,
      '4 hours ago',
      'Corvale Herald',
      'Envoys meet over herring',
      '',
      'Comments',
      'Related Articles',
      '• Corvale Herald',
      '22-07-2031',
      'By Tam Orrick',
      'AI generated',
      '- a net',
      'PHOTO: NORDA',
      '---',
    ]
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...lines), { maxLength: 25 }), (chosen) =>
        readPage(page(chosen.join('\n')), [english]).value.every((article) =>
          article.zones.every((zone) => zone.before >= 0 && zone.before <= article.text.length),
        ),
      ),
    )
  })

  it('reads a page nested a hundred thousand deep', () => {
    const { article } = read(`${'<div>'.repeat(100_000)}<p>${lead}</p>`, { hint: 'html' })
    expect(article?.text).toBe(lead)
  })

  it.each(['.', '"', ' (', 'A ', '- ', '[a](', '<p ', '---\n'])(
    'is not held up by %j said without end',
    (piece) => {
      const start = performance.now()
      for (const hint of ['text', 'markdown', 'html'] as const)
        readPage(page(piece.repeat(20_000), { hint }), [english])
      expect(performance.now() - start).toBeLessThan(20_000)
    },
  )
})
