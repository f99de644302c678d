// The records of the request, and the parts of the form that are asked for with them.
import { keepBasket, mostKept, readBasket } from '../basket.js';
import { button, el } from '../dom.js';
import { isKey } from '../patterns.js';
import { fetched, fetchOnce } from './fetching.js';
import { inputsOf, valueOf } from './fields.js';
import { itemOf } from './lending.js';
import { judgeLoan, makeLoan } from './loans.js';
import { fieldOf, form, gone, loansField, recordsField, rules, ticked, titles } from './page.js';

export const kinds = () => rules.kinds ? valueOf(fieldOf(rules.kinds)) : [];
const tick = kind => {
  for (const one of inputsOf(fieldOf(rules.kinds))) if (one.value === kind) one.checked = true;
  showParts();
};

// As what a record is asked for (Requests/AskedFor.cs): a service says nothing by itself, a kit is lent, the rest is what it is about.
const isLent = key => !!rules.lent?.includes(key);
const isService = key => key.startsWith(`${rules.services}/`);
export const waysOf = key => isService(key) ? [...new Set([rules.meant[key], ...rules.visits])].filter(Boolean) : [];
export const isAskedFor = (key, chosen) => !isService(key) || waysOf(key).some(kind => chosen.includes(kind));
const sayAsked = (key, chosen) => {
  if (gone.has(key)) return '今のサイトに見つからない記録です。不要なら外し、必要なら係に確かめてください。';
  if (isLent(key)) return chosen.includes(rules.loan) ? `「${rules.loan}」として頼みます。` : `借りずに、関わる記録として伝えます。借りるときは「${rules.loan}」を選んでください。`;
  if (!isService(key)) return '関わる記録として伝えます。';
  const kind = waysOf(key).find(one => chosen.includes(one));
  return kind ? `「${kind}」として頼みます。` : `まだ頼んでいません。上の「${waysOf(key).join('」「')}」のどれかを選んでください。`;
};

export const showParts = () => {
  const chosen = kinds();
  if (rules.kinds) for (const row of recordsField.querySelectorAll('[data-key]')) row.querySelector('.asked-as').textContent = sayAsked(row.dataset.key, chosen);
  for (const one of form.querySelectorAll('[data-for]'))
    one.hidden = !!one.dataset.for && !one.dataset.for.split('|').some(kind => chosen.includes(kind));
  for (const one of form.querySelectorAll('[data-must]')) one.hidden = !one.dataset.must.split('|').some(kind => chosen.includes(kind));
};

// The basket as rows: a title as soon as its file has come.
export const showRecords = () => {
  const keys = readBasket();
  const list = recordsField.querySelector('[data-list]');
  list.replaceChildren(...keys.map(key => {
    const link = el('a', { href: `${rules.base}${key}/` }, titles.get(key) ?? key);
    const drop = button('外す', () => {
      keepBasket(readBasket().filter(other => other !== key));
      showRecords();
      (list.querySelector('button') ?? form.querySelector('[data-field] input')).focus();
    }, { 'aria-label': `「${titles.get(key) ?? key}」を外す` });
    const unused = (rules.uses?.[key] ?? []).filter(other => !keys.includes(other));
    const use = button(`この${key.startsWith('lessons/') ? '授業' : '実践'}の教材も入れる`, () => {
      keepBasket([...readBasket(), ...unused].slice(0, mostKept));
      showRecords();
      list.querySelector(`[data-key="${unused[0]}"] button`)?.focus();
    });
    return el('li', { 'data-key': key }, link, ' ', drop, ...rules.kinds ? [el('p', { className: 'asked-as' })] : [], ...unused.length ? [use] : []);
  }));
  if (!keys.length) list.append(el('li', {}, 'まだありません。'));
  for (const offer of form.querySelectorAll('[data-put]')) offer.hidden = keys.includes(offer.dataset.put);
  if (loansField) showLoans(keys.filter(isLent));
  // Whoever puts something into the request means to ask for it; taking the mark away again is respected.
  if (rules.kinds) for (const key of keys.filter(one => !ticked.has(one))) {
    ticked.add(key);
    tick(isLent(key) ? rules.loan : rules.meant[key]);
  }
  showParts();
  for (const key of keys.filter(one => !titles.has(one))) fetchTitle(key);
};

const fetchTitle = async key => {
  const address = `${rules.base}${key}/record.json`;
  const file = await fetchOnce(address);
  titles.set(key, file?.title ?? key);
  if (!file && fetched.has(address)) gone.add(key);
  showRecords();
};

// A material and days that a calendar led here with.
const given = new URLSearchParams(location.hash.replace(/^.*?&/, ''));
const wished = isKey(given.get('loan')) && isLent(given.get('loan')) ? given.get('loan') : '';
if (wished) {
  keepBasket([...new Set([...readBasket(), wished])]);
  // Loaded anew, the form does not ask for it again.
  history.replaceState(null, '', location.pathname + location.search);
}

let rowNumber = 0;
const showLoans = keys => {
  const list = loansField.querySelector('[data-list]');
  // Rows that stay keep what was typed into them.
  for (const row of [...list.children]) if (!keys.includes(row.key)) row.remove();
  for (const key of keys) {
    const old = [...list.children].find(row => row.key === key);
    const row = old ?? makeLoan(list, loansField.querySelector('template'), key, ++rowNumber);
    row.querySelector('.loan-title').textContent = titles.get(key) ?? key;
    if (old) continue;
    loadItem(row, key);
    if (key !== wished) continue;
    for (const name of ['from', 'until']) row.querySelector(`[data-field=${name}] input`).value = given.get(name) ?? '';
    setTimeout(() => row.scrollIntoView({ block: 'center' }));
  }
  if (!list.children.length) list.append(el('li', { className: 'none' }, '借りる教材が、まだ入っていません。'));
};
const loadItem = async (row, key) => {
  const file = await fetchOnce(`${rules.base}${key}/lending.json`);
  row.item = file ? itemOf(file) : null;
  row.unread = !file;
  if (file?.training) row.querySelector('.loan-title').after(sayTraining(file));
  judgeLoan(row);
};

const sayTraining = file => {
  const add = button('この研修も一緒に頼む', () => {
    if (!readBasket().includes(file.training)) keepBasket([...readBasket(), file.training]);
    add.setAttribute('aria-pressed', 'true');
    add.textContent = 'この研修も申込みに入れました';
    ticked.add(file.training);
    tick(rules.training);
    showRecords();
  });
  return el('p', {}, `借りる前に、研修「${file.trainingTitle}」を受ける必要があります。`, ' ',
    file.trainingEnded ? 'この研修は予定の期日を過ぎています。係に確かめてください。' : add);
};
