/** How loops are drawn. */
export const conditionsStyle = `.loops{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,22rem),1fr));gap:1rem 1.6rem}
.drawn{margin:0;padding:.7rem .9rem;border-inline-start-width:1px}
.drawn figcaption{padding-bottom:.4rem}
.drawn ol{font-size:.88rem;padding-top:.4rem}
.loop-drawing{display:block;max-width:100%;height:auto}
.loop-drawing .node{fill:var(--panel);stroke:var(--edge);stroke-width:1.2}
.loop-drawing .arrow{fill:none;stroke:var(--strong);stroke-width:2}
.loop-drawing .head{fill:var(--strong)}
.loop-drawing text{fill:var(--ink);font:13px var(--ours)}
.loop-drawing .who{font-weight:700}
.loop-drawing .what{font:14px var(--words)}
.loop-drawing .joint{fill:var(--strong);font-size:12px;font-weight:600}
@media print{.drawn{break-inside:avoid}}
`
