// The form: shows the parts that are asked for, checks, and makes what is handed in. Nothing typed is stored or sent: files are made
// here and saved by the reader, and the address line never changes.
const host = document.querySelector('[data-form-rules]');
const rules = JSON.parse(host.dataset.formRules);
const form = host.querySelector('form');
const end = host.querySelector('[data-end]');
const part = name => host.querySelector(`[data-${name}]`);
const fieldOf = name => form.querySelector(`[data-field="${name}"]`);
const [recordsField, loansField] = [form.querySelector('[data-form=records]'), form.querySelector('[data-form=loans]')];
const titles = new Map();
const ticked = new Set();
// Not on the site any more, which may have been published anew since the record was chosen or the page was opened.
const gone = new Set();
const titleText = document.title;
let typed = false;

const kinds = () => rules.kinds ? valueOf(fieldOf(rules.kinds)) : [];
const tick = kind => {
  for (const one of inputsOf(fieldOf(rules.kinds))) if (one.value === kind) one.checked = true;
  showParts();
};

// As what a record is asked for (Requests/AskedFor.cs): a service says nothing by itself, a kit is lent, the rest is what it is about.
const isLent = key => !!rules.lent?.includes(key);
const waysOf = key => key.startsWith('services/') ? [...new Set([rules.meant[key], ...rules.visits])].filter(Boolean) : [];
const isAskedFor = (key, chosen) => !key.startsWith('services/') || waysOf(key).some(kind => chosen.includes(kind));
const sayAsked = (key, chosen) => {
  if (gone.has(key)) return '今のサイトに見つからない記録です。不要なら外し、必要なら係に確かめてください。';
  if (isLent(key)) return chosen.includes(rules.loan) ? `「${rules.loan}」として頼みます。` : `借りずに、関わる記録として伝えます。借りるときは「${rules.loan}」を選んでください。`;
  if (!key.startsWith('services/')) return '関わる記録として伝えます。';
  const kind = waysOf(key).find(one => chosen.includes(one));
  return kind ? `「${kind}」として頼みます。` : `まだ頼んでいません。上の「${waysOf(key).join('」「')}」のどれかを選んでください。`;
};

const showParts = () => {
  const chosen = kinds();
  if (rules.kinds) for (const row of recordsField.querySelectorAll('[data-key]')) row.querySelector('.asked-as').textContent = sayAsked(row.dataset.key, chosen);
  for (const one of form.querySelectorAll('[data-for]'))
    one.hidden = !!one.dataset.for && !one.dataset.for.split('|').some(kind => chosen.includes(kind));
  for (const one of form.querySelectorAll('[data-must]')) one.hidden = !one.dataset.must.split('|').some(kind => chosen.includes(kind));
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
      (list.querySelector('button') ?? form.querySelector('[data-field] input')).focus();
    }, 'aria-label': `「${titles.get(key) ?? key}」を外す` }, '外す');
    return el('li', { 'data-key': key }, link, ' ', drop, ...rules.kinds ? [el('p', { className: 'asked-as' })] : []);
  }));
  if (!keys.length) list.append(el('li', {}, 'まだありません。'));
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
  row.item = file ? itemOf(file) : null;
  row.unread = !file;
  if (file?.training) row.querySelector('.loan-title').after(sayTraining(file));
  judgeLoan(row);
};

const sayTraining = file => {
  const button = el('button', { type: 'button', onclick: () => {
    if (!readBasket().includes(file.training)) keepBasket([...readBasket(), file.training]);
    button.setAttribute('aria-pressed', 'true');
    button.textContent = 'この研修も申込みに入れました';
    ticked.add(file.training);
    tick(rules.training);
    showRecords();
  } }, 'この研修も一緒に頼む');
  return el('p', {}, `借りる前に、研修「${file.trainingTitle}」を受ける必要があります。`, ' ',
    file.trainingEnded ? 'この研修は予定の期日を過ぎています。係に確かめてください。' : button);
};

// Nothing goes unasked for, and nothing that is asked for lacks its content.
const faultOfKinds = chosen => {
  const left = readBasket().filter(key => !isAskedFor(key, chosen));
  if (left.length) return `「${left.map(key => titles.get(key) ?? key).join('」「')}」を何として頼むのか、${waysOf(left[0]).join('・')}のどれかを選んでください。不要なら、下の一覧から外してください。`;
  const isEmptyHanded = chosen.includes(rules.explanation) && !readBasket().length && ['purpose.text', 'message'].every(name => isEmpty(valueOf(fieldOf(name))));
  return isEmptyHanded ? '何を説明してほしいのか分かりません。記録を申込みに入れるか、「目的」か「聞きたいこと・知らせたいこと」に書いてください。' : '';
};

// All that stands in the fields that are shown: the values, the same as readable texts, and what is wrong.
const collect = () => {
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
      : faultOf(field, value, must) || (name === 'wishes' ? faultOfWishes(rules, value) : '') || (name === rules.kinds ? faultOfKinds(value) : '');
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
