// The form: shows the parts that are asked for, checks, and makes what is handed in. Nothing typed is stored or sent: the file is made
// here and saved by the reader, and the address line never changes.
const host = document.querySelector('[data-form-rules]');
const rules = JSON.parse(host.dataset.formRules);
const form = host.querySelector('form');
const end = host.querySelector('[data-end]');
const part = name => host.querySelector(`[data-${name}]`);
const fieldOf = name => form.querySelector(`[data-field="${name}"]`);
const [recordsField, loansField] = [form.querySelector('[data-form=records]'), form.querySelector('[data-form=loans]')];
const titles = new Map();
const titleText = document.title;
let typed = false;

const kinds = () => rules.kinds ? valueOf(fieldOf(rules.kinds)) : [];
const showParts = () => {
  const chosen = kinds();
  for (const one of form.querySelectorAll('[data-for]'))
    one.hidden = !!one.dataset.for && !one.dataset.for.split('|').some(kind => chosen.includes(kind));
};

// The basket as rows: a title as soon as its file has come.
const showRecords = () => {
  const keys = readBasket();
  const list = recordsField.querySelector('[data-list]');
  list.replaceChildren(...keys.map(key => {
    const link = el('a', { href: `${rules.base}${key}/` }, titles.get(key) ?? key);
    const drop = el('button', { type: 'button', onclick: () => {
      keepBasket(readBasket().filter(other => other !== key));
      showRecords();
      (list.querySelector('button') ?? form.querySelector('input')).focus();
    }, 'aria-label': `「${titles.get(key) ?? key}」を外す` }, '外す');
    return el('li', {}, link, ' ', drop);
  }));
  if (!keys.length) list.append(el('li', {}, 'まだありません。'));
  if (loansField) showLoans(keys.filter(key => key.startsWith('materials/')));
  for (const key of keys.filter(one => !titles.has(one))) fetchTitle(key);
};

const fetchTitle = async key => {
  const file = await fetchOnce(`${rules.base}${key}/record.json`);
  titles.set(key, file?.title ?? key);
  showRecords();
};

let rowNumber = 0;
const showLoans = keys => {
  const list = loansField.querySelector('[data-list]');
  // Rows that stay keep what was typed into them.
  for (const row of [...list.children]) if (!keys.includes(`materials/${row.dataset.loan}`)) row.remove();
  for (const key of keys) {
    const old = [...list.children].find(row => `materials/${row.dataset.loan}` === key);
    const row = old ?? makeLoan(list, loansField.querySelector('template'), key, ++rowNumber);
    row.querySelector('.loan-title').textContent = titles.get(key) ?? key;
    if (!old) loadItem(row, key);
  }
  if (!list.children.length) list.append(el('li', { className: 'none' }, '借りる教材が、まだ入っていません。'));
};
const loadItem = async (row, key) => {
  const file = await fetchOnce(`${rules.base}${key}/lending.json`);
  if (!file) {
    row.remove();
    showLoans(readBasket().filter(other => other === key ? false : other.startsWith('materials/')));
    return;
  }
  row.item = itemOf(file);
  if (file.training) {
    row.querySelector('.loan-title').after(el('p', {}, `借りる前に、研修「${file.trainingTitle}」を受ける必要があります。`, ' ',
      el('button', { type: 'button', onclick: () => {
        if (!readBasket().includes(file.training)) keepBasket([...readBasket(), file.training]);
        for (const one of inputsOf(fieldOf(rules.kinds))) if (one.value === rules.training) one.checked = true;
        showParts();
        showRecords();
      } }, 'この研修もいっしょに頼む')));
  }
  judgeLoan(row);
};

// All that stands in the fields that are shown: the values, the same as readable texts, and what is wrong.
const collect = () => {
  const [values, texts, faults] = [{}, {}, []];
  const chosen = kinds();
  const groupsUsed = new Set();
  const shown = [...form.querySelectorAll('[data-field]')].filter(field => !field.closest('[hidden]') && !field.closest('[data-loan]'));
  for (const field of shown) if (field.dataset.field.includes('.') && !isEmpty(valueOf(field))) groupsUsed.add(field.dataset.field.split('.')[0]);
  for (const field of shown) {
    const { field: name, required, label } = field.dataset;
    let value, text;
    if (field === recordsField) {
      value = readBasket();
      text = value.map(key => `${titles.get(key) ?? key}（${key}）`).join('\n');
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
        `${row.querySelector('.loan-title').textContent}（materials/${loan.material}）${loan.from ?? ''}から${loan.until ?? ''}まで ${loan.units ?? 1}組`).join('\n');
    } else {
      value = valueOf(field);
      text = Array.isArray(value) ? value.join(field.dataset.field === 'agreed' ? '\n' : '、') : value;
    }
    const group = name.split('.')[0];
    const must = required === '*' || required.split('|').some(kind => kind && chosen.includes(kind)) || (required === '.' && groupsUsed.has(group));
    const fault = field === loansField
      ? (must && !value.length ? '借りる教材を申込みに入れてください。' : '') : faultOf(field, value, must);
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

const showErrors = faults => {
  const box = part('errors');
  box.hidden = !faults.length;
  document.title = faults.length ? `エラー：${titleText}` : titleText;
  box.querySelector('ul').replaceChildren(...faults.map(({ field, fault }) => el('li', {}, el('a', {
    href: `#${field.id}`,
    onclick: event => {
      event.preventDefault();
      const first = inputsOf(field)[0] ?? field.querySelector('a, button') ?? field;
      first.focus();
      first.scrollIntoView({ block: 'center' });
    },
  }, fault))));
  if (faults.length) box.focus();
};

// The canonical text of a value: src/Knowledgebase/Requests/Checksum.cs says it, and a test reads these files with it.
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
const save = (link, name, type, text) => {
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
  Object.assign(texts, { id: number, made });
  const all = `${rules.title}\n番号：${number}\n書いた日：${made}\n${texts.all}`;
  part('number').textContent = number;
  const keys = readBasket();
  part('numbers')?.replaceChildren(...[number, ...keys].map(key => el('li', { className: 'copy' }, key)));
  const sheet = host.querySelector('.sheet');
  const cut = sheet ? fillSheet(sheet, texts) : false;
  if (part('cut')) part('cut').hidden = !cut;
  part('annex').querySelector('pre').textContent = all;
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
form.addEventListener('input', () => typed = true);
form.addEventListener('change', showParts);
part('again').onclick = () => {
  end.hidden = true;
  form.hidden = false;
  form.querySelector('input, textarea').focus();
};
part('forget').onclick = () => {
  keepBasket([]);
  typed = false;
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
// Nothing is kept, so leaving by mistake would lose it all.
addEventListener('beforeunload', event => {
  if (typed && end.hidden) event.preventDefault();
});
host.classList.add('on');
showParts();
showRecords();
