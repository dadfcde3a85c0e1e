import { bodyLimit } from 'hono/body-limit'
import type { Context } from 'hono'
import { timingSafeEqual } from 'node:crypto'
import type { Changing } from './change-desk.ts'

/** A form as it came: each field's text, the first where there are several. */
export type Form = ReadonlyMap<string, string>

const mostBytes = 512_000

/** Forms without files are small. */
export const smallForms = bodyLimit({
  maxSize: mostBytes,
  onError: (c) => c.text('this form is too long\n', 413),
})

/** True for what the forms of this process bear, and nobody else knows. */
export const isOwnToken = (given: string, { token }: Pick<Changing, 'token'>): boolean => {
  const [a, b] = [Buffer.from(given), Buffer.from(token)]
  return a.length === b.length && timingSafeEqual(a, b)
}

/** The fields of a form of this server's own pages; null where it bears no token of this process. */
export const formOf = async (c: Context, changing: Pick<Changing, 'token'>): Promise<Form | null> => {
  const body = await c.req.parseBody()
  const form = new Map(
    Object.entries(body).flatMap(([name, value]) =>
      typeof value === 'string' ? [[name, value.replaceAll('\r\n', '\n')] as const] : [],
    ),
  )
  return isOwnToken(form.get('token') ?? '', changing) ? form : null
}

/** A path of this server; null for anything that leads elsewhere. */
export const ownPath = (text: string | undefined): string | null =>
  text !== undefined && /^\/(?![/\\])[^\s\\]*$/.test(text) && text.length < 2000 ? text : null
