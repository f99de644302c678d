export const form = document.querySelector('form[role=search]');
export const input = form?.querySelector('input');
export const place = form?.action;
let opened;
let tries = 0;

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
