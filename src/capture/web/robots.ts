import { failure, isFailure, type Failure } from './failure.ts'
import { follow, type Errand, type Run } from './follow.ts'
import { robotsRules, type RobotsRules } from './robots-rules.ts'

const robotsBytes = 500 * 1024
const longestCrawlDelayMs = 30_000
const everything: RobotsRules = { closedBy: () => null, crawlDelay: null }

// Not the fault of a robots.txt: the page of this host could not be fetched either.
const ofTheHost: ReadonlySet<string> = new Set([
  'capture/dns',
  'capture/tls',
  'capture/refused-address',
  'capture/connection',
  'capture/timeout',
  'capture/rate-limited',
])

const unread = (address: string, why: Failure): Failure => {
  if (why.at === null && ofTheHost.has(why.failed)) return why
  const where = why.at === null ? '' : `leads to ${why.at}, which `
  return failure(
    'capture/robots',
    `has a robots.txt that cannot be asked, and without it nothing is fetched there in this run: ${address} ${where}${why.said}`,
  )
}

/** The product tokens of a user agent and of Parley itself: a name of one's own opens nothing that is closed to Parley. */
const namesOf = (userAgent: string): readonly string[] => [
  ...new Set(['parley', /^[a-z_-]+/i.exec(userAgent)?.[0].toLowerCase() ?? 'parley']),
]

const errand = (url: URL, mayLoop: boolean): Errand => ({
  url,
  mayLoop,
  maxRedirects: 5,
  limits: { packedBytes: robotsBytes, bodyBytes: robotsBytes, beyond: 'cut' },
  headers: () => ({ accept: 'text/plain, */*;q=0.1' }),
  mayFetch: () => Promise.resolve(null),
  wantsBody: (status) => status >= 200 && status < 300,
})

const rulesAt = async (run: Run, url: URL, mayLoop: boolean): Promise<RobotsRules | Failure> => {
  const answer = await follow(run, errand(url, mayLoop))
  // More redirects than five count as no file at all (RFC 9309, 2.3.1.2).
  if (isFailure(answer))
    return answer.failed === 'capture/redirect-loop' ? everything : unread(url.href, answer)
  if (answer.status < 200 || answer.status >= 300) return everything
  return robotsRules(new TextDecoder().decode(answer.body), namesOf(run.userAgent))
}

/**
 * Asks each origin once for its robots.txt. What comes back tells of an address whether it is closed; the pause that the file asks
 * for is passed on to the gate, up to half a minute.
 */
export const robotsKeeper = (run: Run): ((url: URL, mayLoop: boolean) => Promise<Failure | null>) => {
  const told = new Map<string, Promise<RobotsRules | Failure>>()
  return async (url, mayLoop) => {
    const file = new URL('/robots.txt', url)
    const key = `${String(mayLoop)} ${url.origin}`
    const asked = told.get(key) ?? rulesAt(run, file, mayLoop)
    told.set(key, asked)
    const rules = await asked
    if (isFailure(rules)) return rules
    if (rules.crawlDelay !== null)
      run.gate.slow(url.hostname, Math.min(rules.crawlDelay * 1000, longestCrawlDelayMs))
    const line = rules.closedBy(url.pathname + url.search)
    return line === null
      ? null
      : failure(
          'capture/robots',
          `is closed to programs by line ${String(line)} of ${file.href}: ask the site, or save the page by hand.`,
        )
  }
}
