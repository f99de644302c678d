// One result, drawn like a card of a list.
import { chooser } from '../choose.js';
import { el } from '../dom.js';
import { marked, wordEnds } from './marks.js';

// A passage is quoted where the summary does not show why this was found; room is kept for one that is still to come.
const isQuoted = hit => !hit.marks.summary.length;
export const passageOf = (hit, waits) =>
  el('p', { className: 'passage', hidden: !isQuoted(hit) || !waits && !hit.passage }, ...isQuoted(hit) ? marked(hit.passage ?? '', hit.marks.passage) : []);

// Facts are told as the index keeps them: a level of evidence begins with its number, an absence ends with its word.
const factItem = fact => {
  const [, level] = /^根拠 (\d)/.exec(fact) ?? [];
  return el('li', { className: level ? `level-${level}` : /記載なし$/.test(fact) ? 'mark open' : '' }, fact);
};

const compareBox = ({ kind, url, title }) => /^(practices|lessons)$/.test(kind)
  ? [chooser(url.split('/').slice(-3, -1).join('/'), title, `${url}../../compare/`)] : [];

// The page brings a drawing of each kind; pages of the English part are drawn as pages, and said to be English.
const english = 'english';
const drawingOf = kind => [...document.querySelectorAll(`[data-drawing="${kind === english ? 'pages' : kind}"] > svg`)].map(drawing => drawing.cloneNode(true));

export const hitItem = (hit, kind, level, waits) => el('li', { 'data-hit': '', ...hit.kind === english && { lang: 'en' } },
  ...drawingOf(hit.kind),
  el('p', { className: 'kind' }, kind),
  el(`h${level}`, {}, el('a', { href: hit.url }, ...marked(hit.title, hit.marks.title, wordEnds(hit.title)))),
  el('p', {}, ...marked(hit.summary, hit.marks.summary)),
  passageOf(hit, waits),
  el('div', {}, el('ul', {}, ...hit.facts.map(factItem)), ...compareBox(hit)));
