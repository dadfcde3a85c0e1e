/** Adding pages: the form, how far it is, what was made of each page. */
export const addStyle = `.field input[type=file]{padding:.6rem;border-style:dashed;background:var(--panel);min-height:3.4rem}
.add{max-width:46rem}
.add h2{margin:1rem 0 .3rem}
.add.over .field input[type=file]{border-color:var(--accent);border-style:solid}
.job progress{width:100%;height:1rem;accent-color:var(--accent)}
.job .log{font:.85rem/1.5 var(--ours);overflow-wrap:anywhere}
.job .refused li{border-inline-start:3px solid var(--strong);padding:.1rem .6rem;margin:.3rem 0;font-size:.9rem;overflow-wrap:anywhere}
.now{font-weight:600;padding:.2rem 0 .5rem}
.refusal{border-inline-start:4px solid var(--strong);background:var(--panel);padding:.4rem .7rem;margin:.3rem 0 .6rem;max-width:46rem;overflow-wrap:anywhere}
.added>.given{border-top:3px double var(--edge);padding:.6rem 0;max-width:50rem;overflow-wrap:anywhere}
.given h2{font-size:.92rem;font-weight:600;margin:0;text-transform:none;letter-spacing:0}
.job h2{margin:.6rem 0 .2rem}
.added{margin-top:.8rem}
.add .hint{padding:.1rem 0 .5rem}
.add+.hint{padding-top:.5rem}
.given h3{font:600 1.08rem/1.35 var(--words);margin:.5rem 0 .1rem}
.given ul>li>p{font-size:.9rem}
.cuts ul{padding:.2rem 0 .5rem}
.cuts li{padding:.2rem 0;font:.92rem/1.5 var(--words);color:var(--quiet)}
.cuts .tag{margin-inline-end:.4rem}
.cuts del{text-decoration-color:var(--strong);text-decoration-thickness:1px}
`
