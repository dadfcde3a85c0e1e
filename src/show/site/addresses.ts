import type { Evidence } from '../../model/evidence.ts'
import { findingAnchor } from '../html/line-item.ts'

/** A stretch of an article's text, or of a piece beside it. */
type Placed = Pick<Evidence, 'zoneIndex' | 'start' | 'end'>

/** Where the pages of a site stand, as seen from one of them. All are ready to be put into a link. */
export interface Addresses {
  /** The list of stories; null where a site is of one story. */
  readonly home: string | null
  /** A page of the story in front by its name, with more in the query; where pages are files, only the number of the page counts. */
  readonly page: (name: string, query?: Readonly<Record<string, string>>) => string
  /** A finding by itself. */
  readonly line: (id: string) => string
  readonly article: (id: string, place?: Placed) => string
  /** Everything of one actor. */
  readonly actor: (id: string) => string
  /** Pages of the whole desk; null where there is no server. */
  readonly desk: ((name: string, query?: Readonly<Record<string, string>>) => string) | null
  /** Another story, by its id; null where it is not on this site. */
  readonly story: (id: string) => string | null
}

/** What a page of a site is called by: finding and article ids made fit for a file name. */
export const fileNameOf = (id: string): string => findingAnchor(id)

/** The id behind a name that `fileNameOf` gave. */
export const idOfName = (name: string): string =>
  name.startsWith('x-')
    ? name
        .slice(2)
        .split('-')
        .map((code) =>
          /^[\da-f]{1,6}$/.test(code)
            ? String.fromCodePoint(Math.min(Number.parseInt(code, 16), 0x10ffff))
            : '',
        )
        .join('')
    : name.replace(/^f-/, '')

/** The mark of a place in its article's page. It says where the words are, so that a link to them stays good. */
export const placeMark = ({ zoneIndex, start, end }: Placed): string =>
  `w${zoneIndex === undefined ? '' : `z${String(zoneIndex)}`}-${String(start)}-${String(end)}`

/** The place that a mark says; null where it says none. */
export const placeOfMark = (mark: string): Placed | null => {
  const [, zone, start, end] = /^w(?:z(\d{1,6}))?-(\d{1,9})-(\d{1,9})$/.exec(mark) ?? []
  return start === undefined || end === undefined
    ? null
    : { start: Number(start), end: Number(end), ...(zone !== undefined && { zoneIndex: Number(zone) }) }
}

const queryOf = (query: Readonly<Record<string, string>>): string => {
  const text = new URLSearchParams(Object.entries(query).filter(([, value]) => value !== '')).toString()
  return text === '' ? '' : `?${text}`
}

const markOf = (place: Placed | undefined): string => (place === undefined ? '' : `#${placeMark(place)}`)

/**
 * The addresses of a server's pages. What is asked of every page (as of when) goes with each link.
 *
 * @example `serverAddresses('story-1', { 'as-of': '2031-08-01' }).page('timeline')` // '/story/story-1/timeline?as-of=2031-08-01'
 */
export const serverAddresses = (
  story: string | null,
  kept: Readonly<Record<string, string>> = {},
): Addresses => {
  const base = `/story/${encodeURIComponent(story ?? '')}`
  const to = (path: string, query: Readonly<Record<string, string>> = {}): string =>
    `${path}${queryOf({ ...kept, ...query })}`
  return {
    home: to('/'),
    page: (name, query) => to(name === 'index' ? `${base}/` : `${base}/${name}`, query),
    line: (id) => to(`${base}/line/${fileNameOf(id)}`),
    article: (id, place) => `${to(`${base}/article/${fileNameOf(id)}`)}${markOf(place)}`,
    actor: (id) => to(`${base}/actor/${fileNameOf(id)}`),
    desk: (name, query) => to(`/${name}`, query),
    story: (id) => to(`/story/${encodeURIComponent(id)}/`),
  }
}

/** The file of a page of a static site: `statements.html`, `statements.2.html`. */
export const fileOfPage = (name: string, number = 1): string =>
  number === 1 ? `${name}.html` : `${name}.${String(number)}.html`

/** Where a story stands among others of one site of files: each has a folder, and beside them is the list. */
export interface AmongStories {
  /** The folder of a story, by its id; null where it is not on this site. */
  readonly folderOf: (id: string) => string | null
}

/**
 * The addresses of pages that are files, `depth` folders below the first of their story: relative, so that they work from any host and
 * from disk. Where the story stands `among` others, the list of them is one folder further up.
 *
 * @example `fileAddresses(1).page('timeline')` // '../timeline.html'
 */
export const fileAddresses = (depth: number, among: AmongStories | null = null): Addresses => {
  const up = '../'.repeat(depth)
  return {
    home: among === null ? null : `${up}../index.html`,
    page: (name, query = {}) =>
      `${up}${fileOfPage(name, Number(query['page'] === '' ? 1 : (query['page'] ?? 1)))}`,
    line: (id) => `${up}line/${fileNameOf(id)}.html`,
    article: (id, place) => `${up}article/${fileNameOf(id)}.html${markOf(place)}`,
    actor: (id) => `${up}actor/${fileNameOf(id)}.html`,
    desk: null,
    story: (id) => {
      const folder = among?.folderOf(id) ?? null
      return folder === null ? null : `${up}../${encodeURIComponent(folder)}/index.html`
    },
  }
}
