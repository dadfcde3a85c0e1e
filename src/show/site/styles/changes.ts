/** The form and the lists of the changes page. */
export const changesStyle = `.compare{display:grid;grid-template-columns:repeat(auto-fit,minmax(13rem,1fr));gap:.6rem 1.4rem;max-width:60rem;border:1px solid var(--rule);background:var(--panel);border-radius:6px;padding:.7rem 1rem .9rem;margin-bottom:.8rem}
.compare fieldset{border:0;margin:0;padding:0;display:grid;grid-template-columns:auto 1fr;gap:.3rem .6rem;align-items:center;align-content:start}
.compare legend{font-weight:600;font-size:.82rem;padding:0 0 .3rem}
.compare label{font-size:.82rem;color:var(--quiet)}
.compare .go{align-self:end;justify-self:start}
.since-days{display:flex;flex-wrap:wrap;gap:.2rem 1rem;margin:.2rem 0 .8rem}
.since-days a{display:inline-block;min-height:24px}
.changes .tag.is-withdrawn{color:var(--strong)}
`
