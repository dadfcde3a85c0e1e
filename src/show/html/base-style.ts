import { tokenRules } from './tokens.ts'

const base = `*{box-sizing:border-box}
html{font-size:clamp(16px,.5rem + .42vw,24px);-webkit-text-size-adjust:100%}
body{margin:0;background:var(--ground);color:var(--ink);font:1rem/1.45 var(--ours);overflow-wrap:break-word}
h1,h2,h3,p,ul,ol,blockquote{margin:0;padding:0}
ul,ol{list-style:none}
h1{font-size:1.7rem;line-height:1.15;letter-spacing:-.01em;text-wrap:balance}
h2{font-size:.8rem;line-height:1.3;text-transform:uppercase;letter-spacing:.09em}
h2 .count{color:var(--quiet);font-weight:400;letter-spacing:0;margin-inline-start:.4em}
h3{font-size:1rem}
a{color:var(--accent);text-decoration-thickness:1px;text-underline-offset:.18em}
a:focus-visible,summary:focus-visible,[tabindex]:focus-visible{outline:3px solid var(--accent);outline-offset:2px;border-radius:2px}
del{text-decoration-thickness:1px;color:var(--quiet)}
ins{text-decoration:underline 2px;text-underline-offset:.2em;font-weight:600}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.skip{position:absolute;left:-99rem}
.skip:focus{left:.5rem;top:.5rem;z-index:9;background:var(--ground);padding:.5rem}
.hint,.notes,.facts,.known{color:var(--quiet);font-size:.82rem}
dl.known{display:flex;flex-wrap:wrap;gap:.1rem 1.5rem}
dl.known div{display:flex;gap:.4em}
dl.known dt{white-space:nowrap}
dl.known dt::after{content:':'}
dl.known dd{color:var(--ink);margin:0}
.control::before{content:attr(data-name);font:.75em var(--ours);border:1px solid var(--edge);border-radius:2px;padding:0 .2em}
.zone{font:.8rem/1.45 var(--ours);color:var(--quiet);border-inline-start:2px dotted var(--edge);padding:.1rem 0 .1rem .7rem;margin:.2rem 0 .8rem}
.zone-kind,.zone>summary{font-weight:600;font-size:.7rem;text-transform:uppercase;letter-spacing:.06em}
.text .zone p{margin:0}
`

/** What every page of ours begins with: tokens, plain elements, links and focus, zones of an article. */
export const baseStyle = tokenRules + base
