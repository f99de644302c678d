// Marks, and the passage that a result quotes.
import { asText, fold, isJapanese, isWord } from './fold.js';

const PASSAGE = 96;

// Where the words occur in a text: [[start, end], …] in UTF-16 units, ascending, never overlapping, never within a character.
export function marksOf(text, words) {
  const folded = fold(text), plain = asText(folded), found = [];
  for (const word of words) {
    const whole = word.patterns.flatMap((pattern) => placesOf(pattern, word.loose, folded, plain));
    found.push(...whole.length ? whole : word.need.filter((term) => term.length > 1).flatMap((term) => placesOf(term, false, folded, plain)));
  }
  found.sort((a, b) => a[0] - b[0]);
  const marks = [];
  for (const [from, to] of found) {
    const last = marks.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else marks.push([from, to]);
  }
  return marks;
}
// Words in letters count only whole, unless a part of one is meant.
function placesOf(pattern, loose, { chars, classes, from, to }, { text, units }) {
  const places = [], inWord = (i, step) => !loose && isWord(classes[i]) && isWord(classes[i + step]);
  for (let at = text.indexOf(pattern); pattern && at >= 0; at = text.indexOf(pattern, at + pattern.length)) {
    const first = units[at];
    let last = units[at + pattern.length - 1];
    if (inWord(first, -1) || inWord(last, 1)) continue;
    if (chars[last + 1] === 0x30FC) last++;
    places.push([from[first], to[last]]);
  }
  return places;
}

// The line with most different words of the query, cut around the first of them.
export function passageOf(text, words) {
  let best = { line: '', worth: 0, at: 0 };
  for (const line of text.split('\n')) {
    const firsts = words.map((word) => marksOf(line, [word])[0]).filter(Boolean);
    if (firsts.length > best.worth) best = { line, worth: firsts.length, at: Math.min(...firsts.map((mark) => mark[0])) };
    if (best.worth === words.length) break;
  }
  const { line, at } = best;
  if (line.length <= PASSAGE) return line;
  // Cut before Japanese characters only: no pair of surrogates or joined emoji lies there.
  const { classes, from } = fold(line);
  const places = from.filter((_, i) => isJapanese(classes[i])), lastUpTo = (limit) => places.findLast((place) => place <= limit) ?? 0;
  const start = lastUpTo(at - PASSAGE / 3), rest = start + PASSAGE;
  const end = rest < line.length && lastUpTo(rest) > start ? lastUpTo(rest) : line.length;
  return (start ? '…' : '') + line.slice(start, end) + (end < line.length ? '…' : '');
}
