/** How actors look, in their list and on pages of their own. */
export const actorsStyle = `.claims.actors{max-width:none}
.claims th .notes{font-weight:400}
.claims .number-cell{font-variant-numeric:tabular-nums}
.actors tbody th a{display:inline-block;min-height:24px}
.actor h1{font-size:1.35rem;margin:.15rem 0 .4rem}
.actor h2{margin:1.2rem 0 .4rem}
.roles li{display:grid;grid-template-columns:minmax(6rem,12rem) 1fr;gap:.8rem;padding:.2rem 0;border-top:1px solid var(--rule);align-items:baseline}
.roles .when{color:var(--quiet);font-size:.84rem;font-variant-numeric:tabular-nums}
.members{display:flex;flex-wrap:wrap;gap:.3rem 1.4rem}
.members a{display:inline-block;min-height:24px}
`
