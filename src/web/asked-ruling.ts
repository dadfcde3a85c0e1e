import type { Asked } from '../app/desk/draft-rulings.ts'
import { RulingError } from '../app/desk/find-ruled.ts'
import type { ArticlePlace } from '../model/ruling.ts'
import type { Form } from './read-form.ts'

const textOf = (form: Form, name: string): string | null => {
  const text = form.get(name)?.trim() ?? ''
  return text === '' ? null : text
}

const numberOf = (form: Form, name: string, least: number): number | null => {
  const text = textOf(form, name)
  if (text === null) return null
  if (/^\d{1,6}$/.test(text) && Number(text) >= least) return Number(text)
  throw new RulingError(
    `“${text}” is no number that can stand here`,
    `give a whole number from ${String(least)}`,
  )
}

// Only what a person made another: a field that stayed as it was says nothing.
const changedFields = (form: Form): Asked['fields'] =>
  [...form].flatMap(([key, value]) => {
    const name = /^set-([a-zA-Z]+)$/.exec(key)?.[1]
    const text = value.trim()
    return name === undefined || text === (form.get(`was-${name}`) ?? '') ? [] : [[name, text] as const]
  })

// Words that were selected come as JSON: a form field would break their lines anew.
const exactIn = (form: Form): string | null => {
  const text = form.get('exact')
  if (text === undefined) return null
  try {
    const words: unknown = JSON.parse(text)
    if (typeof words === 'string') return words
  } catch {
    // It is said below.
  }
  throw new RulingError(
    'the words of this form are not as a page of this desk gives them',
    'select them again',
  )
}

const thingsOf = (verb: string, form: Form): readonly string[] => {
  const [line, other] = [form.get('line') ?? '', form.get('other')?.trim() ?? '']
  switch (verb) {
    case 'add':
      return [form.get('kind') ?? '']
    case 'merge':
      return [line, other]
    case 'rename':
      return [line, form.get('name')?.trim() ?? '']
    case 'note':
      return [form.get('text') ?? '']
    case 'undo':
      return [form.get('ruling') ?? '']
    default:
      return [line]
  }
}

const verbs = new Set(['accept', 'reject', 'edit', 'merge', 'split', 'rename', 'note', 'add', 'undo'])

const check = (
  verb: string,
  { form, by, changed }: { readonly form: Form; readonly by: string; readonly changed: number },
): void => {
  if (!verbs.has(verb)) throw new RulingError(`nobody can “${verb}”`, 'use the buttons of a line’s page')
  if (by === '') throw new RulingError('who rules was not said', 'give your name with the form')
  if (verb === 'edit' && changed === 0)
    throw new RulingError('no field was made another', 'change a field, or say that the line is right')
  if (verb === 'undo' && !/^r-[0-9a-f]{12}$/.test(form.get('ruling') ?? ''))
    throw new RulingError('no ruling was named', 'use the button beside a ruling')
}

// Articles of a story by their places: a capture and a number each.
const articlesIn = (form: Form): readonly ArticlePlace[] | null => {
  const text = textOf(form, 'articles')
  if (text === null) return null
  return text.split(/\s+/).map((place) => {
    const [, capture, part] = /^([0-9a-f]{64})\.(\d{1,6})$/.exec(place) ?? []
    if (capture !== undefined && part !== undefined) return { capture, part: Number(part) }
    throw new RulingError(
      `“${place.slice(0, 80)}” names no article`,
      'choose the pages on the story’s own page',
    )
  })
}

/**
 * What a form asks to be ruled.
 *
 * @throws RulingError where nobody can ask for that, or nothing was changed.
 */
export const askedRuling = (form: Form, by: string): Asked => {
  const verb = form.get('verb') ?? ''
  const fields = changedFields(form)
  check(verb, { form, by, changed: fields.length })
  const onWords = verb === 'add'
  const articles = verb === 'split' ? articlesIn(form) : null
  return {
    verb,
    things: thingsOf(verb, form),
    fields: verb === 'edit' || onWords ? fields : [],
    page: onWords || verb === 'split' ? textOf(form, 'page') : null,
    words: onWords ? (exactIn(form) ?? form.get('words')?.trim() ?? null) : null,
    zone: onWords ? textOf(form, 'zone') : null,
    occurrence: onWords ? numberOf(form, 'occurrence', 1) : null,
    part: onWords ? numberOf(form, 'part', 0) : null,
    line: verb === 'note' ? (form.get('line') ?? '') : null,
    ...(articles !== null && { articles }),
    to: articles === null ? null : textOf(form, 'to'),
    name: articles === null ? null : textOf(form, 'name'),
    by,
    why: textOf(form, 'why'),
  }
}
