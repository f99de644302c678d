// What a reader has put into the request: ids of records and nothing else. They stay on this device, so that pages opened in
// several windows add to one request; nothing that is typed is ever kept.
const mostKept = 20;
const isKey = text => /^(practices|lessons|materials|services)\/[a-z0-9]([a-z0-9-]{0,62}[a-z0-9])?$/.test(text);

// A browser may refuse to keep anything; then each choice holds as long as its page.
let kept = [];
const readBasket = () => {
  try {
    kept = JSON.parse(localStorage.getItem('request') ?? '[]');
  } catch { /* what cannot be read was not kept */ }
  return Array.isArray(kept) ? [...new Set(kept.filter(isKey))].slice(0, mostKept) : [];
};
const keepBasket = keys => {
  kept = keys;
  try {
    if (keys.length) localStorage.setItem('request', JSON.stringify(keys));
    else localStorage.removeItem('request');
  } catch { /* see above */ }
};
