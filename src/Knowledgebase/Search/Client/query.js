// From what is typed to words, and from words to terms of the index.
import { AMOUNTS, ASKING, ENDINGS, PARTICLES } from './fold-tables.js';
import { asText, classOf, code, fold, HIRAGANA, isJapanese, isWord, JOINER, KANJI, KATAKANA, LETTER, plainOf, stem, SUFFIX } from './fold.js';
import { isSpelled } from './format.js';

export const LONGEST_QUERY = 256;
const MOST_WORDS = 24, LONGEST_SPELLING = 32;
const JOIN = new RegExp(`${ENDINGS}|[${PARTICLES}]`, 'g'), joins = (kana) => !kana.replace(JOIN, '');
const ASKS = new RegExp(`^(?:${ASKING})$`), AMOUNT = new RegExp(AMOUNTS);
export const isTermWord = (term) => {
  const [first, second] = Array.from(term, (c) => classOf(code(c)));
  return isWord(first) && (second === undefined || isWord(second) || second === SUFFIX);
};
export const placeOf = (term) => {
  const bare = isSpelled(term) ? term.slice(1) : term;
  return [...bare].slice(0, isTermWord(bare) ? 3 : 2).join('');
};

// The words of a query. need: terms that must all occur; begins: also whatever begins so; spelling: a spelling of the dictionary, which
// stands for the whole word; text: as it is looked for; own: as typed; piece: where all that is typed in one piece with it begins
// and ends; weak: no record need have it (-1: a question word; of a verb the share of the
// records that are too many for it to stand alone); amount: a number with its unit, the first to be given up.
export function wordsOf(query, isSpelling) {
  const folded = fold(query), { chars, classes } = folded, words = [], isQuoted = /["“”＂「]/.test(query);
  const text = (i, j) => asText(folded, i, j).text;
  const add = (from, to, word, shown = to) => {
    const before = words.at(-1), found = text(from, to), piece = before?.shown === from ? before.piece : [folded.from[from]];
    piece[1] = folded.to[shown - 1];
    words.push({
      need: [], begins: '', spelling: '', weak: -ASKS.test(found), amount: AMOUNT.test(found), ...word,
      to, shown, piece, own: query.slice(folded.from[from], folded.to[to - 1]), text: stem(found),
    });
  };
  const pair = (i) => text(i, i + 2);
  const sameRun = (i, j) => classes[i] === classes[j] || (classes[i] > HIRAGANA && classes[j] > HIRAGANA);

  for (let i = 0; i < chars.length && words.length < MOST_WORDS;) {
    if (!classes[i]) { i++; continue; }
    const found = spellingAt(i);
    if (found) {
      add(i, found, { spelling: stem(text(i, found)), weak: false });
      i = found;
      continue;
    }
    let end = i + 1;
    while (end < chars.length && sameRun(end - 1, end) && !(isJapanese(classes[end]) && spellingAt(end))) end++;
    if (classes[i] > HIRAGANA) end = letters(i, end);
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
  // Returns the end: a number takes its unit with it.
  function letters(i, end) {
    // The first letter of a word that is still being typed: 生成A.
    if (end - i === 1 && end === chars.length && isJapanese(classes[i - 1])) return end;
    if (classes[end] === KANJI && AMOUNT.test(text(i, end + 1))) end++;
    const word = text(i, end).slice(0, LONGEST_SPELLING);
    add(i, end, { need: [word], begins: end === chars.length && word.length > 2 ? word : '' });
    return end;
  }
  function kanji(i, end) {
    const need = [], next = isKana(classes[end]) ? endOfRun(end) : end, ending = classes[end] === HIRAGANA && !isQuoted ? text(end, next) : '', isEnd = joins(ending);
    const border = next > end && next - end < 3 && !(ending && isEnd), rest = i && isJapanese(classes[i - 1]) && words.at(-1)?.to === i;
    if (end - i > 1) cover(i, end, need);
    // A single kanji: with its ending (学び), as the rest of a longer word, or as the beginning of any word.
    else if (rest) need.push(pair(i - 1));
    // A verb or adjective: 減らしたい, 使う.
    const isVerb = end - i === 1 && !isEnd && (!border || /[ウクグスツヌブムルイ]$/.test(ending));
    if (border && !isVerb) need.push(pair(end - 1));
    add(i, end, { need: need.length ? need : [text(i, end)], ...end - i === 1 && (isVerb || rest) && { weak: 1 / 9 } }, isEnd ? end : next);
  }
  function kana(i, end) {
    const length = end - i, isHiragana = classes[i] === HIRAGANA, afterOther = classes[i - 1] > 0, run = text(i, end);
    if (length === 1) {
      if (!words.length && end === chars.length) add(i, end, { need: [run] });
      return;
    }
    if (length === 2 && isHiragana && (afterOther || classes[end])) return;
    let first = i, last = end;
    if (isHiragana && !isQuoted) {
      // Right behind another word it is that word's ending (unless a word in letters goes on: 3Dぷりんた); by itself it goes up to を or
      // to what only joins and ends.
      if ((afterOther && (classes[i - 1] < LETTER || PARTICLES.includes(run[0]))) || (joins(run) && length < chars.length)) return;
      for (last = i + 2; last < end && run[last - i] !== 'ヲ' && !joins(run.slice(last - i));) last++;
    }
    const isParticle = (at) => PARTICLES.includes(text(at, at + 1)), to = last;
    if (last - i > 3 && chars[last - 1] === 0x30FC) last--;
    if (length > 2 && afterOther && isParticle(first)) first++;
    if (last - first > 2 && isParticle(last - 1)) last--;
    add(i, to, { need: cover(first, last, []) });
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
const isKana = (kind) => kind === KATAKANA || kind === HIRAGANA;

// What stands between quotation marks must occur as it is (after folding).
export const phrasesOf = (query) => query.split(/["“”＂]/).filter((_, i, all) => i % 2 && all[i + 1] !== undefined).map(plainOf).filter(Boolean);
