import ipaddr from 'ipaddr.js'

const words: Readonly<Record<string, string>> = {
  unspecified: 'an address that is no place',
  broadcast: 'a broadcast address',
  multicast: 'a multicast address',
  linkLocal: 'a link-local address',
  loopback: 'an address of this machine',
  carrierGradeNat: 'an address inside a provider’s network',
  private: 'a private address',
  uniqueLocal: 'a private address',
  ipv4Mapped: 'an IPv4 address in IPv6 dress',
  rfc6145: 'a translated address',
  rfc6052: 'a translated address',
  '6to4': 'a tunnelled address',
  teredo: 'a tunnelled address',
  benchmarking: 'a reserved address',
}

// Public by their numbers, and yet doors into the machine of who fetches: a cloud's own service.
const inner: ReadonlySet<string> = new Set(['168.63.129.16'])

const globalUnicast = ipaddr.IPv6.parseCIDR('2000::/3')

/** True for an address of the translation of IPv4 into IPv6 (NAT64): it stands in for another answer of the same name. */
export const isTranslated = (address: string): boolean =>
  ipaddr.isValid(address) && ipaddr.parse(address).range() === 'rfc6052'

/** True for an address of this very machine: 127.0.0.0/8 or ::1. */
export const isLoopback = (address: string): boolean =>
  ipaddr.isValid(address) && ipaddr.parse(address).range() === 'loopback'

/**
 * What an IP address is where it is not a public one ("a private address"), else null. What is not known to be public is not.
 *
 * @example addressClass('10.0.0.1') // 'a private address'
 * @example addressClass('2a00::1') // null
 */
export const addressClass = (address: string): string | null => {
  if (!ipaddr.isValid(address)) return 'no IP address'
  const parsed = ipaddr.parse(address)
  const range: string = parsed.range()
  if (range !== 'unicast') return words[range] ?? 'a reserved address'
  if (parsed instanceof ipaddr.IPv6) return parsed.match(globalUnicast) ? null : 'a reserved address'
  return inner.has(parsed.toString()) ? 'a service of the cloud this machine may run in' : null
}
