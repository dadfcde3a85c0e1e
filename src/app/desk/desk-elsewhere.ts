import type { DeskProcess } from '../desk-process.ts'
import type { DeskOptions } from './desk-setting.ts'
import type { When } from './dossier-at.ts'
import type { OpenDesk } from './open-desk.ts'

/** Where a desk is, and who works on it. */
interface Elsewhere {
  readonly place: string
  readonly hands: DeskProcess
}

const isNow = ({ asOf, addedBy }: When): boolean => asOf === null && addedBy === null

/** A desk whose adding and settling is done by another process: whoever serves its pages goes on serving them. */
export const writtenElsewhere = (
  desk: OpenDesk,
  { place, hands }: Elsewhere,
  { onProgress }: DeskOptions = {},
): OpenDesk => ({
  ...desk,
  add: (sources, { onProgress: onRead, ...source }, onKept) =>
    hands.ask('add', { place, sources, source }, (told) => {
      if ('kept' in told) onKept(told.kept)
      else (onRead ?? onProgress)?.(told.progress)
    }),
  settle: () =>
    hands.ask('settle', { place }, (told) => {
      if ('progress' in told) onProgress?.(told.progress)
    }),
})

/** A desk whose past is looked up by another process, which loads all of it for that. */
export const readElsewhere = (desk: OpenDesk, { place, hands }: Elsewhere): OpenDesk => ({
  ...desk,
  storiesAt: async (when) => {
    if (isNow(when)) return desk.storiesAt(when)
    const shown = { place, version: await desk.version(), when }
    return (await hands.ask('storiesAt', shown)).map((story) => ({
      ...story,
      dossier: () => hands.ask('dossierAt', { ...shown, story: story.id }),
    }))
  },
  diff: async (asked, earlier, later) =>
    hands.ask('diff', { place, version: await desk.version(), asked, earlier, later }),
})
