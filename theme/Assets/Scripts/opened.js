// What an address points to is seen, however deep it lies in folded parts.
const open = () => {
  const id = decodeURIComponent(location.hash.slice(1));
  const there = id && document.getElementById(id);
  if (!there) return;
  for (let part = there.closest('details'); part; part = part.parentElement.closest('details')) part.open = true;
  there.scrollIntoView();
};

export const openParts = () => {
  addEventListener('hashchange', open);
  open();
};
