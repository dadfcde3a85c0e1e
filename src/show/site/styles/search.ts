/** The style of a search: its form and its filters. */
export const searchStyle = `.asks{display:flex;flex-wrap:wrap;gap:.5rem .9rem;align-items:end;padding-bottom:.8rem;max-width:76rem;font-size:.88rem}
.asks>div{display:grid;gap:.15rem;min-width:0}
.asks .first{display:flex;gap:.5rem;flex-basis:100%;font-size:1rem}
.asks .first input{flex:1 1 12rem;min-width:0;max-width:34rem}
.asks label{color:var(--quiet);font-size:.78rem}
.asks select{max-width:15rem}
.asks input[type=text]{width:10rem}
.top .search label:not(.unseen){display:inline-flex;gap:.3rem;align-items:center;min-height:24px;color:var(--quiet);white-space:nowrap}
.top .search input[type=checkbox]{flex:none;min-height:0;width:1.1rem;height:1.1rem}
@media (max-width:30rem){.asks>div{flex:1 1 45%}.asks input,.asks select{width:100%!important;max-width:100%}}
`
