import type { Page } from '../../model/page.ts'

/** What a Content-Type header says: the form where it is told, and the encoding that it names. */
export interface ContentType {
  readonly hint: Page['hint']
  readonly charset: string | null
}

const forms: Readonly<Record<string, Page['hint']>> = {
  'text/html': 'html',
  'application/xhtml+xml': 'html',
  'text/plain': 'text',
  'text/markdown': 'markdown',
  'text/xml': null,
  'application/xml': null,
  'application/rss+xml': null,
  'application/atom+xml': null,
  'application/rdf+xml': null,
  'application/feed+json': null,
  'application/json': null,
  'text/json': null,
  'application/ld+json': null,
  'application/pdf': null,
}

const knownCharset = (label: string | undefined): string | null => {
  if (label === undefined) return null
  try {
    new TextDecoder(label)
    return label.toLowerCase()
  } catch {
    return null
  }
}

/**
 * Reads a Content-Type header, or null where the type is none that Parley reads. No header at all leaves the form to what is inside.
 *
 * @example contentType('text/html; charset=ISO-8859-2') // { hint: 'html', charset: 'iso-8859-2' }
 * @example contentType('image/png') // null
 */
export const contentType = (header: string | undefined): ContentType | null => {
  const [type = '', ...parameters] = (header ?? '').slice(0, 300).split(';')
  const name = type.trim().toLowerCase()
  if (name !== '' && !Object.hasOwn(forms, name)) return null
  const charset = parameters
    .map((each) => /^\s*charset\s*=\s*["']?([\w.:-]{1,40})/i.exec(each)?.[1])
    .find((label) => label !== undefined)
  return { hint: forms[name] ?? null, charset: knownCharset(charset) }
}

/** What is asked for, in order of what reads best. */
export const acceptedTypes =
  'text/html, application/xhtml+xml, application/xml;q=0.9, application/rss+xml;q=0.9, application/atom+xml;q=0.9, text/plain;q=0.8, application/json;q=0.7, application/pdf;q=0.6'
