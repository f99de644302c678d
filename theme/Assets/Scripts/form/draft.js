// Half a form as a file of the reader's own, to go on with on another device: made only when it is asked for, read back by this page.
import { el } from '../dom.js';
import { isKey } from '../patterns.js';
import { todayText } from './days.js';
import { save } from './handin.js';
import { part, rules, work } from './page.js';
import { draftOf, isDraft, takeUp } from './state.js';

const longestDraft = 256 * 1024;
const said = part('draft-said');

part('keep').onclick = () => {
  const link = el('a');
  save(link, `${rules.member}-draft-${todayText()}.json`, 'application/json', JSON.stringify(draftOf(), null, 2));
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
  if (!isDraft(draft)) {
    said.textContent = `「${file.name}」は、このページで途中まで保存したファイルではありません。何も変えていません。`;
    return;
  }
  takeUp(draft, Array.isArray(draft.records) ? draft.records.filter(isKey) : []);
  work.isUnsaved = false;
  said.textContent = `「${file.name}」の続きを読み込みました。`;
};
