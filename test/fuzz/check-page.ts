import { guardOf } from '../../src/app/guard.ts'
import { languages } from '../../src/languages/index.ts'
import { linkers } from '../../src/link/index.ts'
import type { Dossier, Finding, PartName } from '../../src/model/dossier.ts'
import type { Page } from '../../src/model/page.ts'
import { pipeline } from '../../src/pipeline.ts'

const parts = Object.keys(linkers) as PartName[]

const notVerbatim = (dossier: Dossier): string | null => {
  const articles = new Map(dossier.articles.map((a) => [a.id, a]))
  for (const article of dossier.articles)
    for (const zone of article.zones)
      if (zone.before < 0 || zone.before > article.text.length)
        return `zone ${zone.kind} lies outside its text`
  for (const finding of parts.flatMap((part) => dossier[part] as readonly Finding[]))
    for (const e of finding.evidence) {
      const article = articles.get(e.article)
      const text = e.zone === 'body' ? article?.text : article?.zones[e.zoneIndex ?? -1]?.text
      if (text?.slice(e.start, e.end) !== e.text) return `evidence of ${finding.id} is not in its article`
    }
  return null
}

/**
 * What a page does wrong to the pipeline; null where nothing: it never throws, ends within the seconds given, rests every
 * finding on words of the page, gives articles or says why not, and gives the same bytes twice.
 */
export const faultOf = (page: Page, seconds: number): string | null => {
  const build = (): string | null => {
    const outcome = pipeline([page], {
      languages,
      parley: 'fuzz',
      asOf: null,
      story: null,
      searched: 100_000,
      guard: (work) => ({ value: work() }),
      onArticle: () => undefined,
    })
    const silent = outcome.value.articles.length === 0 && outcome.diagnostics.length === 0
    last = JSON.stringify(outcome)
    return silent ? 'no article and no diagnostic' : notVerbatim(outcome.value)
  }
  let last = ''
  const guard = guardOf(seconds)
  try {
    const first = guard(build)
    if (first === null) return `it took more than ${String(seconds)} seconds`
    if (first.value !== null) return first.value
    const before = last
    build()
    return before === last ? null : 'it gave other bytes the second time'
  } catch (error) {
    return error instanceof Error ? `${error.name}: ${error.message}` : String(error)
  }
}
