import { writeSync } from 'node:fs'
import { sha256 } from '../../src/kit/hash.ts'
import type { Page } from '../../src/model/page.ts'
import type { NoteRuling } from '../../src/model/ruling.ts'
import { openStore } from '../../src/store/open-store.ts'

// A process that writes to a desk until it is killed, and tells of each thing when it is kept: `page ID`, `ruling ID`.
// Arguments: the desk, a seed, and pages in files where it is to do all that `parley add` does, else it keeps bare pages.
const [place = '', seed = '1', ...files] = process.argv.slice(2)

const told = (line: string): void => {
  writeSync(1, `${line}\n`)
}

const chance = (state: { seed: number }): number => {
  state.seed = (Math.imul(state.seed, 1_664_525) + 1_013_904_223) >>> 0
  return state.seed / 2 ** 32
}

const pageOf = (state: { seed: number }, number: number): Page => {
  // Some short, some far longer than what is written at once, and little in them that packs well.
  const length = Math.floor(20 * 10 ** (4 * chance(state)))
  const noise = Buffer.from(Uint8Array.from({ length }, () => Math.floor(256 * chance(state)))).toString(
    'base64',
  )
  const body = new TextEncoder().encode(`Round ${String(number)} of the talks in Sandry. ${noise}`)
  return {
    id: sha256(body),
    source: `${seed}-${String(number)}.txt`,
    body,
    hint: 'text',
    capturedAt: null,
    publishedHint: null,
    address: null,
    charset: null,
  }
}

const note = (on: string, number: number): NoteRuling => ({
  id: `r-${sha256(`${seed} ${String(number)} ${on}`).slice(0, 12)}`,
  at: '2031-07-26T12:00:00.000Z',
  by: 'Ilsa Morvane',
  why: null,
  verb: 'note',
  on: [],
  text: `On ${on}`,
})

const keepBare = async (): Promise<void> => {
  const store = await openStore(place, 'write')
  const state = { seed: Number(seed) }
  // What is loaded for the first page is no part of it.
  const first = pageOf(state, 0)
  await store.write((desk) => desk.addPage(first, new Date().toISOString()))
  told('ready')
  told(`page ${first.id}`)
  for (let number = 0; ;) {
    const pages = Array.from({ length: 1 + Math.floor(4 * chance(state)) }, () =>
      pageOf(state, (number += 1)),
    )
    const at = new Date().toISOString()
    await store.write(async (desk) => {
      for (const page of pages) await desk.addPage(page, at)
    })
    for (const { id } of pages) told(`page ${id}`)
    const ruling = note(pages[0]?.id ?? '', number)
    await store.write((desk) => desk.addRuling(ruling))
    told(`ruling ${ruling.id}`)
  }
}

const keepAll = async (): Promise<void> => {
  const { openDesk } = await import('../../src/app/desk/open-desk.ts')
  const desk = await openDesk(place, 'write')
  await desk.setting()
  told('ready')
  for (const file of files) {
    await desk.add([file], { published: null }, ({ id }) => {
      told(`page ${id}`)
    })
    await desk.settle()
  }
  await desk.close()
  told('done')
}

await (files.length === 0 ? keepBare() : keepAll())
