import type { AnnotationKind } from '../../model/annotation.ts'

/**
 * Every colour, face and measure of the page, once. All pairs of text and ground have a contrast of 4.5 : 1 at least
 * (a test measures them).
 */
export const colors = {
  light: {
    ground: '#fbfaf6',
    panel: '#f3f1ea',
    ink: '#1c1b18',
    quiet: '#5b5850',
    rule: '#d8d4c8',
    edge: '#8a8578',
    accent: '#0a5a63',
    strong: '#8a2a1f',
    sentence: '#f1ead2',
    mark: '#ffe08a',
    markInk: '#1c1b18',
  },
  dark: {
    ground: '#161613',
    panel: '#1e1d1a',
    ink: '#e9e6dd',
    quiet: '#aaa598',
    rule: '#35332d',
    edge: '#7d786b',
    accent: '#86cdd3',
    strong: '#f0a193',
    sentence: '#2b281d',
    mark: '#6b5415',
    markInk: '#fff6dc',
  },
} as const

/**
 * The colours of the kinds of findings. Against ground and panel their contrast is 4.5 : 1 at least, and kinds whose lines are drawn the same way
 * can be told apart by people who see no red or no green (tests measure both).
 */
export const kindColors = {
  light: {
    actor: '#3f4a57',
    statement: '#9a4f00',
    date: '#0b57d0',
    figure: '#00734f',
    incident: '#c9271b',
    meeting: '#2f4a52',
    text: '#4338ca',
    position: '#46104f',
    condition: '#6d3be0',
    commitment: '#5a3fd6',
    deadline: '#8a0f20',
    absence: '#7a6200',
  },
  dark: {
    actor: '#c3ccd6',
    statement: '#f2a65a',
    date: '#7db1ff',
    figure: '#5cba70',
    incident: '#ff7468',
    meeting: '#bfe0e6',
    text: '#a3a0ff',
    position: '#f6dcff',
    condition: '#b58cff',
    commitment: '#a99bff',
    deadline: '#ffd0da',
    absence: '#d9c04f',
  },
} as const satisfies Readonly<Record<'light' | 'dark', Readonly<Record<AnnotationKind, string>>>>

const faces = {
  words: "Charter, 'Iowan Old Style', 'Source Serif 4', 'Noto Serif', Cambria, Georgia, serif",
  ours: "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Helvetica Neue', Arial, sans-serif",
} as const

const variables = (values: Readonly<Record<string, string>>): string =>
  Object.entries(values)
    .map(([name, value]) => `--${name}:${value};`)
    .join('')

/** The tokens as style rules, light unless the reader's system asks for dark. */
export const tokenRules = `:root{color-scheme:light dark;${variables(colors.light)}${variables(faces)}}
@media (prefers-color-scheme:dark){:root{${variables(colors.dark)}}}
@media print{:root{color-scheme:light;${variables({ ...colors.light, ground: '#ffffff', panel: '#ffffff' })}}}
`

const kindVariables = (values: Readonly<Record<string, string>>): string =>
  Object.entries(values)
    .map(([kind, color]) => `--of-${kind}:${color};`)
    .join('')

/** The colours of kinds as style rules: `--of-date` and so on. */
export const kindTokenRules = `:root{${kindVariables(kindColors.light)}}
@media (prefers-color-scheme:dark){:root{${kindVariables(kindColors.dark)}}}
@media print{:root{${kindVariables(kindColors.light)}}}
`
