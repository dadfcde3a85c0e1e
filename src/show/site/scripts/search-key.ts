/** The key `/` leads to the field of the search, unless somebody writes or keys are switched off. */
export const searchKeyScript = `(() => {
  document.addEventListener('keydown', (event) => {
    if (event.key !== '/' || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    const target = event.target;
    if (target instanceof Element && target.closest('input,textarea,select,[contenteditable]')) return;
    try { if (document.documentElement.dataset.keys === 'off' || /(?:^|; )parley-keys=off(?:;|$)/.test(document.cookie)) return; } catch {}
    const field = document.getElementById('words') ?? document.getElementById('q');
    if (!field) return;
    event.preventDefault();
    field.focus();
    field.select();
  });
})();
`
