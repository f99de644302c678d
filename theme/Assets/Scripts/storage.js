// Lists that stay on this device. A browser may refuse to keep anything: then what is read is the list given, and nothing is written.
export const readList = (area, key, otherwise = []) => {
  try {
    const list = JSON.parse(globalThis[area][key] ?? '[]');
    return Array.isArray(list) ? list : [];
  } catch {
    return otherwise;
  }
};

const attempt = act => {
  try {
    act();
  } catch { /* see above */ }
};
export const writeList = (area, key, list) => attempt(() => globalThis[area][key] = JSON.stringify(list));
export const dropList = (area, key) => attempt(() => delete globalThis[area][key]);
