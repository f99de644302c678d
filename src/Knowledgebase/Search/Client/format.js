// THE INDEX, version 1. Written by Search/*.cs, read here. Whatever does not fit throws 'broken' and never loops: every read is checked
// against the end of its file.
//
// Files, all below search/. A name carries a hash of the content before compression, so hosts may let browsers keep the file for ever;
// only search.json and api.js have fixed names and must be asked for anew.
//   search.json               {"version":1,"root":"root-<hash>.bin"}: the pointer, plain JSON
//   root-<hash>.bin           JSON, see below
//   terms/<n>-<hash>.bin      terms and where they occur
//   cards/<n>-<hash>.bin      what a hit shows, `cardsEach` documents a file: document d is in file floor(d / cardsEach)
//   texts/<hash>.bin          the text of one document, a sentence a line; its hash stands on its card
//   facets-<hash>.bin         facets with their documents
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
// facts (what cards name by number), small and big (shelves, below), terms/termsGroup/termsFiles, cards/cardsGroup/cardsFiles, cardsEach,
// facets, lexicon (file names), common (pairs of hiragana that most texts have and that are indexed in titles only), filterBits and filter
// (a Bloom filter of the dictionary's spellings, base64, 10 probes: FNV-1a of the word plus i times FNV-1a of word + U+0001, made odd).
//
// Terms: a pair of neighbouring Japanese characters; a single one that stands alone; a word in letters and digits; U+0001 + a spelling of
// the dictionary, whose documents are those of everything it finds. A term's shelf is its first character (of a word: the first two). A
// shelf named in `big` has that many files of its own, after the small ones in the order of `big`; FNV-1a of one character more decides
// which. Other shelves share the `small` files: FNV-1a of the shelf modulo small.
//   terms file: number of terms, then each: number of characters shared with the term before, counted text of the rest, number of
//   documents, and for a spelling counted text of what it finds (lines); then bits, term by term: ascending(documents), and for each
//   document its level 0-7 in unary.
//   cards file: text of five lines a card: title, address below base, summary, numbers of facts, hash of the text file.
//   facets file: counted text of blocks (key label, then a line for each value), the number of documents of each value, then bits:
//   ascending(documents) of each value.
class SearchError extends Error {
  constructor(code) {
    super(code);
    this.code = code;
  }
}
const broken = () => { throw new SearchError('broken'); };

class Bytes {
  constructor(bytes) {
    this.bytes = bytes;
    this.at = 0;
    this.left = 0;
  }
  byte() {
    return this.at < this.bytes.length ? this.bytes[this.at++] : broken();
  }
  number() {
    let value = 0;
    for (let shift = 0; shift < 35; shift += 7) {
      const piece = this.byte();
      value += (piece & 127) * 2 ** shift;
      if (piece < 128) return value;
    }
    return broken();
  }
  take(length) {
    if (this.at + length > this.bytes.length) broken();
    return this.bytes.subarray(this.at, this.at += length);
  }
  bits(count) {
    let value = 0;
    for (; count > 0; count--) {
      if (!this.left) {
        this.current = this.byte();
        this.left = 8;
      }
      value = value * 2 + ((this.current >> --this.left) & 1);
    }
    return value;
  }
  below(limit) {
    if (limit <= 1) return 0;
    const bits = 32 - Math.clz32(limit - 1), shorter = 2 ** bits - limit;
    const value = this.bits(bits - 1);
    return value < shorter ? value : value * 2 + this.bits(1) - shorter;
  }
  unary(most) {
    let value = 0;
    while (value < most && this.bits(1)) value++;
    return value;
  }
  // Binary interpolative coding: the middle number first, then each half within the narrower limits.
  ascending(count, last) {
    if (count > last + 1) broken();
    const numbers = new Uint32Array(count);
    const read = (from, length, first, end) => {
      if (length <= 0) return;
      const middle = length >> 1;
      const number = first + middle + (end - first + 1 === length ? 0 : this.below(end - first - length + 2));
      numbers[from + middle] = number;
      read(from, middle, first, number - 1);
      read(from + middle + 1, length - middle - 1, number + 1, end);
    };
    read(0, count, 0, last);
    return numbers;
  }
}

// One byte: ASCII and hiragana; two: katakana and most kanji; three: the rest.
const textOf = (bytes) => {
  let text = '';
  for (let i = 0; i < bytes.length; i++) {
    const b = bytes[i];
    if (b < 0x5F) text += String.fromCharCode(b + 32);
    else if (b === 0x5F) text += '\n';
    else if (b < 0xB3) text += String.fromCharCode(0x3041 + b - 0x60);
    else if (i + (b === 0xFF ? 2 : 1) >= bytes.length) broken();
    else if (b === 0xFF) text += String.fromCharCode(bytes[++i] * 256 + bytes[++i]);
    else text += String.fromCharCode((b === 0xB3 ? 0x30 : b - 0xB4 + 0x4E) * 256 + bytes[++i]);
  }
  return text;
};

const readTerms = (bytes, documents) => {
  const file = new Bytes(bytes), count = file.number(), terms = [];
  for (let term = '', i = 0; i < count; i++) {
    term = term.slice(0, file.number()) + textOf(file.take(file.number()));
    terms.push({ term, count: file.number(), finds: term[0] === '\u0001' ? textOf(file.take(file.number())).split('\n') : [] });
  }
  for (const entry of terms) {
    entry.docs = file.ascending(entry.count, documents - 1);
    entry.levels = Uint8Array.from(entry.docs, () => file.unary(7));
  }
  return terms;
};

const readFacets = (bytes, documents) => {
  const file = new Bytes(bytes), facets = textOf(file.take(file.number())).split('\n\n').map((lines) => {
    const [facet, ...values] = lines.split('\n').map((line) => ({ key: line.split(' ', 1)[0], label: line.slice(line.indexOf(' ') + 1) }));
    return { ...facet, values };
  });
  for (const facet of facets) for (const value of facet.values) value.count = file.number();
  for (const facet of facets) for (const value of facet.values) value.docs = file.ascending(value.count, documents - 1);
  return facets;
};

const hash = (text) => {
  let value = 2166136261;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 16777619);
  return value >>> 0;
};
