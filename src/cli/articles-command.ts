import type { ReadStep } from '../app/read-articles.ts'
import type { Article } from '../model/article.ts'
import { articlesShapes } from './command-options.ts'
import { helpText } from './help-text.ts'
import { UsageError, type Io } from './io.ts'
import { choiceValue, dateValue, numberValue } from './option-values.ts'
import { progressMeter, type ProgressMeter } from './progress.ts'
import { readArguments, type Arguments } from './read-arguments.ts'
import { checkInput, noteAll, refuseNone, webSettings } from './read-pages.ts'

const stepsOf = (given: Arguments, meter: ProgressMeter, io: Io): AsyncGenerator<ReadStep> => {
  const { positional, values } = given
  const secondsPerPage = numberValue('seconds-per-page', values.get('seconds-per-page'))
  return io.readArticles(positional, {
    published: dateValue('published', values.get('published'), 'day'),
    web: webSettings(given),
    onProgress: meter.show,
    ...(secondsPerPage !== undefined && { secondsPerPage }),
  })
}

/** `parley articles PATH…`: what was read, page by page, without findings. */
export const articlesCommand = async (given: readonly string[], io: Io): Promise<void> => {
  const read = readArguments(given, articlesShapes, 'articles')
  if (read.flags.has('help')) return io.out.write(helpText('articles'))
  if (read.positional.length === 0)
    throw new UsageError('no page to read', 'write: parley articles PATH… (files, folders or addresses)')
  if (read.flags.has('json') && read.flags.has('jsonl'))
    throw new UsageError('--json and --jsonl exclude one another', 'give one of them')
  checkInput(read.positional, io)
  // Where the articles themselves are printed as they come, they are the progress.
  const asked = choiceValue('progress', read.values.get('progress'), ['auto', 'log', 'none'])
  const meter = progressMeter(
    io,
    asked === 'auto' && io.out.isTerminal && !read.flags.has('json') ? 'none' : asked,
  )
  const steps = stepsOf(read, meter, io)
  const { canonicalJson } = await import('../show/canonical-json.ts')
  const { renderArticles } = await import('../show/render-articles.ts')
  const all: Article[] = []
  let pages = 0
  for await (const { page, articles, diagnostics } of steps) {
    pages += page && articles.length > 0 ? 1 : 0
    await noteAll(diagnostics, io)
    if (read.flags.has('json')) all.push(...articles)
    else if (read.flags.has('jsonl')) await io.out.write(articles.map(canonicalJson).join(''))
    else if (articles.length > 0) await io.out.write(renderArticles(articles))
  }
  await meter.end()
  refuseNone(pages, read.positional)
  if (read.flags.has('json'))
    await io.out.write(canonicalJson({ format: 'parley.articles/1', articles: await io.tellCopies(all) }))
}
