// What a reader has put into the request: ids of records and nothing else. They stay on this device, so that pages opened in
// several windows add to one request.
import { isKey } from './patterns.js';
import { dropList, readList, writeList } from './storage.js';

export const mostKept = 20;

// A browser may refuse to keep anything; then each choice holds as long as its page.
let kept = [];
export const readBasket = () => [...new Set((kept = readList('localStorage', 'request', kept)).filter(isKey))].slice(0, mostKept);
export const keepBasket = keys => {
  kept = keys;
  if (keys.length) writeList('localStorage', 'request', keys);
  else dropList('localStorage', 'request');
};
