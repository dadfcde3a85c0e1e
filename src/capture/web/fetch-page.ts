import type { IncomingHttpHeaders } from 'node:http'
import { boundsFor } from '../bounds.ts'
import { openParcel, type Caught } from '../open-parcel.ts'
import { binaryKind } from '../page-bytes.ts'
import { bytesParcel } from '../parcel.ts'
import { checkUrl } from './check-url.ts'
import { acceptedTypes, contentType } from './content-type.ts'
import { failure, isFailure, type Failure } from './failure.ts'
import { follow, type Arrival, type Run } from './follow.ts'
import type { BodyLimits } from './read-body.ts'
import type { Validators } from './web-options.ts'

/** What one address brought: a page (or what was wrong with its bytes), and what its server gave to ask again. */
export interface Fetched {
  readonly caught: readonly Caught[]
  readonly address: string
  readonly validators: Validators
}

/** What fetching one page needs beside the run. */
export interface PageErrand {
  readonly limits: BodyLimits
  readonly known: ReadonlyMap<string, Validators>
  readonly mayFetch: (url: URL, mayLoop: boolean) => Promise<Failure | null>
}

const wrongType = (type: string): Failure =>
  failure('capture/wrong-type', `is ${type}, not a page: give the address of the page itself.`)

const statusWords: Readonly<Record<number, readonly [Failure['failed'], string]>> = {
  304: ['capture/not-modified', 'has not changed since it was captured: nothing to read anew.'],
  401: ['capture/forbidden', 'wants a login (401): save the page from a browser that has one.'],
  402: ['capture/forbidden', 'wants to be paid (402): save the page from a browser that has access.'],
  403: ['capture/forbidden', 'is not shown to programs (403): save the page by hand.'],
  404: ['capture/not-found', 'is not there (404): check the address.'],
  410: ['capture/gone', 'was there and is gone (410): look for an archived copy and give that.'],
  451: ['capture/forbidden', 'is withheld for legal reasons (451).'],
}

const ofStatus = (status: number): Failure | null => {
  if (status === 200 || status === 203) return null
  const [code, said] = statusWords[status] ?? [
    'capture/http-status' as const,
    `answers ${String(status)} and no page: open it in a browser to see why.`,
  ]
  return failure(code, said)
}

const wantsBody = (status: number, headers: IncomingHttpHeaders): true | Failure => {
  const bad = ofStatus(status)
  if (bad !== null) return bad
  if (contentType(headers['content-type']) !== null) return true
  return wrongType((headers['content-type'] ?? '').slice(0, 60))
}

const conditions = ({ etag, lastModified }: Validators): Readonly<Record<string, string>> => ({
  ...(etag === null ? {} : { 'if-none-match': etag }),
  ...(lastModified === null ? {} : { 'if-modified-since': lastModified }),
})

const isPdf = (body: Uint8Array): boolean => Buffer.from(body.subarray(0, 5)).toString('latin1') === '%PDF-'

const unwrap = async (source: string, arrival: Arrival, maxBytes: number): Promise<Fetched | Failure> => {
  const { body, headers, url, atMs } = arrival
  const at = url.href === source ? null : url.href
  if (body.length === 0)
    return { ...failure('capture/empty-page', 'is empty: open it in a browser to see why.'), at }
  // Archives are for files: an address gives one page.
  const binary = isPdf(body) ? null : binaryKind(body)
  if (binary !== null) return { ...wrongType(binary), at }
  const parcel = bytesParcel(source, body, {
    ...(contentType(headers['content-type']) ?? { media: null, charset: null }),
    capturedAt: new Date(atMs).toISOString(),
    address: url.href,
    depth: 0,
  })
  const caught: Caught[] = []
  for await (const each of openParcel(parcel, { ...boundsFor(body.length, maxBytes), maxDepth: 1 }))
    caught.push(each)
  return {
    caught,
    address: url.href,
    validators: { etag: headers.etag ?? null, lastModified: headers['last-modified'] ?? null },
  }
}

/** Fetches one page as its address was given, or tells why it gave none. */
export const fetchPage = async (source: string, run: Run, errand: PageErrand): Promise<Fetched | Failure> => {
  const url = checkUrl({ written: source, from: null, host: null })
  if (isFailure(url)) return url
  const arrival = await follow(run, {
    url,
    mayLoop: true,
    maxRedirects: 10,
    limits: errand.limits,
    headers: (stop) => {
      const before = errand.known.get(stop.href)
      return {
        accept: acceptedTypes,
        'accept-language': 'en, *;q=0.5',
        ...(before === undefined ? {} : conditions(before)),
      }
    },
    mayFetch: errand.mayFetch,
    wantsBody,
  })
  return isFailure(arrival) ? arrival : unwrap(source, arrival, errand.limits.bodyBytes)
}
