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
