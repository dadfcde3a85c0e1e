/** Words that are selected in an article, by mouse, finger or keys, can be added as what was missed: their place goes into the form. */
export const missedScript = `(() => {
  const chooser = document.querySelector('#missed .chooses');
  if (!chooser) return;
  const bar = chooser.cloneNode(true);
  bar.className = 'pick';
  bar.setAttribute('aria-label', 'The words that are selected');
  bar.querySelector('button').textContent = 'Add what was missed';
  for (const old of bar.querySelectorAll('[name=words]')) old.remove();
  const place = document.createElement('input');
  place.type = 'hidden';
  place.name = 'words';
  const quote = document.createElement('p');
  quote.className = 'picked';
  quote.dir = 'auto';
  bar.prepend(place, quote);
  const texts = '.reading [data-from], .reading [data-zone]';
  const textAround = (node) => (node instanceof Element ? node : node.parentElement)?.closest(texts) ?? null;
  // The part of a selection within the text that it begins in, or the first that it holds.
  const partOf = (range) => {
    const box = textAround(range.startContainer) ?? [...document.querySelectorAll(texts)].find((each) => range.intersectsNode(each));
    if (!box) return null;
    const part = document.createRange();
    part.selectNodeContents(box);
    const lead = part.cloneRange();
    if (range.compareBoundaryPoints(Range.START_TO_START, part) > 0) part.setStart(range.startContainer, range.startOffset);
    if (range.compareBoundaryPoints(Range.END_TO_END, part) < 0) part.setEnd(range.endContainer, range.endOffset);
    lead.setEnd(part.startContainer, part.startOffset);
    return { box, text: part.toString(), before: lead.toString().length };
  };
  const selected = () => {
    const selection = getSelection();
    if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
    const part = partOf(selection.getRangeAt(0));
    const words = part ? part.text.trim() : '';
    if (words === '') return null;
    const zone = part.box.dataset.zone;
    const start = Number(part.box.dataset.from ?? 0) + part.before + part.text.length - part.text.trimStart().length;
    return { box: part.box, words, mark: 'w' + (zone === undefined ? '' : 'z' + zone) + '-' + start + '-' + (start + words.length) };
  };
  const show = () => {
    const now = selected();
    if (now === null) {
      if (!bar.contains(document.activeElement) && !bar.matches(':hover')) bar.remove();
      return;
    }
    place.value = now.mark;
    quote.textContent = '“' + (now.words.length > 90 ? now.words.slice(0, 60) + ' … ' + now.words.slice(-25) : now.words) + '”';
    const beside = now.box.closest('.row > *') ?? now.box;
    if (beside.nextElementSibling !== bar) beside.after(bar);
  };
  let waiting = 0;
  document.addEventListener('selectionchange', () => {
    clearTimeout(waiting);
    waiting = setTimeout(show, 120);
  });
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !bar.isConnected) return;
    event.preventDefault();
    const box = bar.previousElementSibling;
    bar.remove();
    getSelection().removeAllRanges();
    if (box) box.scrollIntoView({ block: 'nearest' });
  });
  const units = () => [...document.querySelectorAll('.reading .sentence, .reading [data-zone]')].filter((each) => each.checkVisibility());
  document.addEventListener('parley:sentence', ({ detail: by }) => {
    const all = units();
    const { focusNode: at } = getSelection();
    const now = at ? all.findIndex((each) => each.contains(at)) : -1;
    const seen = all.findIndex((each) => each.getBoundingClientRect().bottom > 0);
    const next = all[Math.max(0, Math.min(all.length - 1, now < 0 ? seen : now + by))];
    if (!next) return;
    const walk = document.createTreeWalker(next, NodeFilter.SHOW_TEXT);
    const first = walk.nextNode();
    let last = first;
    while (walk.nextNode()) last = walk.currentNode;
    if (!first) return;
    getSelection().setBaseAndExtent(first, 0, last, last.data.trimEnd().length);
    next.scrollIntoView({ block: 'center' });
    show();
  });
  // The browser goes to the place that the address names when all is loaded: the field is taken after that.
  if (location.hash === '#missed') addEventListener('load', () => setTimeout(() => {
    const field = document.querySelector('#missed form[method=post] :is(input:not([type=hidden]),select,textarea)') ?? chooser.elements.kind;
    field.focus({ preventScroll: true });
  }));
})();
`
