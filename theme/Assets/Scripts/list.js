// The script of lists: the search box of every page, the boxes for the comparison, and the filter, whose links become boxes.
import { startChoosing } from './choose.js';
import { startBox } from './search/box.js';
import { facetsOf } from './search/facets.js';
import { isServed } from './search/index.js';
import { startFindings } from './search/results.js';
import { whenTyped } from './search/typing.js';

const root = document.querySelector('[data-findings]');
const startList = () => {
  const box = root.querySelector('#page-within');
  box.parentNode.hidden = false;
  const { to } = startFindings(root, box, {
    kind: root.dataset.findings,
    facets: facetsOf(root.querySelector('.facets'), root.dataset.facets.split(' ')),
    show: idle => root.querySelector('.browse-list').hidden = !idle,
  });
  whenTyped(box, () => to({ q: box.value }));
};

startChoosing();
if (isServed()) {
  startBox();
  if (root) startList();
}
