/** How the timeline looks: its controls, its lanes, its list. */
export const timelineStyle = `.controls{display:grid;gap:.35rem;margin-bottom:.6rem;font-size:.84rem}
.choices{display:flex;gap:.2rem .8rem;align-items:baseline}
.choices>span{flex:0 0 3rem;color:var(--quiet)}
.choices ul{display:flex;flex-wrap:wrap;gap:.2rem .35rem}
.choices a,.steps a{display:inline-block;min-height:24px;padding:.1rem .5rem;border:1px solid var(--rule);border-radius:1rem;text-decoration:none}
.choices a:hover,.steps a:hover{border-color:var(--accent)}
.choices a[aria-current]{background:var(--accent);border-color:var(--accent);color:var(--ground);font-weight:600}
.choices a[aria-current] .count{color:inherit}
.steps{display:flex;flex-wrap:wrap;gap:.3rem .7rem;align-items:baseline}
.drawing{margin:0;container-type:inline-size}
.lanes{display:block;overflow:visible;font-family:var(--ours)}
.lanes use,.swatch use{transform:translate(-.5rem,-.5rem);stroke-width:1.6}
.lanes .scale{font-size:.72rem;fill:var(--quiet)}
.lanes .name{font-size:.74rem;font-weight:600;fill:var(--ink)}
.lanes .label{font-size:.74rem;fill:var(--ink);paint-order:stroke;stroke:var(--ground);stroke-width:3;stroke-opacity:.8}
.lanes .more{font-size:.74rem;font-weight:600;fill:var(--accent)}
.lanes .tick{stroke:var(--rule)}
.lanes .tick.strong{stroke:var(--edge);stroke-dasharray:1 3}
.lanes .rule{stroke:var(--rule)}
.lanes .ahead{fill:var(--panel)}
.lanes .today{stroke:var(--accent);stroke-width:2}
.lanes .apart{stroke:var(--edge);stroke-dasharray:2 3}
.lanes .undated text{font-size:.74rem;fill:var(--ink)}
.lanes .undated use{fill:none;stroke-dasharray:2 2}
.lanes .rounds,.swatch .rounds{fill:var(--accent);stroke:var(--accent)}
.lanes .statements{fill:var(--quiet);stroke:var(--quiet)}
.lanes .deadlines{fill:var(--strong);stroke:var(--strong)}
.lanes .incidents{fill:var(--ink);stroke:var(--ink)}
.lanes .is-planned,.swatch .is-planned,.lanes .is-off,.swatch .is-off{fill:var(--ground)}
.lanes .is-off,.swatch .is-off{stroke-opacity:.65}
.lanes .cross,.swatch .cross{fill:none;stroke:var(--ink);stroke-width:2.2}
.lanes .bar,.swatch .bar{fill-opacity:.35;stroke-width:1.4}
.lanes .of-month,.lanes .of-year,.lanes .of-vague,.swatch .of-month{fill-opacity:0}
.lanes .of-year{stroke-dasharray:6 4}
.lanes .of-vague{stroke-dasharray:1.5 3}
.lanes .open,.swatch .open{stroke-width:2.4;stroke-dasharray:1.5 4}
.lanes .end{stroke-width:2.4}
.lanes a{cursor:pointer}
.lanes a:hover .label,.lanes a.lit .label{text-decoration:underline;fill:var(--accent)}
.lanes a:hover use,.lanes a:hover rect,.lanes a.lit use,.lanes a.lit rect{stroke-width:4;fill-opacity:1}
@container (max-width:58rem){.lanes .label,.lanes .wide{display:none}}
.drawing .key{display:flex;flex-wrap:wrap;gap:.1rem 1.1rem;padding:.5rem 0 .1rem}
.drawing .key span{display:inline-flex;align-items:center;gap:.35rem}
.swatch{width:1.8rem;height:1rem;flex:none}
#timeline>h2{margin:1.1rem 0 .2rem}
.chronicle{border-top:1px solid var(--rule)}
.chronicle>li{display:grid;grid-template-columns:minmax(8rem,14rem) minmax(0,1fr);gap:0 1rem;padding:.22rem 0 .22rem .5rem;border-inline-start:3px solid var(--edge);align-items:baseline;scroll-margin-top:1rem}
.chronicle>.is-interval{border-inline-start-style:double}
.chronicle>.is-month,.chronicle>.is-year{border-inline-start-style:dashed}
.chronicle>.is-vague,.chronicle>.is-unknown{border-inline-start-style:dotted}
.chronicle>li:target,.chronicle>li.lit{background:var(--sentence)}
.chronicle .when{font-size:.86rem;font-variant-numeric:tabular-nums}
.chronicle .when a{color:inherit;text-decoration-color:var(--rule);display:inline-block;min-height:24px}
.chronicle .weekday{color:var(--quiet);display:inline-block;min-width:2.1em}
.chronicle .again .when{opacity:0}
.chronicle .again:hover .when,.chronicle .again:focus-within .when{opacity:1}
.chronicle .what .refs{margin-inline-start:.35rem}
.chronicle .said{font-family:var(--words)}
.state{font:600 .72rem/1.4 var(--ours);border:1px solid var(--edge);border-radius:3px;padding:0 .35em;white-space:nowrap}
.state.is-firm{color:var(--accent);border-color:var(--accent)}
.state.is-off{color:var(--quiet)}
@media (max-width:44rem){
.chronicle>li{grid-template-columns:1fr}
.chronicle .again .when{display:none}
.choices{display:block}
}
@media print{.controls{display:none}.chronicle .again .when{opacity:1}.chronicle>li{break-inside:avoid}}
`
