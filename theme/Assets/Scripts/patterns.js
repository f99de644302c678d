// What ids and keys of records look like: example-record, and folder/example-record.
const id = '[a-z0-9]([a-z0-9-]{0,62}[a-z0-9])?';
const idPattern = new RegExp(`^${id}$`);
const keyPattern = new RegExp(`^[a-z]+(-[a-z]+)*/${id}$`);

export const isId = text => idPattern.test(text);
export const isKey = text => keyPattern.test(text);
