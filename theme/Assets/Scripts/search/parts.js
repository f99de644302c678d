import { el } from '../dom.js';

const narrowest = '(min-width: 64rem)';
export const isWide = () => matchMedia(narrowest).matches;

export const button = (text, onclick, given = {}) => el('button', { type: 'button', onclick, ...given }, text);
