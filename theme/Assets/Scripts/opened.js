// What an address points to is seen, however deep it lies in folded parts.
const open = () => {
  const there = document.querySelector(':target');
  for (let part; (part = there?.closest('details:not([open])')); ) part.open = true;
  there?.scrollIntoView();
};

export const openParts = () => {
  addEventListener('hashchange', open);
  open();
};
