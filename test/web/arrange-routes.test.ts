import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { makeDesk } from '../../src/app/desk/make-desk.ts'
import { openDesk, type OpenDesk } from '../../src/app/desk/open-desk.ts'
import { deskApp } from '../../src/web/app.ts'
import { changingDesk } from '../../src/web/change-desk.ts'

const host = '127.0.0.1:4100'
const own = { host, origin: `http://${host}` }

// What a form would send: the fields of the one that holds a text.
const fieldsOf = (html: string, holding: string): Record<string, string> => {
  const form = [...html.matchAll(/<form [\s\S]*?<\/form>/g)].find(([text]) => text.includes(holding))?.[0]
  if (form === undefined) throw new Error(`no form with ${holding}`)
  const hidden = [...form.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)]
  return Object.fromEntries(hidden.map(([, name = '', value = '']) => [name, value.replaceAll('&amp;', '&')]))
}

describe('stories merged, parted and named by forms', () => {
  let folder = ''
  let desk: OpenDesk
  let app: ReturnType<typeof deskApp>
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'parley-arrange-'))
    await makeDesk(join(folder, 'desk'))
    const writing = await openDesk(join(folder, 'desk'), 'write')
    const pages = [
      'test/cases/stories/salt-levy/pages',
      'examples/narrow-sea/pages/10-lunmark-communique.txt',
    ]
    await writing.add(
      [...pages, 'examples/narrow-sea/pages/16-tarrant-extends.html'],
      { published: null },
      () => undefined,
    )
    await writing.settle()
    await writing.close()
    desk = await openDesk(join(folder, 'desk'), 'read')
    app = deskApp(desk, changingDesk(join(folder, 'desk'), 'Tamsin Orrel'))
  }, 120_000)
  afterAll(async () => {
    await desk.close()
    rmSync(folder, { recursive: true, force: true })
  })

  const get = async (path: string) => {
    const answer = await app.request(path, { headers: { host } })
    return {
      ...{ status: answer.status, html: await answer.text() },
      to: answer.headers.get('location') ?? '',
    }
  }
  const rule = async (fields: Readonly<Record<string, string>>): Promise<string> => {
    const answer = await app.request('/rule', {
      ...{ method: 'POST', headers: own, body: new URLSearchParams({ ...fields }) },
    })
    expect(answer.status).toBe(303)
    return answer.headers.get('location') ?? ''
  }
  const digests = (): Promise<unknown> => desk.store.read((reading) => reading.digests())
  const undo = async (html: string): Promise<string> =>
    rule({ ...fieldsOf(html, 'value="undo"'), verb: 'undo' })

  test('two stories become one after it was said what that changes; the undoing brings both back', async () => {
    const before = await digests()
    const [first, second] = await desk.stories()
    if (!first || !second) throw new Error('two stories are needed')
    const page = await get(`/story/${first.id}/arrange`)
    expect(page.html).toContain(`<option value="${second.id}">`)
    const plan = await get(`/story/${first.id}/arrange?do=merge&other=${second.id}`)
    expect(plan.html).toContain('What would change')
    expect(plan.html).toContain(`of ${String(first.articles + second.articles)} articles`)
    expect(await digests()).toEqual(before)
    const to = await rule(fieldsOf(plan.html, 'Do it'))
    const after = await get(to)
    expect(after.html).toContain('Kept:')
    expect((await desk.stories()).find(({ id }) => id === first.id)?.articles).toBe(
      first.articles + second.articles,
    )
    const old = await get(`/story/${second.id}/timeline?as-of=`)
    expect([old.status, old.to]).toEqual([302, `/story/${first.id}/timeline?as-of=`])
    const back = await get(await undo(after.html))
    expect(back.html).not.toContain('Undone')
    expect(await digests()).toEqual(before)
    expect((await get(`/story/${second.id}/`)).status).toBe(200)
  }, 120_000)

  test('chosen pages get a story of their own, and their lines go along', async () => {
    const [first] = await desk.stories()
    if (!first) throw new Error('a story is needed')
    const before = await digests()
    const path = `/story/${first.id}/arrange`
    const { html } = await get(path)
    const names = [...html.matchAll(/name="a" value="([^"]+)"/g)].map(([, name = '']) => name).slice(0, 2)
    const none = await get(`${path}?do=move&to=own&name=Pier+watch`)
    expect(none.html).toContain('No page was chosen')
    const asked = names.map((name) => `&a=${name}`).join('')
    expect((await get(`${path}?do=move&to=own&name=${asked}`)).html).toContain('needs a name')
    const plan = await get(`${path}?do=move&to=own&name=Pier+watch${asked}`)
    expect(plan.html).toContain(`${String(first.articles - 2)} articles stay in it`)
    const after = await get(await rule(fieldsOf(plan.html, 'Do it')))
    const made = (await desk.stories()).find(({ name }) => name === 'Pier watch')
    expect(made?.articles).toBe(2)
    expect(after.html).toContain(`href="/story/${made?.id ?? ''}/"`)
    const there = await get(`/story/${made?.id ?? ''}/arrange`)
    expect(there.html).toContain('Ruled on this story')
    // Undone from the page of the story that is no more then.
    const gone = await get(await undo(there.html))
    expect(gone.status).toBe(302)
    expect(await digests()).toEqual(before)
  }, 120_000)

  test('a story is called by another name everywhere, and by its own again', async () => {
    const before = await digests()
    const [first] = await desk.stories()
    const path = `/story/${first?.id ?? ''}/arrange`
    const plan = await get(`${path}?do=rename&name=The+salt+talks`)
    expect(plan.html).toContain('is called <bdi><strong>The salt talks')
    const after = await get(await rule(fieldsOf(plan.html, 'Do it')))
    expect((await get('/')).html).toContain('<bdi>The salt talks</bdi>')
    expect((await get(`/story/${first?.id ?? ''}/`)).html).toContain('<bdi>The salt talks</bdi>')
    await undo(after.html)
    expect(await digests()).toEqual(before)
  }, 120_000)

  test('an actor leads to where it is corrected, merged and parted', async () => {
    const [first] = await desk.stories()
    const list = await get(`/story/${first?.id ?? ''}/actors`)
    const actor = /href="(\/story\/[^"]+\/actor\/[^"]+)"/.exec(list.html)?.[1] ?? ''
    const line = /href="([^"]+)#ruling">Correct it/.exec((await get(actor)).html)?.[1] ?? ''
    expect((await get(line)).html).toContain('It is the same actor as another')
  })

  test('what was tampered with is refused, and a desk that is only shown offers nothing', async () => {
    const [first] = await desk.stories()
    const { html } = await get(`/story/${first?.id ?? ''}/arrange?do=rename&name=Other`)
    const { token = '' } = fieldsOf(html, 'Do it')
    const fields = { token, verb: 'split', line: first?.id ?? '', articles: '../../etc', by: 'Tamsin Orrel' }
    const answer = await app.request('/rule', {
      ...{ method: 'POST', headers: own, body: new URLSearchParams(fields) },
    })
    expect(answer.status).toBe(400)
    const shown = await deskApp(desk).request(`/story/${first?.id ?? ''}/arrange`)
    expect(await shown.text()).toContain('Only shown')
  })
})
