// Half a form on this device, for some days: only after the reader has asked for it, and never who asks.
import { readBasket } from '../basket.js';
import { dropList, readList, writeList } from '../storage.js';
import { sayDay, todayText } from './days.js';
import { inputsOf } from './fields.js';
import { dayOf, textOf } from './lending.js';
import { form, part, rules, work } from './page.js';
import { draftOf, isDraft, takeUp } from './state.js';

const keptAs = `draft-${rules.member}`;
const hereSaid = part('draft-said');
const [keep, erase] = [part('here'), part('erase')];
const isUnkept = name => !!rules.unkept && name.startsWith(rules.unkept);
let isKept = false;

const sayKept = text => {
  keep.hidden = isKept;
  erase.hidden = !isKept;
  hereSaid.textContent = text;
};
const keepHere = () => {
  const last = textOf(dayOf(todayText()) + +keep.dataset.here);
  writeList('localStorage', keptAs, [last, draftOf(name => !isUnkept(name))]);
  // A browser may refuse to keep anything.
  isKept = readList('localStorage', keptAs)[0] === last;
  const rest = [...form.querySelectorAll('[data-field]')].filter(field => isUnkept(field.dataset.field));
  work.isUnsaved = !isKept || rest.some(field => inputsOf(field).some(one => one.value));
  return last;
};
keep.onclick = () => {
  const last = keepHere();
  sayKept(isKept ? `この端末に残しています。${sayDay(dayOf(last))}に消えます。書き足したものも残ります。` : 'このブラウザーは、残すことを許していません。ファイルに保存してください。');
};
erase.onclick = () => {
  dropList('localStorage', keptAs);
  isKept = false;
  work.isUnsaved = true;
  sayKept('残したものを消しました。書いたものは、このページを閉じるまで残っています。');
};
// Whatever changes after that is kept with it.
export const keepOn = () => isKept && keepHere();
for (const type of ['input', 'change']) form.addEventListener(type, keepOn);

const [lastDay, keptDraft] = readList('localStorage', keptAs);
if (!(lastDay >= todayText()) || !isDraft(keptDraft)) dropList('localStorage', keptAs);
else {
  takeUp(keptDraft, readBasket());
  isKept = true;
  sayKept(`この端末に残していた続きです。${sayDay(dayOf(lastDay))}に消えます。`);
}
