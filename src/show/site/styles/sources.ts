/** How outlets and articles look. */
export const sourcesStyle = `.houses{max-width:none}
.sources .whose{font-size:.86rem}
.changes{font-size:.86rem}
.changes>summary{min-height:24px;color:var(--accent)}
.changes li{border-inline-start:2px solid var(--rule);padding:.2rem 0 .2rem .7rem;font-family:var(--words);font-size:.95rem}
.coverage .words{font-size:.98rem;font-weight:400}
.coverage tbody th{width:42%;min-width:15rem;vertical-align:top}
.coverage td{vertical-align:top;min-width:8rem}
.coverage li{padding:.1rem 0}
.coverage li a{display:inline-block;min-height:24px}
.reprint{color:var(--quiet)}
@media (max-width:44rem){
.coverage,.coverage tbody,.coverage tr,.coverage th,.coverage td{display:block;width:auto}
.coverage thead{display:none}
.coverage tbody th{width:auto;border-top:2px solid var(--edge)}
.coverage td{border:0;padding-block:.1rem}
.coverage td::before{content:attr(data-label);display:block;color:var(--quiet);font-size:.74rem;font-weight:600}
}
`
