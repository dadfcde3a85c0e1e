/** How both sides of a contradiction stand beside each other. */
export const disagreementsStyle = `.dispute{border-top:1px solid var(--edge);padding:.7rem 0 .9rem;scroll-margin-top:1rem}
.dispute h2{font-size:1.05rem;text-transform:none;letter-spacing:0;margin:.25rem 0 .5rem}
.tag.earnest{color:var(--strong)}
.both{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,16rem),1fr));gap:.8rem 1.4rem;margin-bottom:.4rem}
.side{border-inline-start:3px solid var(--edge);padding-inline-start:.9rem;min-width:0}
.side .value{font:600 1.15rem/1.35 var(--words)}
.side .claimant{font-weight:600;font-size:.9rem}
.side .words{font-size:.95rem}
`
