import { citeBibtex } from '../../cite/cite-bibtex.ts'
import { citeCsl } from '../../cite/cite-csl.ts'
import { citePlain } from '../../cite/cite-plain.ts'
import { citeWiki } from '../../cite/cite-wiki.ts'
import { citationOf } from '../../cite/citation.ts'
import type { DossierArticle } from '../../../model/dossier.ts'
import { markup, type Markup } from '../../html/markup.ts'

const forms = [
  ['Plain', citePlain],
  ['BibTeX', citeBibtex],
  ['CSL-JSON', citeCsl],
  ['Wiki', citeWiki],
] as const

/** A citation of an article, with the words that are cited, in four forms; folded. A script puts a button for copying before each. */
export const citeForms = (article: DossierArticle, quote: string | null): Markup => {
  const citation = citationOf(article, quote)
  return markup`<details class="folded cite">
    <summary>Cite</summary>
    ${forms.map(([label, cite]) => markup`<div class="form"><p class="tag">${label}</p><pre tabindex="0" aria-label="Citation: ${label}" data-copy="">${cite(citation)}</pre></div>`)}
  </details>`
}
