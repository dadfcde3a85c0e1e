/**
 * Opens a line beside the list that it stands in, and says in the address which: reload and back lead to it again. Pages on a disk
 * cannot be asked for by a script: there links lead where they always do.
 */
export const paneScript = `(() => {
  const root = document.documentElement;
  const pane = document.getElementById('pane');
  if (!pane) return;
  root.classList.add('js');
  let current = null;
  let asked = 0;
  const mark = '#line=';
  const isOpen = () => !pane.hidden;
  const forget = () => {
    if (current) current.removeAttribute('aria-current');
    current = null;
  };
  const hide = () => {
    asked += 1;
    const last = current;
    pane.hidden = true;
    pane.replaceChildren();
    root.classList.remove('has-pane');
    forget();
    if (last) last.focus({ preventScroll: true });
  };
  const close = () => {
    history.pushState(null, '', location.pathname + location.search);
    hide();
  };
  const closeButton = () => {
    const made = document.createElement('button');
    made.type = 'button';
    made.className = 'close';
    made.textContent = 'Close';
    made.addEventListener('click', close);
    return made;
  };
  const show = (finding, link) => {
    forget();
    if (link && !pane.contains(link)) {
      current = link;
      link.setAttribute('aria-current', 'true');
    }
    const own = document.importNode(finding, true);
    const heading = own.querySelector('h1');
    if (heading) {
      const lower = document.createElement('h2');
      lower.className = 'title';
      lower.append(...heading.childNodes);
      heading.replaceWith(lower);
    }
    for (const sub of own.querySelectorAll('h2:not(.title)')) {
      const lower = document.createElement('h3');
      lower.append(...sub.childNodes);
      sub.replaceWith(lower);
    }
    // What is on the page twice must not be named twice.
    own.removeAttribute('id');
    for (const each of own.querySelectorAll('[id]')) each.removeAttribute('id');
    const button = closeButton();
    pane.replaceChildren(button, own);
    pane.hidden = false;
    root.classList.add('has-pane');
    pane.scrollTop = 0;
    own.dispatchEvent(new CustomEvent('parley:finding', { bubbles: true }));
    button.focus({ preventScroll: true });
    if (current) current.scrollIntoView({ block: 'nearest' });
  };
  const fetched = async (href) => {
    const answer = await fetch(href);
    if (!answer.ok) throw new Error('no page');
    const finding = new DOMParser().parseFromString(await answer.text(), 'text/html').getElementById('finding');
    if (!finding) throw new Error('no finding');
    return finding;
  };
  const open = async (href, link) => {
    asked += 1;
    const mine = asked;
    const finding = await fetched(href);
    if (mine === asked) show(finding, link);
  };
  const linkTo = (href) =>
    [...document.querySelectorAll('main a[data-pane]')].find((link) => link.href === href) ?? null;
  // Only a line's own page on this site is ever asked for.
  const lineIn = (hash) => {
    if (!hash.startsWith(mark)) return null;
    try {
      const url = new URL(decodeURIComponent(hash.slice(mark.length)), location.href);
      return url.origin === location.origin && /\\/line\\/[^/]+$/.test(url.pathname) ? url.href : null;
    } catch { return null; }
  };
  const follow = () => {
    const href = lineIn(location.hash);
    if (href) open(href, linkTo(href)).catch(() => { location.replace(href); });
    else if (isOpen()) hide();
  };
  if (location.protocol.startsWith('http')) {
    document.addEventListener('click', (event) => {
      if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
      const link = event.target instanceof Element ? event.target.closest('a[data-pane]') : null;
      if (!link) return;
      event.preventDefault();
      const { pathname, search } = new URL(link.href);
      const address = mark + encodeURIComponent(pathname + search).replaceAll('%2F', '/');
      open(link.href, link).then(() => {
        if (location.hash !== address) history.pushState(null, '', address);
      }, () => { location.href = link.href; });
    });
    addEventListener('popstate', follow);
    if (lineIn(location.hash)) follow();
  }
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !event.defaultPrevented && isOpen()) close();
  });
})();
`
