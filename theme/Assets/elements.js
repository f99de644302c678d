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

// Where a title that the script draws may go on in the next line: the plainest of the rules by which the site's pages are written.
const wordEnds = text => [...text.matchAll(/(?![いきぎしちみりびひじえけげせれめべねおご])[ぁ-ゖ](?=[ァ-ヺ一-鿿])/g)].map(end => end.index + 1);

// The text with its matches marked; the ranges are sorted and do not overlap.
const marked = (text, ranges = [], breaks = []) => {
  let at = 0;
  const upTo = to => [...breaks.filter(place => place >= at && place < to).flatMap(place => {
    const piece = text.slice(at, place);
    at = place;
    return [piece, el('wbr')];
  }), text.slice(at, at = to)];
  const parts = ranges.flatMap(([start, end]) => [...upTo(start), el('mark', {}, ...upTo(end))]);
  return [...parts, ...upTo(text.length)];
};
