// Half a form as a value: what stands in its fields, and a form filled from it again.
import { keepBasket, readBasket } from '../basket.js';
import { isKey } from '../patterns.js';
import { inputsOf } from './fields.js';
import { judgeLoan } from './loans.js';
import { form, loansField, recordsField, rules, ticked } from './page.js';
import { showParts, showRecords } from './records.js';

const format = 'knowledgebase-draft/1';

// Of marks those that are set, by their words; else the text of each input.
const isMark = one => ['checkbox', 'radio'].includes(one.type);
const stateOf = fields => Object.fromEntries(fields.map(field =>
  [field.dataset.field, inputsOf(field).filter(one => !isMark(one) || one.checked).map(one => one.value)]));
const restore = (fields, state) => {
  for (const field of fields) {
    const written = state?.[field.dataset.field];
    if (!Array.isArray(written)) continue;
    inputsOf(field).forEach((one, i) => {
      if (isMark(one)) one.checked = written.includes(one.value);
      else one.value = typeof written[i] === 'string' ? written[i] : '';
    });
    const part = field.closest('details');
    if (part && inputsOf(field).some(one => isMark(one) ? one.checked : one.value)) part.open = true;
  }
};
const ownFields = () => [...form.querySelectorAll('[data-field]')].filter(field => field !== recordsField && field !== loansField && !field.closest('[data-loan]'));
const rowsOfLoans = () => [...form.querySelectorAll('[data-loan]')];

export const draftOf = (wanted = () => true) => ({
  format,
  form: rules.member,
  records: readBasket(),
  fields: stateOf(ownFields().filter(field => wanted(field.dataset.field))),
  loans: Object.fromEntries(rowsOfLoans().map(row => [row.dataset.loan,
    { ...stateOf([...row.querySelectorAll('[data-field]')]), waits: row.wait.querySelector('input').checked }])),
});
export const isDraft = draft => draft?.format === format && draft.form === rules.member;

// The marks are those of the draft; a record that came in since sets its own.
export const takeUp = (draft, records) => {
  const keys = Array.isArray(draft.records) ? draft.records.filter(isKey) : [];
  for (const key of keys) ticked.add(key);
  const since = records.filter(key => !keys.includes(key));
  keepBasket(records);
  showRecords();
  restore(ownFields(), draft.fields);
  for (const key of since) ticked.delete(key);
  showRecords();
  for (const row of rowsOfLoans()) {
    restore([...row.querySelectorAll('[data-field]')], draft.loans?.[row.dataset.loan]);
    row.wait.querySelector('input').checked = draft.loans?.[row.dataset.loan]?.waits === true;
    judgeLoan(row);
  }
  showParts();
};
