import { join } from 'node:path'
import { makeDesk } from '../../src/app/desk/make-desk.ts'
import { openDesk, type OpenDesk } from '../../src/app/desk/open-desk.ts'
import type { deskApp } from '../../src/web/app.ts'

/** Pages of the example that tell of its rounds, for tests that need few. */
export const roundsOfExample: readonly string[] = [
  '07-talks-put-off.html',
  '10-lunmark-communique.txt',
  '14-first-crews-exchanged.md',
  '16-tarrant-extends.html',
  '17-solvane-offers-meeting.html',
].map((name) => join('examples/narrow-sea/pages', name))

/** Makes a desk in a folder with pages added and settled, and leaves it open for writing. */
export const deskOfPages = async (place: string, pages: readonly string[]): Promise<OpenDesk> => {
  await makeDesk(place)
  const desk = await openDesk(place, 'write')
  await desk.add([...pages], { published: null }, () => undefined)
  await desk.settle()
  return desk
}

/** What an app answers to a request for a page. */
export const answerOf = async (
  app: ReturnType<typeof deskApp>,
  path: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<{ readonly status: number; readonly html: string; readonly headers: Headers }> => {
  const answer = await app.request(path, { headers })
  return { status: answer.status, html: await answer.text(), headers: answer.headers }
}
