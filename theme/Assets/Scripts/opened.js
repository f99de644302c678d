// What an address points to is seen, however deep it lies in folded parts. The browser itself may not have looked for it yet.
const open = () => {
  const there = document.getElementById(location.hash.slice(1));
  for (let part; (part = there?.closest('details:not([open])')); ) part.open = true;
  there?.scrollIntoView();
};

export const openParts = () => {
  addEventListener('hashchange', open);
  open();
};
