import { describe, expect, it } from 'vitest'
import type { Io, Output } from '../../src/cli/io.ts'
import { main } from '../../src/cli/main.ts'
import type { AnnotatedArticle } from '../../src/model/annotation.ts'
import { annotatedArticle, tangledArticle, writtenArticle } from '../support/annotated-article.ts'

const second = annotatedArticle('Talks open in Sandry on March 13.', {
  title: 'Sandry waits',
  publishedAt: '2031-03-11',
})

interface Given {
  readonly articles?: readonly AnnotatedArticle[]
  readonly pages?: number
  readonly isTerminal?: boolean
  readonly env?: Io['env']
  readonly writeFile?: Io['writeFile']
}

const never = (): never => {
  throw new Error('not asked for')
}

const run = async (
  given: string,
  { articles = [tangledArticle], pages = 1, isTerminal = false, ...more }: Given = {},
) => {
  const written = { out: '', err: '', files: new Map<string, string>(), asked: [] as unknown[] }
  const output = (to: 'out' | 'err'): Output => ({
    write: (text) => {
      written[to] += text
      return Promise.resolve()
    },
    isTerminal,
    columns: isTerminal ? 100 : null,
  })
  const code = await main(given.split(' '), {
    out: output('out'),
    err: output('err'),
    inputIsTerminal: true,
    env: more.env ?? {},
    makeFolder: () => Promise.resolve(),
    writeFile:
      more.writeFile ??
      ((path, text) => {
        written.files.set(path, text)
        return Promise.resolve()
      }),
    buildDossier: never,
    readArticles: never,
    diffDossiers: never,
    tellCopies: never,
    annotatePages: (paths, options) => {
      written.asked.push(paths, options.published, options.searchCharacters)
      return Promise.resolve({ articles, diagnostics: [], pages })
    },
    version: () => Promise.resolve('0.1.0'),
  })
  return { code, ...written }
}

