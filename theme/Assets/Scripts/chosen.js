// Up to three practices or lessons are compared. The choice stays in this tab, and the comparison in the address.
import { readList, writeList } from './storage.js';

export const most = 3;
export const isKey = text => /^(practices|lessons)\/[a-z0-9]+(-[a-z0-9]+)*$/.test(text) && text.length <= 100;

// A tab may refuse to keep anything; then each choice holds as long as its page.
let kept = [];
export const readChosen = () => (kept = readList('sessionStorage', 'compare', kept)).filter(isKey).slice(0, most);
export const keepChosen = keys => writeList('sessionStorage', 'compare', kept = keys);
