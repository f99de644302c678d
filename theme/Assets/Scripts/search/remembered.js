// The former queries, newest first; they stay on this device.
import { readList, writeList } from '../storage.js';

export const remembered = () => readList('localStorage', 'searches').filter(q => typeof q === 'string');
export const keepQueries = list => writeList('localStorage', 'searches', list.slice(0, 8));
export const remember = q => q && keepQueries([q, ...remembered().filter(other => other !== q)]);
