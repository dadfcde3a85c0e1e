import { readFileSync } from 'node:fs'

/** Parley's version, from its package. */
export const version = (): string => {
  const read = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
    version: string
  }
  return read.version
}
