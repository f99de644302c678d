// The filters: built once, then brought up to date in place, so that the focus stays where it is.
const startFacets = (host, facets, kind, change) => {
  const open = !matchMedia(wide).matches ? 0 : kind ? 1 : 2;
  const groups = facets.map((facet, i) => {
    const said = el('span', { className: 'count' });
    const rows = facet.values.map(({ key, label }) => {
      const box = el('input', { type: 'checkbox', onchange: () => change(facet.key, key, box.checked) });
      const count = el('span', { className: 'count' });
      return { key, box, count, row: el('label', {}, box, el('span', {}, label), ' ', count) };
    });
    const group = el('details', { className: 'facet', open: i < open }, el('summary', {}, facet.label, said),
      el('fieldset', {}, el('legend', { className: 'unseen' }, facet.label), ...rows.map(({ row }) => row)));
    return { facet, said, rows, group };
  });
  host.replaceChildren(...groups.map(({ group }) => group));
  return (counts, filters) => groups.forEach(({ facet, said, rows, group }) => {
    const chosen = filters[facet.key] ?? [];
    let sum = chosen.length;
    for (const { key, box, count, row } of rows) {
      const n = counts[facet.key]?.[key] ?? 0;
      sum += n;
      box.checked = chosen.includes(key);
      box.disabled = !n && !box.checked && box !== document.activeElement;
      row.className = n ? '' : 'none';
      count.textContent = n;
    }
    said.textContent = chosen.length ? `${chosen.length}件を選択中` : '';
    if (chosen.length) group.open = true;
    // Within one kind, what no record of it can have is no filter.
    if (kind && !Object.keys(filters).length) group.hidden = !sum;
  });
};

// What is chosen, each to be taken away again.
const chips = (facets, filters, change, clear) => {
  const made = facets.flatMap(facet => (filters[facet.key] ?? []).map(key => {
    const name = `${facet.label}：${facet.values.find(value => value.key === key)?.label ?? key}`;
    return el('li', {}, button(name, () => change(facet.key, key), { className: 'chip', 'aria-label': `${name} を外す` }));
  }));
  return made.length ? [...made, el('li', {}, button('条件をすべて外す', clear))] : made;
};
