import { Hono, type Context } from 'hono'
import { RulingError } from '../app/desk/find-ruled.ts'
import { makeRulings } from '../app/desk/make-rulings.ts'
import type { OpenDesk } from '../app/desk/open-desk.ts'
import { listRulings, orphansIn } from '../app/desk/rulings.ts'
import type { Dossier, Finding } from '../model/dossier.ts'
import type { Ruling } from '../model/ruling.ts'
import { markup } from '../show/html/markup.ts'
import { serverAddresses } from '../show/site/addresses.ts'
import { rulingPage, rulingsPage } from '../show/site/review/rulings-page.ts'
import { whoPage } from '../show/site/review/who-page.ts'
import { shownParts } from '../show/shown-parts.ts'
import { askedRuling } from './asked-ruling.ts'
import type { Changing } from './change-desk.ts'
import { deskPage, notHere, queryOf } from './desk-page.ts'
import { formOf, ownPath, smallForms, type Form } from './read-form.ts'
import { reviewOf } from './review-of.ts'
import { rememberWho, whoRules } from './who-rules.ts'

const findingsOf = (dossier: Dossier): readonly Finding[] =>
  shownParts.flatMap((part): readonly Finding[] => dossier[part])

const dossierOf = (desk: OpenDesk, story: string): Promise<Dossier | null> =>
  desk.store.read(async (reading) => ((await reading.dossier(story))?.dossier ?? null) as Dossier | null)

// What became of a line: the one that a ruling touched, else one that it was or has a mention of.
const lineAfter = (
  dossier: Dossier,
  line: string,
  before: readonly string[],
  ruling: Ruling,
): string | null => {
  const all = findingsOf(dossier)
  const mentions = new Set(before)
  return (
    (
      all.find(({ id }) => id === line) ??
      all.find(({ because }) => because.includes(`ruling/${ruling.id}`)) ??
      all.find((each) => each.formerIds.includes(line) || each.mentions.some((own) => mentions.has(own)))
    )?.id ?? null
  )
}

const refused = (c: Context, error: RulingError) =>
  deskPage(
    c,
    'Not ruled',
    markup`<h1>Not ruled</h1>
      <p><bdi>${error.message}</bdi>. <bdi>${error.hint}</bdi>.</p>
      <p>Nothing was changed. Go back with your browser to try again.</p>`,
    400,
  )

const notOurs = (c: Context) =>
  deskPage(
    c,
    'Not done',
    markup`<h1>Not done</h1>
      <p>This form is not one of this server’s, or it is older than the server. Nothing was changed: load its page again.</p>`,
    403,
  )

const withSaid = (path: string, ruling: Ruling): string =>
  `${path}${path.includes('?') ? '&' : '?'}said=${ruling.id}`

/** Rulings by forms: `POST /rule`, and pages that list them, each with its undoing. Every change is kept, settled and then looked at. */
export const ruleRoutes = (desk: OpenDesk, changing: Changing): Hono => {
  const routes = new Hono()

  const rule = async (
    form: Form,
    by: string,
  ): Promise<{ ruling: Ruling | undefined; target: string | null }> => {
    const asked = askedRuling(form, by)
    const [story, line] = [form.get('story') ?? '', form.get('line') ?? '']
    const was = story === '' ? null : await dossierOf(desk, story)
    const before = (was ? findingsOf(was) : []).find(({ id }) => id === line)?.mentions ?? []
    const [ruling] = await changing.change(async (writing) => {
      const made = await makeRulings(writing, asked)
      await writing.settle()
      return made
    })
    const now = ruling && story !== '' ? await dossierOf(desk, story) : null
    const after = ruling && now ? lineAfter(now, line, before, ruling) : null
    return { ruling, target: after === null ? null : serverAddresses(story).line(after) }
  }

  routes.post('/rule', smallForms, async (c) => {
    const form = await formOf(c, changing)
    if (form === null) return notOurs(c)
    const by = rememberWho(c, form.get('by') ?? '') || whoRules(c, changing)
    try {
      const { ruling, target } = await rule(form, by)
      if (ruling === undefined) return c.redirect('/rulings', 303)
      const next = ownPath(form.get('next'))
      if (next !== null) return c.redirect(withSaid(next, ruling), 303)
      return c.redirect(target ?? `/ruling/${ruling.id}`, 303)
    } catch (error) {
      if (error instanceof RulingError) return refused(c, error)
      throw error
    }
  })

  routes.get('/ruling/:id', async (c) => {
    const all = listRulings(await desk.store.read((reading) => reading.rulings()))
    const listed = all.find(({ ruling }) => ruling.id === c.req.param('id'))
    if (listed === undefined) return notHere(c)
    const review = await reviewOf(c, desk, { changing, next: null })
    return deskPage(c, 'Ruling', rulingPage(review, listed, await desk.stories()))
  })

  routes.get('/rulings', async (c) => {
    const orphans = await desk.store.read(orphansIn)
    const review = await reviewOf(c, desk, { changing, next: null })
    return deskPage(c, 'Rulings', rulingsPage(review, orphans, queryOf(c)))
  })

  routes.get('/who', (c) => deskPage(c, 'Who rules', whoPage(changing.token, whoRules(c, changing))))
  routes.post('/who', smallForms, async (c) => {
    const form = await formOf(c, changing)
    if (form === null) return notOurs(c)
    rememberWho(c, form.get('by') ?? '')
    return c.redirect('/review', 303)
  })
  return routes
}
