// What stands in the fields: read, cleaned, judged. Values are texts, lists of texts or groups of both, as the office's reader expects them.
// The reader refuses what nobody can see.
import { el } from '../dom.js';
import { isBeyond } from './days.js';
import { isId } from '../patterns.js';

const unseen = /[\0-\t\v-\x1f\x7f-\x9f\xad\u061c\u180e\u200b\u200c\u200e\u200f\u2028-\u202e\u2060-\u206f\ufdd0-\ufdef\ufeff\ufffd-\uffff]/g;
const clean = (text, lines) => {
  const whole = text.isWellFormed?.() === false ? text.toWellFormed() : text;
  const breaks = whole.normalize('NFC').replace(/\r\n?/g, '\n').replace(/\t/g, ' ').replace(unseen, '');
  return (lines ? breaks : breaks.replace(/\n/g, ' ')).trim();
};
const plain = text => clean(text.normalize('NFKC').replace(/[‐‑–—−ー]/g, '-'));
// 令和8年度 is 2026.
const yearOf = text => text.replace(/ /g, '').replace(/年度?$/, '').replace(/^(?:令和|R)(元|\d{1,2})$/i, (_, n) => `${2018 + (n === '元' ? 1 : +n)}`);
export const lengthOf = text => globalThis.Intl?.Segmenter ? [...new Intl.Segmenter('ja').segment(text)].length : [...text].length;

export const inputsOf = field => [...field.querySelectorAll('input, textarea, select')];
export const valueOf = field => {
  const form = field.dataset.form;
  const inputs = inputsOf(field);
  if (form === 'any' || form === 'all') return inputs.filter(one => one.checked).map(one => one.value);
  if (form === 'one' || form === 'yes') return inputs.find(one => one.checked)?.value ?? '';
  if (form === 'day' && inputs.length > 1) return [...new Set(inputs.map(one => one.value).filter(Boolean))];
  if (form === 'year') return yearOf(plain(inputs[0].value));
  if (['mail', 'phone', 'number', 'id'].includes(form)) return plain(inputs[0].value);
  return clean(inputs[0].value, form === 'lines');
};

const mail = /^[A-Za-z0-9_+-]+(\.[A-Za-z0-9_+-]+)*@([A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?\.)+[A-Za-z]{2,24}$/;
export const isEmpty = value => value === undefined || !value.length;

// What is wrong with a field, in a sentence that says what to do; empty when nothing is.
export const faultOf = (field, value, must) => {
  const { label, form } = field.dataset;
  const most = +field.dataset.most;
  if (inputsOf(field).some(one => one.validity?.badInput)) return `${label}の日付を、暦にある日にしてください。`;
  if (form === 'all' && must && inputsOf(field).some(one => !one.checked)) return `${label}を、一つずつ確かめて印を付けてください。`;
  if (isEmpty(value)) return !must ? '' : ['any', 'one', 'yes', 'records'].includes(form) || field.querySelector('select') ? `${label}を選んでください。` : `${label}を書いてください。`;
  if (form === 'mail' && (!mail.test(value) || value.length > 254)) return 'メールアドレスを、rei@school.example の形で書いてください。';
  if (form === 'phone' && !/^[0-9+() -]{5,20}$/.test(value)) return '電話番号を、027-000-0000 の形で書いてください。';
  if (form === 'id' && !isId(value)) return `${label}を、知らされたとおりに半角で書いてください。`;
  if (form === 'year' && !/^20\d\d$/.test(value)) return `${label}を、2026か令和8のように書いてください。`;
  if (form === 'day' && [value].flat().some(isBeyond)) return `${label}の年の数字を確かめてください。書けるのは、2年先までの日です。`;
  if (form === 'number' && (!/^[1-9]\d*$/.test(value) || +value > most)) return `${label}を、1から${most}までの数で書いてください。`;
  if (['line', 'lines'].includes(form) && most && lengthOf(value) > most) return `${label}は${most}文字までです。現在は${lengthOf(value)}文字です。`;
  return '';
};

export const showFault = (field, fault) => {
  const id = `${field.id}-error`;
  document.getElementById(id)?.remove();
  // The rows of loans tell their own.
  const inputs = field.dataset.form === 'loans' || !inputsOf(field).length ? [field] : inputsOf(field);
  for (const one of inputs) {
    const described = (one.getAttribute('aria-describedby') ?? '').split(' ').filter(other => other && other !== id);
    if (fault) described.push(id);
    if (described.length) one.setAttribute('aria-describedby', described.join(' '));
    else one.removeAttribute('aria-describedby');
    if (!('value' in one) || ['checkbox', 'radio'].includes(one.type)) continue;
    if (fault) one.setAttribute('aria-invalid', 'true');
    else one.removeAttribute('aria-invalid');
  }
  field.classList.toggle('wrong', !!fault);
  if (fault) field.querySelector('.hint').after(el('p', { className: 'error', id }, fault));
};
