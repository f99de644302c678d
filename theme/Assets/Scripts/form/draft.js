// Half a form as a file of the reader's own: made only when it is asked for, read back by this page. The browser itself keeps nothing.
import { keepBasket, readBasket } from '../basket.js';
import { el } from '../dom.js';
import { isKey } from '../patterns.js';
import { todayText } from './days.js';
import { inputsOf } from './fields.js';
import { save } from './handin.js';
import { judgeLoan } from './loans.js';
import { form, loansField, part, recordsField, rules, ticked, work } from './page.js';
import { showParts, showRecords } from './records.js';

const draftFormat = 'knowledgebase-draft/1';
const longestDraft = 256 * 1024;
const said = part('draft-said');

// What stands in the fields: of marks those that are set, by their words; else the text of each input.
const isMark = one => ['checkbox', 'radio'].includes(one.type);
const stateOf = fields => Object.fromEntries(fields.map(field =>
  [field.dataset.field, inputsOf(field).filter(one => !isMark(one) || one.checked).map(one => one.value)]));
const restore = (fields, state) => {
  for (const field of fields) {
    const written = state?.[field.dataset.field];
    if (Array.isArray(written)) inputsOf(field).forEach((one, i) => {
      if (isMark(one)) one.checked = written.includes(one.value);
      else one.value = typeof written[i] === 'string' ? written[i] : '';
    });
  }
};
const ownFields = () => [...form.querySelectorAll('[data-field]')].filter(field => field !== recordsField && field !== loansField && !field.closest('[data-loan]'));
const rowsOfLoans = () => [...form.querySelectorAll('[data-loan]')];

part('keep').onclick = () => {
  const loans = rowsOfLoans().map(row => [row.dataset.loan,
    { ...stateOf([...row.querySelectorAll('[data-field]')]), waits: row.wait.querySelector('input').checked }]);
  const link = el('a');
  save(link, `${rules.member}-draft-${todayText()}.json`, 'application/json', JSON.stringify({
    format: draftFormat, form: rules.member, records: readBasket(), fields: stateOf(ownFields()), loans: Object.fromEntries(loans),
  }, null, 2));
  link.click();
  work.isUnsaved = false;
  said.textContent = 'ここまでに書いたものを、ファイルに保存しました。';
};

part('resume').onchange = async event => {
  const [file] = event.target.files;
  let draft;
  try {
    draft = file.size <= longestDraft && JSON.parse(await file.text());
  } catch { /* what cannot be read is none of ours */ }
  event.target.value = '';
  if (draft?.format !== draftFormat || draft.form !== rules.member) {
    said.textContent = `「${file.name}」は、このページで途中まで保存したファイルではありません。何も変えていません。`;
    return;
  }
  // The marks are those of the file.
  const keys = Array.isArray(draft.records) ? draft.records.filter(isKey) : [];
  for (const key of keys) ticked.add(key);
  keepBasket(keys);
  showRecords();
  restore(ownFields(), draft.fields);
  for (const row of rowsOfLoans()) {
    restore([...row.querySelectorAll('[data-field]')], draft.loans?.[row.dataset.loan]);
    row.wait.querySelector('input').checked = draft.loans?.[row.dataset.loan]?.waits === true;
    judgeLoan(row);
  }
  showParts();
  work.isUnsaved = false;
  said.textContent = `「${file.name}」の続きを読み込みました。`;
};
