import { counted } from '../counted.ts'
import { openLink } from '../html/line-item.ts'
import { markup, pageText, type Markup } from '../html/markup.ts'
import { carriagesOf, type Carriage, type Carrier } from './carriage.ts'
import { onPage, pager, pagesFor } from './pager.ts'
import type { SiteContext, SitePage } from './site-page.ts'
import { utterancesOf } from './utterances.ts'

// So many outlets are named in one cell.
const mostNamed = 12

const carrierMarkup = ({ addresses }: SiteContext, { outlet, how, place, reprint }: Carrier): Markup =>
  markup`<li>
    <a href="${addresses.article(place.article, place)}"><bdi>${pageText(outlet)}</bdi></a>${how === 'partly' ? markup` <span class="notes">in part</span>` : null}${reprint ? markup` <span class="reprint">reprint</span>` : null}
  </li> `

const carriersMarkup = (context: SiteContext, carriers: readonly Carrier[]): Markup =>
  carriers.length === 0
    ? markup`<span class="quiet" aria-hidden="true">—</span><span class="unseen">none</span>`
    : markup`<ul>
        ${carriers.slice(0, mostNamed).map((each) => carrierMarkup(context, each))}${carriers.length > mostNamed ? markup`<li class="notes">and ${carriers.length - mostNamed} more</li>` : null}
      </ul>`

const withoutMarkup = (outlets: readonly string[]): Markup =>
  outlets.length === 0
    ? markup`<span class="quiet" aria-hidden="true">—</span><span class="unseen">none</span>`
    : outlets.length <= 2
      ? markup`<bdi>${outlets.join(', ')}</bdi>`
      : markup`<details class="folded">
          <summary>${counted(outlets.length, 'outlet')}</summary>
          <bdi>${outlets.slice(0, mostNamed).join(', ')}</bdi>${outlets.length > mostNamed ? ` and ${String(outlets.length - mostNamed)} more` : ''}
        </details>`

const rowMarkup = (context: SiteContext, carriage: Carriage): Markup => {
  const { finding, keyPoint, words, who, carriers, without, origins } = carriage
  const text = markup`<span class="words" dir="auto">${pageText(words)}</span>`
  const reprints = carriers.filter(({ reprint }) => reprint).length
  return markup`<tr>
    <th scope="row">
      ${finding === null ? text : openLink(context, finding.evidence, text, finding.id)}
      <p class="notes">
        ${keyPoint ? markup`<span class="tag">key point</span> · ` : who === null ? 'speaker not named · ' : markup`<bdi>${who}</bdi> · `}${counted(origins, 'origin')}${reprints === 0 ? '' : ` · ${counted(reprints, 'reprint')}`}
      </p>
    </th>
    <td data-label="In the same words">
      ${carriersMarkup(
        context,
        carriers.filter(({ how }) => how !== 'in other words'),
      )}
    </td>
    <td data-label="In other words">
      ${carriersMarkup(
        context,
        carriers.filter(({ how }) => how === 'in other words'),
      )}
    </td>
    <td data-label="Not on its pages">${withoutMarkup(without)}</td>
  </tr> `
}

/** Which outlets carry a key point or something that was said, in the same words, in others, or not. */
export const coveragePage: SitePage = {
  name: 'coverage',
  label: 'Coverage',
  count: (view) => (view.sources.length < 2 ? 0 : null),
  pages: (view) => pagesFor(view.dossier.keyPoints.length + utterancesOf(view).length),
  content: (context) => {
    const all = carriagesOf(context.view)
    return markup`<p class="hint">
        Key points first, then what was said, the most widely carried on top. “Not on its pages” speaks of the pages here, and only of outlets with a
        page of that day or later. A reprint carries words of an origin that another outlet here had before: it is no second origin.
      </p>
      <div class="wide" role="region" aria-label="Coverage" tabindex="0">
        <table class="claims coverage">
          <thead>
            <tr>
              <th scope="col">What</th><th scope="col">In the same words</th><th scope="col">In other words</th>
              <th scope="col">Not on its pages</th>
            </tr>
          </thead>
          <tbody>
            ${onPage(all, context).map((each) => rowMarkup(context, each))}
          </tbody>
        </table>
      </div>
      ${pager(context, 'coverage', all.length)}`
  },
}
