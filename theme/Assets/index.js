const form = document.querySelector('form[role=search]');
const input = form?.querySelector('input');
const place = form?.action;
let opened;
let tries = 0;

// The index is opened when it is first wanted. A module that failed once is only asked for again under another address.
const index = () => opened ??= import(`${place}api.js${tries ? `?${tries}` : ''}`)
  .then(api => api.openSearch(place, { fetch: (...request) => fetch(...request) }))
  .catch(error => {
    forget();
    throw error;
  });

const forget = () => {
  opened = undefined;
  tries++;
};
