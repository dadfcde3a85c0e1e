import { bidiControl, codePointName } from '../printable.ts'

/** Markup that is known to be safe: made by `markup` and by the functions here only. */
export class Markup {
  readonly value: string
  constructor(value: string) {
    this.value = value
  }
}

type Part = string | number | Markup | null | readonly Part[]

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

const escapeMarkup = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => entities[character] ?? '')

// A zero byte and lone surrogates cannot be written in HTML at all.
const unwritable = /\u0000|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

/** Any text, for a place between tags or in a quoted attribute; what turns the reading direction is shown by its name. */
const escaped = (text: string): string =>
  escapeMarkup(text.replace(unwritable, '\ufffd').replace(bidiControl, codePointName))

/**
 * Words of a page with every character kept: each direction control is walled in on its own, so that it turns nothing, and
 * is labelled by the style sheet. For places between tags only.
 */
export const pageText = (text: string): Markup =>
  new Markup(
    escapeMarkup(text.replace(unwritable, '\ufffd'))
      .replaceAll('\r', '&#13;')
      .replace(
        bidiControl,
        (character) =>
          `<bdi class="control" data-name="${escapeMarkup(codePointName(character))}">${character}</bdi>`,
      ),
  )

const partOf = (part: Part): string =>
  part === null
    ? ''
    : part instanceof Markup
      ? part.value
      : typeof part === 'object'
        ? part.map(partOf).join('')
        : escaped(String(part))

/**
 * Markup from a template. Everything put in is escaped, unless it is markup already: forgetting to escape is not possible.
 *
 * @example markup`<p>${'a < b'}</p>`.value // '<p>a &lt; b</p>'
 */
export const markup = (strings: TemplateStringsArray, ...parts: readonly Part[]): Markup =>
  new Markup(strings.reduce((all, text, index) => all + partOf(parts[index - 1] ?? null) + text))

/** Markup from text written in this project (style sheet, script): never from a page. */
export const trusted = (text: string): Markup => new Markup(text)
