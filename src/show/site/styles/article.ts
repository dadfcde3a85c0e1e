/** The style of an article: its words, and beside them what was found there. */
export const articleStyle = `.byline{font-size:.95rem;padding:.2rem 0 .4rem}
.neighbours ul{display:flex;flex-wrap:wrap;gap:.1rem 1.2rem;align-items:center;font-size:.85rem;padding-bottom:.3rem}
.neighbours a{display:inline-block;min-height:24px;line-height:24px}
dl.kin{margin:.3rem 0;font-size:.88rem}
dl.kin>div{display:flex;flex-wrap:wrap;gap:.1rem .6rem;padding:.15rem 0}
dl.kin dt{color:var(--quiet)}
dl.kin dd{margin:0;display:flex;flex-wrap:wrap;gap:.1rem .9rem}
dl.kin a{display:inline-block;min-height:24px}
dl.kin .number{display:inline-grid;min-width:1.5rem;height:1.3rem}
.asides dd{display:block!important;line-height:1.8}
main .text.reading{max-width:none;padding-top:.8rem;border-top:1px solid var(--rule);margin-top:.5rem;container-type:inline-size}
.reading .row>p,.reading .row>.zone{max-width:40rem}
.reading mark[class*=is-]{text-decoration:underline 1px var(--edge);text-underline-offset:.2em}
.reading mark:target,.reading mark.lit,.reading :target mark{background:var(--mark);color:var(--markInk)}
.margin{font:.8rem/1.4 var(--ours);display:grid;gap:.35rem;align-content:start;padding:0 0 .9rem .8rem;border-inline-start:2px solid var(--rule);margin-bottom:.6rem;max-width:40rem}
.margin li{padding:.1rem .3rem;border-radius:3px}
.margin li.lit{background:var(--sentence)}
.margin a{color:var(--ink);text-decoration-color:var(--edge)}
.margin a:hover,.margin a[aria-current]{color:var(--accent)}
.margin .to{color:var(--accent);display:inline-block;min-height:24px;min-width:24px;line-height:24px}
.changes ul{padding-bottom:.6rem}
.changes li{padding:.2rem 0;font:.95rem/1.5 var(--words);max-width:46rem}
.changes .tag{margin-inline-end:.4rem}
@container (min-width:50rem){
.reading .row{display:grid;grid-template-columns:minmax(0,40rem) minmax(14rem,26rem);gap:0 2rem}
.reading .margin{padding-block:.15rem .9rem}
}
@media print{
.neighbours,.cite,.margin .to{display:none!important}
}
`
