/** Single keys, where they are not switched off: each does what a link or a button with its letter does. */
export const keysScript = `(() => {
  if (!document.querySelector('[data-keys]')) return;
  const off = () => /(?:^|; )parley-keys=off(?:;|$)/.test(document.cookie);
  const pane = document.getElementById('pane');
  const isWriting = (at) => at instanceof Element && at.closest('input,select,textarea,[contenteditable]') !== null;
  const search = () => {
    // On the page of the search its own field, else that of the head.
    const field = document.getElementById('words') || document.getElementById('q');
    if (!field) return;
    field.focus();
    field.select();
  };
  const named = (key) => {
    const open = pane && !pane.hidden ? pane.querySelector('[data-key="' + key + '"]') : null;
    return open || document.querySelector('main [data-key="' + key + '"]');
  };
  const move = (by) => {
    const lines = [...document.querySelectorAll('main a[data-pane], main .lines .lead a')].filter((each) => each.offsetParent);
    if (lines.length === 0) return;
    const marked = document.querySelector('a[data-pane][aria-current]');
    const at = lines.indexOf(lines.includes(document.activeElement) ? document.activeElement : marked);
    const next = lines[Math.max(0, Math.min(lines.length - 1, at < 0 ? 0 : at + by))];
    next.focus();
    next.scrollIntoView({ block: 'nearest' });
    if (pane && !pane.hidden) next.click();
  };
  const press = (thing) => {
    if (thing.tagName === 'SELECT') {
      thing.focus();
      return;
    }
    thing.click();
    if (thing.tagName !== 'SUMMARY') return;
    const field = thing.parentElement.querySelector('input:not([type=hidden]),select,textarea');
    if (thing.parentElement.open && field) field.focus();
  };
  const does = {
    j: () => move(1),
    k: () => move(-1),
    o: () => {
      if (document.activeElement && document.activeElement.matches('main a')) document.activeElement.click();
    },
    x: () => {
      const close = pane && pane.querySelector('.close');
      if (close) close.click();
    },
    m: () => document.dispatchEvent(new CustomEvent('parley:sentence', { detail: 1 })),
    M: () => document.dispatchEvent(new CustomEvent('parley:sentence', { detail: -1 })),
    '/': search,
    '?': () => { location.href = '/keys'; },
  };
  document.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.isComposing || off()) return;
    if ((event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === 'k') {
      event.preventDefault();
      search();
      return;
    }
    if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || isWriting(event.target)) return;
    if (!/^[jkoxynaumM/?]$/.test(event.key)) return;
    const thing = /[a-z]/.test(event.key) ? named(event.key) : null;
    if (thing) press(thing);
    else if (does[event.key]) does[event.key]();
    else return;
    event.preventDefault();
  });
})();
`
