/** The last part of a source: of a member its inner name, without the query of an address. */
export const lastName = (source: string): string => {
  const inner = source.slice(source.lastIndexOf('#') + 1)
  const bare = inner.replace(/\?.*$/s, '')
  return bare.slice(bare.lastIndexOf('/') + 1)
}

/** The name of a member: that of its archive, and its own. */
export const memberName = (archive: string, inner: string): string => `${archive}#${inner}`
