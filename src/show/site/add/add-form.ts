import { markup, type Markup } from '../../html/markup.ts'
import { hiddenField } from '../review/review-desk.ts'

/** So many bytes are taken at once. */
export const mostAddedBytes = 128 * 1048576

/** So many files and addresses are taken at once. */
export const mostAdded = 2000

/** A form for files and addresses. It works without a script; with one, files can be dropped and addresses pasted anywhere on the page. */
export const addForm = (token: string): Markup =>
  markup`<h1>Add pages</h1>
    <form class="add" method="post" action="/add" enctype="multipart/form-data" data-add="" data-most="${mostAddedBytes}">
      ${hiddenField('token', token)}
      <label class="field"
        ><span>Saved pages <small>HTML, text, feeds, e-mail, PDF, and archives of them; several at once, ${mostAddedBytes / 1048576} MB together</small></span>
        <input type="file" name="pages" multiple
      /></label>
      <p class="hint" role="status" data-chosen=""></p>
      <label class="field"
        ><span>Addresses <small>one a line; each is fetched once, as politely as parley add does</small></span>
        <textarea name="addresses" rows="3" spellcheck="false" autocapitalize="off" placeholder="https://"></textarea></label>
      <details class="folded">
        <summary>Pages that print no date</summary>
        <label class="field"
          ><span>They are of <small>used only where a page prints no date of its own</small></span> <input type="date" name="published"
        /></label>
      </details>
      <p class="buttons"><button class="yes">Add</button></p>
    </form>
    <p class="hint">The bytes of a page are kept as they are, on this machine. A page that cannot be read stops no other.</p>`
