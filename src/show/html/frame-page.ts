import { sha256 } from '../../kit/hash.ts'
import { markup, trusted, type Markup } from './markup.ts'

const inPolicy = (text: string): string => {
  const bytes = sha256(text).match(/../g) ?? []
  return `'sha256-${btoa(bytes.map((byte) => String.fromCharCode(Number.parseInt(byte, 16))).join(''))}'`
}

/** A style sheet or a script of ours with the mark that a page's policy knows it by. */
export interface Sealed {
  readonly text: string
  readonly mark: string
}

/** Seals a style sheet or a script: once for all pages that bear it, for its mark is dear. */
export const sealed = (text: string): Sealed => ({ text, mark: inPolicy(text) })

/** What a page of ours is made of. Style and script are written in this project, never taken from a page that was read. */
export interface PageParts {
  readonly title: string
  /** Version of Parley. */
  readonly parley: string
  readonly style: Sealed
  readonly script: Sealed
  readonly body: Markup
  /** True where a server gives it: then forms and the script may ask that server, and nobody else. */
  readonly served?: boolean
}

/** A whole page in one file: its policy allows its own style and script, by their hashes, and nothing else. */
export const framePage = ({ title, parley, style, script, body, served = false }: PageParts): string => {
  const policy = `default-src 'none'; style-src ${style.mark}; script-src ${script.mark}; base-uri 'none'; ${served ? "form-action 'self'; connect-src 'self'" : "form-action 'none'"}`
  return markup`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${policy}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="${served ? 'same-origin' : 'no-referrer'}" />
        <meta name="generator" content="Parley ${parley}" />
        <title>${title}</title>
        <style>${trusted(style.text)}</style>
      </head>
      <body>
        ${body}
        <script>${trusted(script.text)}</script>
      </body>
    </html>
`.value
}
