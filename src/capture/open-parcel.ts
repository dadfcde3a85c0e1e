import { sha256 } from '../kit/hash.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { Page } from '../model/page.ts'
import type { Bounds } from './bounds.ts'
import type { Opened } from './containers/container.ts'
import { containers } from './containers/index.ts'
import { formOf } from './form-of.ts'
import { binaryKind } from './page-bytes.ts'
import { bytesOf, type Parcel } from './parcel.ts'
import { isBinary, isEmpty, tooDeep, tooLarge } from './refusals.ts'

/** A page as it was captured: what a person gave with it is added where that is known. */
export type CapturedPage = Omit<Page, 'publishedHint'>

/** One step of a capture: a page, or what was wrong with something. */
export type Caught = { readonly page: CapturedPage } | { readonly diagnostic: Diagnostic }

const otherXml = (source: string): Diagnostic => ({
  code: 'capture/unknown-xml',
  message: `${source} is XML of a kind that holds no page (no XHTML, RSS or Atom): save the page itself.`,
  source,
})

const plainPage = async (parcel: Parcel, bounds: Bounds): Promise<Caught> => {
  const { source, capturedAt, address, charset, media } = parcel
  const body = await bytesOf(parcel, bounds.maxBytes)
  if (body === null) return { diagnostic: tooLarge(source, bounds.maxBytes) }
  if (body.length === 0) return { diagnostic: isEmpty(source) }
  const kind = binaryKind(body)
  if (kind !== null) return { diagnostic: isBinary(source, kind) }
  const hint = formOf({ source, media, head: body })
  if (hint === 'xml') return { diagnostic: otherXml(source) }
  return { page: { id: sha256(body), source, body, hint, capturedAt, address, charset } }
}

const openedPage = (
  { source, capturedAt, address }: Parcel,
  { captured, body, hint, charset, envelope }: Opened,
): CapturedPage => ({
  id: sha256(captured),
  source,
  body,
  hint,
  capturedAt,
  address,
  charset,
  ...(envelope && { envelope }),
})

const openWith = async function* (parcel: Parcel, bounds: Bounds): AsyncGenerator<Caught> {
  const container = containers.find((each) => each.claims(parcel))
  if (!container) {
    yield await plainPage(parcel, bounds)
    return
  }
  if (parcel.depth >= bounds.maxDepth) {
    yield { diagnostic: tooDeep(parcel.source, bounds.maxDepth) }
    return
  }
  for await (const found of container.open(parcel, bounds))
    if ('parcel' in found) yield* openWith(found.parcel, bounds)
    else if ('opened' in found) yield { page: openedPage(parcel, found.opened) }
    else yield found
}

const brokeOff = (source: string, error: unknown): Diagnostic => {
  const why = error instanceof Error && 'code' in error ? ` (${String(error.code)})` : ''
  return {
    code: 'capture/unreadable',
    message: `${source} broke off while it was read${why}: fetch it again.`,
    source,
  }
}

/**
 * The pages in one parcel: its own, or those of everything that it wraps, one at a time and in their order there. What cannot be
 * read is a diagnostic, never an error.
 *
 * @example `for await (const caught of openParcel(await fileParcel('talks.warc.gz'), boundsFor(size, 64 * 1048576))) …`
 */
export async function* openParcel(parcel: Parcel, bounds: Bounds): AsyncGenerator<Caught> {
  try {
    yield* openWith(parcel, bounds)
  } catch (error) {
    yield { diagnostic: brokeOff(parcel.source, error) }
  }
}
