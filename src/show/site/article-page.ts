import type { DossierArticle } from '../../model/dossier.ts'
import { articleBody, articleFacts } from '../html/article-section.ts'
import { evidenceMarks } from '../html/evidence-marks.ts'
import { markup, pageText, type Markup } from '../html/markup.ts'
import { sourceName } from '../dossier-view.ts'
import { placeMark } from './addresses.ts'
import type { SiteContext } from './site-page.ts'

/** One article: what is known of it, its text with every word that a line rests on, and what else its page held. */
export const articlePage = ({ view }: SiteContext, article: DossierArticle): Markup => {
  const marks = evidenceMarks(view, [], placeMark)
  return markup`<p class="facts"><bdi>${pageText(sourceName(article))}</bdi></p>
    ${articleFacts(article)}
    ${articleBody(article, marks)}`
}
