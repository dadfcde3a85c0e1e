import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const stories = ['river-treaty', 'salt-levy', 'tram-strike']

interface Printed {
  readonly url: string
  readonly at: string
  readonly house: string
  readonly changed?: string
}

const html = (title: string, text: string, { url, at, house, changed }: Printed): string =>
  `<!doctype html><html lang="en"><head><title>${title}</title><meta property="og:site_name" content="${house}"><meta property="article:published_time" content="${at}">${
    changed === undefined ? '' : `<meta property="article:modified_time" content="${changed}">`
  }<link rel="canonical" href="https://${url}"></head><body><article><h1>${title}</h1>${text
    .split('\n\n')
    .map((p) => `<p>${p}</p>`)
    .join('')}</article></body></html>`

/**
 * Pages of three negotiations by their file names; of each third a reprint elsewhere, of some a later save, or an older print that comes to
 * be the first.
 */
export const printedPages = (): ReadonlyMap<string, string> =>
  new Map(
    stories.flatMap((story) => {
      const folder = `test/cases/stories/${story}/pages`
      return readdirSync(folder)
        .sort()
        .flatMap((file, n) => {
          const [title = '', ...rest] = readFileSync(join(folder, file), 'utf8').trim().split('\n')
          const text = rest.join('\n').trim()
          const name = `${story}-${file}`
          const place = {
            url: `herald.example/${name}`,
            at: `2031-03-${String(10 + n)}T08:00:00Z`,
            house: 'Corvale Herald',
          }
          const own: (readonly [string, string])[] = [[`${name}.html`, html(title, text, place)]]
          if (n % 3 === 0)
            own.push([
              `${name}-reprint.html`,
              html(`${title} again`, text, {
                url: `post.example/${name}`,
                at: '2031-04-02',
                house: 'Lunmark Post',
              }),
            ])
          if (n % 3 === 1)
            own.push([
              `${name}-later.html`,
              html(title, `${text}\n\nThe report was read again by the editors in the evening of that day.`, {
                ...place,
                changed: '2031-04-03T09:00:00Z',
              }),
            ])
          if (n % 4 === 2)
            own.push([
              `${name}-older.html`,
              html(title, text, {
                url: `wire.example/${name}`,
                at: '2031-03-01T06:00:00Z',
                house: 'Sandry Wire',
              }),
            ])
          return own
        })
    }),
  )
