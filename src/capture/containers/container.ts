import type { Diagnostic } from '../../model/diagnostic.ts'
import type { Page } from '../../model/page.ts'
import type { Bounds } from '../bounds.ts'
import type { Parcel } from '../parcel.ts'

/** What comes out of a container: bytes to be looked at again, the text of a document, or what was wrong. */
export type Unpacked =
  { readonly parcel: Parcel } | { readonly opened: Opened } | { readonly diagnostic: Diagnostic }

/** The text of a document that is not itself a page: an e-mail, a PDF. Its page keeps the name of the captured bytes. */
export interface Opened {
  /** The bytes as captured, after which the page is named. */
  readonly captured: Uint8Array
  readonly body: Uint8Array
  readonly hint: Page['hint']
  readonly charset: string | null
  readonly envelope: NonNullable<Page['envelope']> | null
}

/**
 * One way in which pages come wrapped. A container knows its own wrapping only; what it hands on may be wrapped again. It
 * never throws on content: what is damaged is a diagnostic that says where, and what is sound is handed on.
 */
export interface Container {
  readonly name: string
  /** True where the first bytes, the name or the media type say that this is its own. */
  readonly claims: (parcel: Parcel) => boolean
  readonly open: (parcel: Parcel, bounds: Bounds) => AsyncGenerator<Unpacked>
}
