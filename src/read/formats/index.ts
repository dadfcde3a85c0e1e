import type { Format } from './format.ts'
import { html } from './html/index.ts'
import { markdown } from './markdown/index.ts'
import { text } from './text/index.ts'

/** Every format, in order of preference where two are equally sure. */
export const formats: readonly Format[] = [html, markdown, text]
