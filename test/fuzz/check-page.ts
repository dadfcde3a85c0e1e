import { isDeepStrictEqual } from 'node:util'
import { guardOf } from '../../src/app/guard.ts'
import { boundsFor } from '../../src/capture/bounds.ts'
import { openParcel, type Caught } from '../../src/capture/open-parcel.ts'
import { bytesParcel, untold } from '../../src/capture/parcel.ts'
import { languagesWith } from '../../src/app/codebook.ts'
import { linkers } from '../../src/link/index.ts'
import type { Dossier, Finding, PartName } from '../../src/model/dossier.ts'
import type { Page } from '../../src/model/page.ts'
import { pipeline } from '../../src/pipeline.ts'

const languages = await languagesWith([])

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
export const faultOf = (page: Page, seconds: number): string | null => faultOfSet([page], seconds)

/** The same for several pages that are read together. */
export const faultOfSet = (pages: readonly Page[], seconds: number): string | null => {
  const build = (): string | null => {
    const outcome = pipeline(pages, {
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

// What one file of some thousand bytes may unpack to.
const mostUnpacked = 300_000_000

const opened = async (name: string, body: Buffer): Promise<readonly Caught[]> => {
  const caught: Caught[] = []
  const parcel = bytesParcel(name, body, { ...untold, depth: 0 })
  for await (const each of openParcel(parcel, boundsFor(body.length, 16 * 1048576))) caught.push(each)
  return caught
}

/**
 * What a file in a wrapping does wrong: opening it never throws, ends, says something, gives no more than its bounds allow and
 * the same twice; the pages in it do nothing wrong to the pipeline either.
 */
export const faultOfFile = async (name: string, body: Buffer, seconds: number): Promise<string | null> => {
  try {
    const start = process.cpuUsage()
    const caught = await opened(name, body)
    const { user, system } = process.cpuUsage(start)
    if ((user + system) / 1e6 > 4 * seconds) return `it took more than ${String(4 * seconds)} seconds to open`
    if (caught.length === 0) return 'no page and no diagnostic'
    if (!isDeepStrictEqual(caught, await opened(name, body))) return 'it was opened otherwise the second time'
    const pages = caught.flatMap((each) => ('page' in each ? [{ ...each.page, publishedHint: null }] : []))
    if (pages.reduce((n, page) => n + page.body.length, 0) > mostUnpacked) return 'it grew beyond its bounds'
    return pages.length === 0 ? null : faultOfSet(pages.slice(0, 8), seconds * Math.min(pages.length, 8))
  } catch (error) {
    return error instanceof Error ? `${error.name}: ${error.message}` : String(error)
  }
}
