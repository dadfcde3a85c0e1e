import { findingKinds } from '../annotations/finding-kinds.ts'
import { baseStyle } from './base-style.ts'
import { kindTokenRules } from './tokens.ts'

const levels = [0, 1, 2, 3, 4, 5]
const levelGap = 4

const kindRules = findingKinds
  .map(
    ({ kind, line }) =>
      `.k-${kind}{--k:var(--of-${kind});--s:${line};--w:${line === 'double' ? '3px' : '2px'}}
body:has(#show-${kind}:not(:checked)) :is(.tag,.card).k-${kind}{display:none}
body:has(#show-${kind}:not(:checked)) .f.k-${kind}{--k:transparent}
`,
  )
  .join('')

const levelRules = levels
  .map(
    (level) =>
      `.l${String(level)}{padding-bottom:${String(level * levelGap)}px}.d${String(level + 1)}{line-height:${String(1.75 + level * 0.14)}}\n`,
  )
  .join('')

const text = `.text{font:1.06rem/1.65 var(--words);max-width:44rem}
.text p{margin-bottom:1rem;white-space:pre-line}
.f{background:none;color:inherit;scroll-margin:30vh 0}
.f.is-words,.f.is-mention,.f.is-cue{border-bottom:var(--w) var(--s) var(--k)}
.f.is-cue{border-bottom-style:dotted}
.f.is-mention{border-bottom-width:max(1px,var(--w) - 1px)}
.js .text .f{cursor:pointer}
.tag{color:var(--k);font:600 .62em/1 var(--ours);vertical-align:.55em;text-decoration:none;padding:0 .1em;user-select:none;-webkit-user-select:none;scroll-margin:30vh 0}
.tag.is-again:not(:focus){position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.tag:hover{text-decoration:underline}
`

// What is chosen, or looked at, is lit: its words filled, who is named in a ring, how it was said in a dotted one.
const lit = (chosen: string): string => `${chosen}{--lit:1}
.f{--lit:0;background:linear-gradient(var(--mark),var(--mark)) 0 0/calc(var(--fill,1)*var(--lit)*100%) 100% no-repeat;outline:calc(var(--ring,0)*var(--lit)*2px) solid var(--ink);outline-offset:0}
.f.is-who{--ring:1;--fill:0}
.f.is-cue{--ring:1;--fill:0;outline-style:dotted}
.f:is(.is-words,.is-mention){--ring:0;--fill:1}
`

const cards = `.side{background:var(--panel);padding:1rem clamp(.8rem,1.6vw,1.6rem) 2rem;min-width:0}
.side h2{margin:.2rem 0 .5rem}
.cards{display:grid;gap:.1rem}
.card{border-inline-start:3px var(--s) var(--k);padding:.3rem .2rem .35rem .7rem;min-width:0;scroll-margin:.5rem}
.card .head{display:grid;grid-template-columns:auto minmax(0,1fr);gap:.6rem;color:inherit;text-decoration:none;align-items:baseline}
.card .head:hover .quoted{text-decoration:underline}
.chip{color:var(--k);font:600 .8rem/1.3 var(--ours);font-variant-numeric:tabular-nums;min-width:1.9rem}
.quoted{display:-webkit-box;-webkit-line-clamp:2;-webkit-box-orient:vertical;overflow:hidden;font:.95rem/1.4 var(--words);overflow-wrap:anywhere}
.short{display:block;font-size:.78rem;color:var(--quiet)}
.rest{display:none;padding:.4rem 0 .2rem 2.5rem}
.close{display:none}
.card dl{display:grid;gap:.15rem;font-size:.84rem;margin:0}
.card dl div{display:grid;grid-template-columns:6.2rem minmax(0,1fr);gap:.6rem}
.card dt{color:var(--quiet)}
.card dd{margin:0;overflow-wrap:anywhere}
.card dd.open-fields{color:var(--quiet)}
.made{font-size:.76rem;color:var(--quiet);margin-top:.4rem;display:flex;flex-wrap:wrap;gap:0 .8rem;overflow-wrap:anywhere}
.made b{color:var(--ink);font-weight:600}
.card:is(:target,.lit,:focus-within) .rest,body:has(#show-fields:checked) .card .rest{display:block}
.card:is(:target,.lit,:focus-within) .quoted{display:block}
.card:is(:target,.lit){background:var(--ground);box-shadow:0 0 0 1px var(--rule)}
#pop{position:fixed;z-index:5;width:min(26rem,90vw);max-height:70vh;overflow:hidden;background:var(--ground);box-shadow:0 2px 14px #0005,0 0 0 1px var(--edge);padding:.7rem .9rem;pointer-events:none}
#pop[hidden]{display:none}
#pop .rest{display:block}
#pop .quoted{display:-webkit-box;-webkit-line-clamp:4}
.around{font-size:.76rem;color:var(--quiet);margin-top:.4rem}
.rules{margin-top:1rem;font-size:.82rem}
.rules summary{cursor:pointer}
.rules li{padding:.15rem 0;overflow-wrap:anywhere}
.rules a{margin-inline-end:.5em}
`

