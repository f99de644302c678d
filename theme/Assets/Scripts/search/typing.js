// Calls back when the text has rested. While an input method composes, the text is not what its writer means.
export const whenTyped = (input, act) => {
  let timer;
  let composing = false;
  const wait = () => {
    clearTimeout(timer);
    if (!composing) timer = setTimeout(act, 120);
  };
  input.addEventListener('compositionstart', () => {
    composing = true;
    clearTimeout(timer);
  });
  input.addEventListener('compositionend', () => {
    composing = false;
    wait();
  });
  input.addEventListener('input', wait);
  return () => clearTimeout(timer);
};
