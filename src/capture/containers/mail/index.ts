import type { Email } from 'postal-mime'
import { mailDate } from '../../../kit/mail-date.ts'
import type { Diagnostic } from '../../../model/diagnostic.ts'
import { mimeHead } from '../../mime-part.ts'
import type { Parcel } from '../../parcel.ts'
import { damaged } from '../../refusals.ts'
import type { Container, Opened } from '../container.ts'
import { cutMail } from './cut-mail.ts'
import { wholeParcel } from '../whole-parcel.ts'

// Fields that programs write and people do not: a text that begins "From: … Date: …" is no e-mail yet.
const machine = [
  'mime-version',
  'message-id',
  'received',
  'return-path',
  'content-transfer-encoding',
  'x-mailer',
]

const isMail = ({ head, source, media }: Parcel): boolean => {
  const start = Buffer.from(head.subarray(0, 64)).toString('latin1')
  if (!/^[!-9;-~]{1,60}:[ \t\r\n]/.test(start)) return false
  const fields = mimeHead(head.subarray(0, 65536))
  const named = /\.(?:eml|emlx)$/i.test(source) || media === 'message/rfc822'
  if (named) return fields.has('from') || fields.has('subject')
  return (
    fields.has('from') && (fields.has('date') || fields.has('subject')) && machine.some((f) => fields.has(f))
  )
}

const senderOf = ({ from }: Email): string | null => {
  const name = from?.name.trim().replace(/^["']|["']$/g, '')
  return name === undefined || name === '' || name.includes('@') ? null : name
}

const withoutMarks = (subject: string | undefined): string | null =>
  subject?.replace(/^(?:\s*(?:re|fwd?|fw|aw|wg)\s*:\s*)+/i, '').trim() ?? null

const read = async (bytes: Uint8Array): Promise<Opened | null> => {
  const { default: PostalMime } = await import('postal-mime')
  const mail = await PostalMime.parse(cutMail(bytes))
  const html = mail.html?.trim() ?? ''
  const text = mail.text?.trim() ?? ''
  if (html === '' && text === '') return null
  return {
    captured: bytes,
    body: Buffer.from(html === '' ? text : html),
    hint: html === '' ? 'text' : 'html',
    charset: 'utf-8',
    envelope: {
      title: withoutMarks(mail.subject),
      outlet: senderOf(mail),
      published: mailDate(mail.headers.find(({ key }) => key === 'date')?.value ?? ''),
    },
  }
}

const readInPart = (source: string): Diagnostic => ({
  code: 'capture/left-out',
  message: `${source} is a very long message: its beginning is read, what is attached far behind is left out.`,
  source,
})

/** E-mail, as newsletters are kept: its HTML, else its text, with subject, sender and time. */
export const mail: Container = {
  name: 'mail',
  claims: isMail,
  open: wholeParcel(async function* (bytes, parcel) {
    const { source } = parcel
    const opened = await read(bytes).catch(() => null)
    if (opened && cutMail(bytes) !== bytes) yield { diagnostic: readInPart(source) }
    if (opened) yield { opened }
    else
      yield {
        diagnostic: damaged(source, { code: 'capture/broken-mail', kind: 'an e-mail with a text in it' }),
      }
  }),
}
