// What ids of records look like.
export const isId = text => /^[a-z0-9]([a-z0-9-]{0,62}[a-z0-9])?$/.test(text);
