import type { Draft } from './draft.ts'
import type { DecodedPage } from './formats/format.ts'
import { hostOf } from './outlets.ts'
import { momentOf } from './moment.ts'

/** Gives the first article of a page what the page's front matter says; the others stand on the same site under other names. */
export const withMatter = (drafts: readonly Draft[], { matter }: DecodedPage): readonly Draft[] => {
  const moment = matter.published === null ? null : momentOf(matter.published)
  const { url } = matter
  return drafts.map((draft, i) => {
    if (i > 0) return draft
    return {
      ...draft,
      title: matter.title ?? draft.title,
      outlet: matter.outlet ?? draft.outlet,
      byline: matter.author ?? draft.byline,
      url: url ?? draft.url,
      host: (url === null ? null : hostOf(url)) ?? draft.host,
      published: moment === null ? draft.published : { ...moment, basis: 'front matter' },
      language: matter.language ?? draft.language,
    }
  })
}
