import { describe, expect, it } from 'vitest'
import { english } from '../../../../src/languages/en/index.ts'
import type { Article } from '../../../../src/model/article.ts'
import { readPage } from '../../../../src/read/read-page.ts'

const first =
  'Envoys from Vardania and Keshet met in Port Averel on Tuesday to talk about the herring bank and its nets.'
const second =
  'Orla Brannic said that the boats would stay in harbour until the survey of the bank was done and both crews were paid.'
const third =
  'The harbour league wants a mile of water between the fleets, and it asked both sides to send a list by Friday.'
const para = (...texts: readonly string[]): string => texts.map((text) => `<p>${text}</p>`).join('')

const read = (body: string): Article => {
  const html = `<html><head><title>Envoys meet over herring</title><meta property="article:published_time" content="2031-07-22"></head><body>${body}</body></html>`
  const page = {
    id: '0'.repeat(64),
    source: 'page.html',
    body: new TextEncoder().encode(html),
    hint: 'html' as const,
    capturedAt: null,
    publishedHint: null,
    address: null,
    charset: null,
  }
  const [article] = readPage(page, [english]).value
  if (!article) throw new Error('no article was read')
  return article
}

const paragraphs = (body: string): readonly string[] => read(body).text.split('\n\n')
const zoneOf = (article: Article, text: string): string | undefined =>
  article.zones.find((zone) => zone.text.includes(text))?.kind

