// Where a title that the script draws may go on in the next line: the plainest of the rules by which the site's pages are written.
import { el } from '../dom.js';

export const wordEnds = text => [...text.matchAll(/(?![いきぎしちみりびひじえけげせれめべねおご])[ぁ-ゖ](?=[ァ-ヺ一-鿿])/g)].map(end => end.index + 1);

// The text with its matches marked; the ranges are sorted and do not overlap.
export const marked = (text, ranges = [], breaks = []) => {
  let at = 0;
  const upTo = to => [...breaks.filter(place => place >= at && place < to).flatMap(place => {
    const piece = text.slice(at, place);
    at = place;
    return [piece, el('wbr')];
  }), text.slice(at, at = to)];
  const parts = ranges.flatMap(([start, end]) => [...upTo(start), el('mark', {}, ...upTo(end))]);
  return [...parts, ...upTo(text.length)];
};
