// Reading the index. Whatever does not fit the format throws and never loops: every read is checked against the end of its file.
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
