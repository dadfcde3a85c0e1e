import type { Container } from './container.ts'
import { gzip } from './gzip/index.ts'
import { mail } from './mail/index.ts'
import { mhtml } from './mhtml/index.ts'
import { pdf } from './pdf/index.ts'
import { warc } from './warc/index.ts'
import { zip } from './zip/index.ts'

/** Every way in which pages come wrapped: the first that claims the bytes opens them. */
export const containers: readonly Container[] = [warc, gzip, zip, pdf, mhtml, mail]
