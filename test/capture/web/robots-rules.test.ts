import { describe, expect, it } from 'vitest'
import { robotsRules } from '../../../src/capture/web/robots-rules.ts'

const closedBy = (text: string, path: string, names = ['parley']) => robotsRules(text, names).closedBy(path)

describe('a robots.txt', () => {
  it.each([
    ['', '/a', null],
    ['<html>not found</html>', '/a', null],
    ['User-agent: *\nDisallow: /', '/a', 2],
    ['User-agent: *\nDisallow:', '/a', null],
    ['\ufeffUSER-AGENT : *\r\ndisallow : /a # the archive', '/a/b', 2],
    ['User-agent: *\rDisallow: /a', '/b', null],
    // The group of a name goes before the group for all.
    ['User-agent: *\nDisallow: /\n\nUser-agent: Parley\nAllow: /', '/a', null],
    ['User-agent: Parley\nDisallow:\n\nUser-agent: *\nDisallow: /', '/a', null],
    ['User-agent: Other\nDisallow: /', '/a', null],
    ['User-agent: Other\nUser-agent: PARLEY/2.0\nDisallow: /', '/a', 3],
    ['User-agent: Parleyer\nDisallow: /', '/a', null],
    // Groups of one name are one group; other lines between do not end it.
    [
      'User-agent: parley\nDisallow: /a\nUser-agent: x\nDisallow: /\nUser-agent: parley\nDisallow: /b',
      '/b',
      6,
    ],
    ['User-agent: parley\nSitemap: https://herald.example/s.xml\n\nDisallow: /a', '/a', 4],
    // The longest rule decides; an opening one where two are as long.
    ['User-agent: *\nDisallow: /a\nAllow: /a/b', '/a/b/c', null],
    ['User-agent: *\nAllow: /a\nDisallow: /a/b', '/a/b/c', 3],
    ['User-agent: *\nDisallow: /a\nAllow: /a', '/a', null],
    // Wildcards and the end of the path.
    ['User-agent: *\nDisallow: /*.pdf$', '/x/y.pdf', 2],
    ['User-agent: *\nDisallow: /*.pdf$', '/x/y.pdf?a', null],
    ['User-agent: *\nDisallow: /a$', '/ab', null],
    ['User-agent: *\nDisallow: /a$', '/a', 2],
    ['User-agent: *\nDisallow: /*a*b$', '/ab', 2],
    ['User-agent: *\nDisallow: /*ab*b$', '/ab', null],
    ['User-agent: *\nDisallow: *?print=', '/a?print=1', 2],
    ['User-agent: *\nDisallow: /a**b', '/axxb', 2],
    // One spelling of a character.
    ['User-agent: *\nDisallow: /caf%c3%a9', '/caf%C3%A9/x', 2],
    ['User-agent: *\nDisallow: /café', '/caf%C3%A9', 2],
    ['User-agent: *\nDisallow: /%7efleet', '/~fleet', 2],
    ['User-agent: *\nDisallow: /a%2fb', '/a/b', null],
    ['User-agent: *\nDisallow: /', '/robots.txt', null],
  ])('%j, asked for %s: %s', (text, path, line) => {
    expect(closedBy(text, path)).toBe(line)
  })

  it('closes what is closed to either of two names', () => {
    const text = 'User-agent: parley\nDisallow: /a\n\nUser-agent: desk\nDisallow: /b'
    expect(['/a', '/b', '/c'].map((path) => closedBy(text, path, ['parley', 'desk']))).toEqual([2, 5, null])
  })

  it.each([
    ['User-agent: *\nCrawl-delay: 2.5', 2.5],
    ['User-agent: *\nCrawl-delay: soon', null],
    ['User-agent: *\nCrawl-delay: -3', null],
    ['User-agent: x\nCrawl-delay: 9', null],
    ['User-agent: *\nCrawl-delay: 9\nUser-agent: Parley\nCrawl-delay: 1', 1],
  ])('asks in %j for a pause of %s s', (text, delay) => {
    expect(robotsRules(text, ['parley']).crawlDelay).toBe(delay)
  })

  it('is read though a line was cut in the middle of a character', () => {
    const text = `User-agent: *\nDisallow: /a${'x'.repeat(1987)}\u{1f41f}\nDisallow: /b`
    expect(closedBy(text, '/b')).toBe(3)
  })

  it('takes little time for patterns made against it', () => {
    const hostile = `User-agent: *\n${`Disallow: /${'*a'.repeat(490)}b\n`.repeat(500)}`
    const start = performance.now()
    expect(closedBy(hostile, `/${'a'.repeat(4000)}`)).toBeNull()
    expect(performance.now() - start).toBeLessThan(1000)
  })
})
