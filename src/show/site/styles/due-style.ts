/** How deadlines and commitments look: the day large, what it was before struck out, how far it has come. */
export const dueStyle = `.dues>li,.pledges>li{display:grid;grid-template-columns:minmax(9rem,13rem) minmax(0,1fr);gap:.2rem 1.4rem;border-top:1px solid var(--rule);padding:.7rem 0 .8rem;scroll-margin-top:1rem}
.dues>li:target,.pledges>li:target{background:var(--sentence)}
.due-day{font-size:1.22rem;font-weight:700;line-height:1.2;letter-spacing:-.01em;font-variant-numeric:tabular-nums}
.countdown{font-size:1rem;font-weight:600;color:var(--accent)}
.is-overdue .countdown{color:var(--strong)}
.is-passed .countdown,.is-lapsed .countdown,.is-replaced .countdown{color:var(--quiet);font-weight:400}
.due-when .state{white-space:normal;display:inline-block;margin-top:.25rem}
.is-running .state{color:var(--accent);border-color:var(--accent)}
.is-missed .state,.is-broken .state,.is-disputed .state,.is-overdue .state{color:var(--strong);border-color:var(--strong)}
.is-no-day .due-day,.is-replaced .due-day{color:var(--quiet)}
.due-what h3{font-size:1.02rem;line-height:1.35}
.due-what h3 .refs{margin-inline-start:.4rem}
.due-what .known{padding:.15rem 0}
.due-what .words{max-width:46rem;margin-top:.2rem}
.moves,.steps-of{display:grid;gap:.1rem;padding:.15rem 0 .3rem;font-size:.9rem}
.moves li,.steps-of li{display:flex;flex-wrap:wrap;gap:.1rem .5rem;align-items:baseline}
.moves li::before{content:'';width:.5rem;height:.5rem;border:1.5px solid var(--edge);border-radius:50%;align-self:center}
.moves li:has(strong)::before{background:var(--accent);border-color:var(--accent)}
.strip{display:block;max-width:46rem;margin-top:.2rem}
.strip .whole{stroke:var(--rule);stroke-width:2}
.strip .gone{stroke:var(--edge);stroke-width:2}
.strip .set{stroke:var(--edge);stroke-width:2}
.strip .now{stroke:var(--accent);stroke-width:2}
.strip circle{fill:var(--ground);stroke:var(--edge);stroke-width:1.5}
.strip .holds circle{fill:var(--strong);stroke:var(--strong)}
.strip .within{stroke:var(--strong);stroke-opacity:.4;stroke-width:6}
.strip .struck .within{stroke:var(--edge)}
.strip text{font:700 .8rem var(--ours);fill:var(--quiet)}
.bar-of{display:block;max-width:28rem;margin:.3rem 0 .1rem}
.bar-of .all{fill:var(--panel);stroke:var(--edge)}
.bar-of .came{fill:var(--accent)}
@media (max-width:44rem){.dues>li,.pledges>li{grid-template-columns:1fr}}
@media print{.dues>li,.pledges>li,.life{break-inside:avoid}}
`
