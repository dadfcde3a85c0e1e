import { paragraphAt } from '../../grammar/find-at.ts'
import type { Quotation, ReadyArticle } from '../../model/ready.ts'
import type { Span } from '../../model/span.ts'
import type { Draft, Scene } from './draft.ts'
import { innerOf, quotedDraft } from './quoted-place.ts'

// "— Ilsa Morvane, envoy": a dash, a name, and what follows it behind a comma or a bracket.
const signature =
  /^\s*(?:[—–―]|--?)\s*((?:\p{Lu}[\p{L}.'’-]*|(?:de|del|la|da|di|van|von|bin|al|el|of)(?= ))(?: (?:\p{Lu}[\p{L}.'’-]*|(?:de|del|la|da|di|van|von|bin|al|el|of|y)(?= ))){0,5})\s*(?:[,(][^\n]{0,100})?[.\s]*$/u

// "— Ilsa Morvane (@morvane) May 3, 2031" behind the words of a post.
const handle =
  /\s(?:[—–―]|--?)\s?([^\s(@][^(@\n]{1,60}?) \(@\w{1,30}\)(?: \p{L}{3,10} \d{1,2}, \d{4})?[.\s]*$/u
const aloneHandle =
  /^(?:[—–―]|--?)\s?([^\s(@][^(@\n]{1,60}?) \(@\w{1,30}\)(?: \p{L}{3,10} \d{1,2}, \d{4})?[.\s]*$/u

const signed = (text: string, from: number, to: number): Span | null => {
  const found = to - from <= 200 ? signature.exec(text.slice(from, to)) : null
  if (!found?.[1]) return null
  const start = from + found[0].indexOf(found[1])
  return { start, end: start + found[1].replace(/\.$/, '').length }
}

/** Whose name stands behind a quotation that opens its paragraph: “We met.” — Ilsa Morvane, also in the next paragraph. */
const signedBy = (ready: ReadyArticle, quotation: Quotation): Span | null => {
  const number = paragraphAt(ready, quotation.start)
  const [paragraph, next] = [ready.paragraphs[number], ready.paragraphs[number + 1]]
  if (!paragraph || quotation.start > paragraph.start + 1) return null
  const { text } = ready.article
  if (text.slice(quotation.end, paragraph.end).trim() !== '')
    return signed(text, quotation.end, paragraph.end)
  return next ? signed(text, next.start, next.end) : null
}

/** A quotation with a signature. */
export const signedDraft = (scene: Scene, quotation: Quotation): Draft | null => {
  const speaker = signedBy(scene.ready, quotation)
  return speaker
    ? quotedDraft(scene, innerOf(scene.ready, quotation), null, {
        rule: 'quote-signed',
        speaker,
        setting: [],
      })
    : null
}

/** Posts set into a page: their words, and behind them the name and handle of who wrote them. */
export const findPosts = (scene: Scene): readonly Draft[] => {
  const { ready } = scene
  const { text } = ready.article
  return ready.paragraphs.flatMap((paragraph, n) => {
    const from = Math.max(paragraph.start, paragraph.end - 140)
    const tail = text.slice(from, paragraph.end)
    if (!tail.includes('(@')) return []
    const alone = from === paragraph.start ? aloneHandle.exec(tail) : null
    const found = alone ?? handle.exec(tail)
    const before = ready.paragraphs[n - 1]
    const content = alone ? before : found && { start: paragraph.start, end: from + found.index }
    if (!found?.[1] || !content || content.end <= content.start) return []
    const start = from + found.index + found[0].indexOf(found[1])
    const speaker = { start, end: start + found[1].length }
    const rest = { rule: 'post', speaker, setting: [{ start, end: paragraph.end }] }
    return [quotedDraft(scene, { start: content.start, end: content.end }, null, rest)]
  })
}
