import { endingSignal } from '../ending-signal.ts'
import { helpText } from '../help-text.ts'
import { type Io } from '../io.ts'
import { limitsIn, webSettings } from '../read-pages.ts'
import { readArguments } from '../read-arguments.ts'
import { workerShapes } from './desk-options.ts'
import { deskPlace, nothingMore } from './find-desk.ts'

const doneAs = {
  capture: 'fetched',
  read: 'read',
  search: 'searched',
  place: 'placed',
  link: 'linked',
} as const

/** `parley worker`: does the work of a desk in PostgreSQL, beside any number of others. */
export const workerCommand = async (given: readonly string[], io: Io): Promise<void> => {
  const read = readArguments(given, workerShapes, 'worker')
  if (read.flags.has('help')) return io.out.write(helpText('worker'))
  nothingMore(read, 'worker', 'name the desk with --desk postgres://…, and give pages to parley add')
  const place = deskPlace(read, io)
  const counts = new Map<string, number>()
  let trouble: string | null = null
  const say = (text: string): void => {
    io.err.write(`parley: ${text}\n`).catch(() => undefined)
  }
  const { runWorker } = await import('../../app/desk/run-worker.ts')
  await runWorker(place, {
    ...limitsIn(read.values),
    web: webSettings(read),
    untilDone: read.flags.has('until-done'),
    signal: endingSignal(),
    onDone: (kind, key) => {
      trouble = null
      counts.set(kind, (counts.get(kind) ?? 0) + 1)
      if (read.flags.has('log')) say(`${doneAs[kind]} ${key}`)
    },
    onTrouble: (message) => {
      // Of a server that is away it is enough to hear once.
      if (message !== trouble) say(message)
      trouble = message
    },
  })
  const number = (kind: keyof typeof doneAs): string => `${String(counts.get(kind) ?? 0)} ${doneAs[kind]}`
  await io.out.write(`${(['capture', 'read', 'search', 'link'] as const).map(number).join(', ')}\n`)
}
