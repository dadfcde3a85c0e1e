import { closeSync, openSync, writeSync } from 'node:fs'

/** Puts a piece into the file, so many times. */
export type Put = (piece: string | Uint8Array, times?: number) => void

/** A file that was made to do harm: its name, and what stands in it. */
export interface HostileFile {
  readonly name: string
  readonly make: (put: Put) => void | Promise<void>
}

/** A sentence, and an article of such. */
export const prose =
  'Envoys of Vardania and Keshet met in Lunmark on Tuesday, and both sides said that the talks would go on. '
export const story = `<article><h1>Talks resume in Lunmark</h1>${`<p>${prose.repeat(3)}</p>`.repeat(4)}</article>`

/** Writes a file piece by piece, in runs of a megabyte, so that none is held. */
export const writeHostile = async (path: string, { make }: HostileFile): Promise<void> => {
  const file = openSync(path, 'w')
  await make((piece, times = 1) => {
    const one = Buffer.from(piece)
    const run = Math.max(1, Math.min(times, Math.floor(1048576 / Math.max(one.length, 1))))
    const many = run === 1 ? one : Buffer.concat(Array.from({ length: run }, () => one))
    let left = times
    for (; left >= run; left -= run) writeSync(file, many)
    if (left > 0) writeSync(file, many.subarray(0, left * one.length))
  })
  closeSync(file)
}

/** One hostile file. */
export const file = (name: string, make: HostileFile['make']): HostileFile => ({ name, make })

/** A piece so many times, and what stands around. */
export const around =
  (before: string, piece: string, times: number, after = ''): HostileFile['make'] =>
  (put) => {
    put(before)
    put(piece, times)
    put(after)
  }
