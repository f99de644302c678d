// The filters: built once, then brought up to date in place, so that the focus stays where it is.
const startFacets = (host, facets, fixed, change) => {
  const items = [];
  host.replaceChildren(...facets.filter(facet => facet.key !== fixed).map((facet, i) => {
    const said = el('span', { className: 'count' });
    const values = facet.values.map(value => {
      const input = el('input', { type: 'checkbox' });
      const count = el('span', { className: 'count' });
      input.onchange = () => change(facet.key, value.key, input.checked);
      const row = el('label', {}, input, el('span', {}, value.label), count);
      return { value, input, count, row };
    });
    const group = el('details', { className: 'facet', open: i < 2 }, el('summary', {}, facet.label, said),
      el('fieldset', {}, el('legend', { className: 'unseen' }, facet.label), ...values.map(item => item.row)));
    items.push({ facet, said, values, group });
    return group;
  }));
  return (counts, filters, first) => items.forEach(({ facet, said, values, group }) => {
    const chosen = filters[facet.key] ?? [];
    let any = false;
    for (const { value, input, count, row } of values) {
      const n = counts[facet.key]?.[value.key] ?? 0;
      any ||= n > 0;
      input.checked = chosen.includes(value.key);
      input.disabled = !n && !input.checked && input !== document.activeElement;
      row.className = n ? '' : 'none';
      count.textContent = n;
    }
    said.textContent = chosen.length ? `${chosen.length}件を選択中` : '';
    if (first) {
      group.open ||= chosen.length > 0;
      // Within one kind, what no record of it can have is no filter.
      group.hidden = fixed && !any && !chosen.length;
    }
  });
};

// What is chosen, each to be taken away again.
const chips = (facets, filters, fixed, change, clear) => {
  const made = facets.filter(facet => facet.key !== fixed).flatMap(facet => (filters[facet.key] ?? []).map(key => {
    const name = `${facet.label}：${facet.values.find(value => value.key === key)?.label ?? key}`;
    return el('li', {}, button(name, () => change(facet.key, key, false), { className: 'chip', 'aria-label': `${name} を外す` }));
  }));
  return made.length ? [...made, el('li', {}, button('条件をすべて外す', clear))] : [];
};
