/**
 * The page's little script. Without it everything is open and linked; with it the sources fold, a link opens its source and
 * lights every word the line rests on, and a link leads back to the line.
 */
export const script = `'use strict';
(() => {
  const root = document.documentElement;
  const back = document.getElementById('back');
  const articles = [...document.querySelectorAll('details.article')];
  let lit = [];
  let current = null;
  const pieces = (id) => [document.getElementById(id), ...document.querySelectorAll('[data-of="' + CSS.escape(id) + '"]')].filter(Boolean);
  const unlight = () => {
    for (const each of lit) each.classList.remove('lit', 'lit-content', 'lit-evidence', 'lit-speaker', 'lit-cue', 'lit-context', 'main');
    lit = [];
    if (current) current.removeAttribute('aria-current');
    current = null;
  };
  const light = (marks, main) => {
    for (const [id, role] of marks) for (const each of pieces(id)) {
      each.classList.add('lit', 'lit-' + role);
      if (id === main) each.classList.add('main');
      lit.push(each);
    }
  };
  const reveal = (element) => {
    for (let up = element; up; up = up.parentElement) if (up instanceof HTMLDetailsElement) up.open = true;
  };
  const targetOf = (hash) => hash.length > 1 ? document.getElementById(decodeURIComponent(hash.slice(1))) : null;
  const arrive = () => {
    const target = targetOf(location.hash);
    if (!target) return;
    reveal(target);
    if (target.localName === 'mark' && !target.classList.contains('main')) {
      unlight();
      light([[target.id, 'evidence']], target.id);
      back.hidden = true;
    }
    target.scrollIntoView({ block: target.localName === 'mark' ? 'center' : 'start' });
  };
  root.classList.add('js');
  for (const each of articles) each.open = false;
  if (articles.length > 0) articles[0].open = true;
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a[data-marks]') : null;
    if (!link) return;
    const main = link.hash.slice(1);
    unlight();
    light(link.dataset.marks.split(' ').map((mark) => mark.split('=')), main);
    current = link;
    link.setAttribute('aria-current', 'true');
    const line = link.closest('[id]');
    back.hash = line ? line.id : 'top';
    back.hidden = false;
    const target = document.getElementById(main);
    reveal(target);
    if (location.hash === link.hash) arrive();
  });
  back.addEventListener('click', () => { back.hidden = true; });
  addEventListener('hashchange', arrive);
  addEventListener('beforeprint', () => { for (const each of document.querySelectorAll('details')) each.open = true; });
  arrive();
})();
`
