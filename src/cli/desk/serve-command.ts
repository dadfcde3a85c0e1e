import { endingSignal } from '../ending-signal.ts'
import { helpText } from '../help-text.ts'
import { CommandError, UsageError, type Io } from '../io.ts'
import { numberValue } from '../option-values.ts'
import { readArguments } from '../read-arguments.ts'
import { webSettings } from '../read-pages.ts'
import { serveShapes } from './desk-options.ts'
import { deskPlace, nothingMore, sayOlderRules, withDesk } from './find-desk.ts'

const usualPort = 4100
const lastPort = 65_535

const untilEnded = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) resolve()
    signal.addEventListener('abort', () => {
      resolve()
    })
  })

/** `parley serve`: the pages of a desk, in a browser of this machine. */
export const serveCommand = async (given: readonly string[], io: Io): Promise<void> => {
  const read = readArguments(given, serveShapes, 'serve')
  if (read.flags.has('help')) return io.out.write(helpText('serve'))
  nothingMore(read, 'serve')
  const port = numberValue('port', read.values.get('port')) ?? usualPort
  if (!Number.isInteger(port) || port > lastPort)
    throw new UsageError(
      `--port: ${String(port)} is no port`,
      'give a number up to 65535, or 0 for any that is free',
    )
  const { openDesk } = await import('../../app/desk/open-desk.ts')
  const { readElsewhere } = await import('../../app/desk/desk-elsewhere.ts')
  const { deskProcess } = await import('../../app/desk-process.ts')
  const { changingDesk } = await import('../../web/change-desk.ts')
  const { deskApp } = await import('../../web/app.ts')
  const { listen } = await import('../../web/listen.ts')
  const place = deskPlace(read, io)
  // Reading and writing wait for nothing of one another, and requests for neither.
  const [reading, writing] = [deskProcess(), deskProcess()]
  const changing = changingDesk(place, io.env['PARLEY_BY'] ?? '', webSettings(read), writing)
  await withDesk(openDesk(place, 'read'), async (desk) => {
    await sayOlderRules(desk, io)
    const log = (line: string): void => {
      io.err.write(`parley: ${line}\n`).catch(() => undefined)
    }
    const listening = await listen(
      deskApp(readElsewhere(desk, { place, hands: reading }), changing, log),
      port,
    ).catch((error: unknown) => {
      const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'
      throw new CommandError(
        taken
          ? `port ${String(port)} is taken: give another one, or --port 0 for any that is free`
          : `port ${String(port)} cannot be used: ${String(error)}`,
      )
    })
    await io.out.write(`${listening.url}/\n`)
    await io.err.write('parley: answers this machine only; Ctrl-C ends it\n')
    await untilEnded(endingSignal())
    await listening.close()
    await Promise.all([reading.close(), writing.close()])
  })
}
