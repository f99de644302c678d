// An older browser keeps the page as it came: the form leads to the lists, and the search page says what it needs.
import { openParts } from './opened.js';
import { startBox } from './search/box.js';
import { form, input } from './search/index.js';
import { startFindings } from './search/results.js';

const isServed = () => {
  try {
    return !!new DecompressionStream('deflate-raw');
  } catch {
    return false;
  }
};

openParts();

if (form && isServed()) {
  const root = document.querySelector('[data-findings]');
  const onSearchPage = root && !root.dataset.findings;
  if (root) startFindings(root, root.dataset.findings);
  if (!onSearchPage) startBox();
  addEventListener('keydown', event => {
    if ((event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && event.key.toLowerCase() === 'k') {
      event.preventDefault();
      input.focus();
      input.select();
    }
  });
}
