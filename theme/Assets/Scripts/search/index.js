export const form = document.querySelector('form[role=search]');
export const input = form?.querySelector('input');
export const place = form?.action;
let opened;
let tries = 0;

// True where the browser can read the index; an older one keeps the page as it came, and the form leads to the lists.
export const isServed = () => {
  try {
    return form && !!new DecompressionStream('deflate-raw');
  } catch {
    return false;
  }
};

export const startKey = () => addEventListener('keydown', event => {
  if ((event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && event.key.toLowerCase() === 'k') {
    event.preventDefault();
    input.focus();
    input.select();
  }
});

// The index is opened when it is first wanted. A module that failed once is only asked for again under another address.
export const index = () => opened ??= import(`${place}api.js${tries ? `?${tries}` : ''}`)
  .then(api => api.openSearch(place, { fetch: (...request) => fetch(...request) }))
  .catch(error => {
    forget();
    throw error;
  });

export const forget = () => {
  opened = undefined;
  tries++;
};
