import type { PageWords } from '../contract/pages.ts'

export const pages: PageWords = { section: 'pages' }
