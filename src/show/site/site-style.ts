import { reviewStyle } from './styles/review-style.ts'
import { contentStyle } from '../html/style.ts'
import { addStyle } from './styles/add-style.ts'
import { articleStyle } from './styles/article.ts'
import { changesStyle } from './styles/changes.ts'
import { dueStyle } from './styles/due-style.ts'
import { findingStyle } from './styles/finding.ts'
import { readingStyle } from './styles/reading-style.ts'
import { roundsStyle } from './styles/rounds-style.ts'
import { searchStyle } from './styles/search.ts'
import { timelineStyle } from './styles/timeline-style.ts'

const frame = `body{display:grid;grid-template-columns:minmax(0,1fr);grid-template-rows:auto auto auto 1fr auto;min-height:100vh;min-height:100dvh}
body>*{padding-inline:clamp(1rem,2.5vw,3rem)}
.top{display:flex;flex-wrap:wrap;gap:.4rem 1.4rem;align-items:center;padding-block:.55rem;border-bottom:1px solid var(--rule);background:var(--panel);font-size:.88rem}
.brand{font-weight:700;letter-spacing:.02em}
.brand a{color:inherit;text-decoration:none}
.brand a:hover{text-decoration:underline}
.top form{display:flex;flex-wrap:wrap;gap:.35rem .5rem;align-items:center}
.top .search{flex:1 1 12rem;max-width:26rem}
.top .search input{flex:1 1 8rem;min-width:0}
.top .times{margin-inline-start:auto}
input,button,select,textarea{font:inherit;color:inherit;background:var(--ground);border:1px solid var(--edge);border-radius:4px;min-height:2rem;padding:.15rem .5rem}
button{cursor:pointer;color:var(--accent);font-weight:600}
button:hover{border-color:var(--accent)}
input:focus-visible,button:focus-visible,select:focus-visible,textarea:focus-visible,main:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
main:focus{outline:none}
.then{flex-basis:100%;background:var(--sentence);border-inline-start:4px solid var(--strong);padding:.35rem .7rem}
.story-head{padding-block:1.1rem .5rem}
.story{font-size:1.35rem;font-weight:700;line-height:1.2;letter-spacing:-.01em;text-wrap:balance}
.story a{color:inherit;text-decoration:none}
.story a:hover{text-decoration:underline}
.pages{border-bottom:3px double var(--edge)}
.pages ul{display:flex;flex-wrap:wrap;gap:0 1.1rem}
.pages a{display:inline-block;padding:.35rem 0 .3rem;font-size:.86rem;text-decoration:none;border-bottom:3px solid transparent;min-height:24px}
.pages a:hover{border-color:var(--rule)}
.pages a[aria-current]{color:var(--ink);font-weight:600;border-color:var(--accent)}
.count{color:var(--quiet);font-weight:400;font-size:.9em}
.two{display:grid;align-content:start;padding-block:1.1rem 2.5rem;min-width:0}
main{min-width:0}
main .lead>.open{padding:.1rem .5rem;margin-inline-start:-.5rem}
main>h1{font-size:1.15rem;margin-bottom:.7rem}
main>h2{margin:1.2rem 0 .4rem}
footer{border-top:1px solid var(--rule);padding-block:.7rem;color:var(--quiet);font-size:.8rem}
.pager ul{display:flex;flex-wrap:wrap;gap:.3rem;padding:1rem 0}
.pager a{display:inline-grid;place-items:center;min-width:2rem;min-height:2rem;border:1px solid var(--rule);border-radius:4px;text-decoration:none}
.pager a[aria-current]{background:var(--accent);color:var(--ground);border-color:var(--accent)}
.stories>li{border-top:1px solid var(--rule);padding:.6rem 0}
.stories .name{font-weight:600;font-size:1.1rem}
.sources>li{display:grid;grid-template-columns:auto 1fr;gap:.7rem;border-top:1px solid var(--rule);padding:.55rem 0}
.sources .title{display:block;font:1rem/1.4 var(--words)}
.found{background:var(--mark);color:var(--markInk)}
main .text{max-width:44rem}
`

const narrow = `@media (max-width:78rem){
.top{column-gap:.9rem}
.top .times input{width:8.3rem;padding-inline:.3rem}
.top .search{flex-basis:9rem}
.top .search input[type=search]{flex-basis:5rem}
.top .times{gap:.35rem}
}
@media (max-width:40rem){
.pages ul{flex-wrap:nowrap;overflow-x:auto;scrollbar-width:thin}
.pages li{flex:none}
.top .times{margin-inline-start:0;gap:.35rem .5rem;flex:1 1 100%;display:grid;grid-template-columns:auto minmax(0,1fr) auto}
.top .times input{width:100%;min-width:0}
.top .times #as-of{grid-column:2/-1}
.top .search input{flex-basis:6rem}
.story-head{padding-block:.7rem .3rem}
}
`

const print = `@media print{
.top,.pages,.pager,.pane,.skip,.why,footer{display:none!important}
body{display:block}
.line,.points li,.timeline li,.position,.source{break-inside:avoid}
}
`

/** The style of every page of a site. */
export const siteStyle = [
  contentStyle,
  frame,
  findingStyle,
  articleStyle,
  searchStyle,
  readingStyle,
  timelineStyle,
  dueStyle,
  roundsStyle,
  changesStyle,
  reviewStyle,
  addStyle,
  narrow,
  print,
].join('')
