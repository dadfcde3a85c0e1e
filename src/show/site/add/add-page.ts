import { counted, listed } from '../../counted.ts'
import { markup, type Markup } from '../../html/markup.ts'
import { addedPage } from './added-page.ts'
import type { AddState, SeenPage } from './add-state.ts'

const steps: Readonly<Record<string, string>> = {
  fetched: 'Fetching',
  read: 'Reading',
  searched: 'Searching',
  linked: 'Linking stories',
}

const isOver = ({ state }: AddState): boolean => state === 'done' || state === 'failed'

const many = (count: number, words: string): readonly string[] =>
  count === 0 ? [] : [`${String(count)} ${words}`]

const isNote =
  ({ kept }: AddState) =>
  ({ source }: AddState['diagnostics'][number]): boolean =>
    kept.some((page) => page.source === source)

const refusedIn = (state: AddState): AddState['diagnostics'] => {
  const noted = isNote(state)
  return state.diagnostics.filter((each) => !noted(each))
}

const summary = (state: AddState): string => {
  const of = (addition: string): number => state.kept.filter((page) => page.addition === addition).length
  const counts = [
    ...many(of('new'), 'new'),
    ...many(of('known') + of('met again'), 'known already'),
    ...many(refusedIn(state).length, 'not added'),
  ]
  return counts.length === 0 ? 'nothing yet' : listed(counts)
}

/** What is being done, in a line that changes. */
const nowWords = (state: AddState): string => {
  if (state.state === 'waiting') return 'Waiting for other work on this desk to be done.'
  if (state.state === 'failed') return `Not all of it was done: ${summary(state)}.`
  if (state.state === 'done') return `Done: ${summary(state)}.`
  const { step } = state
  return step === null
    ? `Begun: ${counted(state.given, 'file or address', 'files and addresses')}.`
    : `${steps[step.step] ?? step.step}: ${String(step.done)} of ${String(step.total)}.`
}

const titleOf = (state: AddState): string => {
  if (!isOver(state)) return 'Pages are being added'
  const kept = state.kept.length
  return state.state === 'failed'
    ? 'Not all was added'
    : kept === 0
      ? 'Nothing was added'
      : `${counted(kept, 'page')} kept`
}

const refusedList = (state: AddState): Markup | null => {
  const refused = refusedIn(state)
  return refused.length === 0
    ? null
    : markup`<h2>Not added <span class="count">${refused.length}</span></h2>
        <ul class="refused">
          ${refused.map(
            ({ message, code }) => markup`<li><bdi>${message}</bdi> <span class="facts">${code}</span></li>`,
          )}
        </ul>`
}

const progress = ({ step }: AddState): Markup =>
  step === null || step.total === 0
    ? markup`<progress aria-label="How far it is"></progress>`
    : markup`<progress aria-label="How far it is" max="${step.total}" value="${step.done}"></progress>
        <p class="log"><bdi>${step.source}</bdi></p>`

const pager = (id: string, { page, pages }: ShownPages): Markup | null => {
  const link = (to: number, label: string, rel: string): Markup | null =>
    to < 1 || to > pages ? null : markup`<li><a href="/add/${id}?page=${to}" rel="${rel}">${label}</a></li>`
  return pages < 2
    ? null
    : markup`<nav class="pager" aria-label="Pages of this list"><ul>${link(page - 1, 'before', 'prev')}<li>${page} of ${pages}</li>${link(page + 1, 'next', 'next')}</ul></nav>`
}

/** Which of the pages that were given are shown. */
export interface ShownPages {
  readonly seen: readonly SeenPage[]
  readonly page: number
  readonly pages: number
}

const result = (state: AddState, shown: ShownPages): Markup => {
  const notes = state.diagnostics.filter(isNote(state))
  return markup`${state.failed === null ? null : markup`<p class="refusal"><strong>${state.failed}</strong></p>`}
    ${state.waits ? markup`<p>This desk was made by other rules than those at work: the pages are kept, and read when <code>parley reread</code> has brought it to these.</p>` : null}
    ${refusedList(state)}
    <ul class="added">
      ${shown.seen.map((seen) =>
        addedPage(seen, {
          notes: notes.filter(({ source }) => source === seen.page.source).map(({ message }) => message),
          isOnly: state.kept.length === 1 && seen.of === 1,
        }),
      )}
    </ul>
    ${pager(state.id, shown)}`
}

/**
 * What becomes of pages that were given: how far it is while it is being done, then each page with what was made of it. A script asks for it again
 * until it is done.
 */
export const addPage = (state: AddState, shown: ShownPages): Markup =>
  markup`<h1>${titleOf(state)}</h1>
    <div class="job"${isOver(state) ? null : markup` data-running=""`}>
      <p role="status" class="now">${nowWords(state)}</p>
      <div class="so-far">
        ${
          isOver(state)
            ? result(state, shown)
            : markup`${progress(state)}
                <p class="facts"><a href="/add/${state.id}">Look again</a></p>`
        }
      </div>
      ${isOver(state) ? markup`<p class="facts"><a href="/add">Add more</a> · <a href="/">All stories</a></p>` : null}
    </div>`
