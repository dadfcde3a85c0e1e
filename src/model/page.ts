/** One captured page: the bytes as they came, never altered afterwards. */
export interface Page {
  /** SHA-256 of the bytes as captured (of the unpacked bytes for `.gz` and for members of archives), in hexadecimal. */
  readonly id: string
  /** The file name or URL as it was given; a member of an archive by both names: `talks.zip#pages/one.html`. */
  readonly source: string
  /** The bytes as captured; of an e-mail or a PDF the text that was taken out of them. */
  readonly body: Uint8Array
  /** What is known of the form before reading, from the first bytes, the name, or what came with the page; else null. */
  readonly hint: 'html' | 'text' | 'markdown' | 'feed' | 'json' | null
  /** When the page was captured, where the capture itself says so (EDTF or ISO instant), else null. */
  readonly capturedAt: string | null
  /** A publication date given by a person (`--published`): used only where the page prints none. */
  readonly publishedHint: string | null
  /** The address it was fetched from, where the capture says so (a URL read, WARC-Target-URI), else null. */
  readonly address: string | null
  /** The encoding that came with it from outside (an HTTP header, a MIME part), else null. */
  readonly charset: string | null
  /** What stood around the body: the head of an e-mail. */
  readonly envelope?: Envelope
}

/** What came around a body and not in it: used where the body itself does not say. */
export interface Envelope {
  readonly title: string | null
  /** Who sent it, as printed: a newsletter's house. */
  readonly outlet: string | null
  /** When it was sent, an ISO instant with its offset. */
  readonly published: string | null
}
