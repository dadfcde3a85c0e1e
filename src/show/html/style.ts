import { baseStyle } from './base-style.ts'

const lines = `.open{color:inherit;text-decoration-color:var(--edge)}
.open:hover,.open[aria-current]{color:var(--accent);text-decoration-color:currentColor;text-decoration-thickness:2px}
.words{font:1.02rem/1.5 var(--words)}
.reported{font-style:italic}
.lines{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,24rem),1fr));gap:0 2.2rem}
.line{border-top:1px solid var(--rule);padding:.6rem 0 .7rem;min-width:0;scroll-margin-top:1rem}
.line:target,.position:target{background:var(--sentence);box-shadow:0 0 0 .4rem var(--sentence)}
.lead{font-weight:600}
.lead .open{text-decoration-color:var(--rule)}
.lead .open:hover,.lead .open[aria-current]{text-decoration-color:currentColor}
.lead .refs{margin-inline-start:.35rem}
.line .words{margin:.15rem 0 .2rem}
.statement .lead::before{content:'— ';color:var(--quiet)}
.statement .lead .notes{font-weight:400;margin-inline-start:.4em}
.dates .lead{font-size:1.12rem}
.subs{margin:.3rem 0 .2rem;padding-inline-start:.8rem;border-inline-start:2px solid var(--rule);font-size:.88rem}
.subs li{padding:.1rem 0}
.refs{display:inline-flex;flex-wrap:wrap;gap:.25rem;vertical-align:middle}
.refs a{display:inline-grid;place-items:center;min-width:max(24px,1.45rem);height:max(24px,1.45rem);padding:0 .3em;border:1px solid var(--rule);border-radius:4px;background:var(--panel);color:var(--accent);font:600 .75rem/1 var(--ours);text-decoration:none;font-variant-numeric:tabular-nums}
.refs a:hover,.refs a[aria-current]{border-color:var(--accent);background:var(--accent);color:var(--ground)}
.tag{font:600 .68rem/1 var(--ours);text-transform:uppercase;letter-spacing:.06em;color:var(--quiet);white-space:nowrap}
.loop{border:1px solid var(--edge);border-inline-start-width:4px;border-radius:4px;padding:.5rem .8rem;margin-bottom:.7rem;max-width:60rem}
.loop ol{list-style:decimal;padding-inline-start:1.4rem}
.loop li{padding:.12rem 0}
`

const frame = `header{padding:1.6rem 0 1rem;border-bottom:3px double var(--edge)}
header .parties{font-size:1.1rem;margin-top:.35rem}
header .facts{margin-top:.35rem;font-size:.9rem}
section{padding:1.4rem 0 .4rem;scroll-margin-top:.5rem}
section>h2{margin-bottom:.6rem}
section>.hint{margin-bottom:.5rem}
nav ul{display:flex;flex-wrap:wrap;gap:0 1.1rem;padding:.5rem 0;border-bottom:1px solid var(--rule)}
nav a{display:inline-block;padding:.25rem 0;font-size:.85rem;text-decoration:none}
nav a:hover{text-decoration:underline}
nav .count{color:var(--quiet);font-size:.9em}
`

const sections = `.points{display:grid;gap:.55rem;max-width:62rem}
.points>li{display:grid;grid-template-columns:1fr auto;gap:.8rem;align-items:start;row-gap:.15rem;border-inline-start:3px solid var(--accent);padding-inline-start:.9rem}
#stand h3{margin:.9rem 0 .2rem;font-size:.92rem}
.points .words{font-size:1.16rem;line-height:1.42}
.points .open{text-decoration-color:transparent}
.points .open:hover,.points .open[aria-current],.points .open:focus-visible{text-decoration-color:currentColor}
.timeline>li{display:grid;grid-template-columns:minmax(7rem,13.5rem) 1rem 1fr;gap:.7rem;padding:.28rem 0;align-items:baseline}
.timeline .when{text-align:end;font-variant-numeric:tabular-nums;font-size:.9rem}
.timeline>.again .when{color:transparent;user-select:none}
.dot{display:inline-block;width:.7em;height:.7em;border:2px solid var(--accent);border-radius:50%;background:var(--accent)}
.is-interval>.dot{background:linear-gradient(90deg,var(--accent) 50%,transparent 50%)}
.is-month>.dot,.is-year>.dot,.is-vague>.dot{background:transparent}
.is-unknown>.dot{background:transparent;border-style:dotted}
.key{margin-inline-end:1rem;white-space:nowrap}
.matrix{width:100%;border-collapse:collapse;table-layout:fixed}
.matrix th{text-align:start;vertical-align:top;font-size:.9rem}
.matrix thead th{border-bottom:2px solid var(--edge);padding:.2rem .9rem .3rem 0}
.matrix thead th:first-child{width:16%}
.matrix tbody th,.matrix td{border-top:1px solid var(--rule);padding:.55rem .9rem .55rem 0;vertical-align:top}
.matrix .words{font-size:.95rem}
.matrix .party{display:none}
.matrix .empty{color:var(--quiet);font-size:.82rem}
.position+.position{margin-top:.7rem;padding-top:.5rem;border-top:1px dotted var(--rule)}
.position .lead{font-size:.9rem}
.stance{white-space:nowrap}
.stance.is-rejects,.stance.is-demands,.stance.is-insists{color:var(--strong)}
.stance.is-accepts,.stance.is-supports,.stance.is-offers{color:var(--accent)}
.folded>summary{cursor:pointer;padding:.35rem 0;font-size:.9rem}
`

