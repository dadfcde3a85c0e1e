import { sha256 } from '../../kit/hash.ts'
import { markup, trusted, type Markup } from './markup.ts'

const inPolicy = (text: string): string => {
  const bytes = sha256(text).match(/../g) ?? []
  return `'sha256-${btoa(bytes.map((byte) => String.fromCharCode(Number.parseInt(byte, 16))).join(''))}'`
}

/** What a page of ours is made of. Style and script are written in this project, never taken from a page that was read. */
export interface PageParts {
  readonly title: string
  /** Version of Parley. */
  readonly parley: string
  readonly style: string
  readonly script: string
  readonly body: Markup
  /** True where a server gives it: then forms and the script may ask that server, and nobody else. */
  readonly served?: boolean
}

/** A whole page in one file: its policy allows its own style and script, by their hashes, and nothing else. */
export const framePage = ({ title, parley, style, script, body, served = false }: PageParts): string => {
  const policy = `default-src 'none'; style-src ${inPolicy(style)}; script-src ${inPolicy(script)}; base-uri 'none'; ${served ? "form-action 'self'; connect-src 'self'" : "form-action 'none'"}`
  return markup`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${policy}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        <meta name="generator" content="Parley ${parley}" />
        <title>${title}</title>
        <style>${trusted(style)}</style>
      </head>
      <body>
        ${body}
        <script>${trusted(script)}</script>
      </body>
    </html>
`.value
}
