import { around, file, prose, story, type HostileFile } from './hostile-file.ts'
import { hostileWrappings } from './hostile-wrappings.ts'

const deep =
  (before: string, opens: string, closes: string, after = ''): HostileFile['make'] =>
  (put) => {
    put(before)
    put(opens, 1e6)
    put('"x"')
    put(closes, 1e6)
    put(after)
  }

const page = `<html><body>${story}`

const markup: readonly HostileFile[] = [
  file('deep-1e5.html', around(page, '<div>', 1e5)),
  file('deep-1e6.html', around('<html><body>', '<div>', 1e6, story)),
  file('deep-lists-1e6.html', around(page, '<ul><li>', 1e6)),
  file('deep-tables-1e5.html', around(page, '<table><tr><td>', 1e5)),
  file('one-tag-200mb.html', around('<html><body><div ', 'a="b" ', 34e6, `>${story}`)),
  file('attributes-200mb.html', around(page, '<div class="a b c d" id="x" data-a="1" title="y">', 42e5)),
  file('attributes-60mb.html', around(page, '<div class="a b c d" id="x" data-a="1" title="y">', 12e5)),
  file('links-1e6.html', around(page, '<a href="/a">Talks in Lunmark</a> ', 1e6)),
  file('elements-1e6.html', around(page, '<i>x</i>', 1e6)),
  file('paragraphs-3e5.html', around('<html><body>', '<p>Talks resumed.</p>\n', 3e5)),
  file('one-line-50mb.html', around('<html><body><p>', prose, 5e5)),
  file('comments-open.html', around(page, '<!-- ', 1e6)),
  file('scripts-open.html', around(page, '<script>', 1e6)),
  file(
    'linked-data-1e6.html',
    deep('<script type="application/ld+json">', '{"a":', '}', `</script>${story}`),
  ),
]

const texts: readonly HostileFile[] = [
  file('one-line-50mb.txt', around('', prose, 5e5)),
  file('one-line-20mb.md', around('', prose, 2e5)),
  file('blocks-3e5.txt', around('', 'Corvale Herald\nTalks resume in Lunmark\n\n', 3e5)),
  file('nul-1mb.txt', around(prose, '\0', 1e6)),
  file('utf16-odd.txt', (put) => {
    put(Buffer.from([0xff, 0xfe]))
    put(Buffer.from([0x00, 0xd8]), 5e5)
    put(Buffer.from([0x41]))
  }),
]

// Ten of the one before, sixty times over.
const laughs = `<!DOCTYPE x [<!ENTITY e0 "ha">${Array.from({ length: 60 }, (_, i) => `<!ENTITY e${String(i + 1)} "${`&e${String(i)};`.repeat(10)}">`).join('')}]>`
const xml = '<?xml version="1.0"?>'
const laugh = `<p>&e9;&e60;</p>`

const feeds: readonly HostileFile[] = [
  file('laughs.xhtml', (put) => {
    put(`${xml}${laughs}<html xmlns="http://www.w3.org/1999/xhtml"><body>${story}${laugh}</body></html>`)
  }),
  file('laughs-svg.html', (put) => {
    put(`${page}<svg>${laughs}<text>&e60;</text></svg>`)
  }),
  file('laughs.rss', (put) => {
    put(
      `${xml}${laughs}<rss version="2.0"><channel><title>&e60;</title><item><title>&e9;</title><description>&e60;${prose}</description></item></channel></rss>`,
    )
  }),
  file('laughs.atom', (put) => {
    put(
      `${xml}${laughs}<feed xmlns="http://www.w3.org/2005/Atom"><title>&e60;</title><entry><title>&e9;</title><content>&e60;</content></entry></feed>`,
    )
  }),
  file(
    'items-1e6.rss',
    around(
      `${xml}<rss version="2.0"><channel><title>Herald</title>`,
      `<item><title>Talks</title><description>${prose}</description></item>`,
      1e5,
    ),
  ),
  file('deep-1e6.rss', around(`${xml}<rss version="2.0"><channel><item>`, '<a>', 1e6)),
  file(
    'deep-item-1e6.rss',
    around(
      `${xml}<rss version="2.0"><channel><item><title>Talks</title><description><![CDATA[`,
      '<div>',
      1e6,
      `${prose}]]></description></item></channel></rss>`,
    ),
  ),
  file(
    'deep-items.rss',
    around(
      `${xml}<rss version="2.0"><channel>`,
      `<item><title>Talks</title><description><![CDATA[${'<b>'.repeat(3000)}${prose}]]></description></item>`,
      500,
      '</channel></rss>',
    ),
  ),
  file(
    'feed-deep-1e6.json',
    deep('{"version":"https://jsonfeed.org/version/1.1","title":"H","items":', '[', ']', '}'),
  ),
  file(
    'feed-surrogates.json',
    around(
      '{"version":"https://jsonfeed.org/version/1.1","title":"\\ud800","items":[',
      `{"id":"1","title":"\\udfff\\ud800","content_text":"\\ud800 ${prose.repeat(9)}"},`,
      1,
      '{"id":"2","content_html":"<p>\\udc00\\u0000</p>"}]}',
    ),
  ),
  file('ninjs-deep-1e6.json', deep('{"uri":"x","body_text":', '{"a":', '}', '}')),
  file(
    'ninjs-deep-body.json',
    around('{"uri":"x","headline":"Talks","body_xhtml":"', '<div>', 1e6, `${prose}"}`),
  ),
  file(
    'ninjs-items-1e5.json',
    around('[', `{"uri":"x","headline":"Talks","body_text":"${prose}"},`, 1e5, '{}]'),
  ),
]

/** Every hostile file of the full size. */
export const hostileFiles: readonly HostileFile[] = [...markup, ...texts, ...feeds, ...hostileWrappings]
