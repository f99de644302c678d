// The values that levels 0 to 7 stand for: saturated weights (Search/Weights.cs).
const LEVELS = [0.2, 0.34, 0.46, 0.6, 0.7, 0.77, 0.82, 0.88];
const MOST_BEGINNINGS = 400, MOST_PHRASE_CHECKS = 60, PASSAGES = 5;

// Opens the index that lies beside this script. baseUrl is the absolute URL of the folder that holds api.js; fetch is called with
// string URLs. Rejections are Errors whose code is 'offline' (nothing could be fetched) or 'broken' (a file is damaged or missing, also
// after the index was opened anew).
export async function openSearch(baseUrl, { fetch = globalThis.fetch.bind(globalThis) } = {}) {
  const folder = baseUrl.endsWith('/') ? baseUrl : baseUrl + '/';
  const stats = { bytes: 0, requests: 0 };
  let files, root, shelves;
  const fail = (error) => { throw error instanceof SearchError ? error : new SearchError('broken'); };
  // Once more with the newest index when a file is gone or damaged: the site may have been published anew since the page was opened.
  const anew = (work) => work().catch(async (error) => {
    if (error?.code === 'offline') throw error;
    await open('reload');
    return work === open || work().catch(fail);
  });
  async function open(cache) {
    files = new Map();
    files.cache = cache;
    const json = (bytes) => JSON.parse(new TextDecoder().decode(bytes));
    const pointer = await get('search.json', 'no-store').then(json).catch(fail);
    if (pointer.version !== 1) broken();
    root = await load(pointer.root, json);
    let first = root.small;
    shelves = new Map(Object.entries(root.big).map(([shelf, width]) => [shelf, [first, (first += width, width)]]));
    root.bits = Uint8Array.from(atob(root.filter), code);
    root.commonPairs = new Set(root.common.match(/../gu));
  }
  async function get(name, cache) {
    let timer;
    const late = new Promise((_, reject) => { timer = setTimeout(() => reject(new SearchError('offline')), 20000); });
    try {
      stats.requests++;
      const response = await Promise.race([fetch(folder + name, cache ? { cache } : undefined), late]);
      if (!response.ok) broken();
      const bytes = new Uint8Array(await Promise.race([response.arrayBuffer(), late]));
      stats.bytes += bytes.length;
      return bytes;
    } catch (error) {
      throw error?.code === 'broken' ? error : new SearchError('offline');
    } finally {
      clearTimeout(timer);
    }
  }
  // A file of the index, inflated and read; each is fetched once.
  function load(name, read) {
    const kept = files;
    if (!kept.has(name)) {
      kept.set(name, get(name, kept.cache).then(inflate).then(read).catch((error) => {
        kept.delete(name);
        fail(error);
      }));
    }
    return kept.get(name);
  }
  async function inflate(bytes) {
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate'));
    return new Uint8Array(await new Response(stream).arrayBuffer());
  }
  const numbered = (folderName, number) => {
    const at = Math.floor(number / root[folderName + 'Group']) * 8;
    return `${folderName}/${number}-${root[folderName].slice(at, at + 8)}.bin`;
  };
  const loadTerms = (file) => load(numbered('terms', file), (bytes) => readTerms(bytes, root.documents));
  const facetLists = () => load(root.facets, (bytes) => readFacets(bytes, root.documents));
  async function loadCard(number) {
    const cards = await load(numbered('cards', Math.floor(number / root.cardsEach)), (bytes) => textOf(bytes).split('\n'));
    const [title, url, summary, facts, text] = cards.slice(number % root.cardsEach * 5);
    if (text === undefined) broken();
    return { title, url: root.base + url, summary, facts: facts.split(' ').filter(Boolean).map((f) => root.facts[f]), text };
  }
  const loadText = (name) => name ? load(`texts/${name}.bin`, textOf) : Promise.resolve('');
  const loadLexicon = () => load(root.lexicon, (bytes) => textOf(bytes).split('\n\n').map((list) => list.split('\n').filter(Boolean)));

  function isSpelling(word) {
    const first = hash(word), step = (hash(word + '\u0001') | 1) >>> 0;
    for (let i = 0; i < 10; i++) {
      const bit = ((first + Math.imul(i, step)) >>> 0) % root.filterBits;
      if (!(root.bits[bit >> 3] & 1 << (bit & 7))) return false;
    }
    return true;
  }
  // The files in which a term lies, or those in which everything lies that begins so.
  function filesOf(term, begins) {
    const shelf = start(term, 0), big = shelves.get(shelf), place = start(term, 1);
    if (!big) return [hash(shelf) % root.small];
    if (!begins || place !== shelf || !isTermWord(term)) return [big[0] + hash(place) % big[1]];
    return Array.from({ length: Math.min(big[1], 4) }, (_, i) => big[0] + i);
  }
  async function termsOf(term, begins) {
    return (await Promise.all(filesOf(term, begins).map(loadTerms))).flat();
  }

  // The documents of a word as a map from document to weight, or null when the dictionary's filter was wrong about a spelling.
  async function documentsOf(word) {
    const found = new Map();
    const put = (entry, factor) => entry?.docs.forEach((doc, i) => {
      found.set(doc, Math.max(found.get(doc) ?? 0, LEVELS[entry.levels[i]] * factor));
    });
    word.patterns = [word.text];
    if (word.spelling) {
      const entry = await entryOf('\u0001' + word.spelling);
      if (!entry) return null;
      put(entry, 1);
      word.patterns.push(...entry.finds);
      return found;
    }
    const rare = word.need.filter((term) => !root.commonPairs.has(term));
    word.common = word.need.length > 0 && !rare.length;
    const lists = await Promise.all((rare.length ? rare : word.need).map(entryOf));
    if (lists.length && lists.every(Boolean)) {
      put(lists[0], 1);
      for (const list of lists.slice(1)) {
        const both = list.docs.reduce((kept, doc, i) => found.has(doc) ? kept.set(doc, Math.min(found.get(doc), LEVELS[list.levels[i]])) : kept, new Map());
        found.clear();
        both.forEach((weight, doc) => found.set(doc, weight));
      }
    }
    const letters = isTermWord(word.text);
    const beginning = word.begins || ((letters ? !found.size : word.last) && word.text.length > 1 ? word.text : '');
    if (beginning) await beginnings(word, beginning, put);
    if (!found.size && letters && word.text.length > 1) await partsOfWords(word, put);
    return found;
  }
  const entryOf = async (term) => (await termsOf(term)).find((entry) => entry.term === term);
  // Everything that begins like the word: words in letters, spellings of the dictionary, and what begins with a single kanji.
  async function beginnings(word, beginning, put) {
    const letters = isTermWord(beginning), single = [...beginning].length === 1, all = await termsOf(beginning, true);
    const whole = single && shelves.has(beginning) && all.filter((entry) => entry.term === beginning);
    const entries = whole || all.filter(({ term }) => term[0] === '\u0001'
      ? !single && term.startsWith(beginning, 1)
      : (letters || single) && term.startsWith(beginning) && !word.need.includes(term));
    for (const entry of entries.slice(0, MOST_BEGINNINGS)) {
      put(entry, 0.8);
      word.patterns.push(...entry.finds);
    }
    word.loose = letters;
  }
  // A part of words in letters: sought only when nothing else was found.
  async function partsOfWords(word, put) {
    const [letters] = await loadLexicon();
    const parts = letters.filter((other) => other.includes(word.text)).slice(0, 50);
    (await Promise.all(parts.map(entryOf))).forEach((entry) => put(entry, 0.6));
    word.loose = true;
  }

  async function search(query, { filters = {}, limit = 10, offset = 0, passages = true, facets = true } = {}) {
    const typed = query.slice(0, LONGEST_QUERY), phrases = phrasesOf(typed);
    const { words, lists, scores, dropped } = await find(typed);
    const narrow = facets || Object.keys(filters).length ? await narrowing(filters, scores) : null;
    let ranked = [...scores.keys()].filter((doc) => !narrow || narrow.passes(doc)).sort((a, b) => scores.get(b) - scores.get(a) || a - b);
    if (phrases.length) ranked = await withPhrases(ranked, phrases, offset + limit);
    const hits = await Promise.all(ranked.slice(offset, offset + limit).map(async (doc, i) => {
      const { text, ...card } = await loadCard(doc);
      const passage = passages && words.length && i < PASSAGES ? passageOf(await loadText(text), words) : '';
      const { title, summary } = card;
      return {
        ...card, kind: kindOf(doc)[0], passage, score: scores.get(doc),
        marks: { title: marksOf(title, words), summary: marksOf(summary, words), passage: marksOf(passage, words) },
      };
    }));
    return {
      total: ranked.length, relaxed: dropped.length > 0, dropped, hits, facets: facets ? narrow.counts() : {},
      suggestions: words.length && (!scores.size || dropped.length) ? await suggestions(typed, words, lists) : [],
    };
  }
  async function find(typed) {
    if (!typed.trim()) return { words: [], lists: [], scores: new Map(Array.from({ length: root.documents }, (_, doc) => [doc, 0])), dropped: [] };
    const { words, lists } = await lookUp(typed), all = combine(words, lists, 0.5);
    const parts = words.flatMap((word) => word.need.length > 1 && !isTermWord(word.text) && !isKana(classOf(code(word.text)))
      ? word.need.map((term) => ({ ...word, need: [term], text: term, source: term, last: false })) : [word]);
    if (all.scores.size || parts.length === words.length) return { words, lists, ...all };
    const partLists = await Promise.all(parts.map(documentsOf)), some = combine(parts, partLists, 0.6);
    return some.scores.size ? { words: parts, lists: partLists, ...some } : { words, lists, ...all };
  }
  async function lookUp(typed) {
    const wrong = new Set();
    for (;;) {
      const words = wordsOf(typed, (word) => !wrong.has(word) && isSpelling(word));
      const last = words.at(-1);
      if (last && !/\s$/.test(typed)) last.last = true;
      const lists = await Promise.all(words.map(documentsOf));
      const mistaken = words.filter((_, i) => !lists[i]);
      // Hiragana that most texts have is not indexed there, so beside other words it cannot be asked for.
      const telling = (_, i) => !words[i].common || words.every((word) => word.common);
      if (!mistaken.length) return { words: words.filter(telling), lists: lists.filter(telling) };
      for (const word of mistaken) wrong.add(word.spelling);
    }
  }
  const rarity = (count) => Math.log(1 + (root.documents - count + 0.5) / (count + 0.5));
  function kindOf(doc) {
    let end = 0;
    return root.kinds.find((kind) => doc < (end += kind[2])) ?? broken();
  }
  // Documents that have every word; when there are none, those that have most of them and at least that share.
  function combine(words, lists, share) {
    const counts = new Map(), sums = new Map(), scores = new Map();
    for (const list of lists) {
      const rare = rarity(list.size);
      list.forEach((weight, doc) => {
        counts.set(doc, (counts.get(doc) ?? 0) + 1);
        sums.set(doc, (sums.get(doc) ?? 0) + weight * rare);
      });
    }
    let most = 0;
    counts.forEach((count) => { most = Math.max(most, count); });
    if (most && most >= words.length * share) counts.forEach((count, doc) => { if (count === most) scores.set(doc, sums.get(doc) * kindOf(doc)[3]); });
    const [any] = scores.keys();
    return { scores, dropped: scores.size ? words.filter((_, i) => most < words.length && !lists[i].has(any)).map((word) => word.source) : [] };
  }
  // Several values of a facet are alternatives; facets combine. A facet's counts disregard its own choice.
  async function narrowing(filters, scores) {
    const lists = await facetLists(), failed = new Uint8Array(root.documents), only = new Uint8Array(root.documents);
    Object.entries(filters).forEach(([key, chosen]) => {
      const values = [chosen ?? []].flat(), number = lists.findIndex((facet) => facet.key === key), has = new Uint8Array(root.documents);
      if (!values.length) return;
      for (const value of lists[number]?.values ?? []) if (values.includes(value.key)) value.docs.forEach((doc) => { has[doc] = 1; });
      has.forEach((yes, doc) => {
        if (yes || failed[doc] > 1) return;
        failed[doc]++;
        only[doc] = number;
      });
    });
    const counts = () => Object.fromEntries(lists.map((facet, number) => [facet.key, Object.fromEntries(facet.values.map((value) => {
      let count = 0;
      for (const doc of value.docs) if (scores.has(doc) && (!failed[doc] || failed[doc] === 1 && only[doc] === number)) count++;
      return [value.key, count];
    }))]));
    return { passes: (doc) => !failed[doc], counts };
  }
  // Quoted phrases are looked up in the texts themselves, the best candidates first, as far as they are shown.
  async function withPhrases(ranked, phrases, wanted) {
    const kept = [];
    let at = 0;
    for (; at < ranked.length && at < MOST_PHRASE_CHECKS && kept.length < wanted + 10; at += 10) {
      const checked = await Promise.all(ranked.slice(at, at + 10).map(async (doc) => {
        const card = await loadCard(doc);
        const has = (text) => { const plain = asText(fold(text)).text; return phrases.filter((p) => !plain.includes(p)); };
        const missing = has(`${card.title}\n${card.summary}\n${card.facts.join('\n')}`);
        return !missing.length || !(missing.length && has(await loadText(card.text)).some((p) => missing.includes(p)));
      }));
      kept.push(...ranked.slice(at, at + 10).filter((_, i) => checked[i]));
    }
    return kept.concat(ranked.slice(at));
  }
  // The query with a word replaced by the most similar word of the dictionary.
  async function suggestions(typed, words, lists) {
    const [letters, spellings] = await loadLexicon(), found = [];
    words.forEach((word, i) => {
      if (lists[i].size && words.length > 1) return;
      const similar = [...spellings, ...letters].map((other) => [likeness(word.text, asText(fold(other)).text), other]);
      similar.sort((a, b) => b[0] - a[0]);
      for (const [likely, other] of similar.slice(0, 3)) if (likely > 0.45) found.push(typed.replace(word.source, other));
    });
    return [...new Set(found)].filter((s) => s !== typed).slice(0, 4);
  }

  await anew(open);
  return {
    stats,
    get kinds() { return Object.fromEntries(root.kinds.map(([key, label]) => [key, label])); },
    labels: () => anew(facetLists),
    search: (query, options = {}) => anew(() => search(String(query ?? ''), options)),
  };
}

// Dice's coefficient over pairs of characters.
function likeness(a, b) {
  if (a === b) return 0;
  const grams = (text) => [...` ${text} `].map((c, i, all) => c + (all[i + 1] ?? ''));
  const left = new Set(grams(a)), right = new Set(grams(b));
  let both = 0;
  left.forEach((gram) => { if (right.has(gram)) both++; });
  return 2 * both / (left.size + right.size);
}
