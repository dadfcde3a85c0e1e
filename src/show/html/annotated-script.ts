/**
 * The little script of an annotated page. Without it labels and cards lead to one another; with it a mark shows its card where the pointer is, a
 * click chooses it, and a second click chooses what is around it.
 */
export const annotatedScript = `'use strict';
(() => {
  const root = document.documentElement;
  const pop = document.getElementById('pop');
  const none = document.getElementById('none');
  const roomy = matchMedia('(hover: hover) and (min-width: 64rem)');
  let shown = null;
  root.classList.add('js');
  const unlight = () => {
    for (const each of [...document.getElementsByClassName('lit')]) each.classList.remove('lit');
    pop.hidden = true;
    shown = null;
  };
  const hidden = (mark) => {
    const box = document.getElementById('show-' + (/\\bk-([a-z]+)/.exec(mark.className) || [])[1]);
    return box && !box.checked;
  };
  const chainOf = (element) => {
    const chain = [];
    for (let up = element; up instanceof Element; up = up.parentElement)
      if (up.classList.contains('f') && !up.classList.contains('is-who') && !hidden(up) && !chain.includes(up.dataset.f)) chain.push(up.dataset.f);
    return chain;
  };
  const place = (x, y) => {
    const box = pop.getBoundingClientRect();
    pop.style.left = Math.max(8, Math.min(x + 12, innerWidth - box.width - 8)) + 'px';
    pop.style.top = (y + 22 + box.height > innerHeight ? Math.max(8, y - box.height - 16) : y + 22) + 'px';
  };
  const show = (chain, x, y) => {
    const [key] = chain;
    if (shown === key) return place(x, y);
    unlight();
    const card = document.getElementById(key);
    if (!card) return;
    shown = key;
    for (const each of document.getElementsByClassName(key)) each.classList.add('lit');
    if (!roomy.matches) return;
    const inner = card.cloneNode(true);
    inner.removeAttribute('id');
    inner.querySelector('.close').remove();
    pop.replaceChildren(...inner.childNodes);
    pop.className = card.className;
    if (chain.length > 1) {
      const around = document.createElement('p');
      around.className = 'around';
      around.textContent = 'inside ' + chain.slice(1).map((each) => each.split('-').pop()).join(', ') + ': click again for these';
      pop.append(around);
    }
    pop.hidden = false;
    place(x, y);
  };
  document.addEventListener('pointerover', (event) => {
    const mark = event.target instanceof Element ? event.target.closest('.text .f') : null;
    const chain = mark ? chainOf(mark) : [];
    if (chain.length > 0) show(chain, event.clientX, event.clientY);
    else if (shown) unlight();
  });
  document.addEventListener('focusin', (event) => {
    const target = event.target;
    if (!(target instanceof Element)) return;
    const tag = target.closest('.text .tag');
    const card = target.closest('.card[id]');
    const box = target.getBoundingClientRect();
    if (tag) show([tag.hash.slice(1)], box.left, box.top);
    else if (card) {
      unlight();
      for (const each of document.getElementsByClassName(card.id)) each.classList.add('lit');
    } else unlight();
  });
  document.addEventListener('click', (event) => {
    const target = event.target;
    if (!(target instanceof Element) || target.closest('a') || !getSelection().isCollapsed) return;
    const mark = target.closest('.text .f');
    const chain = mark ? chainOf(mark) : [];
    if (chain.length === 0) return;
    const at = chain.indexOf(location.hash.slice(1));
    location.hash = chain[(at + 1) % chain.length];
    unlight();
  });
  document.addEventListener('keydown', (event) => { if (event.key === 'Escape') unlight(); });
  document.addEventListener('scroll', () => { if (shown) unlight(); }, true);
  addEventListener('hashchange', () => {
    if (!roomy.matches) document.getElementById('at-' + location.hash.slice(1))?.scrollIntoView({ block: 'start' });
  });
  none.hidden = false;
  none.addEventListener('click', () => { for (const each of document.querySelectorAll('#kinds input')) each.checked = false; });
})();
`
