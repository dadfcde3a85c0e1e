/** How the controls look that narrow a list, and wordings beside each other. */
export const facetsStyle = `.facets{display:flex;flex-wrap:wrap;gap:.4rem;align-items:start;padding:.5rem 0 .2rem}
.among{display:flex;gap:.35rem}
.among input{min-width:0;width:13rem}
.facet{position:relative}
.facet>summary{cursor:pointer;list-style:none;border:1px solid var(--rule);border-radius:4px;min-height:2rem;padding:.2rem .6rem;background:var(--panel);font-size:.86rem}
.facet>summary::-webkit-details-marker{display:none}
.facet>summary::after{content:' ▾';color:var(--quiet)}
.facet>summary:hover,.facet[open]>summary{border-color:var(--accent)}
.facet>ul{position:absolute;z-index:4;inset-inline-start:0;min-width:15rem;max-width:min(26rem,86vw);max-height:60vh;overflow-y:auto;background:var(--ground);border:1px solid var(--edge);border-radius:4px;padding:.3rem 0;box-shadow:0 6px 24px #0003;font-size:.88rem}
.facet li a{display:flex;justify-content:space-between;gap:1rem;padding:.22rem .8rem;min-height:24px;text-decoration:none;color:var(--ink)}
.facet li a:hover{background:var(--panel);color:var(--accent)}
.facet li a[aria-current]{font-weight:700;color:var(--accent)}
.chosen{display:flex;flex-wrap:wrap;gap:.4rem .8rem;align-items:center;padding:.35rem 0;font-size:.88rem}
.chosen ul{display:flex;flex-wrap:wrap;gap:.4rem}
.chosen li a{display:inline-block;min-height:1.75rem;padding:.1rem .6rem;border:1px solid var(--accent);border-radius:1rem;text-decoration:none}
.chosen li a:hover{background:var(--accent);color:var(--ground)}
.several{grid-column:1/-1}
.several>.tag{padding-bottom:.3rem}
.wordings{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,17rem),1fr));gap:.7rem 1.6rem;margin-bottom:.3rem}
.wordings>li{border-inline-start:3px solid var(--rule);padding-inline-start:.8rem}
.wordings>li:first-child{border-color:var(--accent)}
.differs{text-decoration:underline 2px var(--strong);text-underline-offset:.2em}
@media (max-width:44rem){.facet{position:static}.facets{position:relative}.facet>ul{inset-inline:0;max-width:none;top:100%}.among{flex-basis:100%}.among input{flex:1}}
@media print{.facets{display:none}}
`
