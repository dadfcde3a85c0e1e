/**
 * What lifts the timeline where a server answers: another stretch of time, clock or lane takes the place of this one without a new page;
 * a mark opens its line beside the list; a line and its mark light up together.
 */
export const timelineScript = `(() => {
  const part = () => document.getElementById('timeline');
  if (!part()) return;
  const put = (text, href) => {
    const page = new DOMParser().parseFromString(text, 'text/html');
    const next = page.getElementById('timeline');
    if (!next) throw new Error('no timeline');
    part().replaceWith(document.importNode(next, true));
    document.title = page.title;
    return href;
  };
  const hrefOf = (link) => typeof link.href === 'string' ? link.href : new URL(link.getAttribute('href'), location.href).href;
  const go = async (href) => {
    const answer = await fetch(href);
    if (!answer.ok) throw new Error('no page');
    return put(await answer.text(), href);
  };
  const openMark = (mark) => {
    const own = document.getElementById(mark.dataset.of);
    let link = own && own.querySelector('a[data-pane]');
    if (!link) {
      link = document.createElement('a');
      link.href = hrefOf(mark);
      link.dataset.pane = '';
      link.tabIndex = -1;
      link.className = 'unseen';
      part().append(link);
    }
    link.click();
  };
  document.addEventListener('click', (event) => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    if (!location.protocol.startsWith('http') || !(event.target instanceof Element)) return;
    const mark = event.target.closest('.lanes a[data-of]');
    const lift = event.target.closest('#timeline a[data-lift]');
    if (mark) {
      event.preventDefault();
      openMark(mark);
    } else if (lift) {
      event.preventDefault();
      const href = hrefOf(lift);
      const label = lift.textContent;
      go(href).then(() => {
        history.pushState(null, '', href);
        const again = [...part().querySelectorAll('a[data-lift]')].find((each) => each.textContent === label && typeof each.href === 'string');
        if (again) again.focus({ preventScroll: true });
      }).catch(() => { location.href = href; });
    }
  });
  addEventListener('popstate', () => { go(location.href).catch(() => location.reload()); });
  const light = (event) => {
    const on = event.type === 'mouseover' || event.type === 'focusin';
    if (!(event.target instanceof Element)) return;
    const mark = event.target.closest('.lanes a[data-of]');
    const line = event.target.closest('.chronicle>li');
    const other = mark ? document.getElementById(mark.dataset.of) : line && line.id ? document.querySelector('.lanes a[data-of="' + CSS.escape(line.id) + '"]') : null;
    if (other) other.classList.toggle('lit', on);
  };
  for (const kind of ['mouseover', 'mouseout', 'focusin', 'focusout']) document.addEventListener(kind, light);
})();
`
