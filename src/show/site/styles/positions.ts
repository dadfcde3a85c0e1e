/** How the position matrix looks. */
export const positionsStyle = `.sheets ul{display:flex;flex-wrap:wrap;gap:.35rem;padding:.3rem 0 .7rem}
.sheets a{display:inline-block;min-height:1.8rem;padding:.15rem .7rem;border:1px solid var(--rule);border-radius:4px;text-decoration:none;font-size:.86rem}
.sheets a:hover{border-color:var(--accent)}
.sheets a[aria-current]{background:var(--accent);border-color:var(--accent);color:var(--ground)}
.sheets a[aria-current] .count{color:inherit}
.matrix thead th{position:sticky;top:0;background:var(--ground);z-index:1}
.voices{margin:.25rem 0}
.voices>div{display:grid;grid-template-columns:4.6rem 1fr;gap:.5rem;align-items:baseline;font-size:.84rem}
.voices dt{color:var(--quiet)}
.voices dd{margin:0}
.voices .refs,.turns .refs,.history .refs{margin-inline-start:.3rem}
.turns{font-size:.86rem;border-inline-start:3px solid var(--strong);padding-inline-start:.6rem;margin:.3rem 0}
.history{font-size:.84rem}
.history>summary{min-height:24px;color:var(--accent)}
.history ol{border-inline-start:2px solid var(--rule);padding-inline-start:.7rem}
.history li{padding:.15rem 0}
.history .when{font-variant-numeric:tabular-nums;margin-inline-end:.4em}
@media (max-width:44rem){.matrix thead th{position:static}}
@media print{.sheets{display:none}}
`
