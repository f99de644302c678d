// Lists that stay on this device. A browser may refuse to keep anything: then what is read is the list given, and nothing is written.
export const readList = (area, key, otherwise = []) => {
  try {
    const list = JSON.parse(globalThis[area][key] ?? '[]');
    return Array.isArray(list) ? list : [];
  } catch {
    return otherwise;
  }
};

export const writeList = (area, key, list) => {
  try {
    if (list.length) globalThis[area][key] = JSON.stringify(list);
    else delete globalThis[area][key];
  } catch { /* see above */ }
};
