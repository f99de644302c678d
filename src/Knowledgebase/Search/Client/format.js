// THE INDEX, version 2. Written by Search/*.cs, read here. Whatever does not fit throws 'broken' and never loops: every read is checked
// against the end of its file.
//
// Files, all below search/. A name carries a hash of the content before compression, so hosts may let browsers keep the file for ever;
// only search.json and api.js have fixed names and must be asked for anew.
//   search.json               {"version":2,"root":"root-<hash>.bin"}: the pointer, plain JSON
//   root-<hash>.bin           JSON, see below
//   terms/<n>-<hash>.bin      terms and where they occur
//   cards/<n>-<hash>.bin      what a hit shows, `cardsEach` documents a file: document d is in file floor(d / cardsEach)
//   texts/<hash>.bin          the text of a document, a sentence a line, or short ones of neighbours, an empty line between; their cards say which
//   facets-<hash>.bin         the documents of the facets' values
//   lexicon-<hash>.bin        words in letters and digits, an empty line, the dictionary's words: for suggestions only
// All but the pointer are zlib (RFC 1950), whose checksum shows damage. <hash> of numbered files is that of a group of files in a row:
// file n has the hash at 8 * floor(n / group) of the root's string; a group is the smallest power of two that gives at most 128 hashes.
//
// Units: number = up to 32 bits, 7 a byte, the lowest first, the high bit says that more follow. text = one byte for ASCII (0x00-0x5E are
// U+0020-U+007E, 0x5F is a line break) and hiragana (0x60-0xB2 are U+3041-U+3093), two for U+30xx (0xB3 and the low byte) and for
// U+4E00-U+98FF (0xB4 + page - 0x4E and the low byte), three for the rest (0xFF and the UTF-16 unit, the high byte first); counted text has
// a number, its length in bytes, before it. Bits are read from the highest. ascending(n, last) = n numbers of 0..last by binary
// interpolative coding: the middle one in the fewest bits for its range, then each half.
//
// root: version, base (the site's home), documents (how many), kinds [[key, label, count, worth], ...] in the order of documents,
// facts (what cards name by number), facets (with keys and labels), terms/termsGroup/termsFiles, cards/cardsGroup/cardsFiles, cardsEach,
// facetFile, lexicon (file names), common (pairs of hiragana that most texts have and that are indexed in titles only), filterBits and
// filter (a Bloom filter of the dictionary's spellings, base64, 10 probes: FNV-1a of a digit and the word).
//
// Terms: a pair of neighbouring Japanese characters; a single one, which stands for whatever begins with it (inside a longer
// word of kanji at level 0); a word in letters and digits; U+0001 + a spelling of the dictionary, whose documents are those of everything it finds; U+0001 + two letters that begin words
// and are none. A term lies in file h modulo termsFiles; h is FNV-1a of its first two characters (of a word: the first three) without U+0001.
//   terms file: number of terms, then each: number of characters shared with the term before, counted text of the rest, number of
//   documents, and for a spelling counted text of what it finds (lines); then bits, term by term: ascending(documents), and for each
//   document its level 0-7 in unary.
//   cards file: text of five lines a card: title, address below base, summary, numbers of facts, number of the text in its file (a
//   digit) and the file's hash.
//   facets file: the number of documents of each value of each facet, then bits: ascending(documents) of each value.
export class SearchError extends Error {
  get code() {
    return this.message;
  }
}
export const broken = () => { throw new SearchError('broken'); };

const readerOf = (bytes) => {
  let at = 0, left = 0, current;
  const byte = () => bytes[at++] ?? broken();
  const number = () => {
    let value = 0;
    for (let place = 1; place < 2 ** 35; place *= 128) {
      const piece = byte();
      value += (piece & 127) * place;
      if (piece < 128) return value;
    }
    return broken();
  };
  const text = () => {
    const length = number();
    if (at + length > bytes.length) broken();
    return textOf(bytes.subarray(at, at += length));
  };
  const bits = (count) => {
    let value = 0;
    for (; count > 0; count--) {
      if (!left) {
        current = byte();
        left = 8;
      }
      value = value * 2 + (current >> --left & 1);
    }
    return value;
  };
  const below = (limit) => {
    if (limit <= 1) return 0;
    const width = 32 - Math.clz32(limit - 1), shorter = 2 ** width - limit, value = bits(width - 1);
    return value < shorter ? value : value * 2 + bits(1) - shorter;
  };
  const unary = (most) => {
    let value = 0;
    while (value < most && bits(1)) value++;
    return value;
  };
  // Binary interpolative coding: the middle number first, then each half within the narrower limits.
  const ascending = (count, last) => {
    if (count > last + 1) broken();
    const numbers = new Uint32Array(count);
    const read = (from, length, first, end) => {
      if (!length) return;
      const middle = length >> 1, number = first + middle + below(end - first - length + 2);
      numbers[from + middle] = number;
      read(from, middle, first, number - 1);
      read(from + middle + 1, length - middle - 1, number + 1, end);
    };
    read(0, count, 0, last);
    return numbers;
  };
  return { number, text, unary, ascending };
};

// One byte: ASCII and hiragana; two: katakana and most kanji; three: the rest.
export const textOf = (bytes) => {
  let text = '', at = 0;
  const next = () => bytes[at++] ?? broken();
  while (at < bytes.length) {
    const b = next();
    text += String.fromCharCode(b < 0x5F ? b + 32 : b === 0x5F ? 10 : b < 0xB3 ? 0x3041 + b - 0x60
      : (b === 0xFF ? next() : b === 0xB3 ? 0x30 : b - 0xB4 + 0x4E) * 256 + next());
  }
  return text;
};

export const SPELLED = '\u0001';
export const isSpelled = (term) => term[0] === SPELLED;
export const readTerms = (bytes, documents) => {
  const { number, text, unary, ascending } = readerOf(bytes), terms = [];
  for (let term = '', left = number(); left; left--) {
    term = term.slice(0, number()) + text();
    terms.push({ term, count: number(), finds: isSpelled(term) ? text().split('\n') : [] });
  }
  for (const entry of terms) {
    entry.docs = ascending(entry.count, documents - 1);
    entry.levels = Uint8Array.from(entry.docs, () => unary(7));
  }
  return terms;
};

export const readFacets = (bytes, facets, documents) => {
  const { number, ascending } = readerOf(bytes), values = facets.flatMap((facet) => facet.values), counts = values.map(number);
  values.forEach((value, i) => { value.docs = ascending(counts[i], documents - 1); });
  return facets;
};

export const hash = (text) => {
  let value = 2166136261;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 16777619);
  return value >>> 0;
};
