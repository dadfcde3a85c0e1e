import { markup, type Markup } from '../../html/markup.ts'
import { hiddenField } from './review-desk.ts'

const keys: readonly (readonly [string, string])[] = [
  ['j', 'next line of a list, or of the queue'],
  ['k', 'the line before'],
  ['o', 'opens the line'],
  ['x', 'closes the evidence'],
  ['y', 'right: accepts the line that is open'],
  ['n', 'wrong: rejects it'],
  ['a', 'fixes a field of it; on an article, adds what was missed'],
  [
    'm',
    'on an article, selects its next sentence; M the one before, Shift and the arrow keys more or less of it',
  ],
  ['u', 'takes the last ruling shown back'],
  ['/', 'searches; so does Ctrl+K'],
  ['?', 'shows this page'],
]

/** The keys, and a switch for all of them. They are kept in this browser only. */
export const keysPage = (token: string, on: 'on' | 'off'): Markup =>
  markup`<h1>Keys</h1>
    <p>Single keys work where no field is being written in. They are <strong>${on}</strong> in this browser.</p>
    <table class="keys">
      <thead><tr><th scope="col">Key</th><th scope="col">Does</th></tr></thead>
      <tbody>${keys.map(([key, does]) => markup`<tr><th scope="row"><kbd>${key}</kbd></th><td>${does}</td></tr>`)}</tbody>
    </table>
    <form method="post" action="/keys">
      ${hiddenField('token', token)}
      <p class="buttons">
        <button name="keys" value="${on === 'on' ? 'off' : 'on'}">Switch all keys ${on === 'on' ? 'off' : 'on'}</button>
      </p>
    </form>`
