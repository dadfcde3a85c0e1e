/** What a Content-Type header says: the media type, in small letters, and the encoding that it names. */
export interface ContentType {
  readonly media: string | null
  readonly charset: string | null
}

const readable: ReadonlySet<string> = new Set([
  'text/html',
  'application/xhtml+xml',
  'text/plain',
  'text/markdown',
  'text/x-markdown',
  'text/xml',
  'application/xml',
  'application/rss+xml',
  'application/atom+xml',
  'application/rdf+xml',
  'application/feed+json',
  'application/json',
  'text/json',
  'application/ld+json',
  'application/vnd.iptc.g2.newsitem+json',
  'application/pdf',
])

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
 * @example contentType('text/html; charset=ISO-8859-2') // { media: 'text/html', charset: 'iso-8859-2' }
 * @example contentType('image/png') // null
 */
export const contentType = (header: string | undefined): ContentType | null => {
  const [type = '', ...parameters] = (header ?? '').slice(0, 300).split(';')
  const media = type.trim().toLowerCase()
  if (media !== '' && !readable.has(media)) return null
  const charset = parameters
    .map((each) => /^\s*charset\s*=\s*["']?([\w.:-]{1,40})/i.exec(each)?.[1])
    .find((label) => label !== undefined)
  return { media: media === '' ? null : media, charset: knownCharset(charset) }
}

/** What is asked for, in order of what reads best. */
export const acceptedTypes =
  'text/html, application/xhtml+xml, application/xml;q=0.9, application/rss+xml;q=0.9, application/atom+xml;q=0.9, text/plain;q=0.8, application/json;q=0.7, application/pdf;q=0.6'
