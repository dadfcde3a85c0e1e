import type { Context } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { Given } from '../app/desk/add-given.ts'
import { markup } from '../show/html/markup.ts'
import { mostAdded, mostAddedBytes } from '../show/site/add/add-form.ts'
import type { Changing } from './change-desk.ts'
import { deskPage } from './desk-page.ts'
import { isOwnToken } from './read-form.ts'

/** What a form gave to be added; `isLive` where a script looks at how far it is. */
export interface Upload {
  readonly given: Given
  readonly isLive: boolean
}

/** Why nothing of a form is added, in words for whoever sent it; 403 where it is none of this server's. */
export interface Refusal {
  readonly refused: string
  readonly status: 400 | 403
}

/** Answers that something was not added, and why. */
export const notAdded = (c: Context, why: string, status: 400 | 403 | 409 | 413 = 400) =>
  deskPage(
    c,
    'Not added',
    markup`<h1>Not added</h1>
      <p>${why}</p>
      <p class="facts">Nothing was changed. <a href="/add">Add pages</a></p>`,
    status,
  )

/** Forms with files, up to a size; of what is larger all is heard and nothing kept, so that a browser listens to the answer. */
export const largeForms = bodyLimit({
  maxSize: mostAddedBytes,
  onError: async (c) => {
    const reader = c.req.raw.bodyUsed ? undefined : c.req.raw.body?.getReader()
    while (reader && !(await reader.read()).done);
    return notAdded(
      c,
      `The files are larger than ${String(mostAddedBytes / 1048576)} MB together: give them in several lots, or with parley add.`,
      413,
    )
  },
})

const refuse = (refused: string, status: Refusal['status'] = 400): Refusal => ({ refused, status })

const nameOf = (name: string): string => {
  const tidy = name
    .replace(/\p{Cc}+/gu, ' ')
    .trim()
    .slice(-200)
  return tidy === '' ? 'without a name' : tidy
}

const dayOf = (text: string): string | null | undefined =>
  text === '' ? null : /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) ? text : undefined

const textOf = (form: FormData, name: string): string => {
  const value = form.get(name)
  return typeof value === 'string' ? value.trim() : ''
}

/** Reads a form with files and addresses. */
export const readUpload = async (c: Context, changing: Changing): Promise<Upload | Refusal> => {
  const form = await c.req.formData().catch(() => null)
  if (form === null) return refuse('This form was cut off, or is none that a browser sends: send it again.')
  if (!isOwnToken(textOf(form, 'token'), changing))
    return refuse(
      'This form is not one of this server’s, or it is older than the server: load its page again.',
      403,
    )
  const files = form.getAll('pages').flatMap((each) => (typeof each === 'string' ? [] : [each]))
  const real = files.filter(({ name, size }) => name !== '' || size > 0)
  const addresses = textOf(form, 'addresses').split(/\s+/u).filter(Boolean)
  const published = dayOf(textOf(form, 'published'))
  if (published === undefined) return refuse('The day of the pages is no day: write it like 2031-08-01.')
  const count = real.length + addresses.length
  if (count === 0) return refuse('No file and no address was given.')
  if (count > mostAdded)
    return refuse(
      `${String(count)} files and addresses are more than the ${String(mostAdded)} that are taken at once: give them in several lots, or with parley add.`,
    )
  const given = await Promise.all(
    real.map(async (file) => ({ name: nameOf(file.name), bytes: new Uint8Array(await file.arrayBuffer()) })),
  )
  return {
    given: { files: given, addresses, published, web: changing.web },
    isLive: textOf(form, 'live') !== '',
  }
}
