import type { Progress } from '../app/source-options.ts'
import type { Io } from './io.ts'

/** Shows how far the work has come; `end` takes away what must not stay. */
export interface ProgressMeter {
  readonly show: (progress: Progress) => void
  readonly end: () => Promise<void>
}

const barWidth = 24

/** What cannot be written about progress is no reason to stop. */
const quietly = (written: Promise<void>): void => {
  written.catch(() => undefined)
}

const plainName = (source: string): string =>
  source.replace(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/gu, '?')

const bar = (io: Io): ProgressMeter => {
  let last = ''
  return {
    show: ({ done, total, step }) => {
      const filled = total === 0 ? barWidth : Math.floor((done / total) * barWidth)
      // Drawn again only when it looks different: thousands of pages would otherwise spend their time on drawing.
      const look = `${step} ${String(total > 200 ? filled : done)}`
      if (look === last) return
      last = look
      quietly(
        io.err.write(
          `\r\u001b[K[${'#'.repeat(filled)}${'.'.repeat(barWidth - filled)}] ${String(done)}/${String(total)} ${step}`,
        ),
      )
    },
    end: () => (last === '' ? Promise.resolve() : io.err.write('\r\u001b[K')),
  }
}

const log = (io: Io): ProgressMeter => ({
  show: ({ done, total, source, step }) => {
    quietly(io.err.write(`parley: ${step} ${String(done)} of ${String(total)}: ${plainName(source)}\n`))
  },
  end: () => Promise.resolve(),
})

/** A bar on a terminal, lines where they are asked for, else nothing. */
export const progressMeter = (io: Io, when: 'auto' | 'log' | 'none'): ProgressMeter => {
  if (when === 'log') return log(io)
  if (when === 'auto' && io.err.isTerminal && io.env['TERM'] !== 'dumb') return bar(io)
  return { show: () => undefined, end: () => Promise.resolve() }
}
