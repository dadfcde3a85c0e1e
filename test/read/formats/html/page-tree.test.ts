import { describe, expect, it } from 'vitest'
import { pageTree, textWithin, type PageNode } from '../../../../src/read/formats/html/page-tree.ts'

const shown = (node: PageNode): string =>
  node.name === ''
    ? node.data
    : `<${[node.name, ...Object.entries(node.attribs).map(([name, value]) => `${name}=${value ?? ''}`)].join(' ')}>${node.children.map(shown).join('')}</>`

const body = (html: string): string => pageTree(html).children.map(shown).join('')

describe('the tree of a page', () => {
  it('keeps the attributes that tell of the text, the first of each, decoded', () => {
    expect(body('<P CLASS="a &amp; b" class=c data-x="1" onclick="f()" hidden>Talks</P>')).toBe(
      '<p class=a & b hidden=>Talks</>',
    )
  })

  it('gives no element the attributes of another', () => {
    expect(body('<form id="a"><div><form class="b"><p>Talks</p></div></form>')).toBe(
      '<form id=a><div><p>Talks</></></>',
    )
    expect(body('<form><form class="b"></p>Talks')).toBe('<form><p></>Talks</>')
  })

  it('parts a text where a comment stands in it', () => {
    const [first, second] = pageTree('Talks <!-- not yet -->resume &amp; go on').children
    expect([first?.data, second?.data]).toEqual(['Talks ', 'resume & go on'])
  })

  it('gives the text of all that is in an element', () => {
    expect(textWithin(pageTree('<p>Talks <b>in <i>Sandry</i></b> resume</p>'))).toBe('Talks in Sandry resume')
  })
})
