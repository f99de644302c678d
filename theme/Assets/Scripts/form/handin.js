// What is handed in: made from what was collected, saved, printed or copied by the reader; then the form is set going.
// The canonical text of a value: src/Knowledgebase/Requests/Checksum.cs says it, and a test reads these files with it.
import { keepBasket, readBasket } from '../basket.js';
import { el } from '../dom.js';
import { collect, showErrors } from './collect.js';
import { sayText, todayText } from './days.js';
import { faultOf, showFault, valueOf } from './fields.js';
import { end, form, host, part, rules, titles, work } from './page.js';
import { kinds, showParts, showRecords } from './records.js';
import { fillSheet } from './sheet.js';
import { showWishes } from './wishes.js';

const canonical = value => {
  if (Array.isArray(value)) return `l${value.length}:${value.map(canonical).join('')}`;
  if (typeof value === 'object') return `m${Object.keys(value).length}:${Object.entries(value).map(pair => pair.map(canonical).join('')).join('')}`;
  return `s${new TextEncoder().encode(value).length}:${value}`;
};
const hex = bytes => [...bytes].map(one => one.toString(16).padStart(2, '0')).join('');

let number = '';
const sealed = async values => {
  const written = Object.fromEntries(rules.order.filter(key => values[key] !== undefined).map(key => [key, values[key]]));
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(canonical(written)));
  return JSON.stringify({ format: rules.format, checksum: hex(new Uint8Array(hash)), [rules.member]: written }, null, 2);
};

// Kept in the page's memory only, for as long as it is open.
export const save = (link, name, type, text) => {
  if (link.href) URL.revokeObjectURL(link.href);
  Object.assign(link, { href: URL.createObjectURL(new Blob([text], { type })), download: name });
};

const finish = async () => {
  const { values, texts, faults } = collect();
  showErrors(faults);
  if (faults.length) return;
  const made = todayText();
  number ||= `${rules.prefix}-${made.replaceAll('-', '')}-${hex(crypto.getRandomValues(new Uint8Array(6)))}`;
  Object.assign(values, { id: number, made }, rules.edition && { edition: rules.edition });
  Object.assign(texts, { id: number, made: sayText(made), keys: texts.keys && `記録の番号：${texts.keys}` });
  const all = `${rules.title}\n番号：${number}\n書いた日：${texts.made}\n${texts.all}${texts.keys ?? ''}\n`;
  part('number').textContent = number;
  const keys = readBasket();
  part('numbers')?.replaceChildren(el('li', { className: 'copy' }, number),
    ...keys.map(key => el('li', {}, `${titles.get(key) ?? key} `, el('span', { className: 'copy' }, key))));
  const sheet = host.querySelector('.sheet');
  const cut = sheet ? fillSheet(sheet, texts) : false;
  if (sheet) {
    // An address is written with the pen, where something is to be sent; a mere question needs nobody's approval.
    for (const row of sheet.querySelectorAll('dl'))
      row.hidden = [...row.querySelectorAll('dd')].every(cell => !cell.textContent && !(cell.dataset.cell === 'address' && texts.handover === rules.sent));
    for (const box of sheet.querySelectorAll('.seal:not(:last-child)')) box.hidden = kinds().every(kind => kind === rules.question);
  }
  if (part('cut')) part('cut').hidden = !cut;
  part('annex').querySelector('pre').textContent = all;
  if (part('whole')) part('whole').textContent = all;
  const letter = part('mail');
  if (letter) {
    const body = [`${rules.title}の番号：${number}`, ...keys.map(key => `・${key}`), '', '申込書かファイルを、このメールに添えてください。', ''].join('\r\n');
    letter.href = `mailto:${letter.dataset.mail}?subject=${encodeURIComponent(`${rules.title} ${number}`)}&body=${encodeURIComponent(body)}`;
  }
  if (part('file')) {
    const can = !!globalThis.crypto?.subtle;
    part('file').hidden = !can;
    part('no-file').hidden = can;
    if (can) save(part('json'), `${rules.member}-${number}.json`, 'application/json', await sealed(values));
    if (can) save(part('text'), `${rules.member}-${number}.txt`, 'text/plain', all);
  }
  form.hidden = true;
  end.hidden = false;
  end.focus();
  end.scrollIntoView();
};

const print = what => {
  document.documentElement.dataset.print = what;
  window.print();
};

form.addEventListener('submit', event => {
  event.preventDefault();
  finish();
});
form.addEventListener('input', () => work.isUnsaved = true);
form.addEventListener('change', event => {
  showParts();
  showWishes();
  const field = event.target.closest('[data-field]');
  if (field?.dataset.field === 'units') showFault(field, faultOf(field, valueOf(field), false));
});
if (part('copy')) part('copy').onclick = async () => {
  const text = part('whole');
  text.closest('details').open = true;
  getSelection().selectAllChildren(text);
  try {
    await navigator.clipboard.writeText(text.textContent);
    part('copied').textContent = '全文をコピーしました。';
  } catch {
    part('copied').textContent = '全文を選びました。そのままコピーしてください。';
  }
};
part('again').onclick = () => {
  end.hidden = true;
  form.hidden = false;
  form.querySelector('[data-field] :is(input, textarea)').focus();
  work.isUnsaved = true;
};
part('forget').onclick = () => {
  keepBasket([]);
  part('erase').click();
  work.isUnsaved = false;
  number = '';
  form.reset();
  location.reload();
};
if (part('print')) {
  part('print').onclick = () => print('sheet');
  part('print-annex').onclick = () => print('annex');
}
addEventListener('afterprint', () => delete document.documentElement.dataset.print);
addEventListener('storage', showRecords);
addEventListener('focusin', event => event.target.closest('[data-field=wishes]') && showWishes());
// Nothing is kept unasked, so leaving by mistake would lose it all, until it was saved, printed, copied or carried on by a link.
end.addEventListener('click', event => {
  if (event.target.closest('.ways-out :is(a, button)')) work.isUnsaved = false;
});
addEventListener('beforeunload', event => {
  if (work.isUnsaved) event.preventDefault();
});
host.classList.add('on');
showParts();
showRecords();
showWishes();
