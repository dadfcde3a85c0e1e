import { timelineScript } from './scripts/timeline-script.ts'

// A line opens beside the list that it stands in.
const pane = `'use strict';
(() => {
  const root = document.documentElement;
  const pane = document.getElementById('pane');
  let current = null;
  const close = () => {
    pane.hidden = true;
    pane.replaceChildren();
    root.classList.remove('has-pane');
    if (!current) return;
    current.removeAttribute('aria-current');
    current.focus({ preventScroll: true });
    current = null;
  };
  const show = (finding, link) => {
    if (current) current.removeAttribute('aria-current');
    current = link;
    link.setAttribute('aria-current', 'true');
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'close';
    button.textContent = 'Close';
    button.addEventListener('click', close);
    const heading = finding.querySelector('h1');
    if (heading) {
      const lower = document.createElement('h2');
      lower.className = 'title';
      lower.append(...heading.childNodes);
      heading.replaceWith(lower);
    }
    pane.replaceChildren(button, document.importNode(finding, true));
    pane.hidden = false;
    root.classList.add('has-pane');
    pane.scrollTop = 0;
    button.focus({ preventScroll: true });
    link.scrollIntoView({ block: 'nearest' });
  };
  const open = async (link) => {
    const answer = await fetch(link.href);
    if (!answer.ok) throw new Error('no page');
    const finding = new DOMParser().parseFromString(await answer.text(), 'text/html').getElementById('finding');
    if (!finding) throw new Error('no finding');
    show(finding, link);
  };
  if (!pane) return;
  root.classList.add('js');
  document.addEventListener('click', (event) => {
    if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    const link = event.target instanceof Element ? event.target.closest('a[data-pane]') : null;
    if (!link || !location.protocol.startsWith('http')) return;
    event.preventDefault();
    open(link).catch(() => { location.href = link.href; });
  });
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !pane.hidden) close();
  });
})();
`

/**
 * The little script of a site. Without it every link leads to a page of its own; with it a line opens beside the list that it stands in.
 * Pages on a disk cannot be asked for by a script: there links lead where they always do.
 */
export const siteScript = pane + timelineScript
