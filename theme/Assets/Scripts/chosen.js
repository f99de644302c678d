// Up to three records are compared. The choice stays in this tab, and the comparison in the address.
import { isKey } from './patterns.js';
import { readList, writeList } from './storage.js';

export const most = 3;

// A tab may refuse to keep anything; then each choice holds as long as its page.
let kept = [];
export const readChosen = () => (kept = readList('sessionStorage', 'compare', kept)).filter(isKey).slice(0, most);
export const keepChosen = keys => writeList('sessionStorage', 'compare', kept = keys);
