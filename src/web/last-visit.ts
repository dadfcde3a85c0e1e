import type { Context, Next } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'

const name = 'parley-visit'
// Whoever was away for so long comes back for another visit.
const apart = 30 * 60_000
const kept = 400 * 24 * 3600

interface Visits {
  /** When the visit before this one ended; null where this is the first. */
  readonly last: string | null
  /** When this visit asked last. */
  readonly latest: string
}

const instant = (text: string | undefined): string | null =>
  text !== undefined && /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(text) && !Number.isNaN(Date.parse(text))
    ? text
    : null

const visitsIn = (c: Context): Visits | null => {
  const [latest, last] = (getCookie(c, name) ?? '').split('|').map((part) => instant(part))
  return latest == null ? null : { latest, last: last ?? null }
}

const visitsNow = (known: Visits | null, now: Date): Visits => {
  const latest = now.toISOString()
  if (known === null) return { last: null, latest }
  return now.getTime() - Date.parse(known.latest) > apart
    ? { last: known.latest, latest }
    : { last: known.last, latest }
}

/** When the visit before this one ended, as the browser remembers it for a story; null where it does not. */
export const lastVisitOf = (c: Context, now: Date): string | null => visitsNow(visitsIn(c), now).last

/** Lets a browser remember when a story was looked at: a cookie of that story alone, which no script reads. The desk keeps none of it. */
export const rememberVisit =
  (clock: () => Date) =>
  async (c: Context, next: Next): Promise<void> => {
    await next()
    if (c.res.status !== 200) return
    const { last, latest } = visitsNow(visitsIn(c), clock())
    setCookie(c, name, last === null ? latest : `${latest}|${last}`, {
      path: `/story/${encodeURIComponent(c.req.param('story') ?? '')}`,
      httpOnly: true,
      sameSite: 'Strict',
      maxAge: kept,
    })
  }
