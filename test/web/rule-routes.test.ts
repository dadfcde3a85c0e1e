import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { makeDesk } from '../../src/app/desk/make-desk.ts'
import { openDesk, type OpenDesk } from '../../src/app/desk/open-desk.ts'
import type { Dossier } from '../../src/model/dossier.ts'
import { serverAddresses } from '../../src/show/site/addresses.ts'
import { deskApp } from '../../src/web/app.ts'
import { changingDesk } from '../../src/web/change-desk.ts'
import { roundsOfExample as pages } from '../support/desk-of-pages.ts'

const host = '127.0.0.1:4100'
const own = { host, origin: `http://${host}` }

describe('rulings by forms', () => {
  let folder = ''
  let desk: OpenDesk
  let app: ReturnType<typeof deskApp>
  const changing = (): ReturnType<typeof changingDesk> => changingDesk(join(folder, 'desk'), 'Tamsin Orrel')
  let token = ''

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'parley-rule-web-'))
    await makeDesk(join(folder, 'desk'))
    const writing = await openDesk(join(folder, 'desk'), 'write')
    await writing.add(pages, { published: null }, () => undefined)
    await writing.settle()
    await writing.close()
    desk = await openDesk(join(folder, 'desk'), 'read')
    const may = changing()
    ;({ token } = may)
    app = deskApp(desk, may)
  }, 120_000)
  afterAll(async () => {
    await desk.close()
    rmSync(folder, { recursive: true, force: true })
  })

  const get = async (path: string) => {
    const answer = await app.request(path, { headers: { host } })
    return { status: answer.status, html: await answer.text() }
  }
  const post = async (
    fields: Readonly<Record<string, string>>,
    { path = '/rule', headers = own }: { path?: string; headers?: Readonly<Record<string, string>> } = {},
  ) => {
    const answer = await app.request(path, {
      method: 'POST',
      headers,
      body: new URLSearchParams({ token, ...fields }),
    })
    return { status: answer.status, to: answer.headers.get('location') ?? '', html: await answer.text() }
  }
  const dossier = async (): Promise<Dossier> => {
    const found = await desk.dossier(null, { asOf: null, addedBy: null })
    if (found === null) throw new Error('no story')
    return found
  }
  const digests = (): Promise<unknown> => desk.store.read((reading) => reading.digests())
  const story = async (): Promise<string> => (await desk.stories())[0]?.id ?? ''
  const lastRuling = async (): Promise<string> =>
    (await desk.store.read((reading) => reading.rulings())).toSorted((a, b) => (a.at < b.at ? 1 : -1))[0]
      ?.id ?? ''

  test('a line that is rejected is gone, and its undoing brings the dossiers back to the byte', async () => {
    const before = await digests()
    const [commitment] = (await dossier()).commitments
    const id = commitment?.id ?? ''
    const path = serverAddresses(await story()).line(id)
    expect((await get(path)).html).toContain('Is it right?')
    const { status, to } = await post({ verb: 'reject', line: id, story: await story(), why: 'not agreed' })
    expect(status).toBe(303)
    expect(to).toMatch(/^\/ruling\/r-/)
    const { html } = await get(to)
    expect(html).toContain('not agreed')
    expect(html).toContain('Tamsin Orrel')
    expect((await get(path)).status).toBe(404)
    const back = await post({ verb: 'undo', ruling: await lastRuling(), story: await story(), line: id })
    expect(back.to).toBe(path)
    expect(await digests()).toEqual(before)
    expect((await get(path)).html).toContain('<strong>undone</strong>')
  }, 120_000)

  test('only what was made another is set, and the line lists its ruling', async () => {
    const before = await digests()
    const [meeting] = (await dossier()).meetings
    const line = meeting?.id ?? ''
    const { to } = await post({
      ...{ verb: 'edit', line, story: await story() },
      ...{ 'set-place': 'Brannoch Quay', 'was-place': meeting?.place ?? '' },
      ...{ 'set-status': meeting?.status ?? '', 'was-status': meeting?.status ?? '' },
    })
    const { html } = await get(to)
    expect(html).toContain('place=Brannoch Quay')
    expect(html).not.toContain('status=')
    const [ruling] = await desk.store.read((reading) => reading.rulings())
    expect(ruling).toBeDefined()
    const unchanged = await post({ verb: 'edit', line, 'set-place': 'Sandry', 'was-place': 'Sandry' })
    expect(unchanged.status).toBe(400)
    expect(unchanged.html).toContain('no field was made another')
    const wrong = await post({ verb: 'edit', line, 'set-date': 'soon', 'was-date': '' })
    expect(wrong.html).toContain('must be a date')
    await post({ verb: 'undo', ruling: await lastRuling() })
    expect(await digests()).toEqual(before)
  }, 120_000)

  test('names, notes and reasons stay text, whatever is in them', async () => {
    const [deadline] = (await dossier()).deadlines
    const line = deadline?.id ?? ''
    const hostile = '<script>alert(1)</script>"><img src=x onerror=alert(1)>'
    const { to } = await post({ verb: 'note', line, story: await story(), text: hostile, by: hostile })
    const { html } = await get(to)
    expect(html).toContain('&lt;script&gt;alert(1)')
    expect(html).not.toContain('<script>alert')
    expect(html).not.toContain('<img')
    await post({ verb: 'undo', ruling: await lastRuling() })
    const refused = await post({ verb: 'accept', line: hostile, story: hostile })
    expect(refused.status).toBe(400)
    expect(refused.html).not.toContain('<script>alert')
  }, 120_000)

  test('what another page sends, or bears no token of this server, changes nothing', async () => {
    const rulings = await desk.store.read((reading) => reading.rulings())
    const asked = { verb: 'accept', line: (await dossier()).meetings[0]?.id ?? '' }
    const elsewhere = { host, origin: 'http://herald.example' }
    expect((await post(asked, { headers: elsewhere })).status).toBe(403)
    expect((await post({ ...asked, token: 'guessed' })).status).toBe(403)
    expect((await post({ keys: 'off', token: '' }, { path: '/keys' })).status).toBe(403)
    expect(await desk.store.read((reading) => reading.rulings())).toEqual(rulings)
  })

  test('the queue leads on to the next line, says what was ruled, and leads nowhere else', async () => {
    const first = await get('/review')
    expect(first.html).toMatch(/Review: 1 of \d+ lines/)
    const line = /data-line="([^"]+)"/.exec(first.html)?.[1] ?? ''
    const { to } = await post({ verb: 'accept', line, next: `/review?story=${await story()}&at=1` })
    expect(to).toContain('&said=r-')
    const then = await get(to)
    expect(then.html).toContain('Kept: <strong>accept</strong>')
    expect(then.html).not.toContain(`data-line="${line}"`)
    const away = await post({ verb: 'undo', ruling: await lastRuling(), next: '//herald.example/' })
    expect(away.to).toMatch(/^\/ruling\/r-/)
    expect((await get('/review')).html).toContain(`data-line="${line}"`)
  }, 120_000)

  test('what was missed is added by its words on the page of its article', async () => {
    const before = await digests()
    const article = (await dossier()).articles.find(({ source }) => source.endsWith('communique.txt'))
    const path = serverAddresses(await story()).article(article?.id ?? '')
    const { html } = await get(`${path}?kind=texts`)
    expect(html).toContain('Add this paper')
    const words = 'A first group of 90 persons from each side shall be handed over at Sandry'
    const added = await post({
      ...{ verb: 'add', kind: 'texts', page: article?.capture ?? '', part: String(article?.part) },
      ...{ words, 'set-what': 'Lunmark paper', 'set-status': 'drafted', story: await story() },
    })
    expect(added.html).not.toContain('Not ruled')
    expect(added.status).toBe(303)
    const [ruling] = (await desk.store.read((reading) => reading.rulings())).filter(
      ({ verb }) => verb === 'add',
    )
    expect(ruling).toMatchObject({
      fields: { what: 'Lunmark paper', status: 'drafted' },
      on: [{ exact: words }],
    })
    await post({ verb: 'undo', ruling: ruling?.id ?? '' })
    expect(await digests()).toEqual(before)
  }, 120_000)

  test('words that are selected are the very ones that are added, also where they stand twice, and stand on the page at once', async () => {
    const before = await digests()
    const article = (await dossier()).articles.find(({ source }) => source.endsWith('communique.txt'))
    const path = serverAddresses(await story()).article(article?.id ?? '')
    const { text = '', zones = [] } = article ?? {}
    const words = 'Sandry'
    const start = text.indexOf(words, text.indexOf(words) + 1)
    expect(start).toBeGreaterThan(0)
    const mark = `w-${String(start)}-${String(start + words.length)}`
    const { html } = await get(`${path}?kind=texts&words=${mark}`)
    expect(html).toContain(`<blockquote class="selected" dir="auto">${words}</blockquote>`)
    const hidden = Object.fromEntries(
      [
        ...html.matchAll(/<input type="hidden" name="(exact|zone|occurrence|page|part)" value="([^"]*)"/g),
      ].map(([, name = '', value = '']) => [name, value.replaceAll('&quot;', '"')]),
    )
    expect(hidden).toMatchObject({ exact: `"${words}"`, zone: 'body', occurrence: '2' })
    const added = await post({
      ...{ verb: 'add', kind: 'texts', story: await story(), ...hidden },
      ...{ 'set-what': 'Sandry paper', 'set-status': 'drafted' },
    })
    expect(added.status).toBe(303)
    const [ruling] = (await desk.store.read((reading) => reading.rulings())).toSorted((a, b) =>
      a.at < b.at ? 1 : -1,
    )
    expect(ruling).toMatchObject({ verb: 'add', on: [{ exact: words, start, zone: 'body' }] })
    expect((await get(path)).html).toContain(`id="${mark}"`)
    await post({ verb: 'undo', ruling: ruling?.id ?? '' })
    expect(await digests()).toEqual(before)
    const zone = zones.findIndex(({ text: own }) => own.length > 8)
    const inZone = await get(`${path}?kind=texts&words=wz${String(zone)}-0-4`)
    if (zone >= 0) expect(inZone.html).toContain(`name="zone" value="${zones[zone]?.kind ?? ''}"`)
    for (const wrong of ['w-5-5', 'w-0-9999999', 'wz999-0-4', 'w-9-2', 'x'])
      expect((await get(`${path}?kind=texts&words=${wrong}`)).html).toContain('name="words" rows="3"')
  }, 120_000)

  test('words with what turns the reading direction come back as they are, and broken ones are refused', async () => {
    const asked = { verb: 'add', kind: 'texts', page: 'none', 'set-what': 'x', 'set-status': 'drafted' }
    const turned = await post({ ...asked, exact: '"a\\u202eb"' })
    expect(turned.status).toBe(400)
    expect(turned.html).toContain('no page “none”')
    expect((await post({ ...asked, exact: '"a' })).html).toContain('select them again')
  })

  test('who rules is remembered in this browser only, out of reach of scripts', async () => {
    const answer = await app.request('/who', {
      method: 'POST',
      headers: own,
      body: new URLSearchParams({ token, by: 'Ilsa Morvane' }),
    })
    const cookie = answer.headers.get('set-cookie') ?? ''
    expect(cookie).toContain('HttpOnly')
    expect(cookie).toContain('SameSite=Strict')
    const named = await app.request('/who', { headers: { host, cookie: cookie.split(';')[0] ?? '' } })
    expect(await named.text()).toContain('<bdi>Ilsa Morvane</bdi>')
  })

  test('a server that only shows has no forms that change', async () => {
    const bare = deskApp(desk)
    const [meeting] = (await dossier()).meetings
    const answer = await bare.request(serverAddresses(await story()).line(meeting?.id ?? ''))
    expect(await answer.text()).not.toContain('method="post"')
    expect((await bare.request('/rule', { method: 'POST', headers: own })).status).toBe(404)
    const then = `${serverAddresses(await story()).line(meeting?.id ?? '')}?as-of=2031-12-31`
    expect((await get(then)).html).not.toContain('method="post"')
  })
})
