// The button of a record's page.
import { keepBasket, mostKept, readBasket } from './basket.js';

for (const host of document.querySelectorAll('[data-ask]')) {
  const part = name => host.querySelector(`[data-${name}]`);
  const key = host.dataset.ask;
  const button = part('add');
  const show = () => {
    const keys = readBasket();
    const has = keys.includes(key);
    button.setAttribute('aria-pressed', has);
    button.classList.toggle('strong', !has);
    part('form-link').classList.toggle('strong', has);
    button.textContent = has ? '申込みから外す' : '申込みに入れる';
    part('count').textContent = keys.length ? `（${keys.length}件）` : '';
    return keys.length;
  };
  button.onclick = () => {
    const keys = readBasket();
    const has = keys.includes(key);
    if (!has && keys.length >= mostKept) {
      part('said').textContent = `一度に入れられるのは${mostKept}件までです。`;
      return;
    }
    keepBasket(has ? keys.filter(other => other !== key) : [...keys, key]);
    part('said').textContent = `${has ? '申込みから外しました。' : '申込みに入れました。'}いま${show()}件です。`;
  };
  button.disabled = false;
  show();
  addEventListener('storage', show);
  addEventListener('pageshow', show);
}
