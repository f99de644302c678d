// Elements are made here and text is always text: nothing in this script parses markup.
const el = (name, given = {}, ...children) => {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(given)) {
    if (key in made) made[key] = value;
    else made.setAttribute(key, value);
  }
  made.append(...children);
  return made;
};

const wide = '(min-width: 64rem)';

const button = (text, onclick, given = {}) => el('button', { type: 'button', onclick, ...given }, text);

// The text with its matches marked; the ranges are sorted and do not overlap.
const marked = (text, ranges = []) => {
  let at = 0;
  const parts = ranges.flatMap(([start, end]) => {
    const before = text.slice(at, start);
    at = end;
    return [before, el('mark', {}, text.slice(start, end))];
  });
  return [...parts, text.slice(at)];
};