describe('parley annotate', () => {
  it.each([
    ['annotate', 'no page to annotate', 'parley annotate PATH'],
    ['annotate a --kind colours', '--kind: “colours” is no kind of finding', 'actors, statements, dates'],
    ['annotate a --kind ,', 'a kind or rule is asked for', '--kind dates,figures'],
    ['annotate a --article 0', '--article: “0” is no number', '--article 2'],
    ['annotate a --json --list', '--json and --list exclude one another', 'one of them'],
    ['annotate a --why --json', '--why says nothing more beside --json', 'leave it out'],
    ['annotate a --search-characters -1', '--search-characters: “-1” is below nought', 'from 0 on'],
    ['annotate a --width 10', '--width: “10”', '40 at least'],
    ['annotate a --html', '--html needs a value', '--html FILE'],
    ['annotate a --colour', 'unknown option --colour', '--color'],
    ['annotate -', '“-” reads a page from standard input', 'page.html'],
  ])('says of "%s": %s', async (given, message, hint) => {
    const { code, out, err, asked } = await run(given)
    expect({ code, out, asked }).toEqual({ code: 2, out: '', asked: [] })
    expect(err).toContain(message)
    expect(err).toContain(hint)
  })

  it('draws a stroke under every finding, whole where they lie in one another, and changes nothing in the text', async () => {
    const { code, out } = await run('annotate a --width 50', { articles: [writtenArticle] })
    expect(code).toBe(0)
    expect(out).toBe(`Port to open
outlet not known · 2031-03-11 (none) · 10 words
A 1 actor · S 1 statement · D 1 date

  standfirst: After six weeks

  "The port opens on Friday," Aldric Fenn said. He
                     D1━━━━   A1━━━━━━━━━ S1╌╌  A1
   S1━━━━━━━━━━━━━━━━━━━━━━━  S1═════════
  smiled.

  cut, related: Nets are dry

━ what it rests on · ═ who says it · ╌ how · ─ the
  same one again
`)
  })

  it('tells under a paragraph what each finding says, by which rule, and what the page leaves open', async () => {
    const { out } = await run('annotate a --why --kind statements,D', { articles: [writtenArticle] })
    expect(out).toContain(`
    S1 “The port opens on Friday,”
       speaker: “Aldric Fenn” → A1 Aldric Fenn · act: announce · mode: direct ·
         cue: “said” (say) · speech: yes
       open: channel, addressee, relayed by, said on, group
       statements/quote-then-cue · statement-1 · 1–26
    D1 “Friday”
       value: 2031-03-14 (14 March 2031) · type: date · anchor: publication ·
         2031-03-11 (11 March 2031)
       open: timex
       dates/weekday · date-1 · 19–25
`)
  })

  it('shows a hostile page whole, its control characters by name', async () => {
    const { out } = await run('annotate a --width 100')
    expect(out).not.toMatch(/[\u001b\u202e]/)
    expect(out).toContain('<U+202E>Vardania <script>alert(1)</script> said')
    expect(out).toContain('headline: Fenn <b>promises</b> release')
    expect(out).toContain('cut, related: Nets are dry <U+001B>[31m<img')
    expect(out).toMatch(/^ +D\d━/m)
  })

  it('writes colours only where they are wanted', async () => {
    expect((await run('annotate a', { isTerminal: true })).out).toContain('\u001b[34mD1')
    expect((await run('annotate a', { isTerminal: true, env: { NO_COLOR: '1' } })).out).not.toContain(
      '\u001b[',
    )
    expect((await run('annotate a', { env: { FORCE_COLOR: '1' } })).out).toContain('\u001b[34mD1')
    expect((await run('annotate a')).out).not.toContain('\u001b[')
  })

  it('prints a line a finding with --list, and the number of the article where there are several', async () => {
    const one = await run('annotate a --list --kind dates')
    expect(one.out.split('\n').filter((line) => /^D\d+ +date +\d+-\d+ /.test(line))).toHaveLength(
      tangledArticle.annotations.date.length,
    )
    const { out } = await run('annotate a b --list --kind dates', { articles: [tangledArticle, second] })
    expect(out).toMatch(/^2\.D1 +date +24-32 +dates\/[a-z-]+ +“March 13” · value: 2031-03-13/m)
  })

  it('grows with the page, not with its square: one actor of many places widens no other line', async () => {
    const sizeOf = async (times: number): Promise<number> => {
      const article = annotatedArticle(
        'Talks between Keshet and Vardania open in Sandry on March 13. '.repeat(times),
        {},
      )
      return (await run('annotate a --list', { articles: [article] })).out.length
    }
    expect((await sizeOf(60)) / (await sizeOf(30))).toBeLessThan(2.2)
  })

  it('filters by rule or family, and says what there is where nothing was found', async () => {
    const rule = tangledArticle.annotations.date[0]?.rule ?? ''
    const { out, err } = await run(`annotate a --json --rule ${rule}`)
    const { articles } = JSON.parse(out) as { articles: { findings: { rule: string; label: string }[] }[] }
    expect(new Set(articles[0]?.findings.map((each) => each.rule))).toEqual(new Set([rule]))
    expect(err).toBe('')
    expect((await run('annotate a --rule dates --list')).out).not.toContain('statements/')
    const none = await run('annotate a --rule dates/blue --list')
    expect({ code: none.code, out: none.out }).toEqual({ code: 0, out: '' })
    expect(none.err).toContain('nothing was found by “dates/blue”')
    expect(none.err).toContain(rule)
  })

  it('prints articles and annotations with their spans as JSON', async () => {
    const { out } = await run('annotate a --json')
    const { format, articles } = JSON.parse(out) as {
      format: string
      articles: {
        article: { text: string }
        findings: { kind: string; label: string; spans: { start: number; end: number }[] }[]
      }[]
    }
    expect(format).toBe('parley.annotations/1')
    const all = Object.values(tangledArticle.annotations).flat()
    expect(articles[0]?.findings).toHaveLength(all.length)
    const { spans, label } = articles[0]?.findings.find(({ kind }) => kind === 'date') ?? {}
    expect(label).toBe('D1')
    const words = articles[0]?.article.text.slice(spans?.[0]?.start, spans?.[0]?.end)
    expect(words).toBe(tangledArticle.annotations.date[0]?.text)
  })

  it('takes one article of several', async () => {
    const articles = [tangledArticle, second]
    const { out } = await run('annotate a --article 2', { articles })
    expect(out).toMatch(/^2\. Sandry waits\n/)
    const { code, err } = await run('annotate a --article 3', { articles })
    expect(code).toBe(1)
    expect(err).toContain('there is no article 3: 2 articles were read')
  })

  it('writes a page, or prints it', async () => {
    const { code, files, out, err } = await run('annotate a --html out.html')
    expect({ code, out }).toEqual({ code: 0, out: '' })
    expect(files.get('out.html')).toMatch(/^<!doctype html>/)
    expect(err).toContain('out.html written: 1 article')
    expect((await run('annotate a --html -')).out).toMatch(/^<!doctype html>/)
    const failing = await run('annotate a --html no/out.html', {
      writeFile: () => Promise.reject(Object.assign(new Error('no'), { code: 'ENOENT' })),
    })
    expect(failing.code).toBe(1)
    expect(failing.err).toContain('its folder does not exist')
  })

  it('hands its options on, and fails where nothing could be read', async () => {
    const { asked } = await run('annotate a b --published 2031-03-11 --search-characters 500')
    expect(asked).toEqual([['a', 'b'], '2031-03-11', 500])
    const { code, err } = await run('annotate a', { articles: [], pages: 0 })
    expect(code).toBe(1)
    expect(err).toContain('nothing could be read in a')
  })

  it('has a help', async () => {
    expect((await run('annotate --help')).out).toContain('--rule RULES')
    expect((await run('help annotate')).out).toContain('Usage: parley annotate')
  })
})
