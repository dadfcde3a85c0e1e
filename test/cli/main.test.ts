import { describe, expect, it } from 'vitest'
import { main } from '../../src/cli/main.ts'
import { compareDossiers } from '../../src/compare/compare-dossiers.ts'
import type { Io, Output } from '../../src/cli/io.ts'
import { buildArticle } from '../support/build-article.ts'
import { sampleDossier } from '../support/sample-dossier.ts'

const broken = (code: string): Error => Object.assign(new Error(code), { code })

const articlesOfA = [
  buildArticle('The envoys met. They will meet again.', {
    source: 'a\u001b[2J.html',
    title: 'Envoys meet in Lunmark',
    outlet: 'Corvale Herald',
    publishedAt: '2031-07-22',
    publishedBasis: 'meta',
    agency: 'Meridian Press Agency',
    cut: 'paywalled',
    zones: [{ kind: 'related', text: 'Nets are dry', before: 0 }],
  }),
  buildArticle('Nothing is known of this one.', { title: null, outlet: null, publishedAt: null }),
]

const world = (more: Partial<Io> & { outFails?: Error; isTerminal?: boolean; pages?: number } = {}) => {
  const written = {
    out: '',
    err: '',
    files: new Map<string, string>(),
    folders: [] as string[],
    asked: [] as unknown[],
    web: undefined as unknown,
  }
  const { outFails, isTerminal = false, pages = 7, ...rest } = more
  const output = (to: 'out' | 'err'): Output => ({
    write: (text) => {
      if (to === 'out' && outFails) return Promise.reject(outFails)
      written[to] += text
      return Promise.resolve()
    },
    isTerminal,
    columns: isTerminal ? 90 : null,
  })
  const io: Io = {
    out: output('out'),
    err: output('err'),
    inputIsTerminal: false,
    env: {},
    writeFile: (path, text) => {
      written.files.set(path, text)
      return Promise.resolve()
    },
    makeFolder: (path) => {
      written.folders.push(path)
      return Promise.resolve()
    },
    buildDossier: (paths, options) => {
      written.asked.push(paths, { published: options.published, asOf: options.asOf, story: options.story })
      written.web = options.web
      if (paths.some((path) => path.startsWith('https:')))
        options.onProgress({ done: 1, total: 1, source: 'https://herald.example/a', step: 'fetched' })
      options.onProgress({ done: 1, total: 2, source: 'a.html', step: 'read' })
      options.onProgress({ done: 2, total: 2, source: 'b\u001b[2J.html', step: 'read' })
      return Promise.resolve({
        dossier: sampleDossier,
        pages,
        diagnostics: [{ code: 'capture/empty-file', message: 'nothing in it', source: 'c.html' }],
      })
    },
    readArticles: async function* (paths, options) {
      written.asked.push(paths, options)
      await Promise.resolve()
      if (pages > 0) yield { page: true, articles: articlesOfA, diagnostics: [] }
      yield {
        page: false,
        articles: [],
        diagnostics: [{ code: 'capture/empty-file', message: 'nothing in it', source: 'c.html' }],
      }
    },
    diffDossiers: (paths, { from, to, story }) => {
      written.asked.push(paths, { from, to, story })
      return Promise.resolve({
        earlier: { ...sampleDossier, asOf: from },
        later: { ...sampleDossier, asOf: to },
        diff: compareDossiers({ ...sampleDossier, asOf: from }, { ...sampleDossier, asOf: to }),
        diagnostics: [{ code: 'capture/empty-file', message: 'nothing in it', source: 'c.html' }],
        pages,
      })
    },
    annotatePages: () => Promise.resolve({ articles: [], diagnostics: [], pages }),
    tellCopies: (articles) =>
      Promise.resolve(articles.map((article) => ({ ...article, copyOf: null, origin: article.id }))),
    version: () => Promise.resolve('0.1.0'),
    ...rest,
  }
  return { io, written }
}

const run = async (given: string, more: Parameters<typeof world>[0] = {}) => {
  const { io, written } = world(more)
  const code = await main(
    given.split(' ').filter((word) => word !== ''),
    io,
  )
  return { code, ...written }
}

