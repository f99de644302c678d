// Folding, step by step as Search/Fold.cs does it; the tables before this text are written by Search/FoldTables.cs.
// A folded text is { chars, classes, from, to }: code points, their classes (CharacterClass), and where each stands in the source.
const KANJI = 1, KATAKANA = 2, HIRAGANA = 3, LETTER = 4, DIGIT = 5, JOINER = 6, SUFFIX = 7;
const code = (text) => text.codePointAt(0);
const pairs = (text) => {
  const map = new Map(), all = [...text];
  for (let i = 0; i < all.length; i += 2) map.set(code(all[i]), code(all[i + 1]));
  return map;
};
const SAME_OF = pairs(SAME), VU_OF = pairs(VU), CLASSES = new Map();
const within = (ranges, c) => {
  for (let i = 0; i < ranges.length; i += 2) if (c >= ranges[i] && c <= ranges[i + 1]) return true;
  return false;
};
const classOf = (c) => {
  let found = CLASSES.get(c);
  if (found === undefined) {
    found = 0;
    for (let i = 0; i < RANGES.length; i += 3) if (c >= RANGES[i] && c <= RANGES[i + 1]) found = RANGES[i + 2];
    if (CLASSES.size < 9999) CLASSES.set(c, found);
  }
  return found;
};
const alone = (c) => {
  const lower = [...String.fromCodePoint(c).toLowerCase()];
  const kept = lower.length === 1 ? code(lower[0]) : c;
  const kind = classOf(kept);
  const same = SAME_OF.get(kept) ?? kept;
  return [kind ? (kind === HIRAGANA ? same + 0x60 : same) : 32, kind];
};
const isWord = (kind) => kind === LETTER || kind === DIGIT;
const isJapanese = (kind) => kind >= KANJI && kind <= HIRAGANA;

export function fold(text) {
  const raw = [];
  for (let at = 0; at < text.length;) {
    const c = text.codePointAt(at);
    let end = at + (c > 0xFFFF ? 2 : 1);
    if (!classOf(c) && !within(COMPATIBLE, c)) raw.push([32, 0, at, end]);
    else {
      for (let mark; end < text.length && within(MARKS, mark = text.codePointAt(end));) end += mark > 0xFFFF ? 2 : 1;
      [...text.slice(at, end).normalize('NFKC')].forEach((part, i) => {
        if (!i || !within(MARKS, code(part))) raw.push([...alone(code(part)), at, end]);
      });
    }
    at = end;
  }
  const chars = [], classes = [], from = [], to = [];
  for (let i = 0; i < raw.length; i++) {
    let [c, kind, start, end] = raw[i];
    const before = classes.at(-1) ?? 0, [next, after] = raw[i + 1] ?? [0, 0];
    if (kind === JOINER) {
      if (before === KATAKANA && after === KATAKANA) continue;
      if (!isWord(before) || !isWord(after)) [c, kind] = [32, 0];
    } else if (kind === SUFFIX) {
      if ((before !== LETTER && before !== SUFFIX) || isWord(after)) [c, kind] = [32, 0];
    } else if (kind === DIGIT) {
      const inWord = (k) => isWord(k) || k === SUFFIX;
      if ((isJapanese(before) || isJapanese(after)) && !inWord(before) && !inWord(after)) kind = KANJI;
    } else if (kind === KATAKANA || kind === HIRAGANA) {
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

const isNumeral = (c) => c !== undefined && ((c >= 48 && c <= 57) || BEFORE_COUNTER.includes(String.fromCodePoint(c)));
// The folded text as a string, with the number of the folded character for each UTF-16 unit of it.
const asText = (folded, start = 0, end = folded.chars.length) => {
  let text = '';
  const units = [];
  for (let i = start; i < end; i++) {
    if (folded.classes[i] === JOINER || (!folded.classes[i] && (!text || text.endsWith(' ')))) continue;
    const char = String.fromCodePoint(folded.chars[i]);
    for (const _ of char.length === 2 ? '12' : '1') units.push(i);
    text += char;
  }
  return { text: text.replace(/ $/, ''), units };
};
// Without the long vowel at the end of four kana or more.
const stem = (text) => text.replace(/([ァ-ヺー-ヾㇰ-ㇿ]{3,})ー(?![ァ-ヺー-ヾㇰ-ㇿ])/g, '$1');
