// Everything that stands in the form: checked, as values and as readable texts.
// Nothing goes unasked for, and nothing that is asked for lacks its content.
import { readBasket } from '../basket.js';
import { el } from '../dom.js';
import { sayText } from './days.js';
import { faultOf, inputsOf, isEmpty, lengthOf, showFault, valueOf } from './fields.js';
import { judgeLoan, readLoan, waits } from './loans.js';
import { fieldOf, form, loansField, part, recordsField, rules, titles } from './page.js';
import { isAskedFor, kinds, waysOf } from './records.js';
import { faultOfWishes } from './wishes.js';

const faultOfKinds = chosen => {
  const left = readBasket().filter(key => !isAskedFor(key, chosen));
  if (left.length) return `「${left.map(key => titles.get(key) ?? key).join('」「')}」を何として頼むのか、${waysOf(left[0]).join('・')}のどれかを選んでください。不要なら、下の一覧から外してください。`;
  const isEmptyHanded = chosen.includes(rules.explanation) && !readBasket().length && ['purpose.text', 'message'].every(name => isEmpty(valueOf(fieldOf(name))));
  return isEmptyHanded ? '何を説明してほしいのか分かりません。記録を申込みに入れるか、「目的」か「聞きたいこと・知らせたいこと」に書いてください。' : '';
};

// All that stands in the fields that are shown: the values, the same as readable texts, and what is wrong.
export const collect = () => {
  const [values, texts, faults] = [{}, {}, []];
  const chosen = kinds();
  const groupsUsed = new Set();
  let waiting = [];
  const shown = [...form.querySelectorAll('[data-field]')].filter(field => !field.closest('[hidden]') && !field.closest('[data-loan]'));
  for (const field of shown) if (field.dataset.field.includes('.') && !isEmpty(valueOf(field))) groupsUsed.add(field.dataset.field.split('.')[0]);
  for (const field of shown) {
    const { field: name, required, label } = field.dataset;
    let value, text;
    if (field === recordsField) {
      value = readBasket();
      text = value.map(key => {
        const kind = waysOf(key).find(one => chosen.includes(one));
        return `${titles.get(key) ?? key}${rules.kinds && kind ? `（${kind}）` : ''}`;
      }).join('\n');
      texts.keys = value.join('、');
    } else if (field === loansField) {
      const rows = [...field.querySelectorAll('[data-loan]')];
      const loans = rows.map(row => ({ row, ...readLoan(row) }));
      for (const { row, faults: own } of loans) {
        for (const one of row.querySelectorAll('[data-field]')) showFault(one, own.find(fault => fault.field === one)?.fault ?? '');
        faults.push(...own);
        judgeLoan(row);
        if (!own.length && row.troubles) faults.push({ field: row.querySelector('[data-field=from]'), fault: `${row.querySelector('.loan-title').textContent}：${row.troubles}` });
      }
      value = loans.map(({ values: loan }) => Object.fromEntries(['material', 'from', 'until', 'units'].filter(key => loan[key]).map(key => [key, loan[key]])));
      text = loans.map(({ row, values: loan }) =>
        `${row.querySelector('.loan-title').textContent} ${sayText(loan.from)}から${sayText(loan.until)}まで ${loan.units ?? 1}組${
          waits(row) ? '（空きがないときは待ちます）' : ''}`).join('\n');
      waiting = rows.filter(waits).map(row => row.querySelector('.loan-title').textContent);
    } else {
      value = valueOf(field);
      text = name === 'agreed' ? value.map(one => `☑ ${one}`).join('\n')
        : name === 'wishes' ? value.map(sayText).join('、') : Array.isArray(value) ? value.join('、') : value;
    }
    const group = name.split('.')[0];
    const must = required === '*' || required.split('|').some(kind => kind && chosen.includes(kind)) || (required === '.' && groupsUsed.has(group));
    const fault = field === loansField
      ? (must && !value.length ? '借りる教材を申込みに入れてください。' : '')
      : faultOf(field, value, must) || (name === 'wishes' ? faultOfWishes(value) : '') || (name === rules.kinds ? faultOfKinds(value) : '');
    showFault(field, fault);
    if (fault) faults.unshift({ field, fault });
    if (isEmpty(value)) continue;
    texts[name] = text;
    texts.all = `${texts.all ?? ''}${label}：${text.includes('\n') ? '\n' : ''}${text}\n`;
    const [outer, inner] = name.split('.');
    const written = field.dataset.form === 'yes' ? value === rules.yes : value;
    if (inner) values[outer] = { ...values[outer], [inner]: written };
    else values[outer] = written;
  }
  if (waiting.length) {
    values.message = [values.message, `空きがないときは待ちます：${waiting.join('、')}`].filter(Boolean).join('\n');
    const field = fieldOf('message');
    const over = lengthOf(values.message) - field.dataset.most;
    if (over > 0) faults.push({ field, fault: `${field.dataset.label}を、${over}文字短くしてください。` });
  }
  if (rules.reach && fieldOf(rules.reach[0]) && isEmpty(values.person?.mail) && isEmpty(values.person?.phone)) {
    const field = fieldOf(rules.reach[0]);
    const fault = 'メールか電話の、どちらかを書いてください。';
    showFault(field, fault);
    faults.push({ field, fault });
  }
  const order = [...form.querySelectorAll('[data-field]')];
  faults.sort((a, b) => order.indexOf(a.field) - order.indexOf(b.field));
  return { values, texts, faults };
};

const titleText = document.title;
export const showErrors = faults => {
  const box = part('errors');
  box.hidden = !faults.length;
  document.title = faults.length ? `エラー：${titleText}` : titleText;
  box.querySelector('ul').replaceChildren(...faults.map(({ field, fault }) => el('li', {}, el('a', {
    href: `#${field.id}`,
    onclick: event => {
      event.preventDefault();
      const part = field.closest('details');
      if (part) part.open = true;
      const first = inputsOf(field)[0] ?? field.querySelector('a, button') ?? field;
      first.focus();
      first.scrollIntoView({ block: 'center' });
    },
  }, fault))));
  if (!faults.length) return;
  // At once: a focus that glides there may never arrive.
  box.focus({ preventScroll: true });
  box.scrollIntoView({ behavior: 'instant' });
};
