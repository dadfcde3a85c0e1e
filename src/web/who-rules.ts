import type { Context } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import type { Changing } from './change-desk.ts'

const cookie = 'parley-by'
const longest = 80
const aYear = 31_536_000

const tidy = (name: string): string =>
  name
    .replace(/\p{Cc}+/gu, ' ')
    .trim()
    .slice(0, longest)

/** Who rules in this browser; empty where nobody said so. */
export const whoRules = (c: Context, { by }: Pick<Changing, 'by'>): string =>
  tidy(getCookie(c, cookie) ?? '') || by

/** Remembers in this browser who rules; gives the name as it is kept. */
export const rememberWho = (c: Context, name: string): string => {
  const kept = tidy(name)
  if (kept !== '')
    setCookie(c, cookie, kept, { path: '/', httpOnly: true, sameSite: 'Strict', maxAge: aYear })
  return kept
}
