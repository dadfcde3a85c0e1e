/**
 * What lifts a finding that is on the page, in the pane or by itself: one source at a time (keys n and p), buttons that copy. Everything is there without it.
 */
export const findingScript = `(() => {
  const button = (text, act) => {
    const made = document.createElement('button');
    made.type = 'button';
    made.textContent = text;
    made.addEventListener('click', act);
    return made;
  };
  const copying = (text, what) => {
    const made = button(what, async () => {
      try {
        await navigator.clipboard.writeText(text());
        made.textContent = 'Copied';
      } catch {
        made.textContent = 'Not copied: select it';
      }
      setTimeout(() => { made.textContent = what; }, 2000);
    });
    made.className = 'copy';
    return made;
  };
  const steppers = new WeakMap();
  const step = (finding) => {
    const items = [...finding.querySelectorAll('.sources-of > .source')];
    if (items.length < 2) return;
    let at = 0;
    let all = false;
    const said = document.createElement('span');
    said.setAttribute('role', 'status');
    const show = () => {
      items.forEach((item, n) => { item.hidden = !all && n !== at; });
      said.textContent = all ? 'all ' + items.length : (at + 1) + ' of ' + items.length;
      whole.textContent = all ? 'One at a time' : 'Show all';
      whole.setAttribute('aria-pressed', String(all));
      before.disabled = after.disabled = all;
    };
    const go = (by) => {
      if (all) return;
      at = (at + by + items.length) % items.length;
      show();
    };
    const before = button('Previous', () => go(-1));
    const after = button('Next', () => go(1));
    const whole = button('', () => { all = !all; show(); });
    before.title = 'Previous source (p)';
    after.title = 'Next source (n)';
    const bar = document.createElement('p');
    bar.className = 'stepper';
    bar.append(before, ' ', said, ' ', after, ' ', whole);
    items[0].parentElement.before(bar);
    for (const link of finding.querySelectorAll('a.step')) link.remove();
    const named = items.findIndex((item) => item.id !== '' && '#' + item.id === location.hash);
    if (named > 0) at = named;
    steppers.set(finding, go);
    show();
  };
  const lift = (finding) => {
    step(finding);
    for (const text of finding.querySelectorAll('pre[data-copy]'))
      text.before(copying(() => text.textContent, 'Copy'));
    for (const link of finding.querySelectorAll('a[data-copy-link]'))
      link.after(' ', copying(() => link.href, 'Copy link'));
  };
  const keysOff = () => {
    try { return document.documentElement.dataset.keys === 'off' || /(?:^|; )parley-keys=off(?:;|$)/.test(document.cookie); } catch { return false; }
  };
  document.addEventListener('parley:finding', (event) => lift(event.target));
  document.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || (event.key !== 'n' && event.key !== 'p')) return;
    const target = event.target;
    if (target instanceof Element && target.closest('input,textarea,select,[contenteditable]')) return;
    const finding = document.querySelector('#pane:not([hidden]) .finding') ?? document.querySelector('main .finding');
    const go = finding && steppers.get(finding);
    if (!go || keysOff()) return;
    event.preventDefault();
    go(event.key === 'n' ? 1 : -1);
  });
  const own = document.querySelector('main .finding');
  if (own) lift(own);
  for (const text of document.querySelectorAll('main .cite pre[data-copy]'))
    if (!text.closest('.finding')) text.before(copying(() => text.textContent, 'Copy'));
})();
`
