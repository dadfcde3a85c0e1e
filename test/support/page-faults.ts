import { Parser } from 'htmlparser2'
import { bidiControl } from '../../src/show/printable.ts'
import { siteScript } from '../../src/show/site/site-script.ts'
import { siteStyle } from '../../src/show/site/site-style.ts'

/** Elements that none of our pages has a use for, and a page that was read would bring in to do harm. */
const never = new Set(
  'iframe frame frameset object embed applet base link img image audio video source track picture marquee portal math template noscript foreignobject animate set handler listener'.split(
    ' ',
  ),
)

const isOurs = (name: string): boolean => !name.includes('-') && !name.includes(':') && !never.has(name)

const harmful = /^\s*(javascript|data|vbscript|file|blob):/i

const attributeFaults = (tag: string, attributes: Readonly<Record<string, string>>): readonly string[] =>
  Object.entries(attributes).flatMap(([name, value]) => {
    const at = `${tag} ${name}="${value.slice(0, 60)}"`
    if (
      /^on|^(style|srcdoc|src|srcset|ping|background|autofocus|formaction|xlink:href|http-equiv)$/.test(name)
    )
      return tag === 'meta' && value === 'Content-Security-Policy' ? [] : [at]
    if (name !== 'data-name' && new RegExp(bidiControl.source, 'u').test(value)) return [`${at} turns`]
    if (!['href', 'action'].includes(name)) return []
    if (harmful.test(value)) return [at]
    if (!/^(https?:)?\/\//i.test(value)) return []
    const led = attributes['rel']?.includes('noreferrer') === true && tag === 'a' && /^https?:/i.test(value)
    return led ? [] : [`${at} leads elsewhere`]
  })

/**
 * What is in a page that we did not write: foreign elements and scripts, handlers, styles, addresses that do something, unwalled
 * direction controls. Nothing where all is well.
 *
 * @example faultsOf('<p onclick="x">') // ['p onclick="x"']
 */
export const faultsOf = (html: string): readonly string[] => {
  const faults: string[] = []
  const open: { readonly name: string; readonly control: boolean }[] = []
  let script = ''
  let style = ''
  const parser = new Parser({
    onopentag: (name, attributes) => {
      open.push({ name, control: attributes['class'] === 'control' })
      if (!isOurs(name)) faults.push(`<${name}>`)
      faults.push(...attributeFaults(name, attributes))
    },
    ontext: (text) => {
      const now = open.at(-1)
      if (now?.name === 'script') script += text
      else if (now?.name === 'style') style += text
      else if (now?.control !== true && new RegExp(bidiControl.source, 'u').test(text))
        faults.push(`a control that turns: ${JSON.stringify(text.slice(0, 60))}`)
    },
    oncomment: (text) => faults.push(`a comment: ${text.slice(0, 40)}`),
    onclosetag: () => open.pop(),
  })
  parser.end(html)
  if (script !== siteScript) faults.push(`a script that is not ours: ${script.slice(0, 60)}`)
  if (style !== siteStyle) faults.push(`a style that is not ours: ${style.slice(0, 60)}`)
  return faults
}
