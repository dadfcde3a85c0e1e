import type { Field } from '../annotations/fields-of.ts'
import { kindOf } from '../annotations/finding-kinds.ts'
import type { ShownFinding } from '../annotations/shown-finding.ts'
import { placeId } from './annotated-text.ts'
import { markup, pageText, type Markup } from './markup.ts'

const fieldMarkup = ({ name, pieces }: Field, keyOf: (label: string) => string | null): Markup => {
  const value = pieces.map(({ text, label }) => {
    if (label === null) return pageText(text)
    const key = keyOf(label)
    const chip = key === null ? markup`${label}` : markup`<a href="#${key}">${label}</a>`
    return markup`${chip} <bdi>${pageText(text)}</bdi>`
  })
  return markup`<div><dt>${name}</dt><dd dir="auto">${value}</dd></div>`
}

/**
 * A finding as a card: what it is and its words always, its fields, what the page leaves open, its rule and its id when it is chosen. `keyOf` says where
 * another finding's card is, null where it is not shown.
 */
export const findingCard = (
  finding: ShownFinding,
  key: string,
  keyOf: (label: string) => string | null,
): Markup => {
  const { one } = kindOf(finding.kind)
  const short = finding.fields
    .map(({ pieces }) => pieces.map(({ text }) => text).join(''))
    .find((value) => value !== '' && value !== finding.words)
  const [main] = finding.parts
  const open =
    finding.open.length === 0
      ? null
      : markup`<div><dt>open</dt><dd class="open-fields">${finding.open.join(', ')}</dd></div>`
  return markup`<li class="card k-${finding.kind}" id="${key}">
    <a class="head" href="#${placeId(key)}">
      <span class="chip">${finding.label}</span>
      <span class="gist"><span class="quoted" dir="auto">${pageText(finding.words)}</span>
      <span class="short">${one}<bdi>${short === undefined ? '' : ` · ${short}`}</bdi></span></span>
    </a>
    <div class="rest">
      <dl>${finding.fields.map((field) => fieldMarkup(field, keyOf))}${open}</dl>
      <p class="made"><b>${finding.rule}</b> <span>${finding.id}</span> <span>${main.start}–${main.end}</span></p>
    </div>
    <a class="close" href="#${placeId(key)}">Back to the words</a>
  </li> `
}
