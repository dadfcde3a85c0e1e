import { isIP } from 'node:net'
import { failure, type Failure } from './failure.ts'

const longestUrl = 4000

// Ports that browsers refuse too, because other services than the web answer there.
const foreignPorts: ReadonlySet<number> = new Set([
  1719, 1720, 1723, 2049, 3659, 4045, 4190, 5060, 5061, 6000, 6566, 6665, 6666, 6667, 6668, 6669, 6679, 6697,
  10080,
])

/** Where an address was found: by itself (`from` null), or as the target of a redirect. */
export interface Found {
  /** The address as it was written. */
  readonly written: string
  /** The address whose answer led here, or null. */
  readonly from: URL | null
  /** The host that a person named: another port than the web's own counts there only. */
  readonly host: string | null
}

const refused = (said: string): Failure => failure('capture/refused-address', said)

const badPort = (url: URL, host: string | null): boolean => {
  const port = url.port === '' ? 80 : Number(url.port)
  if (port === 80 || port === 443) return false
  return port < 1024 || foreignPorts.has(port) || (host !== null && host !== url.hostname)
}

// “http://2130706433/” and “http://0x7f.1/” are spellings of 127.0.0.1 that nobody writes who has nothing to hide.
const isDisguised = (url: URL, written: string): boolean => {
  if (isIP(url.hostname) !== 4) return false
  const rest = written.replace(/^[a-z]+:/i, '').replace(/^[\\/]{0,9}/, '')
  return !rest.startsWith(url.hostname) || !/^[:/?#]?$/.test(rest.charAt(url.hostname.length))
}

/**
 * An address as it may be asked for, without its fragment, or why it may not: only http and https, without name and password,
 * IP addresses in their plain spelling, on the web's ports, or on a port from 1024 on that a person wrote.
 *
 * @example checkUrl({ written: 'https://herald.example/a#top', from: null, host: null }) // URL https://herald.example/a
 */
export const checkUrl = ({ written, from, host }: Found): URL | Failure => {
  if (!URL.canParse(written, from?.href))
    return failure('capture/bad-url', 'is no web address: write it as https://host/path.')
  const url = new URL(written, from?.href)
  url.hash = ''
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    return failure(
      'capture/refused-scheme',
      'is neither http nor https: save the page and give the file instead.',
    )
  if (url.href.length > longestUrl)
    return failure(
      'capture/bad-url',
      `is longer than ${String(longestUrl)} characters: give a shorter address.`,
    )
  if (url.username !== '' || url.password !== '')
    return refused('carries a name or a password: give the address without them, or save the page by hand.')
  const absolute = /^[a-z][a-z0-9+.-]*:|^[\\/]{2}/i.test(written)
  if (absolute && isDisguised(url, written))
    return refused(`hides the address ${url.hostname}: write it plainly.`)
  if (badPort(url, host))
    return failure(
      'capture/refused-port',
      `asks for port ${url.port}: pages are fetched from the ports 80 and 443, and from others from 1024 on where the address given names them.`,
    )
  if (from?.protocol === 'https:' && url.protocol === 'http:')
    return failure(
      'capture/downgrade',
      'gives up https, and what comes could be anybody’s: give that address itself if you trust the way there.',
    )
  return url
}
