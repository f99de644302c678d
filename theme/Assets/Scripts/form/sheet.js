// The sheet on paper: each cell takes what fits into its lines, and says where the rest is. A half-wide letter counts half.
const widthOf = text => [...text].reduce((sum, one) => sum + (one.charCodeAt(0) < 0x250 || /[\uff61-\uff9f]/.test(one) ? .6 : 1), 0);
const perLine = cells => ({ 1: 43, 2: 18, 3: 10 })[cells] ?? 8;
const more = '（続きは別紙）';

// The text as far as it fits, and whether anything is missing.
export const fit = (text, lines, wide) => {
  const rows = text.split('\n');
  const takes = row => Math.max(1, Math.ceil(widthOf(row) / wide));
  if (rows.reduce((sum, row) => sum + takes(row), 0) <= lines) return [text, false];
  const taken = [];
  let left = lines;
  for (const row of rows) {
    if (takes(row) < left || (takes(row) === left && widthOf(row) + more.length <= left * wide)) {
      taken.push(row);
      left -= takes(row);
    } else {
      let part = '';
      for (const one of row) {
        if (widthOf(part + one) > left * wide - more.length - 1) break;
        part += one;
      }
      if (left > 0 && part) taken.push(part + '…');
      break;
    }
    if (left <= 0) break;
  }
  return [taken.join('\n') + more, true];
};

// Fills every cell; true when something did not fit.
export const fillSheet = (sheet, texts) => {
  let cut = false;
  for (const cell of sheet.querySelectorAll('[data-cell]')) {
    const { cell: name, lines, cells } = cell.dataset;
    const [text, isCut] = lines ? fit(texts[name] ?? '', +lines, perLine(+cells)) : [texts[name] ?? '', false];
    // Numbers of records are in the file too; half a number is none.
    const isNumbers = name === 'keys';
    cell.textContent = isNumbers && isCut ? '' : text;
    cut ||= isCut && !isNumbers;
  }
  return cut;
};
