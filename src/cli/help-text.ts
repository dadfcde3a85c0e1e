import {
  annotateShapes,
  articlesShapes,
  diffShapes,
  explainShapes,
  readShapes,
  storiesShapes,
} from './command-options.ts'
import {
  addShapes,
  backupShapes,
  doctorShapes,
  forgetShapes,
  initShapes,
  moveShapes,
  rereadShapes,
  ruleShapes,
  scoreShapes,
  publishShapes,
  searchShapes,
  serveShapes,
  setShapes,
  showShapes,
  statusShapes,
  verifyShapes,
  workerShapes,
} from './desk/desk-options.ts'
import type { OptionShape } from './read-arguments.ts'

const optionLines = (shapes: readonly OptionShape[]): string =>
  shapes
    .map(
      ({ name, value, about }) =>
        `  ${`--${name}${value === null ? '' : ` ${value}`}`.padEnd(22)} ${about}\n`,
    )
    .join('')

const overview = `Parley reads the news about a negotiation and keeps the dossier, every line with its words.

Usage
  parley read PATH…          read pages (files, folders or addresses) and show the dossier
  parley diff PATH…          show what changed in the dossier between two times
  parley stories PATH…       list the negotiations that pages tell of, or (without PATH) a desk
  parley explain ID PATH…    show why a line is in the dossier, and every word it rests on
  parley articles PATH…      read pages and show the articles in them, without looking for anything
  parley annotate PATH…      show pages with every finding marked, its fields and its rule

Kept on a desk
  parley init [PLACE]        make a desk: a folder that remembers, or postgres://…
  parley add PATH…           add pages to it and bring its dossiers up to date
  parley show [STORY]        show where a negotiation stands
  parley search WORDS        find words in its articles and in the lines of its dossiers
  parley serve               its pages in a browser of this machine
  parley publish DIR [STORY] a dossier as a site that any host serves
  parley status              what the desk holds, and what waits
  parley set                 what the desk was told, and telling it something else
  parley move --to PLACE     copy a desk to a folder or postgres://…, and prove it whole
  parley reread              bring everything to the rules of this release, and say what they changed
  parley worker              do the work of a desk in PostgreSQL, on any number of machines
  parley verify              whether everything on it is as it was kept
  parley backup DIR          copy it while it is in use
  parley doctor              bring it forward, clear up after a crash, say how it stands
  parley forget URL          remove a page and all that rested on it alone
  parley rule VERB …         say what you know better: accept, reject, edit, add, merge, split, undo …
  parley score               how right findings were, by your rulings

  parley help [COMMAND]      this help, or that of a command
  parley --version           the version

Exit codes: 0 done, 1 failed, 2 wrong use.
`

