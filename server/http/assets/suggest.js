// Suggestions below the search box: the combobox pattern of WAI-ARIA. The page is complete without.
(() => {
  const WAIT_MS = 80; // Between keys of who types fast.
  const SHOWN = 8;

  const box = document.getElementById('q');
  if (!box || !box.form) return;

  const list = document.createElement('ul');
  list.id = 'q-suggestions';
  list.className = 'suggestions';
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', box.form.dataset.list);
  list.hidden = true;
  box.form.append(list);
  box.setAttribute('role', 'combobox');
  box.setAttribute('aria-autocomplete', 'list');
  box.setAttribute('aria-controls', list.id);
  box.setAttribute('aria-expanded', 'false');

  let typed = box.value; // What the suggestions are for.
  let active = -1;
  let timer = 0;
  let asking = null;

  const close = () => {
    clearTimeout(timer);
    asking?.abort();
    list.hidden = true;
    list.replaceChildren();
    active = -1;
    box.setAttribute('aria-expanded', 'false');
    box.removeAttribute('aria-activedescendant');
  };

  const pick = (option) => {
    box.value = option.dataset.text;
    close();
    box.form.requestSubmit();
  };

  const mark = (place) => {
    list.children[active]?.setAttribute('aria-selected', 'false');
    active = place;
    const option = list.children[active];
    if (!option) {
      box.value = typed;
      box.removeAttribute('aria-activedescendant');
      return;
    }
    option.setAttribute('aria-selected', 'true');
    option.scrollIntoView({ block: 'nearest' });
    box.setAttribute('aria-activedescendant', option.id);
    box.value = option.dataset.text;
  };

  const makeOption = ({ text, kind, articles }, place) => {
    const option = document.createElement('li');
    option.id = `${list.id}-${place}`;
    option.setAttribute('role', 'option');
    option.setAttribute('aria-selected', 'false');
    option.dataset.text = text;
    const detail = document.createElement('span');
    detail.className = 'detail';
    const said = box.form.dataset; // The words are the page's, in its language.
    const count = articles.toLocaleString(document.documentElement.lang);
    const unit = articles === 1 ? said.article : said.articles;
    detail.textContent = `${said[kind] ? `${said[kind]}, ` : ''}${count} ${unit}`;
    option.append(text, ' ', detail);
    return option;
  };

  const show = (suggestions) => {
    close();
    if (suggestions.length === 0 || document.activeElement !== box) return;
    list.append(...suggestions.map(makeOption));
    list.hidden = false;
    box.setAttribute('aria-expanded', 'true');
  };

  const ask = async () => {
    asking?.abort();
    asking = new AbortController();
    try {
      const query = new URLSearchParams({ q: typed, limit: SHOWN });
      const answer = await fetch(`/api/v1/suggest?${query}`, { signal: asking.signal });
      if (answer.ok) show((await answer.json()).suggestions);
    } catch (error) {
      if (error.name !== 'AbortError') close(); // No network: the box works without.
    }
  };

  box.addEventListener('input', () => {
    typed = box.value;
    clearTimeout(timer);
    if (typed.trim() === '') close();
    else timer = setTimeout(ask, WAIT_MS);
  });

  box.addEventListener('keydown', (event) => {
    if (event.isComposing || list.hidden) return;
    const count = list.children.length;
    // -1 is the box itself, above the first and below the last.
    if (event.key === 'ArrowDown') mark(active + 1 < count ? active + 1 : -1);
    else if (event.key === 'ArrowUp') mark(active < 0 ? count - 1 : active - 1);
    else if (event.key === 'Enter' && active >= 0) pick(list.children[active]);
    else if (event.key === 'Escape') {
      box.value = typed;
      close();
    } else return;
    event.preventDefault();
  });

  box.addEventListener('blur', close);
  list.addEventListener('mousedown', (event) => event.preventDefault()); // The box keeps the focus.
  list.addEventListener('click', (event) => {
    const option = event.target.closest('[role=option]');
    if (option) pick(option);
  });
})();
