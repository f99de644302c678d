// How well the first ten results answer the labelled queries.
const pathOf = (url) => decodeURI(new URL(url, 'http://site.test').pathname);

function judge({ relevant }, answer) {
  const wanted = new Set(relevant.map(pathOf)), found = answer.urls.slice(0, 10).map((url) => wanted.has(pathOf(url)));
  const first = found.indexOf(true);
  return {
    rank: first < 0 ? 0 : 1 / (first + 1),
    recall: found.filter(Boolean).length / Math.min(10, wanted.size),
    none: answer.total === 0 ? 1 : 0,
    relaxed: answer.relaxed ? 1 : 0,
  };
}

function summary(judged) {
  if (!judged.length) return null;
  const share = (key) => judged.reduce((sum, j) => sum + j[key], 0) / judged.length;
  return { queries: judged.length, mrr: share('rank'), recall: share('recall'), none: share('none'), relaxed: share('relaxed') };
}

/** Queries without a wanted record at this size are left out; the misses name queries for tuning only, never held-out ones. */
export function qualityOf({ queries, nothing }, answers) {
  const byText = new Map(answers);
  const judged = queries.filter((q) => q.relevant.length).map((q) => ({ ...q, ...judge(q, byText.get(q.text)) }));
  const classes = [...new Set(judged.map((q) => q.class))].sort();
  return {
    all: summary(judged),
    tuning: summary(judged.filter((q) => !q.heldOut)),
    heldOut: summary(judged.filter((q) => q.heldOut)),
    classes: Object.fromEntries(classes.map((name) => [name, summary(judged.filter((q) => q.class === name))])),
    answeredThoughNothing: nothing.filter((text) => byText.get(text).total > 0).length,
    nothing: nothing.length,
    misses: judged.filter((q) => !q.heldOut && (q.rank < 1 || q.recall < 1)).map((q) => `${q.text} [${q.class}] ${q.rank.toFixed(2)} / ${q.recall.toFixed(2)}`),
  };
}
