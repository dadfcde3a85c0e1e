import type { Context } from 'hono'
import { fieldsToRule } from '../app/desk/make-rulings.ts'
import type { OpenDesk } from '../app/desk/open-desk.ts'
import { listRulings } from '../app/desk/rulings.ts'
import type { ReviewDesk } from '../show/site/review/review-desk.ts'
import type { Changing } from './change-desk.ts'
import { queryOf } from './desk-page.ts'
import type { ReviewFor } from './story-routes.ts'
import { whoRules } from './who-rules.ts'

/** What a page needs so that people can rule on what it shows. */
export const reviewOf = async (
  c: Context,
  desk: OpenDesk,
  { changing, next }: { readonly changing: Changing; readonly next: string | null },
): Promise<ReviewDesk> => ({
  token: changing.token,
  by: whoRules(c, changing),
  rulings: listRulings(await desk.store.read((reading) => reading.rulings())),
  fieldsOf: fieldsToRule,
  next,
})

/** What the pages of a story need for ruling: nothing where nobody may change the desk, or a page shows what is past. */
export const reviewNow =
  (desk: OpenDesk, changing: Changing | null): ReviewFor =>
  (c) => {
    const { 'as-of': asOf = '', 'added-by': addedBy = '' } = queryOf(c)
    return changing === null || asOf !== '' || addedBy !== ''
      ? Promise.resolve(null)
      : reviewOf(c, desk, { changing, next: null })
  }
