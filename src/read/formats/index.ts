import { feed } from './feed/index.ts'
import type { Format } from './format.ts'
import { html } from './html/index.ts'
import { markdown } from './markdown/index.ts'
import { ninjs } from './ninjs/index.ts'
import { text } from './text/index.ts'

/** Every format, in order of preference where two are equally sure: first those that a page shows beyond doubt. */
export const formats: readonly Format[] = [feed, ninjs, html, markdown, text]