describe('wrong use', () => {
  it.each([
    ['', 'no command', 'parley read PATH'],
    ['red pages', 'unknown command “red”', 'did you mean parley read?'],
    ['pages/', 'unknown command “pages/”', 'parley read pages/'],
    ['--json', 'unknown option “--json” before the command', 'after the command'],
    ['read', 'no page to read', 'parley read PATH'],
    ['read - -', '“-” is given more than once', 'write “-” once'],
    ['read pages --jsno', 'unknown option --jsno', 'did you mean --json?'],
    ['read pages --frobnicate', 'unknown option --frobnicate', 'parley help read'],
    ['read pages -x', 'unknown option -x', 'parley help read'],
    ['read pages --html', '--html needs a value', '--html FILE'],
    ['read pages --html --json', '--html needs a value', '--html FILE'],
    ['read pages --json=yes', '--json takes no value', 'write --json alone'],
    ['read pages --published yesterday', '--published: “yesterday”', '2031-07-25'],
    [
      'read pages --published 2031-02-29',
      '--published: “2031-02-29” is no day of the calendar',
      '2031-07-25',
    ],
    ['read pages --published 2031-07-25T10:00:00Z', '--published', '2031-07-25'],
    ['read pages --as-of 2031-07', '--as-of: “2031-07”', '2031-07-25T18:00:00Z'],
    ['read pages --as-of 2031-07-25T10:00:00 ', '--as-of: “2031-07-25T10:00:00”', '2031-07-25T18:00:00Z'],
    ['read pages --since lately', '--since: “lately”', '2031-07-25T18:00:00Z'],
    ['read pages --since 2031-07-25 --json', '--json, --part and --find do not show it', 'parley diff PATH'],
    ['read pages --since 2031-07-25 --part deadlines', 'do not show it', '--from 2031-07-25'],
    ['read pages --since 2031-07-26 --as-of 2031-07-25', 'is later than --as-of', 'earlier time as --since'],
    ['read pages --width 39', '--width: “39”', '40 at least'],
    ['read pages --delay soon', '--delay: “soon” is no pause', 'give seconds'],
    ['read pages --delay 9999', '--delay: “9999” is no pause', '3600 at most'],
    ['read pages --user-agent 7', '--user-agent: “7”', 'Desk/1.0'],
    ['read pages --user-agent Désk/1.0', '--user-agent: “Désk/1.0”', 'in plain letters'],
    ['read pages --progress often', '--progress: “often”', 'auto, log, none'],
    ['explain', 'no id to explain', 'parley explain ID PATH'],
    ['explain de-quota', 'no page to read', 'parley explain ID PATH'],
    ['read pages --part nets', '--part: “nets” is no part', 'meetings, deadlines'],
    ['read pages --find nets --json', '--part and --find choose', 'leave them out'],
    ['read pages --part nets --stories d', '--plover and --stories give all', 'leave them out'],
    ['read pages --find nets --plover p', '--plover and --stories give all', 'leave them out'],
    ['read pages --json --html -', '--html and --json would both', 'give one of them a file'],
    ['read pages --html - --plover -', '--html and --plover would both', 'give one of them a file'],
    ['diff --from 2031-07-25', 'no page to read', 'parley diff PATH'],
    ['diff pages', '--from is needed', '--to 2031-08-01'],
    ['diff pages --from 2031-07-25 --part nets', '--part: “nets” is no part', 'meetings, deadlines'],
    ['diff pages --from 2031-07-25 --part texts --json', '--json gives all', 'jq'],
    ['diff pages --from July', '--from: “July”', '2031-07-25T18:00:00Z'],
    ['diff pages --from 2031-07-26 --to 2031-07-25', 'is later than --to', 'earlier time as --from'],
    ['diff pages --from 2031-07-25 --html a.html', 'unknown option --html', 'parley help diff'],
    [
      'help me',
      'no help on “me”',
      'read, diff, init, add, show, set, reread, move, serve, publish, search, status, worker, verify, backup, doctor, forget, rule, score, stories',
    ],
  ])('says of "%s": %s', async (given, message, hint) => {
    const { code, out, err, asked } = await run(given)
    expect({ code, out, asked }).toEqual({ code: 2, out: '', asked: [] })
    expect(err).toMatch(/^parley: /)
    expect(err).toContain(message)
    expect(err).toContain(hint)
  })
})

