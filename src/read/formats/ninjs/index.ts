import type { Diagnostic } from '../../../model/diagnostic.ts'
import { draftOf, type Draft, type Piece } from '../../draft.ts'
import { laterThan, zonedTime } from '../../zoned-time.ts'
import type { DecodedPage, Format } from '../format.ts'

type Json = Readonly<Record<string, unknown>>

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const listOf = (value: unknown): readonly Json[] =>
  Array.isArray(value) ? (value as readonly unknown[]).filter(isObject) : isObject(value) ? [value] : []

const said = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : null

const first = (item: Json, ...keys: readonly string[]): string | null =>
  keys.map((key) => said(item[key])).find((value) => value !== null) ?? null

// From version 2 on a headline or body is one of a list: the main one, else the first.
const mainOf = (value: unknown): Json | null => {
  const list = listOf(value)
  return list.find((each) => /main/i.test(said(each.role) ?? '')) ?? list[0] ?? null
}

const nameOf = (value: unknown): string | null =>
  said(value) ??
  listOf(value)
    .map((each) => said(each.name) ?? said(each.literal))
    .find((x) => x !== null) ??
  null

// Items of one file that are read; an agency sends one, or some tens.
const mostItems = 1000

interface Body {
  readonly text: string
  readonly hint: 'html' | 'text'
}

const bodyOf = (item: Json): Body | null => {
  const marked = first(item, 'body_xhtml', 'body_html')
  if (marked !== null) return { text: marked, hint: 'html' }
  const plain = first(item, 'body_text')
  if (plain !== null) return { text: plain, hint: 'text' }
  const main = mainOf(item.bodies)
  const value = main && said(main.value)
  if (!main || value === null) return null
  const html = /html/i.test(said(main.contenttype) ?? '') || /^\s*<\w/.test(value)
  return { text: value, hint: html ? 'html' : 'text' }
}

// Whose item it is: who provides it, else where it came from, else who holds the rights in it.
const outletOf = (item: Json): string | null => {
  const providers = listOf(item.infosources ?? item.infosource)
  const named = providers.find((each) => /provider/i.test(said(each.role) ?? '')) ?? providers[0]
  return (
    nameOf(item.provider) ??
    nameOf(named) ??
    nameOf(item.source) ??
    first(item, 'copyrightholder', 'rightsholder')
  )
}

const draftOfItem = (item: Json, page: DecodedPage): Draft | null => {
  const body = bodyOf(item)
  if (!body) return null
  const inner = page.inner(body.text, body.hint)
  const words = page.language.pages
  const published = zonedTime(first(item, 'firstcreated', 'contentcreated', 'versioncreated'), 'meta', words)
  const changed = zonedTime(first(item, 'versioncreated', 'contentmodified'), 'meta', words)
  const standfirst = first(item, 'description_text') ?? said(mainOf(item.descriptions)?.value)
  const located = first(item, 'located')
  const head: Piece[] = [
    ...(standfirst === null || /</.test(standfirst)
      ? []
      : [{ text: standfirst, zone: 'standfirst' as const }]),
    ...(located === null ? [] : [{ text: located, zone: 'dateline' as const }]),
  ]
  return draftOf([...head, ...inner.flatMap((draft) => draft.pieces)], {
    title: first(item, 'headline') ?? said(mainOf(item.headlines)?.value) ?? first(item, 'title', 'name'),
    outlet: outletOf(item),
    byline: first(item, 'byline', 'by') ?? nameOf(item.authors) ?? inner[0]?.byline ?? null,
    agency: inner[0]?.agency ?? null,
    published,
    updated: laterThan(published, changed),
    language: first(item, 'language'),
  })
}

const withheld = (source: string, status: string): Diagnostic => ({
  code: 'read/withheld',
  message: `${source} holds an item whose status is "${status}": it is not read.`,
  source,
})

const broken = (source: string): Diagnostic => ({
  code: 'read/broken-json',
  message: `${source} is JSON that is cut off or not well formed: fetch it again.`,
  source,
})

const tooMany = (source: string, count: number): Diagnostic => ({
  code: 'read/page-too-large-to-read-whole',
  message: `${source} holds ${String(count)} items: the first ${String(mostItems)} are read. Split it.`,
  source,
})

const parsed = (text: string): readonly Json[] | null => {
  try {
    const data = JSON.parse(text) as unknown
    return isObject(data) && Array.isArray(data.items) ? listOf(data.items) : listOf(data)
  } catch {
    return null
  }
}

/** ninjs, the JSON that news agencies send, versions 1 to 3: one item or a list of them. */
export const ninjs: Format = {
  name: 'ninjs',
  detect: (page, text) =>
    (page.hint === 'json' || page.hint === null) &&
    /^\s{0,200}[[{]/.test(text) &&
    /"(?:body_(?:xhtml|html|text)|bodies)"\s{0,20}:/.test(text) &&
    /"(?:uri|headlines?|versioncreated|pubstatus)"\s{0,20}:/.test(text)
      ? 1
      : 0,
  toArticles: (page) => {
    const { source } = page.page
    const items = parsed(page.text)
    if (!items) return { drafts: [], diagnostics: [broken(source)] }
    const drafts: Draft[] = []
    const diagnostics: Diagnostic[] = []
    for (const item of items.slice(0, mostItems)) {
      const status = said(item.pubstatus)
      // "usable" in version 1, as an address of the same word in later ones.
      if (status !== null && /(?:withheld|cancell?ed)$/i.test(status))
        diagnostics.push(withheld(source, status))
      else {
        const draft = draftOfItem(item, page)
        if (draft) drafts.push(draft)
      }
    }
    if (items.length > mostItems) diagnostics.push(tooMany(source, items.length))
    return { drafts, diagnostics }
  },
}
