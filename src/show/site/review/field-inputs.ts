import type { RulableField } from '../../../model/ruling.ts'
import { markup, type Markup } from '../../html/markup.ts'
import { hiddenField } from './review-desk.ts'

const hints: Readonly<Record<string, string>> = {
  text: '',
  texts: 'several with ; between',
  who: 'a name',
  people: 'names with ; between',
  date: 'like 2031-08-01, 2031-08, 2031-08-01/2031-08-03',
  number: 'a number',
}

// "onlyAfterIssues" as "Only after issues".
const labelOf = (name: string): string => {
  const words = name.replace(/[A-Z]/g, (capital) => ` ${capital.toLowerCase()}`)
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/**
 * The value of a field as a person writes it: names for ids, lists with `;` between, nothing for unknown.
 *
 * @example `fieldText(['a-1', 'a-2'], view.nameOf)` // 'Vardania; Keshet'
 */
const fieldText = (value: unknown, nameOf: (text: string) => string): string => {
  if (Array.isArray(value)) return value.map((each) => fieldText(each, nameOf)).join('; ')
  if (typeof value === 'string') return nameOf(value)
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : ''
}

const choice = ({ name, needed }: RulableField, choices: readonly string[], value: string): Markup =>
  markup`<select name="set-${name}"${needed ? markup` required` : null}>
    ${needed && value !== '' ? null : markup`<option value="">${needed ? 'choose' : 'not known'}</option>`}
    ${choices.map((each) => markup`<option${each === value ? markup` selected` : null}>${each}</option>`)}
  </select>`

/** The inputs of one field, with what it was beside it: only what a person makes another is sent on. */
const fieldInput = (field: RulableField, value: string): Markup => {
  const { name, shape, needed } = field
  const hint = typeof shape === 'string' ? (hints[shape] ?? '') : ''
  const choices = shape === 'yes' ? ['true', 'false'] : typeof shape === 'string' ? null : shape
  const input =
    choices === null
      ? markup`<input name="set-${name}" value="${value}" dir="auto"${needed ? markup` required` : null}${shape === 'number' ? markup` inputmode="decimal"` : null} />`
      : choice(field, choices, value)
  return markup`<label class="field">
    <span>${labelOf(name)}${hint === '' ? null : markup` <small>${hint}</small>`}</span>
    ${input}
  </label>
  ${hiddenField(`was-${name}`, value)}`
}

// Who and when are what is wrong most often.
const rank = ({ name, shape }: RulableField): number =>
  ['speaker', 'who', 'party', 'parties'].includes(name) ? 0 : shape === 'date' ? 1 : 2

/** Inputs for the fields of a finding; `values` are what they hold now. */
export const fieldInputs = (
  fields: readonly RulableField[],
  values: Readonly<Record<string, unknown>>,
  nameOf: (text: string) => string,
): Markup =>
  markup`<div class="fields">
    ${fields.toSorted((a, b) => rank(a) - rank(b)).map((field) => fieldInput(field, fieldText(values[field.name], nameOf)))}
  </div>`
