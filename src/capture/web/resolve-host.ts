import { lookup } from 'node:dns/promises'
import { isIP } from 'node:net'
import { addressClass, isLoopback, isTranslated } from './address-class.ts'
import { failure, isFailure, passingFailure, type Failure } from './failure.ts'

/** Name → IP addresses; rejects with the system's error. */
export type Resolve = (host: string) => Promise<readonly string[]>

/** The system's own way from a name to its addresses. */
export const systemResolve: Resolve = async (host) =>
  (await lookup(host, { all: true, verbatim: true })).map(({ address }) => address)

const fromSystem = (error: unknown): Failure => {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return code === 'ENOTFOUND' || code === 'ENODATA'
    ? failure('capture/dns', 'has a host that does not exist: check its spelling.')
    : passingFailure(
        'capture/dns',
        'has a host whose address could not be asked for: check the connection and try again.',
      )
}

const within = async (
  promise: Promise<readonly string[]>,
  ms: number,
): Promise<readonly string[] | Failure> => {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<Failure>((resolve) => {
    timer = setTimeout(() => {
      resolve(passingFailure('capture/dns', 'has a host whose address nobody told in time: try again later.'))
    }, ms)
  })
  return Promise.race([promise, late])
    .catch((error: unknown) => fromSystem(error))
    .finally(() => {
      clearTimeout(timer)
    })
}

/** What decides whether an address may be gone to. */
export interface Reach {
  readonly resolve: Resolve
  /** True where this machine itself may be asked: 127.0.0.0/8 and ::1, and no other private place. */
  readonly allowLoopback: boolean
  /** How long the answer to "where is it" may take, in milliseconds. */
  readonly connectMs: number
}

/**
 * The addresses of a URL's host, every one of them checked: a connection goes to one of these and to no other. One address among
 * them that is not public refuses the host.
 *
 * @example await resolveHost(new URL('http://intranet.example/'), reach) // { failed: 'capture/refused-address', … }
 */
export const resolveHost = async (url: URL, reach: Reach): Promise<readonly string[] | Failure> => {
  const host = url.hostname.replace(/^\[|\]$/g, '')
  const told = isIP(host) ? [host] : await within(reach.resolve(host), reach.connectMs)
  if (isFailure(told)) return told
  const plain = told.filter((address) => !isTranslated(address))
  const addresses = plain.length > 0 ? plain : told
  if (addresses.length === 0)
    return failure('capture/dns', 'has a host without an address: check its spelling.')
  for (const address of addresses) {
    const kind = addressClass(address)
    if (kind === null || (reach.allowLoopback && isLoopback(address))) continue
    const where = address === host ? `is at ${kind}` : `is at ${address}, ${kind}`
    const hint = isLoopback(address) ? ' (--allow-loopback lets a test server on this machine be read)' : ''
    return failure(
      'capture/refused-address',
      `${where}: only public addresses are fetched; save the page and give the file instead${hint}.`,
    )
  }
  return addresses
}
