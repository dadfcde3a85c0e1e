import type { Clock } from './host-gate.ts'
import type { Resolve } from './resolve-host.ts'

/** What a server gave with a page to ask later whether it has changed. */
export interface Validators {
  readonly etag: string | null
  readonly lastModified: string | null
}

/** How pages of the web are fetched. Sizes in bytes, times in milliseconds. */
export interface WebLimits {
  /** The greatest page, as it comes over the line (16 MB unless told) and unpacked (32 MB). */
  readonly packedBytes: number
  readonly bodyBytes: number
  /** Time until a connection stands (10 s), until the answer begins (20 s), until it has ended (60 s). */
  readonly connectMs: number
  readonly headersMs: number
  readonly wholeMs: number
}

/** What fetching is told by who asks for it; what is left out has the value of a polite reader. */
export interface WebOptions {
  /** How Parley calls itself; its first word is the name that robots.txt files are asked about. */
  readonly userAgent: string
  /** A publication date given by a person, for pages that print none. */
  readonly publishedHint?: string | null
  /** Pause between two requests to one host; 1000 unless told. */
  readonly delayMs?: number
  /** Lets 127.0.0.0/8 and ::1 be read, and nothing else that is private. */
  readonly allowLoopback?: boolean
  /** What earlier captures brought, by the address that answered (`page.address`): an unchanged page is not sent again. */
  readonly known?: ReadonlyMap<string, Validators>
  /** Called after each address, in the order given. */
  readonly onProgress?: (done: number, total: number, source: string) => void
  readonly limits?: Partial<WebLimits>
  /** The world, where it is not the real one: the clock, the way from names to addresses, certificates to trust instead of the usual ones (PEM). */
  readonly world?: { readonly clock?: Clock; readonly resolve?: Resolve; readonly ca?: string }
}
