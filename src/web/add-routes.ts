import { Hono } from 'hono'
import { articlesOnCapture } from '../app/desk/article-on-desk.ts'
import type { OpenDesk } from '../app/desk/open-desk.ts'
import { markup } from '../show/html/markup.ts'
import { addForm } from '../show/site/add/add-form.ts'
import { addPage, type ShownPages } from '../show/site/add/add-page.ts'
import type { AddState } from '../show/site/add/add-state.ts'
import { addJobs } from './add-jobs.ts'
import type { Changing } from './change-desk.ts'
import { deskPage, queryOf } from './desk-page.ts'
import { largeForms, notAdded, readUpload } from './read-upload.ts'

const pagesAtOnce = 20
const articlesOfEach = 10
// Without a script a form is answered when all is done, or after so long: a lock is waited for half a minute.
const patience = 40_000

const shownOf = async (
  desk: OpenDesk,
  { kept }: AddState,
  asked: string | undefined,
): Promise<ShownPages> => {
  const pages = Math.max(1, Math.ceil(kept.length / pagesAtOnce))
  const number = Number(asked ?? '1')
  const page = Number.isInteger(number) ? Math.min(pages, Math.max(1, number)) : 1
  const some = kept.slice((page - 1) * pagesAtOnce, page * pagesAtOnce)
  return desk.store.read(async (reading) => {
    const seen: ShownPages['seen'][number][] = []
    for (const each of some)
      seen.push({ page: each, ...(await articlesOnCapture(reading, each.id, articlesOfEach)) })
    return { seen, page, pages }
  })
}

/** Pages are added by a form (`/add`), and looked at while that is done and afterwards (`/add/ID`). */
export const addRoutes = (desk: OpenDesk, changing: Changing): Hono => {
  const routes = new Hono()
  const jobs = addJobs(changing)
  routes.get('/add', (c) => deskPage(c, 'Add pages', addForm(changing.token)))
  routes.post('/add', largeForms, async (c) => {
    const upload = await readUpload(c, changing)
    if ('refused' in upload) return notAdded(c, upload.refused, upload.status)
    const id = jobs.start(upload.given)
    if (id === null)
      return notAdded(
        c,
        'Several lots of pages wait to be added already: wait until one of them is done.',
        409,
      )
    if (!upload.isLive) await jobs.over(id, patience)
    return c.redirect(`/add/${id}`, 303)
  })
  routes.get('/add/:id', async (c) => {
    const state = jobs.state(c.req.param('id'))
    if (state === null)
      return deskPage(
        c,
        'Not known',
        markup`<h1>Not known any more</h1>
          <p>This server does not remember what was given here: it was long ago, or the server was begun anew since. What was added is on the desk. <a href="/">All stories</a></p>`,
        404,
      )
    return deskPage(c, 'Adding pages', addPage(state, await shownOf(desk, state, queryOf(c)['page'])))
  })
  return routes
}
