/** In an article, pointing at a line in the margin lights its words, and pointing at words lights their lines. */
export const articleScript = `(() => {
  const lines = [...document.querySelectorAll('[data-lights]')];
  if (lines.length === 0) return;
  const linesOf = new Map();
  for (const line of lines)
    for (const id of line.dataset.lights.split(' ')) {
      const own = linesOf.get(id) ?? [];
      linesOf.set(id, own);
      own.push(line);
    }
  const piecesOf = (id) => {
    const first = document.getElementById(id);
    return first ? [first, ...document.querySelectorAll('[data-of="' + CSS.escape(id) + '"]')] : [];
  };
  const light = (line, on) => {
    line.classList.toggle('lit', on);
    for (const id of line.dataset.lights.split(' '))
      for (const piece of piecesOf(id)) piece.classList.toggle('lit', on);
  };
  for (const line of lines) {
    for (const [event, on] of [['mouseenter', true], ['mouseleave', false], ['focusin', true], ['focusout', false]])
      line.addEventListener(event, () => light(line, on));
  }
  for (const [id, own] of linesOf)
    for (const piece of piecesOf(id)) {
      piece.addEventListener('mouseenter', () => { for (const line of own) line.classList.add('lit'); });
      piece.addEventListener('mouseleave', () => { for (const line of own) line.classList.remove('lit'); });
    }
})();
`
