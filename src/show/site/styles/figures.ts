/** How ranges of figures look. */
export const figuresStyle = `.spread{border-top:1px solid var(--edge);padding:.6rem 0 .8rem}
.spread h3{padding:.15rem 0 .3rem}
.spread .range{font-variant-numeric:tabular-nums;font-weight:400;color:var(--quiet);margin-inline-start:.5em}
.wide{position:relative;overflow-x:auto}
.wide:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
.claims{border-collapse:collapse;font-size:.88rem;width:100%;max-width:70rem}
.claims th,.claims td{text-align:start;vertical-align:middle;padding:.2rem 1rem .2rem 0;border-top:1px solid var(--rule)}
.claims thead th{border-top:0;font-size:.74rem;color:var(--quiet);font-weight:600}
.claims tbody th{font-weight:600;min-width:9rem}
.claims .refs{margin-inline-start:.35rem}
.claims .track{width:13rem}
.quiet{color:var(--quiet)}
.range-drawing{display:block}
.range-drawing .axis{fill:none;stroke:var(--edge);stroke-width:1}
.range-drawing .claim{fill:var(--accent);stroke:var(--accent);stroke-width:2}
.range-drawing .vague{fill:var(--ground)}
.range-drawing .open-end{fill:none;stroke:var(--accent);stroke-width:2}
`
