// From what is typed to words, and from words to terms of the index.
import { PARTICLES } from './fold-tables.js';
import { asText, classOf, code, fold, HIRAGANA, isJapanese, isWord, JOINER, KANJI, KATAKANA, plainOf, stem, SUFFIX } from './fold.js';
import { isSpelled } from './format.js';

export const LONGEST_QUERY = 256;
const MOST_WORDS = 24, LONGEST_SPELLING = 32;
export const isTermWord = (term) => {
  const [first, second] = Array.from(term, (c) => classOf(code(c)));
  return isWord(first) && (second === undefined || isWord(second) || second === SUFFIX);
};
export const placeOf = (term) => {
  const bare = isSpelled(term) ? term.slice(1) : term;
  return [...bare].slice(0, isTermWord(bare) ? 3 : 2).join('');
};

// The words of a query. need: terms that must all occur; begins: also whatever begins so; spelling: a spelling of the dictionary, which
// stands for the whole word; source: as typed; text: as it is looked for.
export function wordsOf(query, isSpelling) {
  const folded = fold(query), { chars, classes } = folded, words = [];
  const text = (i, j) => asText(folded, i, j).text;
  const add = (from, to, word) => words.push({
    need: [], begins: '', spelling: '', ...word, to, source: query.slice(folded.from[from], folded.to[to - 1]), text: stem(text(from, to)),
  });
  const pair = (i) => text(i, i + 2);
  const sameRun = (i, j) => classes[i] === classes[j] || (classes[i] > HIRAGANA && classes[j] > HIRAGANA);

  for (let i = 0; i < chars.length && words.length < MOST_WORDS;) {
    if (!classes[i]) { i++; continue; }
    const found = spellingAt(i);
    if (found) {
      add(i, found, { spelling: stem(text(i, found)) });
      i = found;
      continue;
    }
    let end = i + 1;
    while (end < chars.length && sameRun(end - 1, end) && !(isJapanese(classes[end]) && spellingAt(end))) end++;
    if (classes[i] > HIRAGANA) letters(i, end);
    else if (classes[i] === KANJI) kanji(i, end);
    else kana(i, end);
    i = end;
  }
  return words;

  // The end of the longest spelling that begins here, or 0.
  function spellingAt(i) {
    if (isWord(classes[i]) && classes[i - 1] > HIRAGANA) return 0;
    for (let end = Math.min(chars.length, i + LONGEST_SPELLING); end > i; end--) {
      const last = classes[end - 1];
      if (!last || last === JOINER || (last > HIRAGANA && classes[end] > HIRAGANA)) continue;
      if (isKana(last) && classes[end] === last && isKana(classes[i]) && classes[i - 1] === classes[i]) continue;
      if (isSpelling(stem(text(i, end)))) return end;
    }
    return 0;
  }
  function letters(i, end) {
    const word = text(i, end).slice(0, LONGEST_SPELLING);
    // The first letter of a word that is still being typed: 生成A.
    if (end - i === 1 && end === chars.length && isJapanese(classes[i - 1])) return;
    add(i, end, { need: [word], begins: end === chars.length && word.length > 2 ? word : '' });
  }
  function kanji(i, end) {
    const need = [], border = isKana(classes[end]) && endOfRun(end) - end < 3;
    if (end - i > 1) cover(i, end, need);
    // A single kanji: with its ending (学び), as the rest of a longer word, or as the beginning of any word.
    else if (i && isJapanese(classes[i - 1]) && words.at(-1)?.to === i) need.push(pair(i - 1));
    if (border) need.push(pair(end - 1));
    add(i, end, { need: need.length ? need : [text(i, end)] });
  }
  function kana(i, end) {
    const length = end - i, afterOther = classes[i - 1] > 0;
    if (length === 1) {
      if (!words.length && end === chars.length) add(i, end, { need: [text(i, end)] });
      return;
    }
    if (length === 2 && classes[i] === HIRAGANA && (afterOther || classes[end])) return;
    let first = i, last = end;
    const isParticle = (at) => PARTICLES.includes(text(at, at + 1));
    if (length > 3 && chars[last - 1] === 0x30FC) last--;
    if (length > 2 && afterOther && isParticle(first)) first++;
    if (last - first > 2 && isParticle(last - 1)) last--;
    add(i, end, { need: cover(first, last, []) });
  }
  function cover(i, end, need) {
    for (let at = i; at + 1 < end; at += 2) need.push(pair(at));
    if ((end - i) % 2) need.push(pair(end - 2));
    return need;
  }
  function endOfRun(i) {
    let end = i + 1;
    while (classes[end] === classes[i]) end++;
    return end;
  }
}
export const isKana = (kind) => kind === KATAKANA || kind === HIRAGANA;

// What stands between quotation marks must occur as it is (after folding).
export const phrasesOf = (query) => query.split(/["“”＂]/).filter((_, i, all) => i % 2 && all[i + 1] !== undefined).map(plainOf).filter(Boolean);
