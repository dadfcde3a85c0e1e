import { randomBytes } from 'node:crypto'
import { writtenElsewhere } from '../app/desk/desk-elsewhere.ts'
import type { DeskProcess } from '../app/desk-process.ts'
import type { DeskOptions } from '../app/desk/desk-setting.ts'
import type { OpenDesk } from '../app/desk/open-desk.ts'
import type { WebSettings } from '../app/source-options.ts'

/** What a server may do to its desk. */
export interface Changing {
  /** What every form of this process bears: a page of another origin cannot know it. */
  readonly token: string
  /** Who rules where a browser did not say; empty where nobody is known. */
  readonly by: string
  /** Opens the desk for writing, does something and closes it: one after the other. */
  readonly change: <T>(work: (desk: OpenDesk) => Promise<T>, options?: DeskOptions) => Promise<T>
  /** How addresses that are added are fetched. */
  readonly web: WebSettings
}

/** Lets a server change the desk in a place, by a name where one is known; with another process that does what takes long. */
export const changingDesk = (
  place: string,
  by = '',
  web: WebSettings = {},
  hands: DeskProcess | null = null,
): Changing => {
  let last: Promise<unknown> = Promise.resolve()
  return {
    token: randomBytes(24).toString('base64url'),
    by,
    web,
    change: (work, options) => {
      const next = last.then(async () => {
        const { openDesk } = await import('../app/desk/open-desk.ts')
        const desk = await openDesk(place, 'write', options)
        try {
          return await work(hands ? writtenElsewhere(desk, { place, hands }, options) : desk)
        } finally {
          await desk.close()
        }
      })
      last = next.catch(() => undefined)
      return next
    },
  }
}
