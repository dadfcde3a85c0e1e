/** One captured page: the bytes as they came, never altered afterwards. */
export interface Page {
  /** SHA-256 of the bytes as captured (of the unpacked bytes for `.gz`), in hexadecimal. */
  readonly id: string
  /** The file name or URL as it was given. */
  readonly source: string
  readonly body: Uint8Array
  /** What is known of the form before looking inside: `html`, `text`, `markdown`, or null. Taken from the file's name. */
  readonly hint: 'html' | 'text' | 'markdown' | null
  /** When the page was captured, where the capture itself says so (EDTF or ISO instant), else null. */
  readonly capturedAt: string | null
  /** A publication date given by a person (`--published`): used only where the page prints none. */
  readonly publishedHint: string | null
  /** The address it was fetched from, where the capture says so (a URL read, WARC-Target-URI), else null. */
  readonly address: string | null
  /** The encoding that came with it from outside (an HTTP header, a MIME part), else null. */
  readonly charset: string | null
}
