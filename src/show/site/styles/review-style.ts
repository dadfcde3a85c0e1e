/** Rulings and the queue. */
export const reviewStyle = `.ruling{border-top:3px double var(--edge);margin-top:1rem;padding-top:.4rem;max-width:46rem}
.ruling form{padding:.2rem 0 .5rem}
.ruling h3{margin:.8rem 0 .2rem;font-size:.92rem}
.field{display:grid;gap:.15rem;font-size:.85rem;margin-bottom:.45rem;min-width:0}
.field small{color:var(--quiet);font-size:.92em}
.field input,.field select,.field textarea{width:100%;min-width:0;font-size:.92rem}
.field textarea{resize:vertical}
.fields .field{grid-template-rows:1fr auto}
.fields{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,13rem),1fr));gap:0 .9rem}
.buttons{display:flex;flex-wrap:wrap;gap:.5rem}
.buttons button{min-width:6rem;padding-inline:1rem}
.buttons .yes{background:var(--accent);color:var(--ground);border-color:var(--accent)}
.buttons .no{color:var(--strong);border-color:var(--strong)}
.rulings>li{display:grid;grid-template-columns:1fr auto;gap:0 .8rem;align-items:start;border-top:1px solid var(--rule);padding:.4rem 0;font-size:.9rem;overflow-wrap:anywhere}
.rulings>li>p{grid-column:1}
.rulings .undo{grid-column:2;grid-row:1/span 2;padding:0}
.queue{max-width:46rem}
.queue .pager ul{padding:.5rem 0}
.queue .pager a{padding-inline:.7rem}
.reasons{display:flex;flex-wrap:wrap;gap:.3rem .5rem;margin:.6rem 0 .5rem}
.reasons li{border-inline-start:4px solid var(--strong);background:var(--panel);padding:.15rem .6rem;font-size:.85rem}
.chooser{display:flex;flex-wrap:wrap;gap:.5rem;padding-top:.5rem;font-size:.88rem}
.chooser select{max-width:min(24rem,70vw)}
.said{display:flex;flex-wrap:wrap;gap:.4rem .9rem;align-items:center;justify-content:space-between;border-inline-start:4px solid var(--accent);background:var(--sentence);padding:.4rem .7rem;margin-top:.5rem;font-size:.9rem;overflow-wrap:anywhere}
.keys{border-collapse:collapse;margin:.7rem 0}
.keys th,.keys td{border-top:1px solid var(--rule);padding:.35rem .9rem .35rem 0;text-align:start}
kbd{font:600 .85rem/1 var(--ours);border:1px solid var(--edge);border-bottom-width:2px;border-radius:4px;padding:.15rem .45rem;background:var(--panel)}
.desk-links ul{display:flex;gap:0 1rem;padding:0;border:0}
.desk-links a{min-height:24px;padding:.2rem 0}
.missed .chooses{display:flex;flex-wrap:wrap;gap:.2rem .7rem;align-items:end;margin-bottom:.5rem}
.missed .chooses .field{flex:0 1 18rem;margin:0}
.missed{border-top:3px double var(--edge);margin-top:1rem;padding-top:.6rem;max-width:46rem;scroll-margin-top:1rem}
.arrange{max-width:46rem}
.arrange h2{margin:1.4rem 0 .4rem}
.arrange .buttons a{align-self:center;padding:.3rem 0}
.plan{border-inline-start:4px solid var(--accent);background:var(--panel);padding:.2rem .9rem .6rem;margin-top:.8rem;scroll-margin-top:1rem}
.plan h2{margin:.5rem 0 .4rem}
.plan p{margin:.3rem 0}
.choice{border:1px solid var(--rule);border-radius:4px;padding:.2rem .7rem;margin-bottom:.6rem;min-width:0}
.choice li{display:grid;grid-template-columns:1fr auto;gap:.6rem;align-items:center;border-top:1px solid var(--rule);padding:.25rem 0}
.choice li:first-child{border-top:0}
.choice label{display:grid;grid-template-columns:auto 1fr;gap:.6rem;align-items:start;min-height:24px;min-width:0;overflow-wrap:anywhere}
.choice input{min-height:1.5rem;min-width:1.5rem}
.choice .title{display:block;font:1rem/1.35 var(--words)}
.selected{margin:.2rem 0;padding:.3rem .8rem;border-inline-start:4px solid var(--accent);background:var(--sentence);font:1.02rem/1.5 var(--words);overflow-wrap:anywhere}
.pick{font:.9rem/1.4 var(--ours);position:fixed;inset-block-end:1rem;inset-inline:0;margin-inline:auto;z-index:6;width:min(34rem,calc(100vw - 1.5rem));display:grid;grid-template-columns:1fr auto;gap:.3rem .7rem;align-items:end;background:var(--panel);border:1px solid var(--accent);border-radius:6px;padding:.6rem .8rem;box-shadow:0 4px 20px #0004}
.pick .picked{grid-column:1/-1;font:.92rem/1.4 var(--words);overflow-wrap:anywhere}
.pick .field{margin:0}
.pick button{background:var(--accent);color:var(--ground);border-color:var(--accent)}
@media print{.arrange form,.ruling,.queue .pager,.missed,.desk-links,.pick{display:none!important}}
`
