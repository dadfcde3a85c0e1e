import { sha256 } from '../../src/kit/hash.ts'
import type { Page } from '../../src/model/page.ts'

interface News {
  readonly published: string
  readonly outlet?: string
  readonly title?: string
}

/** A page of plain text with front matter. */
export const newsPage = (
  { published, outlet = 'Corvale Herald', title = 'Talks' }: News,
  body: string,
): Page => {
  const bytes = new TextEncoder().encode(
    `---\noutlet: ${outlet}\npublished: ${published}\ntitle: ${title}\n---\n\n${body}\n`,
  )
  return {
    id: sha256(bytes),
    source: `${outlet} ${published}.txt`,
    body: bytes,
    hint: 'text',
    capturedAt: null,
    publishedHint: null,
    address: null,
    charset: null,
  }
}
