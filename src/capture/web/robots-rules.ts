/** What a robots.txt says to some names: whether a path may be fetched, and how long to wait between requests. */
export interface RobotsRules {
  /** The number of the line that closes this path (`/a/b?c=d`), counted from 1, or null where it is open. */
  readonly closedBy: (path: string) => number | null
  /** Seconds between two requests, where the file asks for that, else null. */
  readonly crawlDelay: number | null
}

interface Rule {
  readonly allow: boolean
  readonly parts: readonly string[]
  readonly anchored: boolean
  readonly length: number
  readonly line: number
}

interface Group {
  readonly rules: Rule[]
  crawlDelay: number | null
}

const longestLine = 2000

const inBytes = (text: string): string =>
  Array.from(Buffer.from(text), (byte) => `%${byte.toString(16).toUpperCase()}`).join('')

// Both sides of a comparison in one spelling: "%7e" and "~" are one character, "é" and "%C3%A9" too.
const onePath = (path: string): string =>
  path.replace(/[^\u0000-\u007f]+/gu, inBytes).replace(/%[0-9a-f]{2}/gi, (code) => {
    const sign = String.fromCharCode(parseInt(code.slice(1), 16))
    return /[\w.~-]/.test(sign) ? sign : code.toUpperCase()
  })

const makeRule = (allow: boolean, value: string, line: number): Rule => {
  const anchored = value.endsWith('$')
  const pattern = onePath(anchored ? value.slice(0, -1) : value)
  return { allow, parts: pattern.split(/\*+/), anchored, length: pattern.length + Number(anchored), line }
}

// Each part is looked for once, from where the last one ended: linear, whatever the pattern.
const fits = ({ parts, anchored }: Rule, path: string): boolean => {
  const [first = '', ...rest] = parts
  if (!path.startsWith(first)) return false
  let at = first.length
  const last = anchored ? rest.pop() : undefined
  if (anchored && last === undefined) return at === path.length
  for (const part of rest) {
    const found = path.indexOf(part, at)
    if (found < 0) return false
    at = found + part.length
  }
  return last === undefined || (path.length - last.length >= at && path.endsWith(last))
}

interface Line {
  readonly field: string
  readonly value: string
  readonly number: number
}

const linesOf = (text: string): readonly Line[] =>
  text
    .replace(/^\ufeff/, '')
    .split(/\r\n|\r|\n/)
    .flatMap((whole, i) => {
      const line = whole.slice(0, longestLine)
      const end = line.indexOf('#')
      const said = end < 0 ? line : line.slice(0, end)
      const colon = said.indexOf(':')
      if (colon < 0) return []
      return [
        {
          field: said.slice(0, colon).trim().toLowerCase(),
          value: said.slice(colon + 1).trim(),
          number: i + 1,
        },
      ]
    })

const secondsIn = (value: string): number | null =>
  /^\d{1,9}(?:\.\d{1,9})?$/.test(value) ? Number(value) : null

const groupsOf = (text: string): ReadonlyMap<string, Group> => {
  const groups = new Map<string, Group>()
  let named: Group[] = []
  let isOpen = false
  for (const { field, value, number } of linesOf(text))
    if (field === 'user-agent') {
      if (!isOpen) named = []
      isOpen = true
      const name = value === '*' ? '*' : (/^[a-z_-]+/i.exec(value)?.[0].toLowerCase() ?? '')
      const group = groups.get(name) ?? { rules: [], crawlDelay: null }
      if (name !== '') groups.set(name, group)
      named.push(group)
    } else if (field === 'allow' || field === 'disallow') {
      isOpen = false
      if (value !== '') for (const { rules } of named) rules.push(makeRule(field === 'allow', value, number))
    } else if (field === 'crawl-delay') for (const group of named) group.crawlDelay ??= secondsIn(value)
  return groups
}

const closedIn = (group: Group, path: string): number | null => {
  let best: Rule | null = null
  for (const rule of group.rules)
    if (
      (best === null || rule.length > best.length || (rule.length === best.length && rule.allow)) &&
      fits(rule, path)
    )
      best = rule
  return best === null || best.allow ? null : best.line
}

/**
 * Reads a robots.txt (RFC 9309) for some product names: of each name its own group counts, else the group for all; the longest rule
 * that fits decides, an opening one before a closing one. A path is open only where it is open to every name. Takes time in
 * proportion to the file.
 *
 * @example robotsRules('User-agent: *\nDisallow: /drafts/', ['parley']).closedBy('/drafts/7') // 2
 */
export const robotsRules = (text: string, names: readonly string[]): RobotsRules => {
  const groups = groupsOf(text)
  const own = names.flatMap((name) => groups.get(name.toLowerCase()) ?? groups.get('*') ?? [])
  const delays = own.flatMap(({ crawlDelay }) => crawlDelay ?? [])
  return {
    closedBy: (path) => {
      const asked = onePath(path)
      if (asked === '/robots.txt') return null
      return own.map((group) => closedIn(group, asked)).find((line) => line !== null) ?? null
    },
    crawlDelay: delays.length === 0 ? null : Math.max(...delays),
  }
}