const commands: Readonly<Record<string, string>> = {
  read: `Usage: parley read [options] PATH…

Reads pages and prints a summary with its sources. PATH is a file, a folder, an address (https://…), or - for standard
input: HTML, MHTML, text, Markdown, RSS, Atom, JSON Feed, ninjs, e-mail, PDF with a text layer; .gz, .zip, WARC and WACZ
with any of these.

Options
${optionLines(readShapes)}
Examples
  parley read pages/
  parley read pages/ --html talks.html
  parley read crawl.warc.gz newsletters.zip
  curl -s https://corvale-herald.example/feed.xml | parley read -
  parley read pages/ --json | jq '.deadlines[].due'
  parley read pages/ --as-of 2031-08-01
  parley read pages/ --since 2031-07-25
  parley read https://herald.example/talks pages/
`,
  diff: `Usage: parley diff [options] --from DATE [--to DATE] [PATH…]

Reads the pages once and says what changed in their dossier between two times: what is new, changed, moved or withdrawn, by which
words, and why: a later report, a correction, or other pages that tell what is meant. Each dossier is the one that
read --as-of gives. Without PATH a desk is asked: for what the world could know by two times (--from, --to), for what the desk had by two
times (--added-from, --added-to), or both.

Options
${optionLines(diffShapes)}
Examples
  parley diff pages/ --from 2031-07-25 --to 2031-08-01
  parley diff --desk talks --from 2031-07-25 --story Keshet
  parley diff --desk talks --added-from 2031-08-01 --added-to 2031-08-02
  parley diff pages/ --from 2031-07-25 --json | jq '.changes[] | select(.change == "moved")'
`,
  init: `Usage: parley init [options] [PLACE]

Makes an empty desk in a folder (this one, unless another is named), or in a PostgreSQL database. A desk keeps the pages that are added
as they were captured, in a web archive that other tools read, and everything made of them in one database. What it is told when it is
made (issues of your own, names of stories, how much is searched) it heeds from then on; parley set tells it something else.

Options
${optionLines(initShapes)}
Examples
  parley init talks
  parley init talks --issues our-issues/ --story-names names.yaml
  PGPASSWORD=… parley init 'postgres://desk@db.example/news?schema=talks'
`,
  add: `Usage: parley add [options] PATH…

Adds pages to a desk: files, folders, addresses, or - for standard input, all that parley read takes. A page that is told of as added
is on the disk, whatever happens afterwards. Then its articles are searched and the dossiers of the stories that it touches brought up
to date. Work that was cut off goes on with the next parley add, with or without a path.

Options
${optionLines(addShapes)}
Examples
  parley add pages/
  parley add https://herald.example/talks --desk talks
  parley add crawl.warc.gz --later
  parley add
`,
  show: `Usage: parley show [options] [STORY]

Shows where a negotiation stands: the largest of the desk, or the one that STORY names (its name, a party or two, its id).
--as-of leaves out what the world could not know yet, --added-by what this desk did not have yet; both may be given.

Options
${optionLines(showShapes)}
Examples
  parley show
  parley show "Lunmark Brannoch" --as-of 2031-08-01
  parley show --added-by 2031-08-02T09:00:00Z --part deadlines
  parley show --html talks.html
`,
  set: `Usage: parley set [options]

Tells a desk what it is to heed from now on, or says what it heeds. What the files hold is kept in the desk: they are not looked at again.
“none” takes back issues or names. Other issues and another limit are other rules: parley reread brings what is there to them.

Options
${optionLines(setShapes)}
Examples
  parley set
  parley set --issues our-issues/
  parley set --story-names none
`,
  reread: `Usage: parley reread [options]

Reads, searches and links every page of a desk anew by the rules of this release, and says what they changed: which lines are new, say
something else or are gone, story by story. Captured pages and rulings are not touched. Until it is done the desk shows what it showed
before; work that was cut off goes on with the next parley reread.

Options
${optionLines(rereadShapes)}
Examples
  parley reread
  parley reread --json | jq '.stories[].changes[] | select(.change == "withdrawn").lines.was'
  parley reread --last
`,
  move: `Usage: parley move [options] --to PLACE

Copies a desk to another place, from a folder to PostgreSQL, back, or to another folder, and proves it whole there: every page's bytes
hashed anew, every place where it was met, every ruling, and dossiers made anew that are the same to the byte. The old desk is only read.
A move that was cut off goes on when the same command is given again.

Options
${optionLines(moveShapes)}
Examples
  parley move --desk talks --to 'postgres://desk@db.example/news?schema=talks'
  parley move --desk 'postgres://desk@db.example/news?schema=talks' --to talks-copy
`,
  serve: `Usage: parley serve [options]

Serves the pages of a desk to browsers of this machine: where things stand, timeline, rounds, positions, statements, sources, every line
with its evidence. In the browser pages are added too (files dropped, addresses pasted), lines ruled on, and what was missed is added. It
answers on 127.0.0.1 only, goes out for addresses that are given to it alone, and runs until it is ended (Ctrl-C).

Options
${optionLines(serveShapes)}
Examples
  parley serve
  parley serve --desk talks --port 0
`,
  publish: `Usage: parley publish [options] DIR [STORY]

Writes the dossier of a story as a site of files: it needs no server, works from disk and from any host, and asks nothing of anybody. Pages
that are in DIR already are written over. What an earlier publishing wrote there and is none of the site any more is removed (DIR keeps a
list, parley-site.json); whatever else is there stays.

Options
${optionLines(publishShapes)}
Examples
  parley publish site
  parley publish site "Lunmark Brannoch" --as-of 2031-08-01
  parley publish site --all
`,
  search: `Usage: parley search [options] WORDS

Finds words in the articles of a desk and in the lines of its dossiers, each answer with the sentence it stands in. All words must be
there, in any form: fishing finds fished. Accents and capitals make no difference.
  "proximity talks"          these words in a row (in a shell: '"proximity talks"')
  herring OR cod             one or the other
  talks -Sandry              without Sandry (in a shell: 'talks -Sandry')
  negotiat*                  words that begin so
What stands in a title, in short texts and often comes first; then the newest. Of a word that stands in more than a thousand
articles the newest thousand are looked at. With --as-of, --added-by and --outlet only articles are searched.

Options
${optionLines(searchShapes)}
Examples
  parley search herring quota
  parley search '"proximity talks" OR "shuttle talks"' --story "Lunmark Brannoch"
  parley search quota --kind positions,deadlines --speaker Morvane
  parley search levy --outlet Herald --from 2031-07-25 --json | jq '.articles.hits[].words'
`,
  status: `Usage: parley status [options]

Says what a desk holds: pages, articles, stories, rulings, and what waits to be searched or linked.

Options
${optionLines(statusShapes)}
`,
  worker: `Usage: parley worker [options]

Does what waits on a desk in PostgreSQL: fetches addresses, reads pages, searches articles, places and links stories. Any number of
workers on any number of machines share the work; where one dies, another takes over what it had in hand some seconds later. It
runs until it is ended (Ctrl-C, SIGTERM), which waits for what it has in hand. A server that goes away is waited for.

Options
${optionLines(workerShapes)}
Examples
  parley add crawl.warc.gz https://herald.example/talks --later --desk postgres://desk@db.example/news
  PARLEY_DESK=postgres://desk@db.example/news parley worker
`,
  verify: `Usage: parley verify [options]

Looks at everything on a desk: the hash of each page, what rows name one another, the words that each line rests on, the digest of each
dossier. Says what is wrong and where, and fails then. Two desks that were given the same pages and rulings have the same digests.

Options
${optionLines(verifyShapes)}
`,
  backup: `Usage: parley backup [options] DIR

Copies a desk of files, as it stands at one moment, into a folder that is not there yet; others may read and add meanwhile. The copy is a
desk itself.

Options
${optionLines(backupShapes)}
Examples
  parley backup /media/disk/talks-monday
  parley verify --desk /media/disk/talks-monday
`,
  doctor: `Usage: parley doctor [options]

Brings the tables of a desk to this release, with a copy of what they were, clears away what processes left that were killed, and says
what waits and what takes how much room.

Options
${optionLines(doctorShapes)}
`,
  forget: `Usage: parley forget [options] URL|ID

Removes a page from a desk, its record in the archive too, and all that rested on it alone; dossiers are made anew from what is left.
Prints a receipt as JSON: what, when, hashes, counts, and where copies may still be. Rulings on its words stay, and rest on nothing.

Options
${optionLines(forgetShapes)}
Examples
  parley forget https://herald.example/talks > receipt.json
`,
  rule: `Usage: parley rule [options] VERB …

Says what you know better than the reader. A ruling sticks to the words it was made on, holds when pages are read again by other rules,
and can be undone. Where its words are gone it is listed as orphaned. ID is an id from parley show --json; a kind of finding with --page
and --words does as well.

  add KIND FIELD=VALUE…      a finding that was missed, on --words of --page
  accept ID…                 it is right, and stays
  reject ID…                 it is wrong, and goes
  edit ID FIELD=VALUE…       its fields are others (FIELD= for unknown; lists with ; between)
  speaker ID NAME            who says so
  date ID DATE               its day
  merge ID ID…               they are one: actors, meetings …; or stories
  split ID                   its mentions on --page are another; of a story: the page goes --to STORY, gets a story by --name, or leaves
  rename STORY NAME          what a story is called
  zone                       --words of --page belong --to another zone
  article FIELD=VALUE…       facts of --page: publishedAt, outlet, title, byline, agency, language
  outlet-family NAME [FAMILY]  the house that an outlet belongs to
  note WORDS                 a remark, on --words of --page or on the desk
  undo RULING…               an earlier ruling no longer holds
  list, orphans              all rulings; those whose words are gone
  export [FILE]              all rulings as JSON Lines, or with --annotations as pages and annotations
  import FILE                takes such a file in; what is known already changes nothing

Options
${optionLines(ruleShapes)}
Examples
  parley rule reject meeting-3f09 --why "a fair, no talks"
  parley rule edit deadline-77b0 due=2031-08-01 --by "Tamsin Orrel"
  parley rule add meetings --page talks.html --words "met in Sandry on Monday" status=held place=Sandry
  parley rule undo r-51c2
`,
  score: `Usage: parley score [options]

Says how right the reader's findings were, kind by kind, by the rulings that hold: what was accepted, edited, rejected and added.
Precision is the share of the judged findings that are there; recall the share of those there that were found, as far as somebody added
what was missing. Lines that nobody judged count nowhere.

Options
${optionLines(scoreShapes)}
`,
  stories: `Usage: parley stories [options] [PATH…]

Lists the negotiations that pages tell of: who with whom, how many pages, from when to when, about what. Pages that tell of none are
counted at the end. A name from the list goes to parley read --story.

Options
${optionLines(storiesShapes)}
Examples
  parley stories pages/
  parley stories pages/ --story-names names.yaml
  parley stories --desk talks --as-of 2031-08-01
  parley read pages/ --story "Lunmark Brannoch"
  parley read pages/ --stories dossiers/
`,
  articles: `Usage: parley articles [options] PATH…

Reads saved pages and says what was read: each article with outlet, date, agency and length, and what was set aside as no part
of it. Page by page: memory does not grow with their number (but --json holds them all, to tell copies).

Options
${optionLines(articlesShapes)}
Examples
  parley articles pages/
  parley articles pages/ --jsonl | jq -r .title
`,
  annotate: `Usage: parley annotate [options] PATH…

Shows each article as it was read, with a stroke under the words of every finding. A letter and a number name each: S4 is the fourth
statement. What was set aside as no part of the article is named in its place. PATH is a file, a folder, an address (https://…), or -
for standard input. KINDS are names or letters, with commas between them:
  A actors       S statements   D dates        F figures      I incidents    M meetings
  T papers       P positions    C conditions   G commitments  L deadlines    N absences
In --json a kind is named as in the dossier: one of them (actor, date …), papers as text. RULES are what --list shows in its fourth
column; an unknown one lists those that found something.

Options
${optionLines(annotateShapes)}
Examples
  parley annotate page.html
  parley annotate - < page.html
  parley annotate page.html --kind dates,deadlines --why
  parley annotate page.html --html page-annotated.html
  parley annotate pages/ --rule statements/quote-alone --list
  parley annotate https://herald.example/talks --json | jq '.articles[].findings[].rule'
`,
  explain: `Usage: parley explain [options] ID [PATH…]

Reads the pages and prints the chain behind one line of the dossier. ID is an id from --json; its beginning is enough
where no other id begins so. Former ids work too.

Options
${optionLines(explainShapes)}
Example
  parley explain m-3f09 pages/
  parley explain m-3f09 --desk talks
`,
}

/** The help of a command, or of all. */
export const helpText = (command: string | null): string =>
  command === null ? overview : (commands[command] ?? overview)

/** The names of the commands that have a help of their own. */
export const commandNames: readonly string[] = [...Object.keys(commands), 'help']
