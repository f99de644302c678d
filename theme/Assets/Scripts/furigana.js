// Loaded before the page is drawn, so that nothing moves when readings are on. The switch works without this script, too;
// the script remembers it on this device. It is asked for on pages with readings only.
{
  const root = document.documentElement;
  const key = 'furigana';
  let on = false;
  try {
    on = localStorage.getItem(key) === 'on';
  } catch {
    // Where nothing may be kept, the switch holds for the page.
  }
  root.toggleAttribute('data-furigana', on);
  addEventListener('DOMContentLoaded', () => {
    const box = document.getElementById('page-furigana');
    box.checked = on;
    root.removeAttribute('data-furigana');
    box.addEventListener('change', () => {
      try {
        if (box.checked) localStorage.setItem(key, 'on');
        else localStorage.removeItem(key);
      } catch {
        // As above.
      }
    });
  });
}
