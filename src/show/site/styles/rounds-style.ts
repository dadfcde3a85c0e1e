/** How rounds look: their number large, their life as a line of steps. */
export const roundsStyle = `.rounds>li{display:grid;grid-template-columns:3.2rem minmax(0,1fr);gap:0 1rem;border-top:1px solid var(--rule);padding:.7rem 0 .8rem;scroll-margin-top:1rem}
.rounds>li:target{background:var(--sentence)}
.round-number{font-size:1.9rem;font-weight:700;line-height:1.1;text-align:end;font-variant-numeric:tabular-nums}
.round-number .facts{display:block;font-size:.68rem;font-weight:400;line-height:1.25}
.round-number.is-none{color:var(--rule)}
.rounds .is-off .round-number,.rounds .is-unsettled .round-number{color:var(--quiet)}
.round h3{font-size:1.05rem;line-height:1.35}
.round h3 .refs{margin-inline-start:.4rem}
.round-day{display:flex;flex-wrap:wrap;gap:.1rem .7rem;align-items:baseline}
.is-held .round-day .state,.rail .is-held .state{color:var(--accent);border-color:var(--accent)}
.is-off .round-day .state,.is-due .round-day .state{color:var(--strong);border-color:var(--strong)}
.life{margin:.35rem 0 .4rem .3rem;border-inline-start:2px solid var(--rule);font-size:.9rem}
.life li{display:flex;flex-wrap:wrap;gap:.1rem .6rem;align-items:baseline;padding:.12rem 0 .12rem .9rem;position:relative}
.life li::before{content:'';position:absolute;inset-inline-start:-.36rem;top:.62rem;width:.5rem;height:.5rem;border:1.5px solid var(--edge);border-radius:50%;background:var(--ground)}
.life .step-held::before{background:var(--accent);border-color:var(--accent)}
.life .step-cancelled::before,.life .step-refused::before,.life .step-denied::before{border-color:var(--strong);border-radius:0}
.life .step-uncertain::before{border-style:dotted}
.life .state a,.steps-of .state a{text-decoration:none;color:inherit;display:inline-block;min-height:24px;line-height:24px}
.life .state,.steps-of .state{border:0;padding:0;min-width:5.4rem;font-size:.84rem;color:var(--ink)}
.then-next{font-size:.9rem}
.rail ol{display:flex;flex-wrap:wrap;gap:.4rem;padding:.5rem 0 .2rem}
.rail a{display:grid;gap:.05rem;min-height:24px;padding:.3rem .7rem;border:1px solid var(--rule);border-top:3px solid var(--edge);border-radius:3px;text-decoration:none;justify-items:start}
.rail a:hover,.rail a[aria-current]{border-color:var(--accent)}
.rail .is-held a{border-top-color:var(--accent)}
.rail .is-off a{border-top-style:dotted}
.rail .is-ahead a,.rail .is-due a{border-top-style:dashed}
.rail-number{font-weight:700;color:var(--ink)}
@media (max-width:44rem){.rounds>li{grid-template-columns:minmax(0,1fr)}.round-number{text-align:start}.round-number.is-none{display:none}}
`
