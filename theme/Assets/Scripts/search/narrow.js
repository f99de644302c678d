// The filter stands beside the results where there is room. Elsewhere it is a sheet over them, opened where the reader is.
import { button, el } from '../dom.js';

export const startSheet = root => {
  const narrow = root.querySelector('.narrow');
  const filter = narrow.firstElementChild;
  const close = button('', () => sheet.close(), { className: 'to-results' });
  const sheet = el('dialog', { className: 'filter-sheet', 'aria-labelledby': 'page-narrow', onclose: () => narrow.append(filter) }, close);
  narrow.after(sheet);
  for (const link of root.querySelectorAll('.to-narrow')) {
    link.replaceWith(button(link.textContent, () => {
      sheet.prepend(filter);
      sheet.showModal();
    }, { className: 'to-narrow' }));
  }
  matchMedia('(min-width: 64rem)').onchange = () => sheet.close();
  return total => close.textContent = total === undefined ? '閉じる' : `${total}件を見る`;
};
