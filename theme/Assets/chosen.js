// Up to three practices or lessons are compared. The choice stays in this tab, and the comparison in the address.
const most = 3;
const make = (name, given, ...children) => {
  const made = Object.assign(document.createElement(name), given);
  made.append(...children);
  return made;
};
const isKey = text => /^(practices|lessons)\/[a-z0-9]+(-[a-z0-9]+)*$/.test(text) && text.length <= 100;

// A tab may refuse to keep anything.
const keep = keys => {
  try {
    sessionStorage.setItem('compare', JSON.stringify(keys));
  } catch { /* then each choice holds as long as its page */ }
};
