/** Files dropped and addresses pasted anywhere on the page go into its form; what is being added is asked for again until it is done. */
export const addScript = `(() => {
  const form = document.querySelector('form[data-add]');
  if (form) {
    const files = form.elements.pages;
    const addresses = form.elements.addresses;
    const said = form.querySelector('[data-chosen]');
    const live = document.createElement('input');
    live.type = 'hidden';
    live.name = 'live';
    live.value = 'yes';
    form.append(live);
    const megabytes = (bytes) => bytes < 1048576 ? Math.ceil(bytes / 1024) + ' kB' : Math.round(bytes / 104857.6) / 10 + ' MB';
    const look = (more = '') => {
      const all = [...files.files];
      const bytes = all.reduce((sum, file) => sum + file.size, 0);
      const most = Number(form.dataset.most);
      const over = bytes > most ? megabytes(bytes) + ' are more than the ' + megabytes(most) + ' that are taken at once: choose fewer.' : '';
      files.setCustomValidity(over);
      said.textContent = [more, over || (all.length === 0 ? 'Files can be dropped anywhere on this page, addresses pasted.' : all.length + (all.length === 1 ? ' file, ' : ' files, ') + megabytes(bytes))].filter(Boolean).join(' ');
    };
    const put = (given) => {
      const held = new DataTransfer();
      for (const file of [...files.files, ...given]) held.items.add(file);
      files.files = held.files;
    };
    const write = (text) => {
      const found = text.split(/\\s+/).filter((each) => /^https?:/i.test(each));
      if (found.length === 0) return false;
      addresses.value = [addresses.value.trim(), ...found].filter(Boolean).join('\\n');
      return true;
    };
    const take = (data) => {
      const entries = [...data.items].filter(({ kind }) => kind === 'file');
      const folders = entries.filter((item) => item.webkitGetAsEntry && item.webkitGetAsEntry()?.isDirectory);
      const given = entries.filter((item) => !folders.includes(item)).flatMap((item) => item.getAsFile() ?? []);
      put(given);
      const wrote = given.length === 0 && write(data.getData('text/uri-list') || data.getData('text/plain'));
      look(folders.length > 0 ? 'A folder cannot be dropped: choose the files in it.' : wrote ? 'The address stands below.' : '');
      return given.length > 0 || folders.length > 0 || wrote;
    };
    look();
    files.addEventListener('change', () => look());
    document.addEventListener('dragover', (event) => {
      event.preventDefault();
      form.classList.add('over');
    });
    document.addEventListener('dragleave', (event) => {
      if (event.relatedTarget === null) form.classList.remove('over');
    });
    document.addEventListener('drop', (event) => {
      event.preventDefault();
      form.classList.remove('over');
      take(event.dataTransfer);
    });
    document.addEventListener('paste', (event) => {
      if (event.target instanceof Element && event.target.closest('input,textarea')) return;
      if (take(event.clipboardData)) event.preventDefault();
    });
  }
  const job = document.querySelector('.job[data-running]');
  if (!job) return;
  const now = job.querySelector('.now');
  const say = (text) => {
    if (now.textContent !== text) now.textContent = text;
  };
  const again = async () => {
    let wait = 600;
    try {
      const answer = await fetch(location.href);
      const there = new DOMParser().parseFromString(await answer.text(), 'text/html');
      const next = there.querySelector('.job');
      if (!next) throw new Error('gone');
      const rest = [...next.children].slice(2);
      say(next.querySelector('.now').textContent);
      job.querySelector('.so-far').replaceWith(next.querySelector('.so-far'));
      if (next.dataset.running === undefined) {
        document.querySelector('main h1').textContent = there.querySelector('main h1').textContent;
        job.append(...rest);
        return;
      }
    } catch {
      say('The server does not answer. What it was given is kept as far as it came.');
      wait = 3000;
    }
    setTimeout(again, wait);
  };
  setTimeout(again, 300);
})();
`
