import type { Document } from 'yaml'

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EACCES: 'check its permissions',
  EISDIR: 'it is a folder',
}

/** Why a file that was named cannot be read, in a few words. */
export const reasonOf = (error: unknown): string => {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return reasons[code] ?? (error instanceof Error ? error.message : String(error))
}

/** What a YAML document says as plain data; null where it says it by names for parts of itself, which may grow without end. */
export const plainYaml = (document: Document): unknown => {
  try {
    return document.toJS({ maxAliasCount: 0 }) as unknown
  } catch {
    return null
  }
}
