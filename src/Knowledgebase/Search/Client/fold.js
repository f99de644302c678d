// Folding, step by step as Search/Fold.cs does it; the tables are made by Search/FoldTables.cs when the client is built.
// A folded text is { chars, classes, from, to }: code points, their classes (CharacterClass), and where each stands in the source.
import { BEFORE_COUNTER, RUNS, SAME, VU } from './fold-tables.js';

export const KANJI = 1;
export const KATAKANA = 2;
export const HIRAGANA = 3;
export const LETTER = 4;
const DIGIT = 5;
export const JOINER = 6;
export const SUFFIX = 7;
const COMPATIBLE = 8;
const MARK = 9;
export const code = (text) => text.codePointAt(0);
const pairs = (text) => new Map(Array.from(text.matchAll(/(.)(.)/gu), ([, one, other]) => [code(one), code(other)]));
const SAME_OF = pairs(SAME), VU_OF = pairs(VU), CLASSES = new Uint8Array(0x110000);
for (let i = 0, first = 0; i < RUNS.length; i += 2) CLASSES.fill(RUNS[i + 1], first += RUNS[i], first + RUNS[i + 2]);
export const classOf = (c) => CLASSES[c];
const alone = (c) => {
  const lower = [...String.fromCodePoint(c).toLowerCase()];
  const kept = lower.length === 1 ? code(lower[0]) : c;
  const kind = classOf(kept);
  const same = SAME_OF.get(kept) ?? kept;
  return kind && kind < COMPATIBLE ? [kind === HIRAGANA ? same + 0x60 : same, kind] : [32, 0];
};
export const isWord = (kind) => kind === LETTER || kind === DIGIT;
export const isJapanese = (kind) => kind >= KANJI && kind <= HIRAGANA;

export function fold(text) {
  const raw = [];
  for (let at = 0; at < text.length;) {
    const c = text.codePointAt(at);
    let end = at + (c > 0xFFFF ? 2 : 1);
    if (!classOf(c)) raw.push([32, 0, at, end]);
    else {
      for (let mark; classOf(mark = text.codePointAt(end)) === MARK;) end += mark > 0xFFFF ? 2 : 1;
      [...text.slice(at, end).normalize('NFKC')].forEach((part, i) => {
        if (!i || classOf(code(part)) !== MARK) raw.push([...alone(code(part)), at, end]);
      });
    }
    at = end;
  }
  const chars = [], classes = [], from = [], to = [];
  for (let i = 0; i < raw.length; i++) {
    let [c, kind, start, end] = raw[i];
    const before = classes.at(-1), [next, after] = raw[i + 1] ?? [];
    if (kind === JOINER) {
      if (before === KATAKANA && after === KATAKANA) continue;
      if (!isWord(before) || !isWord(after)) [c, kind] = [32, 0];
    } else if (kind === SUFFIX) {
      if ((before !== LETTER && before !== SUFFIX) || isWord(after)) [c, kind] = [32, 0];
    } else if (kind === DIGIT) {
      const inWord = (k) => isWord(k) || k === SUFFIX;
      if ((isJapanese(before) || isJapanese(after)) && !inWord(before) && !inWord(after)) kind = KANJI;
    } else if (c === 0x31 && kind === KANJI && before === KATAKANA && after === KATAKANA) [c, kind] = [0x30FC, KATAKANA];
    else if (kind === KATAKANA || kind === HIRAGANA) {
      if (c === 0x30F4 && VU_OF.has(next)) {
        c = VU_OF.get(next);
        end = raw[++i][3];
      } else if (c === 0x30F4) c = 0x30D6;
      else if (c === 0x30FC && (before === HIRAGANA || (before !== KATAKANA && after === HIRAGANA))) kind = HIRAGANA;
      else if (c === 0x30AB && after === KANJI && isNumeral(chars.at(-1))) c = 0x30B1;
    }
    chars.push(c);
    classes.push(kind);
    from.push(start);
    to.push(end);
  }
  return { chars, classes, from, to };
}

const isNumeral = (c = 32) => BEFORE_COUNTER.includes(String.fromCodePoint(c));
// The folded text as a string, with the number of the folded character for each UTF-16 unit of it.
export const asText = (folded, start = 0, end = folded.chars.length) => {
  let text = '';
  const units = [];
  for (let i = start; i < end; i++) {
    if (folded.classes[i] === JOINER || (!folded.classes[i] && (!text || text.endsWith(' ')))) continue;
    const char = String.fromCodePoint(folded.chars[i]);
    units.push(...Array(char.length).fill(i));
    text += char;
  }
  return { text: text.replace(/ $/, ''), units };
};
export const plainOf = (text) => asText(fold(text)).text;
// Without the long vowel at the end of four kana or more.
export const stem = (text) => text.replace(/([ァ-ヾㇰ-ㇿ]{3,})ー(?![ァ-ヾㇰ-ㇿ])/g, '$1');
