// The boxes of the filter: built once, then brought up to date in place, so that the focus stays where it is.
import { button, el } from '../dom.js';

// What the page says itself: the facets of a list, with how many records bear each value.
export const facetsOf = (host, keys) => [...host.querySelectorAll('[data-facet]')].filter(group => keys.includes(group.dataset.facet)).map(group => ({
  key: group.dataset.facet,
  label: group.querySelector('summary').textContent,
  rest: group.querySelector('p')?.textContent,
  values: [...group.querySelectorAll('li')].map(row => ({
    key: row.dataset.value,
    label: row.firstElementChild.textContent,
    count: parseInt(row.querySelector('.count').textContent),
  })),
}));

export const startFacets = (host, facets, change) => {
  const groups = facets.map((facet, i) => {
    const old = host.querySelector(`[data-facet="${facet.key}"]`);
    const rows = facet.values.map(({ key, label, count: whole }) => {
      const box = el('input', { type: 'checkbox', onchange: () => change(facet.key, key, box.checked) });
      const count = el('span', { className: 'count' });
      return { key, whole, box, count, row: el('label', {}, box, el('span', {}, label), ' ', count) };
    });
    const rest = el('p', { className: 'count' });
    const group = el('details', { className: 'facet', id: old?.id ?? '', 'data-facet': facet.key, open: old?.open ?? i < 2 },
      el('summary', {}, facet.label),
      el('fieldset', {}, el('legend', { className: 'unseen' }, facet.label), ...rows.map(({ row }) => row), rest));
    if (old) old.replaceWith(group);
    else host.append(group);
    return { facet, rows, rest, group };
  });
  // Without counts, those that the page came with.
  return (counts, filters) => groups.forEach(({ facet, rows, rest, group }) => {
    const chosen = filters[facet.key] ?? [];
    let empty = 0;
    for (const { key, whole, box, count, row } of rows) {
      const n = (counts ? counts[facet.key]?.[key] : whole) ?? 0;
      box.checked = chosen.includes(key);
      // What finds nothing is counted in one line instead of a box that cannot be ticked.
      box.disabled = row.hidden = !n && !box.checked && box !== document.activeElement;
      empty += row.hidden;
      count.textContent = `${n}件`;
    }
    rest.textContent = empty ? `ほか${empty}項目は0件` : facet.rest;
    if (chosen.length) group.open = true;
    group.hidden = empty === rows.length;
  });
};

// What is chosen, each to be taken away again.
export const chips = (facets, filters, change, clear) => {
  const made = facets.flatMap(facet => (filters[facet.key] ?? []).map(key => {
    const name = `${facet.label}：${facet.values.find(value => value.key === key)?.label ?? key}`;
    return el('li', {}, button(name, () => change(facet.key, key), { className: 'chip', 'aria-label': `${name} を外す` }));
  }));
  return made.length ? [...made, el('li', {}, button('条件をすべて外す', clear))] : made;
};
