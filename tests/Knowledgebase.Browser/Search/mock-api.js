// Answers in the place of the real index, with what the real records cannot show on demand. Which answer is told by the query.
const records = Array.from({ length: 23 }, (_, i) => ({
  url: 'practices/absence/', title: `記録${i} 出欠連絡のフォーム`, kind: i % 2 ? 'lessons' : 'practices',
  summary: '<b>朝の電話</b>を減らすために、出欠連絡をフォームに移した架空の実践です。',
  passage: '保護者がフォームに理由を書き、職員室の画面に<img src=x onerror=alert(1)>出欠連絡の一覧が出る。',
  facts: ['小学校・中学校', '特別活動', '1日まで', '根拠 3 前後の数値'], part: i % 2 ? 'help' : 'cases', stage: i % 3 ? 'elementary' : 'junior', score: 1,
}));

const labels = [
  { key: 'part', label: '種類', values: [{ key: 'cases', label: '実践・授業' }, { key: 'help', label: '教材・支援' }] },
  { key: 'kind', label: '種類', values: [{ key: 'practices', label: '実践事例' }, { key: 'lessons', label: '授業と指導案' }] },
  { key: 'stage', label: '校種', values: [{ key: 'elementary', label: '小学校' }, { key: 'junior', label: '中学校' }, { key: 'high', label: '高等学校' }] },
  { key: 'subject', label: '教科等', values: [{ key: 'japanese', label: '国語' }] },
];

const found = (text, word) => {
  const at = word ? text.indexOf(word) : -1;
  return at < 0 ? [] : [[at, at + word.length]];
};

export const openSearch = async base => ({
  kinds: { practices: '実践事例', lessons: '授業と指導案' },
  labels: async () => labels,
  search: async (query, { filters = {}, limit = 10, offset = 0, passages = true, facets = true } = {}) => {
    const q = query.trim();
    globalThis.searched = [...globalThis.searched ?? [], q];
    if (q === 'おそい') await new Promise(done => setTimeout(done, 600));
    const fits = record => Object.entries(filters).every(([key, values]) => values.includes(record[key]));
    const text = q === 'ない' ? [] : q.startsWith('<') ? records.map(r => ({ ...r, title: `${q} ${r.title}` })) : records;
    const all = text.filter(fits);
    const count = (key, value) => text.filter(r => r[key] === value && Object.entries(filters).every(([k, v]) => k === key || v.includes(r[k]))).length;
    return {
      total: all.length,
      relaxed: q === 'ゆるく さがす',
      dropped: q === 'ゆるく さがす' ? ['さがす'] : [],
      suggestions: q === 'ない' ? ['出欠連絡'] : [],
      hits: all.slice(offset, offset + limit).map(r => ({
        ...r, url: new URL(`../${r.url}`, base).pathname, passage: passages ? r.passage : '',
        marks: { title: found(r.title, q), summary: found(r.summary, q), passage: passages ? found(r.passage, q) : [] },
      })),
      facets: facets ? Object.fromEntries(labels.map(f => [f.key, Object.fromEntries(f.values.map(v => [v.key, count(f.key, v.key)]))])) : {},
    };
  },
});
