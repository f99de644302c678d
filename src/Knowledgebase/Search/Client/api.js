// The values that levels 0 to 7 stand for: saturated weights (Search/Index/Bm25.cs).
import { classOf, code, fold, KANJI, plainOf } from './fold.js';
import { broken, hash, isSpelled, readFacets, readTerms, SearchError, SPELLED, textOf } from './format.js';
import { isTermWord, LONGEST_QUERY, phrasesOf, placeOf, wordsOf } from './query.js';
import { marksOf, passageOf } from './passage.js';

const LEVELS = [0.2, 0.34, 0.46, 0.6, 0.7, 0.77, 0.82, 0.88];
const MOST_PHRASE_CHECKS = 60, PASSAGES = 5, WEAK = 0.3;

// Opens the index that lies beside this script. baseUrl is the absolute URL of the folder that holds api.js; fetch is called with
// string URLs. Rejections are Errors whose code is 'offline' (nothing could be fetched) or 'broken' (a file is damaged or missing).
export async function openSearch(baseUrl, { fetch: send = (...request) => fetch(...request) } = {}) {
  const folder = baseUrl.replace(/\/?$/, '/');
  const stats = { bytes: 0, requests: 0 };
  let files, mode, root;
  const fail = (error) => { throw error instanceof SearchError ? error : new SearchError('broken'); };
  // Once more with the newest index when a file is gone or damaged: the site may have been published anew since the page was opened.
  const anew = (work) => work().catch((error) => error.code === 'offline' ? fail(error) : open('reload').then(work)).catch(fail);
  // The numbers of one index mean nothing in another: when another search has opened it anew meanwhile, once more from the start.
  async function whole(...asked) {
    const was = root, answer = await search(...asked);
    return was === root ? answer : whole(...asked);
  }
  async function open(cache) {
    files = new Map();
    mode = cache;
    const json = (bytes) => new Response(bytes).json(), pointer = await json(await get('search.json', 'no-store'));
    if (pointer.version !== 2) broken();
    root = await load(pointer.root, json);
    root.bits = Uint8Array.from(atob(root.filter), code);
    root.commonPairs = new Set(root.common.match(/../gu));
  }
  async function get(name, cache) {
    stats.requests++;
    const data = await send(folder + name, { cache, signal: AbortSignal.timeout(20000) }).then((response) => response.ok && response.arrayBuffer())
      .catch(() => { throw new SearchError('offline'); });
    if (!data) broken();
    stats.bytes += data.byteLength;
    return data;
  }
  // A file of the index, inflated and read; each is fetched once.
  function load(name, read) {
    if (!files.has(name)) {
      files.set(name, get(name, mode).then(inflate).then(read).catch((error) => {
        files.delete(name);
        throw error;
      }));
    }
    return files.get(name);
  }
  async function inflate(data) {
    const stream = new Response(data).body.pipeThrough(new DecompressionStream('deflate'));
    return new Uint8Array(await new Response(stream).arrayBuffer());
  }
  const numbered = (folderName, number) => {
    const at = (number / root[folderName + 'Group'] | 0) * 8;
    return `${folderName}/${number}-${root[folderName].slice(at, at + 8)}.bin`;
  };
  const loadTerms = (file) => load(numbered('terms', file), (bytes) => readTerms(bytes, root.documents));
  async function loadCard(number) {
    const cards = await load(numbered('cards', number / root.cardsEach | 0), (bytes) => textOf(bytes).split('\n'));
    const [title, url, summary, facts, text = broken()] = cards.slice(number % root.cardsEach * 5);
    return { title, url: root.base + url, summary, facts: facts.split(' ').flatMap((fact) => root.facts[fact] ?? []), text };
  }
  const loadText = async (place) => place && (await load(`texts/${place.slice(1)}.bin`, (bytes) => textOf(bytes).split('\n\n')))[place[0]];
  const loadLexicon = () => load(root.lexicon, (bytes) => textOf(bytes).split('\n\n').map((list) => list.split('\n')));

  const isSpelling = (word) => [...'0123456789'].every((digit) => {
    const bit = hash(digit + word) % root.filterBits;
    return root.bits[bit >> 3] & 1 << (bit & 7);
  });
  // What lies in the file of a term: the term, and all that begins with it.
  const termsOf = (term) => loadTerms(hash(placeOf(term)) % root.termsFiles);
  const entryOf = async (term) => (await termsOf(term)).find((entry) => entry.term === term);

  // Looks up the documents of a word, from document to weight. False when the dictionary's filter was wrong about a spelling.
  async function lookUp(word) {
    const docs = word.docs = new Map();
    word.apart = new Map();
    const put = (entry, factor) => entry && weightsOf(entry).forEach((weight, doc) => {
      docs.set(doc, Math.max(docs.get(doc) ?? 0, weight * factor));
    });
    word.patterns = [word.text];
    if (word.spelling) {
      const entry = await entryOf(SPELLED + word.spelling);
      put(entry, 1);
      word.patterns.push(...entry?.finds ?? []);
      return entry;
    }
    const rare = word.need.filter((term) => !root.commonPairs.has(term)), terms = rare.length ? rare : word.need;
    word.common = !rare.length && word.need.length > 0;
    const found = (await Promise.all(terms.map(entryOf))).filter(Boolean).map(weightsOf);
    for (const doc of new Set(found.flatMap((each) => [...each.keys()]))) {
      const weights = found.flatMap((each) => each.get(doc) ?? []);
      if (weights.length === terms.length) docs.set(doc, Math.min(...weights));
      // A compound that nowhere stands as it was typed: more than half of its pairs.
      else if (weights.length * 2 > terms.length) word.apart.set(doc, Math.min(...weights) / 2);
    }
    const letters = isTermWord(word.text), beginning = word.begins || ((letters ? !docs.size : word.last) && word.text.length > 1 ? word.text : '');
    if (beginning) await beginnings(word, beginning, put);
    if (!docs.size && letters && word.text.length > 1) await partsOfWords(word, put);
    return true;
  }
  const weightsOf = ({ docs, levels }) => new Map(Array.from(docs, (doc, i) => [doc, LEVELS[levels[i]]]));
  // What begins like the word: words in letters, spellings of the dictionary.
  async function beginnings(word, beginning, put) {
    word.loose = isTermWord(beginning);
    const entries = (await termsOf(beginning)).filter(({ term }) => (
      isSpelled(term) ? term.startsWith(beginning, 1) : word.loose && term.startsWith(beginning)));
    for (const entry of entries) {
      put(entry, 0.8);
      word.patterns.push(...entry.finds);
    }
  }
  // A part of words in letters: sought only when nothing else was found.
  async function partsOfWords(word, put) {
    const [letters] = await loadLexicon(), parts = letters.filter((other) => other.includes(word.text)).slice(0, 50);
    (await Promise.all(parts.map(entryOf))).forEach((entry) => put(entry, 0.6));
    word.loose = true;
  }

  async function search(query, { filters = {}, limit = 10, offset = 0, passages = true, facets = true, sort } = {}) {
    const typed = query.slice(0, LONGEST_QUERY), phrases = phrasesOf(typed);
    const { words, scores } = await find(typed), marked = words.filter(({ weak }) => !weak), mark = (text) => marksOf(text, marked);
    const narrow = (facets || sort || Object.keys(filters).length) && await narrowing(filters, scores), rankOf = sort ? narrow.ranksOf(sort) : () => 0;
    let ranked = [...scores.keys()].filter((doc) => !narrow || narrow.passes(doc))
      .sort((a, b) => rankOf(a) - rankOf(b) || scores.get(b) - scores.get(a) || a - b);
    if (phrases.length) ranked = await withPhrases(ranked, phrases, offset + limit);
    const hits = await Promise.all(ranked.slice(offset, offset + limit).map(async (doc, i) => {
      const { text, ...card } = await loadCard(doc);
      const passage = passages && words.length && i < PASSAGES ? passageOf(await loadText(text), marked) : '';
      return {
        ...card, kind: kindOf(doc)[0], passage,
        marks: { title: mark(card.title), summary: mark(card.summary), passage: mark(passage) },
      };
    }));
    // What the best hit does not have, or has in another spelling, each as it was typed in one piece.
    const missing = marked.filter(({ docs, like }) => ranked.length && (like || !docs.has(ranked[0])));
    return {
      total: ranked.length, relaxed: missing.length > 0, dropped: [...new Set(missing.map(({ piece }) => typed.slice(...piece)))],
      hits, facets: facets ? narrow.counts() : {},
      suggestions: words.flatMap(({ like = [], own }) => like.map(([, other]) => typed.replace(own, () => other))),
    };
  }
  async function find(typed) {
    if (!typed.trim()) return { words: [], scores: new Map(Array.from({ length: root.documents }, (_, doc) => [doc, 0])) };
    const words = await wordsFound(typed), lost = words.filter(({ docs, weak, amount }) => !docs.size && !weak && !amount);
    await Promise.all(lost.map(mend));
    const found = combine(words);
    if (found.scores.size) return found;
    for (const word of words) {
      if (!word.docs.size && classOf(code(word.text)) === KANJI) word.docs = word.apart;
      // What is to be done stands for itself, unless much is done so (使う).
      word.weak &&= word.docs.size > word.weak * root.documents;
    }
    return combine(words);
  }
  // The most similar words; a slip of typing, which looks the same, is what it was meant for.
  async function mend(word) {
    const known = (await loadLexicon()).flat().map((other) => [likeness(word.text, plainOf(other)), other]);
    word.like = known.filter(([likely]) => likely > 0.6).sort((a, b) => b[0] - a[0]).slice(0, 3);
    const { own, piece, like: [[sure, meant] = []] } = word, found = sure === 1 ? wordsOf(meant, isSpelling) : [];
    if (found.length === 1 && await lookUp(found[0])) Object.assign(word, found[0], { own, piece });
  }
  async function wordsFound(typed) {
    const wrong = new Set();
    for (;;) {
      const words = wordsOf(typed, (word) => !wrong.has(word) && isSpelling(word));
      if (words.length) words.at(-1).last = !/\s$/.test(typed);
      if (words.every(({ weak }) => weak)) words.forEach((word) => { word.weak = false; });
      const right = await Promise.all(words.map(lookUp));
      // Hiragana that most texts have is not indexed there, so beside other words it cannot be asked for.
      if (right.every(Boolean)) return words.filter((word) => !word.common || words.every((other) => other.common));
      words.forEach((word, i) => right[i] || wrong.add(word.spelling));
    }
  }
  function kindOf(doc) {
    let end = 0;
    return root.kinds.find((kind) => doc < (end += kind[2]));
  }
  // Documents that have every word; when there are none, those without the least telling ones: the most frequent, amounts before all. Less
  // than a fifth of what was asked is nothing. Those that lack some and are far better all the same stand with the others.
  function combine(words) {
    const masses = new Map(), scores = new Map();
    let whole = 0, most = 0, best = 0;
    for (const { docs, weak, amount } of words) {
      const rarity = Math.log((root.documents + 1) / (docs.size + 0.5)), mass = weak ? 0 : amount ? 0.01 : rarity;
      whole += mass;
      docs.forEach((weight, doc) => {
        const sum = (masses.get(doc) ?? 0) + mass;
        masses.set(doc, sum);
        scores.set(doc, (scores.get(doc) ?? 0) + weight * (weak ? WEAK : 1) * rarity * kindOf(doc)[3]);
        most = Math.max(most, sum);
      });
    }
    most = Math.max(most, whole / 5);
    scores.forEach((score, doc) => { if (masses.get(doc) >= most) best = Math.max(best, score); });
    masses.forEach((mass, doc) => (mass < most / 2 || (mass < most && scores.get(doc) <= best * 1.7)) && scores.delete(doc));
    return { words, scores };
  }
  // Several values of a facet are alternatives; facets combine. A facet's counts disregard its own choice.
  async function narrowing(filters, scores) {
    const facets = await load(root.facetFile, (bytes) => readFacets(bytes, root.facets, root.documents));
    const choices = Object.entries(filters).filter(([, values]) => values?.length).map(([key, values]) => {
      const chosen = facets.find((facet) => facet.key === key)?.values.filter((value) => values.includes(value.key)) ?? [];
      return { key, docs: new Set(chosen.flatMap((value) => [...value.docs])) };
    });
    const passes = (doc, besides) => choices.every(({ key, docs }) => key === besides || docs.has(doc));
    const counts = () => Object.fromEntries(facets.map(({ key, values }) => [key, Object.fromEntries(
      values.map((value) => [value.key, value.docs.filter((doc) => scores.has(doc) && passes(doc, key)).length]))]));
    // In the order of a facet, a document stands with its first value; what has none comes last.
    const ranksOf = (key) => {
      const places = new Map();
      facets.find((facet) => facet.key === key)?.values.forEach(({ docs }, i) => docs.forEach((doc) => places.has(doc) || places.set(doc, i)));
      return (doc) => places.get(doc) ?? Infinity;
    };
    return { passes, ranksOf, counts };
  }
  // Quoted phrases are looked up in the texts themselves, the best candidates first, as far as they are shown.
  async function withPhrases(ranked, phrases, wanted) {
    const kept = [];
    let at = 0;
    for (; at < Math.min(ranked.length, MOST_PHRASE_CHECKS) && kept.length < wanted + 10;) {
      const some = ranked.slice(at, at += 10), texts = await Promise.all(some.map(async (doc) => {
        const { title, summary, facts, text } = await loadCard(doc);
        return plainOf([title, summary, ...facts, await loadText(text)].join('\n'));
      }));
      kept.push(...some.filter((_, i) => phrases.every((phrase) => texts[i].includes(phrase))));
    }
    return kept.concat(ranked.slice(at));
  }
  await anew(open);
  return {
    stats,
    get kinds() { return Object.fromEntries(root.kinds); },
    labels: async () => root.facets,
    search: (query, options) => anew(() => whole(String(query ?? ''), options)),
  };
}

// The share of the longer one's pairs of characters, where what typing confuses is the same: ソ and ン, シ and ツ, small and large kana.
const likeness = (...texts) => {
  const [left, right] = texts.map((text) => new Set([...` ${looksOf(text)} `].map((c, i, all) => c + all[i + 1])));
  return [...left].filter((pair) => right.has(pair)).length / Math.max(left.size, right.size);
};
const looksOf = (text) => text.replace(/ー/g, '').replace(/ン/g, 'ソ').replace(/シ/g, 'ツ')
  .replace(/[ァィゥェォッャュョ]/g, (small) => String.fromCharCode(code(small) + 1));

// For the test that compares both foldings.
export { fold };
