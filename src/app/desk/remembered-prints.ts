import { articleMark, printedOf, type Printed } from '../../link-stories.ts'
import type { Article } from '../../model/article.ts'
import type { KeptKeys } from '../../store/placing-contract.ts'
import type { Store } from '../../store/store.ts'

/** Articles ready to be compared, of these that are kept; `load` gives those that are not ready yet. */
export type PrintsOf = (
  marked: readonly Pick<KeptKeys, 'article' | 'mark'>[],
  load: (ids: readonly string[]) => Promise<ReadonlyMap<string, Article>>,
) => Promise<readonly Printed[]>

// Words of all that are held: some 40 MB.
const mostWords = 8_000_000

const openPrints = (): PrintsOf => {
  const held = new Map<string, Printed>()
  let words = 0
  const hold = (mark: string, printed: Printed): void => {
    held.set(mark, printed)
    words += printed.print.words.length
    for (const [oldest, { print }] of held) {
      if (words <= mostWords) return
      held.delete(oldest)
      words -= print.words.length
    }
  }
  return async (marked, load) => {
    const ready = new Map(marked.flatMap(({ article, mark }) => [[article, held.get(mark)] as const]))
    const loaded = await load(marked.flatMap(({ article }) => (ready.get(article) ? [] : [article])))
    const marks = new Map(marked.map(({ article, mark }) => [article, mark]))
    for (const [id, article] of loaded) {
      const printed = printedOf(article)
      ready.set(id, printed)
      // One that changed since it was marked is looked at again soon.
      const mark = articleMark(article)
      if (mark === marks.get(id)) hold(mark, printed)
    }
    return [...ready.values()].flatMap((printed) => printed ?? [])
  }
}

const printsOf = new WeakMap<Store, PrintsOf>()

/** What this process made ready to be compared while it has a desk open: the same articles are asked again and again as pages come. */
export const printsIn = (store: Store): PrintsOf => {
  const known = printsOf.get(store) ?? openPrints()
  printsOf.set(store, known)
  return known
}
