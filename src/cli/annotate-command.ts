import type { AnnotatedPages } from '../app/annotate-pages.ts'
import type { AnnotatedArticle } from '../model/annotation.ts'
import type { FindingFilter } from '../show/annotations/shown-finding.ts'
import { counted } from '../show/counted.ts'
import { annotateShapes } from './command-options.ts'
import { helpText } from './help-text.ts'
import { CommandError, UsageError, type Io } from './io.ts'
import { choiceValue, dateValue, wantsColor, widthValue } from './option-values.ts'
import { readArguments, type Arguments } from './read-arguments.ts'
import { issuesIn, limitsIn, webSettings, withProgress } from './read-pages.ts'
import { saveFile } from './save-file.ts'

const outputs = ['json', 'list', 'html'] as const

const wordsIn = (text: string): readonly string[] =>
  text
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '')

/** @throws UsageError where a kind is none. */
const filterOf = async ({ values }: Arguments): Promise<FindingFilter> => {
  const { findingKinds, kindNamed } = await import('../show/annotations/finding-kinds.ts')
  const kinds = values.has('kind')
    ? wordsIn(values.get('kind') ?? '').map((word) => {
        const kind = kindNamed(word)
        if (kind === null)
          throw new UsageError(
            `--kind: “${word}” is no kind of finding`,
            `write some of: ${findingKinds.map(({ many }) => many).join(', ')}`,
          )
        return kind
      })
    : null
  const rules = values.has('rule') ? wordsIn(values.get('rule') ?? '') : null
  if (kinds?.length === 0 || rules?.length === 0)
    throw new UsageError('a kind or rule is asked for, but none is named', 'write --kind dates,figures')
  return { kinds: kinds && new Set(kinds), rules }
}

const articleNumber = (text: string | undefined): number | null => {
  if (text === undefined) return null
  if (!/^[1-9]\d{0,6}$/.test(text))
    throw new UsageError(
      `--article: “${text}” is no number of an article`,
      'give its place among them, from 1: --article 2',
    )
  return Number(text)
}

const checkOutputs = ({ flags, values }: Arguments): void => {
  const asked = outputs.filter((name) => flags.has(name) || values.has(name))
  if (asked.length > 1)
    throw new UsageError(`--${asked.join(' and --')} exclude one another`, 'give one of them')
  const [one] = asked
  if (one !== undefined && flags.has('why'))
    throw new UsageError(`--why says nothing more beside --${one}`, 'leave it out: all is there')
}

interface Numbered {
  readonly number: number | null
  readonly annotated: AnnotatedArticle
}

// The number of an article is its place among all that were read; where there is only one it is not shown.
const chosen = (articles: AnnotatedPages['articles'], wanted: number | null): readonly Numbered[] => {
  if (wanted === null)
    return articles.map((annotated, n) => ({ number: articles.length > 1 ? n + 1 : null, annotated }))
  const annotated = articles[wanted - 1]
  if (annotated === undefined)
    throw new CommandError(
      `there is no article ${String(wanted)}: ${articles.length === 0 ? 'none was read' : `${counted(articles.length, 'article was', 'articles were')} read`}`,
    )
  return [{ number: articles.length > 1 ? wanted : null, annotated }]
}

const readAll = async (given: Arguments, io: Io): Promise<AnnotatedPages['articles']> => {
  const { positional, values } = given
  const options = {
    published: dateValue('published', values.get('published'), 'day'),
    web: webSettings(given),
    issues: issuesIn(values),
    ...limitsIn(values),
  }
  const when = choiceValue('progress', values.get('progress'), ['auto', 'log', 'none'])
  const { articles } = await withProgress(positional, when, io, (onProgress) =>
    io.annotatePages(positional, { ...options, onProgress }),
  )
  return articles
}

// A rule that found nothing may be misspelled: what there is, is said.
const noteRules = async (
  articles: readonly Numbered[],
  { kinds, rules }: FindingFilter,
  io: Io,
): Promise<void> => {
  if (rules === null) return
  const { shownFindings } = await import('../show/annotations/shown-finding.ts')
  const found = articles.flatMap(({ annotated }) => shownFindings(annotated, { kinds, rules: null }))
  const missing = rules.filter(
    (asked) => !found.some(({ rule }) => rule === asked || rule.startsWith(`${asked}/`)),
  )
  const there = [...new Set(found.map(({ rule }) => rule))].sort()
  for (const rule of missing)
    await io.err.write(
      `parley: nothing was found by “${rule}”; rules that found something here: ${there.join(', ') || 'none'}\n`,
    )
}

/** `parley annotate PATH…`: pages with every finding marked, in the terminal, as a page, as a list or as JSON. */
export const annotateCommand = async (given: readonly string[], io: Io): Promise<void> => {
  const read = readArguments(given, annotateShapes, 'annotate')
  if (read.flags.has('help')) return io.out.write(helpText('annotate'))
  if (read.positional.length === 0)
    throw new UsageError('no page to annotate', 'write: parley annotate PATH… (a file, an address, or -)')
  checkOutputs(read)
  const number = articleNumber(read.values.get('article'))
  const width = widthValue(read.values.get('width'), io.out.columns)
  const filter = await filterOf(read)
  const articles = chosen(await readAll(read, io), number)
  await noteRules(articles, filter, io)
  const color = wantsColor({ flags: read.flags, env: io.env, isTerminal: io.out.isTerminal })
  const file = read.values.get('html')
  if (file !== undefined) {
    const { renderAnnotatedPage } = await import('../show/render-annotated-page.ts')
    const page = renderAnnotatedPage(articles, { filter, parley: await io.version() })
    await saveFile(io, { file, option: '--html' }, page)
    if (file === '-') return
    return io.err.write(`parley: ${file} written: ${counted(articles.length, 'article')}\n`)
  }
  if (read.flags.has('json')) {
    const { annotationsJson } = await import('../show/annotations/annotations-json.ts')
    const { canonicalJson } = await import('../show/canonical-json.ts')
    return io.out.write(
      canonicalJson(
        annotationsJson(
          articles.map(({ annotated }) => annotated),
          filter,
        ),
      ),
    )
  }
  if (read.flags.has('list')) {
    const { listFindings } = await import('../show/annotations/list-findings.ts')
    return io.out.write(listFindings(articles, filter, color))
  }
  const { renderAnnotated } = await import('../show/annotations/render-annotated.ts')
  await io.out.write(renderAnnotated(articles, { width, color, filter, why: read.flags.has('why') }))
}
