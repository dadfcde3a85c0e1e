import { mailDate } from '../../../kit/mail-date.ts'
import { mimeHead, mimeParts, parameter } from '../../mime-part.ts'
import { bytesParcel, type Parcel } from '../../parcel.ts'
import { damaged } from '../../refusals.ts'
import type { Container } from '../container.ts'
import { wholeParcel } from '../whole-parcel.ts'

const related = (head: ReadonlyMap<string, string>): boolean =>
  /^multipart\/related\b/i.test(head.get('content-type') ?? '')

const isSaved = ({ head, source, media }: Parcel): boolean => {
  if (!/^[!-9;-~]{1,60}:[ \t]/.test(Buffer.from(head.subarray(0, 64)).toString('latin1'))) return false
  const fields = mimeHead(head.subarray(0, 16384))
  const type = fields.get('content-type') ?? ''
  // One page alone, without the pictures that it shows, is saved as a single part.
  if (/\.mht(?:ml)?$/i.test(source)) return related(fields) || /^text\/html\b/i.test(type)
  if (!related(fields)) return false
  return (
    media === 'multipart/related' ||
    fields.has('snapshot-content-location') ||
    /saved by /i.test(fields.get('from') ?? '')
  )
}

interface Main {
  readonly part: Uint8Array
  readonly head: ReadonlyMap<string, string>
}

// The part that the head names as the page itself, else the first that is HTML.
const mainPart = (bytes: Uint8Array, head: ReadonlyMap<string, string>): Main | null => {
  const type = head.get('content-type') ?? ''
  if (!related(head)) return { part: bytes, head }
  const boundary = parameter(type, 'boundary')
  const start = parameter(type, 'start')
  let first: Main | null = null
  for (const part of boundary === null ? [] : mimeParts(bytes, boundary)) {
    const fields = mimeHead(part)
    if (!/^(?:text\/html|application\/xhtml\+xml)\b/i.test(fields.get('content-type') ?? '')) continue
    if (start === null || fields.get('content-id') === start) return { part, head: fields }
    first ??= { part, head: fields }
  }
  return first
}

// Told to be an attachment, a part is handed over as bytes: their encoding may stand in the page itself.
const contentOf = async (part: Uint8Array): Promise<Uint8Array | null> => {
  const { default: PostalMime } = await import('postal-mime')
  const mail = await PostalMime.parse(
    Buffer.concat([Buffer.from('Content-Disposition: attachment\r\n'), part]),
  )
  const content = mail.attachments[0]?.content
  return content === undefined || typeof content === 'string' ? null : new Uint8Array(content)
}

const web = (address: string | undefined): string | null =>
  address !== undefined && /^https?:\/\/\S+$/i.test(address) ? address : null

/** A page that a browser saved whole: its main document, with its address and the time when it was saved. */
export const mhtml: Container = {
  name: 'mhtml',
  claims: isSaved,
  open: wholeParcel(async function* (bytes, parcel) {
    const { source } = parcel
    const head = mimeHead(bytes)
    const main = mainPart(bytes, head)
    const content = main && (await contentOf(main.part).catch(() => null))
    if (!content || content.length === 0) {
      yield { diagnostic: damaged(source, { code: 'capture/broken-mhtml', kind: 'a page saved whole' }) }
      return
    }
    const saved = mailDate(head.get('date') ?? '')
    const at =
      saved !== null && saved.includes('T') ? new Date(saved).toISOString().replace('.000Z', 'Z') : saved
    const told = {
      capturedAt: at ?? parcel.capturedAt,
      address:
        web(main.head.get('content-location')) ??
        web(head.get('snapshot-content-location')) ??
        parcel.address,
      charset: parameter(main.head.get('content-type') ?? '', 'charset'),
      media: 'text/html',
      depth: parcel.depth + 1,
    }
    yield { parcel: bytesParcel(source, content, told) }
  }),
}