describe('the body of a page with one story', () => {
  it('holds subheads and lists where they stand', () => {
    expect(
      paragraphs(
        `<article><h1>Envoys meet over herring</h1>${para(first)}<h2>A mile of water</h2>${para(second)}<ul><li>Nets are marked</li><li>Lamps are lit</li></ul></article>`,
      ),
    ).toEqual([first, 'A mile of water', second, 'Nets are marked', 'Lamps are lit'])
  })

  it('leaves out a heading that has only links below it', () => {
    const article = read(
      `<div class="entry-content">${para(first, second, third)}<h3>From the quay</h3><ul><li><a href="/a">Keepers strike over pay</a></li></ul></div>`,
    )
    expect(article.text.split('\n\n')).toEqual([first, second, third])
    expect(zoneOf(article, 'From the quay')).toBe('related')
  })

  it('is told from comments that are longer than it, whatever they are written in', () => {
    const said = `${third} ${second} ${first}`
    const article = read(
      `<div><h1>Envoys meet over herring</h1>${para(first, second, third)}</div><ol class="commentlist">${`<li>${para(said)}</li>`.repeat(6)}</ol>`,
    )
    expect(article.text.split('\n\n')).toEqual([first, second, third])
    expect(zoneOf(article, said)).toBe('comments')
  })

  it('is put together where its parts stand in sisters', () => {
    expect(
      paragraphs(
        `<main><h1>Envoys meet over herring</h1><div class="a">${para(first, second, third, first + ' Again.')}</div><div class="b">${para(second + ' Still.')}</div></main>`,
      ),
    ).toEqual([first, second, third, `${first} Again.`, `${second} Still.`])
  })

  it('does not grow by the one sentence of a box below it', () => {
    const article = read(
      `<main><h1>Envoys meet over herring</h1><div class="a">${para(first, second, third)}</div><div class="box"><div>The Herald at noon</div><div>Six stories, told with no shouting at all.</div></div></main>`,
    )
    expect(article.text.split('\n\n')).toEqual([first, second, third])
  })

  it('begins below the byline, and a deck above it is a standfirst', () => {
    const deck = 'A long day at the quay ends with a list and no names.'
    const article = read(
      `<main><h1>Envoys meet over herring</h1><div class="d"><p>${deck}</p></div><div class="w">By Tam Orrick</div><div class="l"><p>${first}</p></div><div class="entry-content">${para(second, third, `${first} ${second}`)}</div></main>`,
    )
    expect(article.text.split('\n\n')[0]).toBe(first)
    expect(zoneOf(article, deck)).toBe('standfirst')
  })

  it('holds a subhead that its class calls a deck', () => {
    expect(
      paragraphs(
        `<article><h1>Envoys meet over herring</h1>${para(first, second)}<div class="subheadline">What the league wants</div>${para(third)}</article>`,
      ),
    ).toEqual([first, second, 'What the league wants', third])
  })

  it.each([
    ['comments', 'Please note: all comments are read and approved by the desk before they appear here.'],
    ['promotion', 'Get the Corvale Herald on Sunday delivered to your door every week for two marks.'],
    ['promotion', 'Get a year of the Corvale Herald for thirty marks. Use the code HERRING at the till.'],
    ['promotion', 'Follow the full coverage of the herring talks at https://corvaleherald.example/herring'],
    ['navigation', 'Lesezeit: 3 Minuten'],
  ])('leaves out what the site says to its readers: %s', (kind, said) => {
    const article = read(
      `<article><h1>Envoys meet over herring</h1>${para(first, second, said, third)}</article>`,
    )
    expect(article.text.split('\n\n')).toEqual([first, second, third])
    expect(zoneOf(article, said)).toBe(kind)
  })

  it('ends where other stories are offered, however that line ends', () => {
    const article = read(
      `<article><h1>Envoys meet over herring</h1>${para(first, second, third, 'You may also like...')}<p><a href="/f">Ferry fares go up</a></p></article>`,
    )
    expect(article.text.split('\n\n')).toEqual([first, second, third])
  })

  it('keeps a last paragraph that writes a name with a sign', () => {
    const last = 'Two houses of the quay, the Lantern and @1377 Nets, were shut for an hour, the league said.'
    expect(paragraphs(`<article>${para(first, second, third, last)}</article>`).at(-1)).toBe(last)
  })

  it('is found where the whole of it stands in the element of a heading', () => {
    const lines = [first, second, third].map((text) => `<div>${text}</div>`).join('')
    expect(paragraphs(`<main><h2>Envoys meet over herring</h2><h4>${lines}</h4></main>`)).toEqual([
      first,
      second,
      third,
    ])
  })

  it.each([
    ['<aside class="pull-quote">', '</aside>'],
    ['<figure class="wp-block-pullquote"><p>', '</p></figure>'],
    ['<blockquote><p>', '</p></blockquote>'],
  ])('leaves out words that are shown again beside it: %s', (open, close) => {
    const again = 'a mile of water between the fleets'
    const article = read(
      `<article><h1>Envoys meet over herring</h1>${para(first, second)}${open}“${again}”${close}${para(third)}</article>`,
    )
    expect(article.text.split('\n\n')).toEqual([first, second, third])
    expect(zoneOf(article, again)).toBe('pull-quote')
  })

  it('keeps a quotation whose words stand nowhere else', () => {
    const only = '“Nobody left the room all night, and the stove went out at four.”'
    expect(
      paragraphs(
        `<article>${para(first, second)}<blockquote><p>${only}</p></blockquote>${para(third)}</article>`,
      ),
    ).toEqual([first, second, only, third])
  })

  it('reads no word in a name that a machine made up', () => {
    expect(
      paragraphs(
        `<article>${para(first)}<div class="cmd2ad">${second}</div><div class="x7nav">${third}</div></article>`,
      ),
    ).toEqual([first, second, third])
  })

  it('leaves out the cards of other stories', () => {
    const card = `<article><h3><a href="/b">Ferry owners break off talks</a></h3>${para('Owners left the table before noon and gave no day for the next meeting.')}</article>`
    const long = para(first, second, third, `${first} ${second}`, `${second} ${third}`)
    const article = read(
      `<section><article><h1>Envoys meet over herring</h1>${long}</article></section><section>${card.repeat(3)}</section>`,
    )
    expect(article.text).not.toContain('Owners left the table')
    expect(zoneOf(article, 'Owners left the table')).toBe('related')
  })

  it('believes no class that would take the story away', () => {
    expect(
      paragraphs(`<div class="sidebar"><h1>Envoys meet over herring</h1>${para(first, second, third)}</div>`),
    ).toEqual([first, second, third])
    expect(paragraphs(`<div><div class="teaser">${para(first)}</div>${para(second, third)}</div>`)).toEqual([
      first,
      second,
      third,
    ])
  })

  it('keeps a paragraph whole around made-up elements and hidden words', () => {
    const article = read(
      `<article>${para(first)}<p>The survey (<x-source><a href="/s">1</a></x-source>) is due<span class="sr-only">opens elsewhere</span> in May, the league said.</p>${para(third)}</article>`,
    )
    expect(article.text.split('\n\n')[1]).toBe('The survey (1) is due in May, the league said.')
    expect(zoneOf(article, 'opens elsewhere')).toBe('navigation')
  })

  it('joins a capital that is set apart to its paragraph', () => {
    expect(
      paragraphs(`<article><div><span>E</span>${para(first.slice(1), second, third)}</div></article>`),
    ).toEqual([first, second, third])
  })

  it('reads lines that only breaks part', () => {
    expect(
      paragraphs(
        `<div id="page"><div class="x">${first}<br><br>${second}<br><br>${third}<br><br>Port Averel</div></div>`,
      ),
    ).toEqual([first, second, third, 'Port Averel'])
  })

  it('takes who wrote and whom to write to as credits', () => {
    const article = read(
      `<article>${para(first, second, third)}<p>Write to Tam Orrick at orrick@corvaleherald.example with questions.</p></article>`,
    )
    expect(article.text.split('\n\n')).toEqual([first, second, third])
    expect(zoneOf(article, 'Tam Orrick')).toBe('credit')
  })

  it('says which key points a machine made', () => {
    const article = read(
      `<article><p>AI-generated summary</p><ul><li>Boats stay in harbour</li><li>A list is due</li></ul>${para(first, second, third)}</article>`,
    )
    expect(article.text.split('\n\n')).toEqual([first, second, third])
    expect(article.zones.find((zone) => zone.text === 'A list is due')).toMatchObject({
      kind: 'key-points',
      machineMade: true,
    })
  })

  it('reads other tongues by where their words stand', () => {
    const satz =
      'Die Gesandten sprachen am Dienstag über die Heringsbank und darüber, wer dort im Sommer die Netze legen darf.'
    expect(
      paragraphs(
        `<nav><a href="/">Start</a></nav><div class="post-content">${para(satz, satz + ' Mehr nicht.')}</div>`,
      ),
    ).toEqual([satz, `${satz} Mehr nicht.`])
  })

  it('takes linear time for deep and wide pages', () => {
    const time = (body: string): number => {
      const start = process.hrtime.bigint()
      read(body)
      return Number(process.hrtime.bigint() - start) / 1e6
    }
    const heading = '<h2><a href="/x">Ferry owners break off talks</a></h2>'
    expect(time(`${'<div>'.repeat(20_000)}${para(first, second)}`)).toBeLessThan(8000)
    expect(time(`${heading.repeat(5000)}${para(first, second, third)}`)).toBeLessThan(8000)
  })
})
