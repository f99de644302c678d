// The form of this page, and what is known of the records that it names.
export const host = document.querySelector('[data-form-rules]');
export const rules = JSON.parse(host.dataset.formRules);
export const form = host.querySelector('form');
export const end = host.querySelector('[data-end]');
export const part = name => host.querySelector(`[data-${name}]`);
export const fieldOf = name => form.querySelector(`[data-field="${name}"]`);
export const recordsField = form.querySelector('[data-form=records]');
export const loansField = form.querySelector('[data-form=loans]');
export const titles = new Map();
export const ticked = new Set();
// Not on the site any more, which may have been published anew since the record was chosen or the page was opened.
export const gone = new Set();
// What is typed and neither saved, printed nor handed in.
export const work = { isUnsaved: false };
