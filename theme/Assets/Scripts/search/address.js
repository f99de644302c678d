// What is searched for stands in the address; from another page it comes behind #. What others put there (?utm_source=…) stays.
const facetKeys = document.querySelector('[data-facets]')?.dataset.facets.split(' ') ?? [];
const ours = ['q', 'sort', ...facetKeys];

const givenHere = () => new URLSearchParams(`${location.search}&${location.hash.startsWith('#q=') ? location.hash.slice(1) : ''}`);

export const readAddress = () => {
  const given = givenHere();
  const filters = {};
  for (const key of facetKeys) if (given.has(key)) filters[key] = given.getAll(key);
  return { q: given.get('q') ?? '', sort: given.get('sort') ?? '', filters };
};

export const addressOf = ({ q, sort, filters }) => {
  const given = new URLSearchParams({ ...q && { q }, ...sort && { sort } });
  for (const key in filters) for (const value of filters[key]) given.append(key, value);
  for (const [key, value] of givenHere()) if (!ours.includes(key)) given.append(key, value);
  return `${location.pathname}?${given}`.replace(/\?$/, '');
};