const tools = `.tools{background:var(--panel);padding:1rem clamp(.8rem,1.6vw,1.6rem) .6rem;border-bottom:1px solid var(--rule);min-width:0}
.tools fieldset{border:0;margin:0;padding:0;display:flex;flex-wrap:wrap;gap:.1rem .9rem;min-width:0}
.tools legend{font-size:.8rem;font-weight:600;padding:0;margin-bottom:.3rem}
.tools label{display:inline-flex;align-items:center;gap:.35rem;min-height:24px;font-size:.84rem;white-space:nowrap;cursor:pointer}
.tools input{accent-color:var(--accent);width:1rem;height:1rem;margin:0}
.swatch{border-bottom:var(--w) var(--s) var(--k);padding-bottom:1px}
.swatch b{color:var(--k);font-weight:600}
.tools .count{color:var(--quiet);font-variant-numeric:tabular-nums}
.tools .buttons{display:flex;flex-wrap:wrap;gap:.3rem .9rem;margin-top:.4rem;align-items:center}
.tools button{font:600 .78rem/1 var(--ours);color:var(--accent);background:var(--ground);border:1px solid var(--edge);border-radius:4px;padding:0 .7rem;min-height:24px;cursor:pointer}
.tools button:hover{border-color:var(--accent)}
:is(.tools button,.tools input):focus-visible{outline:3px solid var(--accent);outline-offset:2px}
.roles{font-size:.78rem;color:var(--quiet);margin-top:.45rem}
.roles span{padding:0 .2em;margin-inline-end:.5em;color:var(--ink)}
.roles .words{background:var(--mark);color:var(--markInk);font:inherit}
.roles .who{outline:2px solid var(--ink);outline-offset:-1px}
.roles .cue{outline:2px dotted var(--ink);outline-offset:-1px}
`

const layout = `.page,.side{position:relative}
.page{padding:1.2rem clamp(1rem,3vw,3.5rem) 3rem;min-width:0}
.piece+.piece{border-top:3px double var(--edge);margin-top:1.5rem;padding-top:1.2rem}
.piece>.facts{margin:.35rem 0 1.2rem}
.text .zone.is-own{font-size:.95rem}
@media (max-width:63.99rem){
.card:target{position:fixed;z-index:5;inset:auto 0 0 0;max-height:55vh;overflow:auto;padding:.8rem 1rem 1rem;border-inline-start:0;border-top:4px var(--s) var(--k);box-shadow:0 -4px 20px #0006}
.card:target .rest{padding-inline-start:0}
.card:target .close{display:inline-block;margin-top:.5rem;min-height:24px}
}
@media (min-width:64rem){
body{display:grid;grid-template:auto minmax(0,1fr)/minmax(0,1fr) minmax(24rem,34%);grid-template-areas:'page tools' 'page side';height:100vh;height:100dvh;overflow:hidden}
.page{grid-area:page;overflow-y:auto}
.tools{grid-area:tools;border-inline-start:1px solid var(--rule)}
.side{grid-area:side;overflow-y:auto;border-inline-start:1px solid var(--rule)}
.piece{max-width:46rem;margin-inline:auto}
}
@media (min-width:120rem){body{grid-template-columns:minmax(0,1fr) minmax(24rem,40%)}.cards{grid-template-columns:repeat(auto-fill,minmax(24rem,1fr));gap:.3rem 1.2rem;align-items:start}}
@media print{
html{font-size:10pt}
body{display:block;height:auto;overflow:visible}
.page,.side,.tools{display:block;height:auto;overflow:visible;border:0;padding:0}
.tools .buttons,.skip,#pop,.close,.tag.is-again{display:none!important}
.side{break-before:page}
.card{break-inside:avoid}
.card .rest{display:block}
.card:target{position:static}
.f{-webkit-print-color-adjust:exact;print-color-adjust:exact}
}
`

/** Beyond so many findings no rule is written for each: without its script the page then lights none. */
const mostRules = 800

/**
 * The style sheet of an annotated page. `keys` name its findings: each is lit where its address is opened, without a script as well.
 */
export const annotatedStyle = (keys: readonly string[]): string => {
  const chosen = keys.slice(0, mostRules).map((key) => `:root:has(:is(#${key},#at-${key}):target) .${key}.f`)
  return (
    baseStyle +
    kindTokenRules +
    kindRules +
    text +
    levelRules +
    lit(['.f.f.lit', ...chosen].join(',\n')) +
    cards +
    tools +
    layout
  )
}
