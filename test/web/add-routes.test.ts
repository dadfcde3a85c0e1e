import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { makeDesk } from '../../src/app/desk/make-desk.ts'
import { openDesk, type OpenDesk } from '../../src/app/desk/open-desk.ts'
import { describeDate } from '../../src/show/describe-date.ts'
import { mostAddedBytes } from '../../src/show/site/add/add-form.ts'
import { StoreError } from '../../src/store/store-error.ts'
import { deskApp } from '../../src/web/app.ts'
import { changingDesk, type Changing } from '../../src/web/change-desk.ts'
import { faultsOf } from '../support/page-faults.ts'
import { sends, startServer, type WebServer } from '../support/web-server.ts'

const host = '127.0.0.1:4100'
const own = { host, origin: `http://${host}` }
const attack = '"><script>alert(1)</script>'

const bytesOf = (name: string): Buffer => readFileSync(join('examples/narrow-sea/pages', name))
const fileOf = (name: string): File => new File([new Uint8Array(bytesOf(name))], name)

describe('adding pages in a browser', () => {
  let folder = ''
  let desk: OpenDesk
  let changing: Changing
  let app: ReturnType<typeof deskApp>
  let web: WebServer
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'parley-add-web-'))
    await makeDesk(join(folder, 'desk'))
    desk = await openDesk(join(folder, 'desk'), 'read')
    changing = changingDesk(join(folder, 'desk'), '', { allowLoopback: true, delayMs: 0 })
    app = deskApp(desk, changing)
    web = await startServer()
    web.routes.set('/talks', sends(bytesOf('16-tarrant-extends.html')))
  }, 120_000)
  afterAll(async () => {
    await web.close()
    await desk.close()
    rmSync(folder, { recursive: true, force: true })
  })

  const formWith = (
    fields: Readonly<Record<string, string>>,
    files: readonly File[] = [],
    token = changing.token,
  ): FormData => {
    const form = new FormData()
    form.set('token', token)
    for (const [name, value] of Object.entries(fields)) form.set(name, value)
    for (const file of files) form.append('pages', file)
    return form
  }
  const post = async (body: FormData | string, headers: Readonly<Record<string, string>> = own, to = app) => {
    const answer = await to.request('/add', { method: 'POST', headers, body })
    return { status: answer.status, to: answer.headers.get('location') ?? '', html: await answer.text() }
  }
  const get = async (path: string, of = app) => {
    const answer = await of.request(path, { headers: { host } })
    return { status: answer.status, html: await answer.text() }
  }
  const captures = async (): Promise<number> => (await desk.counts()).captures
  const added = async (fields: Readonly<Record<string, string>>, files: readonly File[] = []) => {
    const { status, to, html } = await post(formWith(fields, files))
    expect(html).not.toContain('Not added')
    expect(status).toBe(303)
    return { path: to, ...(await get(to)) }
  }

  test('files and addresses are kept, read, searched and linked; what cannot be read stops none of them', async () => {
    const { html } = await added(
      {
        addresses: `http://127.0.0.1:${String(web.port)}/talks\nhttp://127.0.0.1:${String(web.port)}/none herald.example/talks /etc/passwd`,
      },
      [
        fileOf('07-talks-put-off.html'),
        fileOf('10-lunmark-communique.txt'),
        fileOf('17-solvane-offers-meeting.html'),
        new File([], 'nothing.html'),
        new File([new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13])], 'map.png'),
      ],
    )
    expect(html).toContain('Done: 4 new and 5 not added.')
    expect(html).toContain('nothing.html is empty')
    expect(html).toMatch(/map\.png is [^:]*, not a page/)
    expect(html).toContain('/none is not there (404)')
    expect(html).toContain('herald.example/talks is no web address')
    expect(html).toContain('/etc/passwd is no web address')
    expect(await captures()).toBe(4)
    const [story] = await desk.stories()
    expect(story?.articles).toBeGreaterThan(0)
    expect(html).toContain(`<bdi>${story?.name ?? ''}</bdi>`)
    expect(await desk.counts()).toMatchObject({ unread: 0, unsearched: 0, unlinked: 0 })
  }, 120_000)

  test('each page is told by title, outlet, day and words, with what was found in it and what was cut away', async () => {
    const { html } = await added({}, [fileOf('07-talks-put-off.html')])
    const [article] = (
      await desk.store.read(async (reading) => reading.articles(await reading.articleIds()))
    ).filter(({ article: { source } }) => source === '07-talks-put-off.html')
    const { title, outlet, publishedAt, publishedLocal, zones } = article?.article ?? {}
    expect(title).toBeTruthy()
    expect(html).toContain(`>${title ?? ''}</a></h3>`)
    expect(html).toContain(`${outlet ?? ''} · ${describeDate(publishedLocal ?? publishedAt ?? null)}`)
    expect(html).toMatch(/\d+ words/)
    expect(html).toMatch(/Found: \d+ actors?, \d+ statements?/)
    const cut = zones?.find(({ kind }) => ['navigation', 'related', 'promotion', 'newsletter'].includes(kind))
    expect(cut).toBeDefined()
    expect(html).toContain('<details class="folded cuts" open>')
    expect(html).toContain('Cut away: ')
    expect(html).toContain(`<del>${cut?.text.slice(0, 20) ?? ''}`)
    expect(html).toContain('Set apart: ')
    const href = /<h3 dir="auto"><a href="([^"]+)"/.exec(html)?.[1] ?? ''
    expect((await get(href)).status).toBe(200)
  }, 120_000)

  test('a page that is known is said to be known, by its own name and by another', async () => {
    const again = await added({}, [fileOf('07-talks-put-off.html')])
    expect(again.html).toContain('Done: 1 known already.')
    const named = new File([new Uint8Array(bytesOf('07-talks-put-off.html'))], `talks ${attack}.html`)
    const other = await added({}, [named])
    expect(other.html).toContain('known already, under another name')
    expect(faultsOf(other.html)).toEqual([])
    expect(await captures()).toBe(4)
  }, 120_000)

  test('a form with nothing in it, too many things or no day is refused in words', async () => {
    expect((await post(formWith({}))).html).toContain('No file and no address was given')
    expect((await post(formWith({ addresses: 'a '.repeat(2001) }))).html).toContain(
      '2001 files and addresses',
    )
    const dayless = await post(formWith({ addresses: 'x', published: 'soon' }))
    expect(dayless.status).toBe(400)
    expect(dayless.html).toContain('no day')
    const broken = await post('--x\r\nbroken', { ...own, 'content-type': 'multipart/form-data; boundary=x' })
    expect(broken.status).toBe(400)
    expect(broken.html).toContain('cut off')
  })

  test('what is too large is refused with its bound, and nothing of it kept', async () => {
    const before = await captures()
    const { status, html } = await post(
      formWith({}, [new File([new Uint8Array(mostAddedBytes)], 'large.html')]),
    )
    expect(status).toBe(413)
    expect(html).toContain('larger than 128 MB together')
    expect(await captures()).toBe(before)
  }, 60_000)

  test('what another page sends, or bears no token of this server, adds nothing', async () => {
    const before = await captures()
    const file = fileOf('14-first-crews-exchanged.md')
    expect((await post(formWith({}, [file]), { host, origin: 'http://herald.example' })).status).toBe(403)
    expect((await post(formWith({}, [file]), { host })).status).toBe(403)
    expect((await post(formWith({}, [file], 'guessed'))).status).toBe(403)
    expect(await captures()).toBe(before)
  })

  test('a desk that another process writes says so, names it, and says what was not done', async () => {
    const error = new StoreError(
      'store/locked',
      'the desk in talks is being written by process 77 on quay (parley add)',
      {
        hint: 'wait until it is done, or stop it',
      },
    )
    const held = deskApp(desk, { ...changing, change: () => Promise.reject(error) })
    const { status, to } = await post(formWith({}, [fileOf('14-first-crews-exchanged.md')]), own, held)
    expect(status).toBe(303)
    const { html } = await get(to, held)
    expect(html).toContain('Not all was added')
    expect(html).toContain('process 77 on quay (parley add): wait until it is done')
  })

  test('with a script it is answered at once, and the page tells how far it is', async () => {
    let go = (): void => undefined
    const held = new Promise<void>((resolve) => {
      go = resolve
    })
    const slow = deskApp(desk, {
      ...changing,
      change: (...asked) => held.then(() => changing.change(...asked)),
    })
    const { to } = await post(formWith({ live: 'yes' }, [fileOf('14-first-crews-exchanged.md')]), own, slow)
    const before = await get(to, slow)
    expect(before.html).toContain('data-running=""')
    expect(before.html).toContain('Waiting for other work')
    go()
    await expect.poll(async () => (await get(to, slow)).html, { timeout: 60_000 }).toContain('Done: 1 new.')
    expect((await get(to, slow)).html).not.toContain('data-running=""')
  }, 120_000)

  test('a server that only shows adds nothing, and what is not known any more says so', async () => {
    const bare = deskApp(desk)
    expect((await get('/add', bare)).html).toContain('changes nothing')
    expect((await post(formWith({ addresses: 'x' }), own, bare)).status).toBe(404)
    expect((await get('/add/none')).status).toBe(404)
    expect(faultsOf((await get('/add')).html)).toEqual([])
  })
})