describe('parley read', () => {
  it('prints the summary, and what was noticed on standard error', async () => {
    const { code, out, err } = await run('read pages more')
    expect(code).toBe(0)
    expect(out).toMatch(/^Narrow Sea fishing talks\n/)
    expect(err).toBe('parley: c.html: nothing in it [capture/empty-file]\n')
  })

  it('hands its options on', async () => {
    const { asked } = await run(
      'read a b --published 2031-07-25 --as-of 2031-08-01T10:00:00+02:00 --story Talks',
    )
    expect(asked).toEqual([
      ['a', 'b'],
      { published: '2031-07-25', asOf: '2031-08-01T10:00:00+02:00', story: 'Talks' },
    ])
  })

  it('shows what changed in the parts that are asked for', async () => {
    const { out } = await run('diff pages --from 2031-07-25 --part conditions,Papers')
    expect(out).toContain('Nothing changed in conditions, texts and loops.')
  })

  it('reads pages once for what changed since a time', async () => {
    const { code, asked, out, files, err } = await run(
      'read a --since 2031-07-20 --as-of 2031-08-01 --html a.html --stories d',
    )
    expect([code, out]).toEqual([0, ''])
    expect(asked).toEqual([['a'], { from: '2031-07-20', to: '2031-08-01', story: null }])
    expect([...files.keys()].filter((name) => name.endsWith('.html')).length).toBeGreaterThan(1)
    for (const [name, text] of files)
      if (name.endsWith('.html')) expect(text).toContain('<h3>Since 20 July 2031: ')
    expect(err).toContain('a.html written: 7 pages read')
    expect((await run('read a --since 2031-07-20')).out).toContain('Since 20 July 2031: no new article')
  })

  it('hands on how pages of the web are fetched', async () => {
    expect((await run('read https://herald.example/a')).web).toEqual({ allowLoopback: false })
    const { web } = await run('read a --delay 2.5 --user-agent Desk/1.0 --allow-loopback')
    expect(web).toEqual({ allowLoopback: true, delayMs: 2500, userAgent: 'Desk/1.0' })
  })

  it('takes a path after -- that looks like an option', async () => {
    expect((await run('read -- --json')).asked[0]).toEqual(['--json'])
  })

  it('prints the whole dossier and nothing else with --json', async () => {
    const { out } = await run('read pages --json')
    expect(JSON.parse(out)).toEqual(JSON.parse(JSON.stringify(sampleDossier)))
    expect(out.endsWith('}\n')).toBe(true)
  })

  it('writes the page to a file with --html', async () => {
    const { code, out, files, err } = await run('read pages --html talks.html')
    expect({ code, out }).toEqual({ code: 0, out: '' })
    expect(files.get('talks.html')).toMatch(/^<!doctype html>/)
    expect(err).toContain('talks.html written: 7 pages read, 7 articles')
  })

  it('writes the page, or its events, to standard output where that is asked for', async () => {
    const { out, files, err } = await run('read pages --html -')
    expect([...files]).toEqual([])
    expect(out).toMatch(/^<!doctype html>/)
    expect(err).not.toContain('written')
    expect((await run('read pages --plover -')).out).toMatch(/^\{"/)
  })

  it('shows the loops with the conditions that make them', async () => {
    expect((await run('read pages --part Loops')).out).toContain('Loop: Vardania and Keshet')
  })

  it('says so where nothing was known by then', async () => {
    const empty = { ...sampleDossier, articles: [] }
    const { code, err } = await run('read pages --as-of 2001-01-01', {
      buildDossier: () => Promise.resolve({ dossier: empty, pages: 7, diagnostics: [] }),
    })
    expect(code).toBe(0)
    expect(err).toBe('parley: nothing was known by 2001-01-01: 7 pages read, all later or not dated\n')
  })

  it('says which page tells how a file of one’s own is written', async () => {
    const failing = (name: string) => ({
      buildDossier: () => Promise.reject(Object.assign(new Error('mine.yaml: no list'), { name })),
    })
    const names = await run('read pages --story-names mine.yaml', failing('StoryNamesError'))
    expect([names.code, names.err]).toEqual([
      2,
      'parley: mine.yaml: no list\n  docs/stories.md says how names are written\n',
    ])
    expect((await run('read pages --issues mine.yaml', failing('CodebookError'))).err).toContain(
      'docs/issues.md',
    )
  })

  it('says why a folder cannot be made', async () => {
    const { code, err } = await run('read pages --stories talks.html', {
      makeFolder: () => Promise.reject(broken('EEXIST')),
    })
    expect(code).toBe(1)
    expect(err).toContain('cannot make the folder talks.html: a file has that name; give --stories another')
  })

  it('says why a page cannot be written', async () => {
    const { code, err } = await run('read pages --html no/talks.html', {
      writeFile: () => Promise.reject(broken('ENOENT')),
    })
    expect(code).toBe(1)
    expect(err).toContain('cannot write no/talks.html: its folder does not exist')
  })

  it('reads standard input, but not a keyboard', async () => {
    expect((await run('read -')).asked[0]).toEqual(['-'])
    const { code, err } = await run('read -', { inputIsTerminal: true })
    expect(code).toBe(2)
    expect(err).toContain('parley read - < page.html')
  })

  it('fails where nothing could be read', async () => {
    const { code, out, err } = await run('read pages', { pages: 0 })
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(err).toContain('nothing could be read in pages')
  })

  it('ends quietly when its reader goes away', async () => {
    const { code, err } = await run('read pages --json', { outFails: broken('EPIPE') })
    expect(code).toBe(0)
    expect(err).not.toContain('EPIPE')
  })

  it('fails when the disk is full', async () => {
    const { code, err } = await run('read pages --json', { outFails: broken('ENOSPC') })
    expect(code).toBe(1)
    expect(err).toMatch(/parley: cannot write what was asked for: the disk is full\n$/)
  })

  it('draws a bar on a terminal and takes it away again', async () => {
    const { err } = await run('read pages', { isTerminal: true })
    expect(err).toMatch(/\r\u001b\[K\[#{12}\.{12}\] 1\/2/)
    expect(err).toContain('2/2 read\r\u001b[Kparley: c.html')
  })

  it('shows what is fetched before what is read', async () => {
    const { err } = await run('read https://herald.example/a', { isTerminal: true })
    expect(err).toMatch(/\[#{24}\] 1\/1 fetched\r\u001b\[K\[#{12}\.{12}\] 1\/2/)
    const log = await run('read https://herald.example/a --progress log')
    expect(log.err).toContain(
      'parley: fetched 1 of 1: https://herald.example/a\nparley: read 1 of 2: a.html\n',
    )
  })

  it('logs a line a page where that is asked for, with nothing in it that moves the cursor', async () => {
    const { err } = await run('read pages --progress log')
    expect(err).toContain('parley: read 1 of 2: a.html\nparley: read 2 of 2: b?[2J.html\n')
  })

  it.each([
    ['', {}, false, false],
    ['', {}, true, true],
    ['--no-color', {}, true, false],
    ['--color', { NO_COLOR: '1' }, false, true],
    ['', { NO_COLOR: '1' }, true, false],
    ['', { NO_COLOR: '' }, true, true],
    ['', { FORCE_COLOR: '1' }, false, true],
    ['', { FORCE_COLOR: '0' }, true, false],
    ['', { NO_COLOR: '1', FORCE_COLOR: '1' }, true, false],
    ['', { TERM: 'dumb' }, true, false],
  ])('with "%s", %o and a terminal: %s colours: %s', async (option, env, isTerminal, colored) => {
    const { out } = await run(`read pages ${option}`, { env, isTerminal })
    expect(out.includes('\u001b[')).toBe(colored)
  })
})

describe('parley explain', () => {
  it('prints the chain of a finding', async () => {
    const { code, out } = await run('explain de-quota pages')
    expect(code).toBe(0)
    for (const words of [
      'link/deadline-moved',
      'de-quota-m2',
      'de-old',
      '[3] Narrow Sea Agency',
      'gave Keshet 50 days',
      'a key point',
      'origin o-wire',
    ])
      expect(out).toContain(words)
  })

  it('takes the beginning of an id, and a former id', async () => {
    expect((await run('explain de-q pages')).out).toContain('deadlines de-quota')
    expect((await run('explain de-old pages')).out).toContain(
      'deadlines de-quota (asked for as de-old, a former id)',
    )
  })

  it('lists the findings that an id may mean', async () => {
    const { code, err } = await run('explain me- pages')
    expect(code).toBe(1)
    expect(err).toContain('“me-” is the beginning of 4 ids')
    expect(err).toContain('me-3  meetings: Third round of talks: scheduled')
  })

  it('says that an id is not known', async () => {
    const { code, err } = await run('explain zz pages')
    expect(code).toBe(1)
    expect(err).toContain('has an id that begins with “zz”')
  })
})

describe('help and version', () => {
  it.each(['help', '--help', '-h', 'help read', 'read --help', 'explain --help', 'help explain'])(
    '"%s" prints help',
    async (given) => {
      const { code, out } = await run(given)
      expect(code).toBe(0)
      expect(out).toMatch(/^(Parley reads|Usage: parley)/)
    },
  )

  it('prints the version', async () => {
    expect((await run('--version')).out).toBe('0.1.0\n')
  })
})

describe('parley articles', () => {
  it('shows each article with what is known of it and what was set aside', async () => {
    const { code, out, err } = await run('articles pages')
    expect(code).toBe(0)
    expect(out).toContain('a<U+001B>[2J.html\n  1  Envoys meet in Lunmark\n')
    expect(out).toContain(
      'Corvale Herald · 2031-07-22 (meta) · 7 words · agency Meridian Press Agency · not whole: paywalled',
    )
    expect(out).toContain('set aside: related 3 words')
    expect(out).toContain('2  without a title\n     outlet not known · not dated · 6 words')
    expect(err).toBe('parley: c.html: nothing in it [capture/empty-file]\n')
  })

  it('writes an article a line, and all of them with their copies', async () => {
    const lines = (await run('articles pages --jsonl')).out.trim().split('\n')
    expect(lines.map((line) => (JSON.parse(line) as { title: unknown }).title)).toEqual([
      'Envoys meet in Lunmark',
      null,
    ])
    const whole = JSON.parse((await run('articles pages --json')).out) as {
      format: string
      articles: { copyOf: unknown }[]
    }
    expect(whole.format).toBe('parley.articles/1')
    expect(whole.articles.map((article) => article.copyOf)).toEqual([null, null])
  })

  it('reads addresses as gently as it is told', async () => {
    const { asked } = await run('articles https://herald.example/a --delay 3 --allow-loopback')
    expect(asked).toMatchObject([
      ['https://herald.example/a'],
      { web: { allowLoopback: true, delayMs: 3000 } },
    ])
  })

  it('hands on the limits it is given', async () => {
    const { asked } = await run('articles pages --published 2031-07-22 --seconds-per-page 0.5')
    expect(asked).toMatchObject([['pages'], { published: '2031-07-22', secondsPerPage: 0.5 }])
  })

  it.each([
    ['articles', 'no page to read'],
    ['articles pages --json --jsonl', 'exclude one another'],
    ['articles pages --seconds-per-page soon', 'is no number'],
  ])('says of "%s": %s', async (given, message) => {
    const { code, err } = await run(given)
    expect(code).toBe(2)
    expect(err).toContain(message)
  })

  it('fails where nothing could be read', async () => {
    expect((await run('articles pages', { pages: 0 })).code).toBe(1)
  })
})
