// Elements are made here and text is always text: no script parses markup.
export const el = (name, given = {}, ...children) => {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(given)) {
    if (key in made) made[key] = value;
    else made.setAttribute(key, value);
  }
  made.append(...children);
  return made;
};

export const button = (text, onclick, given = {}) => el('button', { type: 'button', onclick, ...given }, text);
