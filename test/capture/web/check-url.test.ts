import { describe, expect, it } from 'vitest'
import { checkUrl } from '../../../src/capture/web/check-url.ts'

const given = (written: string): string => {
  const checked = checkUrl({ written, from: null, host: null })
  return checked instanceof URL ? checked.href : checked.failed
}
const led = (from: string, written: string): string => {
  const start = new URL(from)
  const checked = checkUrl({ written, from: start, host: start.hostname })
  return checked instanceof URL ? checked.href : checked.failed
}

describe('addresses as they are given', () => {
  it.each([
    ['https://herald.example/a?b=c#top', 'https://herald.example/a?b=c'],
    ['HTTP://Herald.Example:80/', 'http://herald.example/'],
    ['http://herald.example:8080/', 'http://herald.example:8080/'],
    ['http://93.184.216.34/a', 'http://93.184.216.34/a'],
    ['http://93.184.216.34:8080', 'http://93.184.216.34:8080/'],
    ['https://hérald.example/', 'https://xn--hrald-bsa.example/'],
  ])('%s may be asked for', (written, href) => {
    expect(given(written)).toBe(href)
  })

  it.each([
    ['ftp://herald.example/', 'capture/refused-scheme'],
    ['file:///etc/hosts', 'capture/refused-scheme'],
    ['https://', 'capture/bad-url'],
    ['http://herald.example:99999/', 'capture/bad-url'],
    [`https://herald.example/${'a'.repeat(4000)}`, 'capture/bad-url'],
    ['https://me@herald.example/', 'capture/refused-address'],
    ['https://me:secret@herald.example/', 'capture/refused-address'],
    ['http://2130706433/', 'capture/refused-address'],
    ['http://0x5db8d822/', 'capture/refused-address'],
    ['http://0135.0270.0330.042/', 'capture/refused-address'],
    ['http://93.12113954/', 'capture/refused-address'],
    ['http:\\\\1572395042/', 'capture/refused-address'],
    ['http://herald.example:22/', 'capture/refused-port'],
    ['http://herald.example:6667/', 'capture/refused-port'],
  ])('%s may not: %s', (written, code) => {
    expect(given(written)).toBe(code)
  })
})

describe('addresses that a redirect leads to', () => {
  it.each([
    ['http://herald.example/a', '/b', 'http://herald.example/b'],
    ['http://herald.example/a', 'https://www.herald.example/a', 'https://www.herald.example/a'],
    ['http://herald.example/a', '//agency.example/x', 'http://agency.example/x'],
    ['http://herald.example:8080/a', '/b', 'http://herald.example:8080/b'],
    ['http://herald.example/a', 'http://herald.example:8080/', 'http://herald.example:8080/'],
    ['http://herald.example/a', 'http://agency.example:8080/', 'capture/refused-port'],
    ['https://herald.example/a', 'http://herald.example/a', 'capture/downgrade'],
    ['https://herald.example/a', 'javascript:alert(1)', 'capture/refused-scheme'],
    ['https://herald.example/a', '//1572395042/', 'capture/refused-address'],
    ['http://93.184.216.34/a', 'b', 'http://93.184.216.34/b'],
  ])('from %s to %s: %s', (from, written, result) => {
    expect(led(from, written)).toBe(result)
  })
})
