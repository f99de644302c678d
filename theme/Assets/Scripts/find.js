// The script of the search page. An older browser keeps the page as it came, which says what the search needs.
import { readAddress, addressOf } from './search/address.js';
import { form, input, isServed, startKey } from './search/index.js';
import { showRecent } from './search/recent.js';
import { remember } from './search/remembered.js';
import { startFindings } from './search/results.js';
import { whenTyped } from './search/typing.js';

const startPage = () => {
  const { title } = document;
  const root = document.querySelector('[data-findings]');
  const part = selector => root.querySelector(selector);
  const refresh = () => showRecent(part('.recent'), q => {
    use(q);
    input.focus();
  });
  root.querySelector('.note').remove();
  part('.private').hidden = false;
  if (location.hash.startsWith('#q=')) history.replaceState(null, '', addressOf(readAddress()));
  const { to, ask, found } = startFindings(root, input, {
    show: (idle, q) => {
      document.title = q ? `${q} – ${title}` : title;
      part('.narrow').hidden = idle;
    },
  });
  const use = q => {
    stop();
    remember(q.trim());
    ask(q);
    refresh();
  };
  const stop = whenTyped(input, () => {
    to({ q: input.value });
    refresh();
  });
  input.onfocus = refresh;
  form.onsubmit = event => {
    event.preventDefault();
    use(input.value);
    // Who has finished typing is led to the results; the keyboard of a phone gives way to them.
    if (input.value.trim()) found.focus();
  };
  part('.share button').onclick = async () => {
    const isCopied = await navigator.clipboard?.writeText(location.href).then(() => true, () => false);
    [...part('.share > span').children].forEach((said, i) => said.hidden = isCopied ? i : !i);
  };
  part('.hits').onclick = event => event.target.closest('a') && remember(input.value.trim());
  startKey();
};

if (isServed()) startPage();
