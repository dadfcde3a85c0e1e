/** The style of a line by itself: its words in their paragraph, whose they are, its history, how to cite it. */
export const findingStyle = `.finding{max-width:46rem}
.finding h1{font-size:1.3rem;margin:.15rem 0 .4rem}
.finding h2,.pane .finding h3{margin:1.1rem 0 .3rem}
.pane .finding h3{font-size:.8rem;text-transform:uppercase;letter-spacing:.09em}
.finding h2 .count,.finding h3 .count{text-transform:none}
.finding .source{border-top:1px solid var(--rule);padding:.6rem 0;scroll-margin-top:1rem}
.finding .number{display:inline-grid;min-width:1.6rem;height:1.4rem;margin-inline-end:.3rem}
.finding .text{padding:.3rem 0 .2rem}
.finding .text p{margin-bottom:.45rem}
.finding .sentence:has(mark){background:var(--sentence);box-shadow:0 0 0 .18em var(--sentence);box-decoration-break:clone;-webkit-box-decoration-break:clone}
.finding mark.is-content,.finding mark.is-evidence,.legend .is-evidence{background:var(--mark);color:var(--markInk);text-decoration:underline 2px;text-underline-offset:.2em}
.finding mark.is-speaker{text-decoration:underline double 1.5px;text-underline-offset:.2em;font-weight:600}
.finding mark.is-cue{text-decoration:underline dotted 2px;text-underline-offset:.2em}
.finding mark.is-context{text-decoration:underline 1px;text-underline-offset:.2em}
.ways{display:flex;flex-wrap:wrap;gap:0 1.1rem}
.ways a{display:inline-block;min-height:24px;line-height:24px}
.stepper{display:flex;flex-wrap:wrap;gap:.4rem .5rem;align-items:center;font-size:.82rem;padding-bottom:.5rem;font-variant-numeric:tabular-nums}
.stepper button:disabled{color:var(--quiet);cursor:default;border-color:var(--rule)}
.stepper button[aria-pressed]{margin-inline-start:auto}
.finding .folded{border-top:1px solid var(--rule)}
.finding .source .folded{border-top:0}
.folded>summary{min-height:24px;color:var(--accent)}
.origins ul{display:grid;gap:.3rem;font-size:.88rem;padding-bottom:.3rem}
.origins ul ul{display:flex;flex-wrap:wrap;gap:.25rem 1rem;padding-inline-start:.8rem;margin-top:.2rem;border-inline-start:2px solid var(--rule)}
.origins a,.linked a,.others a{display:inline-block;min-height:24px}
.history ol{padding-bottom:.5rem;font-size:.9rem}
.history li{display:grid;grid-template-columns:minmax(6.5rem,9rem) 1fr;gap:.1rem .8rem;padding:.2rem 0;border-top:1px dotted var(--rule)}
.history li:first-child{border-top:0}
.history .when{color:var(--quiet);font-variant-numeric:tabular-nums}
.linked li,.others li{padding:.15rem 0;font-size:.9rem}
.rules{font-size:.9rem;padding-bottom:.4rem}
.rules li{padding:.12rem 0}
.rules code,.known code{font-size:.82em;color:var(--quiet)}
.cite .form{position:relative;padding:.25rem 0 .4rem}
.cite pre{margin:.2rem 0 0;padding:.5rem .6rem;background:var(--ground);border:1px solid var(--rule);border-radius:4px;font-size:.76rem;line-height:1.45;white-space:pre-wrap;overflow-wrap:anywhere;max-height:12rem;overflow:auto}
.cite .copy{position:absolute;inset-block-start:0;inset-inline-end:0;min-height:24px;font-size:.75rem;padding:0 .5rem}
.permalink .copy{min-height:24px;font-size:.78rem;padding:0 .5rem}
.pane{background:var(--panel);border:1px solid var(--rule);border-radius:6px;padding:.9rem 1.1rem 1.2rem}
.pane .close{float:inline-end;position:sticky;top:0;margin-inline-start:.6rem;z-index:1}
.pane .finding h2.title{font-size:1.08rem;text-transform:none;letter-spacing:0;line-height:1.25;margin:.15rem 0 .4rem}
@media (min-width:64rem){
.has-pane .two{grid-template-columns:minmax(0,1fr) minmax(22rem,36%);gap:1.6rem}
.pane{position:sticky;top:.6rem;max-height:calc(100dvh - 1.2rem);overflow-y:auto}
}
@media (max-width:63.99rem){
.pane:not([hidden]){position:fixed;inset-inline:0;inset-block-end:0;max-height:72dvh;overflow-y:auto;z-index:5;border-radius:10px 10px 0 0;box-shadow:0 -6px 30px #0004}
}
@media (max-width:30rem){
.history li{grid-template-columns:1fr}
}
@media print{
.finding .source{display:block}
.stepper,.copy,.cite,.ways .step{display:none!important}
}
`
