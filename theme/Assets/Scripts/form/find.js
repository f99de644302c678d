// Records are put into the request without leaving the form: by the search of this site, or by a button for what is often asked for.
import { keepBasket, mostKept, readBasket } from '../basket.js';
import { button, el } from '../dom.js';
import { isKey } from '../patterns.js';
import { keepOn } from './here.js';
import { form, part, rules, titles, work } from './page.js';
import { showRecords } from './records.js';

const mostFound = 6;
const [box, foundSaid] = [part('find'), part('find-said')];
const found = el('ul', { className: 'chosen', 'data-found': '' });
foundSaid.after(found);
// Opened when it is first wanted; what failed once is asked for again.
let engine;
const openEngine = () => engine ??= import(`${document.querySelector('form[role=search]').action}api.js`)
  .then(api => api.openSearch(document.querySelector('form[role=search]').action, { fetch: (...request) => fetch(...request) }));

const putIn = (key, title) => {
  titles.set(key, title);
  if (readBasket().length >= mostKept) {
    foundSaid.textContent = `入れられるのは${mostKept}件までです。`;
    return;
  }
  keepBasket([...readBasket(), key]);
  foundSaid.textContent = `「${title}」を入れました。`;
  work.isUnsaved = true;
  showRecords();
  keepOn();
};

let turn = 0;
const findRecords = async () => {
  const mine = ++turn;
  const q = box.value.trim();
  foundSaid.textContent = '';
  if (!q) return found.replaceChildren();
  try {
    const open = await openEngine();
    const { hits } = await open.search(q, { limit: 20, passages: false, facets: false });
    if (mine !== turn) return;
    const offers = hits.map(hit => ({ ...hit, key: hit.url.slice(rules.base.length).replace(/\/$/, '') }))
      .filter(({ key }) => isKey(key) && rules.found.includes(key.split('/')[0]) && !readBasket().includes(key)).slice(0, mostFound);
    found.replaceChildren(...offers.map(({ key, title, kind }) => el('li', {}, el('span', { className: 'remark' }, `${open.kinds[kind] ?? ''} `), title, ' ', button('入れる', event => {
      putIn(key, title);
      event.target.closest('li').remove();
      box.focus();
    }, { 'aria-label': `「${title}」を入れる` }))));
    foundSaid.textContent = offers.length ? `${offers.length}件` : '入れられる記録が見つかりません。';
  } catch {
    engine = undefined;
    if (mine === turn) foundSaid.textContent = '今は探せません。下のリンクから探してください。';
  }
};

let timer;
box.addEventListener('input', event => {
  // It is no part of what is asked for.
  event.stopPropagation();
  clearTimeout(timer);
  if (!event.isComposing) timer = setTimeout(findRecords, 150);
});
box.addEventListener('compositionend', findRecords);
box.addEventListener('change', event => event.stopPropagation());
box.addEventListener('keydown', event => {
  if (event.key !== 'Enter' || event.isComposing) return;
  event.preventDefault();
  findRecords();
});
for (const offer of form.querySelectorAll('[data-put]')) offer.onclick = () => readBasket().includes(offer.dataset.put) || putIn(offer.dataset.put, offer.textContent);
