import { markup, type Markup } from '../../html/markup.ts'
import { byField, hiddenField } from './review-desk.ts'

/** Who rules in this browser, and a form to say so. */
export const whoPage = (token: string, by: string): Markup =>
  markup`<h1>Who rules</h1>
    <p>${by === '' ? 'Nobody said so yet.' : markup`In this browser: <bdi>${by}</bdi>.`} Every ruling is kept with the name of who made it.</p>
    <form method="post" action="/who" class="ruling">
      ${hiddenField('token', token)} ${byField({ by: '' })}
      <p class="buttons"><button>Rule by this name</button></p>
    </form>`
