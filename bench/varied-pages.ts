import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { Page } from '../src/model/page.ts'

const folders = ['article-extraction-benchmark', 'fundus-evaluation', 'htmldate-eval'].map(
  (name) => `../shared/benchmarks/${name}/html`,
)

/** A saved web page by the name of its file. */
export interface Saved {
  readonly name: string
  readonly html: string
}

/** The pages of the benchmarks; none where the folder is not there. */
export const benchmarkPages = (): readonly Saved[] =>
  folders
    .filter((folder) => existsSync(folder))
    .flatMap((folder) =>
      readdirSync(folder)
        .sort()
        .map((file) => {
          const bytes = readFileSync(join(folder, file))
          return {
            name: basename(file, '.gz'),
            html: (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8'),
          }
        }),
    )

const letters = 'bdfgklmnprstvz'

/** A text of its own for each n: names and numbers are changed the same way wherever they stand in it. */
export const varyText = (text: string, n: number): string =>
  text
    .replace(/\b(\p{Lu}\p{Ll}{2})(\p{Ll}{2,12})\b/gu, (_, head: string, tail: string) =>
      (head.length + tail.length + n) % 3 === 0
        ? head + tail
        : `${head}${letters[n % letters.length] ?? ''}${tail}`,
    )
    .replace(/\b(\d{3})\b/g, (_, d: string) => String(((Number(d) + n) % 900) + 100))

/** The nth variation of a page: its markup as it is, the names and numbers of its text others. The same n gives the same page. */
export const vary = (html: string, n: number): string =>
  n === 0 ? html : html.replace(/>([^<>{}]{12,4000})</g, (_, text: string) => `>${varyText(text, n)}<`)

/** `count` pages: those there are, then their variations, made as they are asked for. */
export function* variedPages(saved: readonly Saved[], count: number): Generator<Saved> {
  for (let n = 0; n < count; n++) {
    const page = saved[n % saved.length]
    const round = Math.floor(n / saved.length)
    if (page) yield { name: `${String(n).padStart(6, '0')}-${page.name}`, html: vary(page.html, round) }
  }
}

/** A page as capture would give it. */
export const asPage = ({ name, html }: Saved): Page => {
  const body = Buffer.from(html)
  return {
    id: createHash('sha256').update(body).digest('hex'),
    source: name,
    body,
    hint: 'html',
    capturedAt: null,
    publishedHint: null,
    address: null,
    charset: null,
  }
}
