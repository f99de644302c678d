// One result. The passage comes later, into the room kept for it.
import { el } from '../dom.js';
import { marked, wordEnds } from './marks.js';

export const passageOf = (hit, waits) => el('p', { className: 'passage', hidden: !waits && !hit.passage }, ...marked(hit.passage ?? '', hit.marks.passage));

export const hitItem = (hit, kinds, waits) => el('li', { 'data-hit': '' },
  el('p', { className: 'kind' }, kinds[hit.kind] ?? ''),
  el('h2', { className: 'hit-title' }, el('a', { href: hit.url }, ...marked(hit.title, hit.marks.title, wordEnds(hit.title)))),
  el('p', { className: 'hit-summary' }, ...marked(hit.summary, hit.marks.summary)),
  el('ul', { className: 'hit-facts' }, ...hit.facts.map(fact => el('li', {}, fact))),
  passageOf(hit, waits));
