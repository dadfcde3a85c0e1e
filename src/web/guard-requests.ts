import type { Context, Next } from 'hono'

const local = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/i

/**
 * Lets through what this machine asks of itself: a name of another host that leads here, and what another site's page sends, are refused.
 * Whatever is given bears what keeps a browser from sending anything on.
 */
export const guardRequests = async (c: Context, next: Next) => {
  const host = c.req.header('host')
  if (host !== undefined && !local.test(host))
    return c.text('this server answers to its own machine only\n', 403)
  if (c.req.method !== 'GET' && c.req.method !== 'HEAD') {
    const origin = c.req.header('origin')
    if (origin === undefined || host === undefined || origin !== `http://${host}`)
      return c.text('what changes a desk is taken from its own pages only\n', 403)
  }
  // Set before there is an answer: each one set on it afterwards would make it anew.
  c.header('X-Content-Type-Options', 'nosniff')
  c.header('X-Frame-Options', 'DENY')
  // With “no-referrer” a browser says of its own forms, too, that they come from nowhere.
  c.header('Referrer-Policy', 'same-origin')
  c.header('Cross-Origin-Opener-Policy', 'same-origin')
  c.header('Cross-Origin-Resource-Policy', 'same-origin')
  c.header('Cache-Control', 'no-store')
  await next()
  return undefined
}
