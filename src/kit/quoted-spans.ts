const closers: Readonly<Record<string, string>> = { '“': '”', '«': '»', '„': '“', '"': '"', '‘': '’' }
const marks = /[“«„"‘]/gu

// A closing single mark is no apostrophe: no letter follows it.
const closeOf = (text: string, from: number, close: string): number => {
  for (let at = text.indexOf(close, from); at >= 0; at = text.indexOf(close, at + 1))
    if (close !== '’' || !/^\p{L}/u.test(text.slice(at + 1, at + 3))) return at
  return -1
}

// A paragraph that opens a quotation and does not close it is quoted to its end.
const inParagraph = (text: string): readonly { start: number; end: number }[] => {
  const spans: { start: number; end: number }[] = []
  let done = 0
  let hasSingle = true
  for (const m of text.matchAll(marks)) {
    const close = closers[m[0]]
    if (m.index < done || close === undefined) continue
    if (m[0] === '‘' && (!hasSingle || /\p{L}$/u.test(text.slice(Math.max(0, m.index - 2), m.index))))
      continue
    const at = closeOf(text, m.index + 1, close)
    if (at < 0 && m[0] === '‘') {
      hasSingle = false
      continue
    }
    const end = at < 0 ? text.length : at
    spans.push({ start: m.index + 1, end })
    done = end + 1
  }
  return spans
}

/** What stands between quotation marks in each paragraph of a text, the marks not counted: a light cut for comparing texts. */
export const quotedSpans = (text: string): readonly { readonly start: number; readonly end: number }[] => {
  const out: { start: number; end: number }[] = []
  for (let start = 0; start < text.length;) {
    const at = text.indexOf('\n\n', start)
    const end = at < 0 ? text.length : at
    for (const span of inParagraph(text.slice(start, end)))
      out.push({ start: span.start + start, end: span.end + start })
    start = end + 2
  }
  return out
}
