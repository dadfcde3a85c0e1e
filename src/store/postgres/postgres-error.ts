import { StoreError } from '../store-error.ts'

/** An address of a server without its password. */
export const withoutSecrets = (url: string): string => {
  try {
    const address = new URL(url)
    address.password = ''
    address.search = address.searchParams.has('schema')
      ? `schema=${address.searchParams.get('schema') ?? ''}`
      : ''
    return address.href
  } catch {
    return 'postgres://…'
  }
}

/** An error of the server or the way to it as one of the store, where it is one that a person can do something about. */
export const postgresError = (error: unknown, place: string): unknown => {
  if (error instanceof StoreError || !(error instanceof Error)) return error
  const code = 'code' in error && typeof error.code === 'string' ? error.code : ''
  const detail = { cause: error }
  if (code === '53100' || code === '53200')
    return new StoreError(
      'store/full',
      `the server of the desk has no room left (${place}): nothing of this step was kept`,
      {
        hint: 'make room on the server, then give the command again: all that was added before is there',
        ...detail,
      },
    )
  if (code === '25006' || code === '42501')
    return new StoreError('store/read-only', `the desk at ${place} cannot be written: ${error.message}`, {
      hint: 'check the rights of the user that the address names',
      ...detail,
    })
  if (code === '55P03')
    return new StoreError('store/locked', `the desk at ${place} is being changed by somebody else`, {
      hint: 'wait until it is done, then give the command again: nothing was changed',
      ...detail,
    })
  if (/^(?:08|57P|28|3D)/.test(code) || /^E[A-Z]+$/.test(code) || /timeout|terminat/i.test(error.message))
    return new StoreError(
      'store/unreachable',
      `the server of the desk cannot be reached (${place}): ${error.message}`,
      {
        hint: 'check that it runs, and the address, user and password (PGPASSWORD is heeded)',
        ...detail,
      },
    )
  return error
}
