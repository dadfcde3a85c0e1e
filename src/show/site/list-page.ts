import type { PartName } from '../../model/dossier.ts'
import type { DossierView } from '../dossier-view.ts'
import { listSection } from '../html/section.ts'
import { markup, type Markup } from '../html/markup.ts'
import { linesOf } from '../lines/line-of.ts'
import { onPage, pager, pagesFor } from './pager.ts'
import type { SitePage } from './site-page.ts'

interface ListPage {
  readonly name: string
  readonly label: string
  /** False where the lead says all. */
  readonly words?: boolean
  readonly hint?: string
  readonly before?: Markup
}

const countOf = (part: PartName, view: DossierView): number => view.of(part).length

/** A page that lists the lines of a part. */
export const listPage = (part: PartName, { name, label, words = true, hint }: ListPage): SitePage => ({
  name,
  label,
  count: (view) => countOf(part, view),
  pages: (view) => pagesFor(countOf(part, view)),
  content: (context) => {
    const all = linesOf(part, context.view)
    const { content } = listSection(context, part, label, {
      lines: onPage(all, context),
      words,
      ...(hint !== undefined && { hint }),
    })
    return markup`${content}${pager(context, name, all.length)}`
  },
})
