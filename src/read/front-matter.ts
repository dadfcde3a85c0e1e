import { parseDocument } from 'yaml'
import type { Diagnostic } from '../model/diagnostic.ts'

/** What a page says of itself in YAML before its text. */
export interface FrontMatter {
  readonly url: string | null
  readonly outlet: string | null
  readonly published: string | null
  readonly retrieved: string | null
  readonly title: string | null
  readonly author: string | null
  readonly language: string | null
}

/** A text and the front matter that was taken off it. */
export interface Parted {
  readonly matter: FrontMatter
  readonly body: string
  readonly diagnostics: readonly Diagnostic[]
}

/** No front matter at all. */
export const noMatter: FrontMatter = {
  url: null,
  outlet: null,
  published: null,
  retrieved: null,
  title: null,
  author: null,
  language: null,
}

const words = (value: unknown): string | null => {
  if (value instanceof Date) return value.toISOString()
  if (Array.isArray(value))
    return (
      value
        .map(words)
        .filter((x) => x !== null)
        .join(', ') || null
    )
  if (typeof value === 'string' || typeof value === 'number') return String(value).trim() || null
  return null
}

const fence = /^---[ \t]*\r?\n(?:([\s\S]{0,20000}?)\r?\n)??---[ \t]*(?:\r?\n|$)(?:[ \t]*\r?\n)?/

// Null where it is no sound YAML; aliases are refused, since a few lines of them can stand for gigabytes.
const parse = (yaml: string): { readonly data: unknown } | null => {
  try {
    const document = parseDocument(yaml, { schema: 'failsafe', logLevel: 'silent', uniqueKeys: false })
    return document.errors.length > 0 ? null : { data: document.toJS({ maxAliasCount: 0 }) as unknown }
  } catch {
    return null
  }
}

// A headline with a colon in it is no YAML, but plain to read: one "key: value" a line, nothing else.
const byLine = (yaml: string): Record<string, string> | null => {
  const lines = yaml.split(/\r?\n/).filter((line) => line.trim() !== '')
  const pairs = lines.map((line) => /^([a-z][\w-]*):[ \t]*(.*)$/i.exec(line))
  if (pairs.some((p) => p === null)) return null
  return Object.fromEntries(
    pairs.map((p) => [p?.[1] ?? '', (p?.[2] ?? '').trim().replace(/^(["'])(.*)\1$/, '$2')]),
  )
}

/**
 * Takes YAML front matter off a text; the body starts after the blank line that follows it. What is not YAML stays text.
 *
 * @example `takeFrontMatter('---\noutlet: Corvale Herald\n---\n\nTalks resume.', 'a.txt').matter.outlet`
 */
export const takeFrontMatter = (text: string, source: string): Parted => {
  const found = fence.exec(text)
  if (!found) return { matter: noMatter, body: text, diagnostics: [] }
  const parsed = parse(found[1] ?? '')
  const data = parsed?.data ?? byLine(found[1] ?? '')
  if (data !== null && (typeof data !== 'object' || Array.isArray(data)))
    return { matter: noMatter, body: text, diagnostics: [] }
  const entries = new Map(Object.entries(data ?? {}))
  const take = (key: string): string | null => words(entries.get(key))
  const matter: FrontMatter = {
    url: take('url'),
    outlet: take('outlet'),
    published: take('published'),
    retrieved: take('retrieved'),
    title: take('title'),
    author: take('author'),
    language: take('language'),
  }
  const bad: Diagnostic = {
    code: 'read/front-matter',
    message: `${source} begins with front matter that is not sound YAML: it is left out.`,
    source,
  }
  return {
    matter,
    body: text.slice(found[0].length),
    diagnostics: parsed === null && data === null ? [bad] : [],
  }
}
