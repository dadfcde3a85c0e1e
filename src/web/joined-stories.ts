import type { Context, Next } from 'hono'
import type { OpenDesk } from '../app/desk/open-desk.ts'
import { storyNow } from '../app/desk/stories-ruled.ts'

/** The addresses of a story that was merged with another lead to that one, for as long as the ruling holds. */
export const joinedStories =
  (desk: OpenDesk) =>
  async (c: Context, next: Next): Promise<void> => {
    await next()
    if (c.res.status !== 404 || c.req.method !== 'GET') return
    const id = c.req.param('story') ?? ''
    const into = storyNow(await desk.store.read((reading) => reading.rulings()), id)
    if (into === id) return
    const { pathname, search } = new URL(c.req.url)
    const rest = pathname.replace(/^\/story\/[^/]*/, '')
    c.res = new Response(null, {
      ...{ status: 302, headers: { location: `/story/${encodeURIComponent(into)}${rest}${search}` } },
    })
  }
