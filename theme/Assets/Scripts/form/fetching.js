// Files of the site, each asked for once.
export const fetched = new Map();
export const fetchOnce = address => {
  if (!fetched.has(address)) fetched.set(address, fetch(address).then(answer => answer.ok ? answer.json() : null).catch(() => {
    // What the network lost may come when it is asked for again.
    fetched.delete(address);
    return null;
  }));
  return fetched.get(address);
};