const articles = `.legend{margin-bottom:.7rem}
.article{border-top:1px solid var(--rule)}
.article>summary{display:grid;grid-template-columns:auto 1fr;gap:.7rem;padding:.6rem 0;cursor:pointer;list-style:none}
.article>summary::-webkit-details-marker{display:none}
.number{display:grid;place-items:center;min-width:1.9rem;height:1.6rem;border:1px solid var(--edge);border-radius:4px;font:600 .8rem/1 var(--ours);background:var(--ground)}
.article[open]>summary .number{background:var(--accent);color:var(--ground);border-color:var(--accent)}
.article .title{display:block;font:1rem/1.35 var(--words)}
.known{padding-bottom:.6rem;overflow-wrap:anywhere}
.text{font:1.06rem/1.6 var(--words);padding-bottom:1.4rem;max-width:42rem}
.text p{margin-bottom:.75rem;white-space:pre-line}
mark{background:transparent;color:inherit;scroll-margin:30vh 0}
.sentence:has(:target),.sentence:has(.lit),.zone li:has(:target),.zone li:has(.lit){background:var(--sentence);box-shadow:0 0 0 .18em var(--sentence);box-decoration-break:clone;-webkit-box-decoration-break:clone}
html:not(.js) .sentence:has(:target) mark.is-content{text-decoration:underline 1.5px;text-underline-offset:.2em}
mark.lit-context{text-decoration:underline 1px;text-underline-offset:.2em}
mark.lit-cue,html:not(.js) .sentence:has(:target) mark.is-cue{text-decoration:underline dotted 2px;text-underline-offset:.2em}
mark.lit-speaker,html:not(.js) .sentence:has(:target) mark.is-speaker{text-decoration:underline double 1.5px;text-underline-offset:.2em;font-weight:600}
html:not(.js) mark:target,mark.main,mark.lit-content,mark.lit-evidence,.sample.is-content{background:var(--mark);color:var(--markInk);text-decoration:underline 2px;text-underline-offset:.2em}
.sample{padding:0 .2em;text-underline-offset:.2em}
.sample.is-cue{text-decoration:underline dotted 2px}
.sample.is-speaker{text-decoration:underline double 1.5px;font-weight:600}
.back{position:fixed;inset-block-end:1rem;inset-inline-end:1rem;background:var(--accent);color:var(--ground);padding:.6rem 1rem;border-radius:2rem;text-decoration:none;font-weight:600;font-size:.9rem}
.back[hidden]{display:none}
@media (prefers-reduced-motion:no-preference){mark.main{animation:flash 1.2s ease-out}@keyframes flash{from{box-shadow:0 0 0 .5em var(--mark)}to{box-shadow:0 0 0 0 var(--mark)}}}
`

const narrow = `@media (max-width:44rem){
.points>li{grid-template-columns:1fr;gap:.3rem}
.timeline>li{grid-template-columns:1rem 1fr;gap:0 .6rem}
.timeline .when{grid-column:2;text-align:start;color:var(--quiet)}
.timeline .dot{grid-column:1;grid-row:1}
.timeline .what{grid-column:2}
.timeline .again .when{display:none}
.timeline .again .dot{grid-row:1}
.matrix,.matrix tbody,.matrix tr,.matrix th,.matrix td{display:block;width:auto}
.matrix thead{display:none}
.matrix tbody th{border-top:2px solid var(--edge);padding-bottom:.1rem}
.matrix td{border-top:0;padding:.35rem 0 .35rem .8rem;border-inline-start:2px solid var(--rule)}
.matrix td+td{margin-top:.4rem}
.matrix .party{display:block;font-weight:600;font-size:.82rem;color:var(--quiet)}
.matrix .empty{display:none}
}
`

const layout = `.right{background:var(--panel);padding:1.2rem clamp(1rem,2vw,2rem)}
.right h2{margin-bottom:.5rem}
.left{padding:0 clamp(1rem,2.5vw,3rem) 3rem;min-width:0}
@media (min-width:64rem){
body{display:grid;grid-template-columns:minmax(0,1fr) minmax(22rem,36%);height:100vh;height:100dvh;overflow:hidden}
.left,.right{overflow-y:auto;height:100vh;height:100dvh}
.right{border-inline-start:1px solid var(--rule)}
.back{display:none}
}
@media (min-width:100rem){
.left{display:grid;grid-template-columns:11rem minmax(0,1fr);gap:0 3rem;align-content:start}
.left>header{grid-column:1/-1}
nav{position:sticky;top:0;align-self:start;padding-top:1.2rem}
nav ul{display:block;border:0}
body{grid-template-columns:minmax(0,1fr) minmax(22rem,34%)}
}
@media print{
html{font-size:10pt}
body{display:block;height:auto;overflow:visible}
.left,.right{display:block;height:auto;overflow:visible;border:0;padding:0}
.right{break-before:page}
nav,.skip,.back,.legend{display:none}
.line,.points li,.timeline li,.position{break-inside:avoid}
.refs a{border:0;background:none;min-width:0;height:auto}
}
`

/** How lines, sections and articles look, whatever stands around them. */
export const contentStyle = baseStyle + lines + sections + articles + narrow

/**
 * The page's style sheet. A mark that had to be cut in pieces gets a rule of its own, so that all of it is lit where its
 * address is opened without a script.
 */
export const styleSheet = (cutMarks: readonly string[]): string =>
  contentStyle +
  frame +
  layout +
  cutMarks
    .map(
      (id) =>
        `:root:has(#${id}:target) [data-of="${id}"]{background:var(--mark);color:var(--markInk);text-decoration:underline 2px}\n`,
    )
    .join('')
