// The page that a report is about: shown when the address names one of this site, as text that nobody else could have written.
const page = new URLSearchParams(location.search).get("page") ?? "";
const box = document.querySelector(".reported");
const base = new URL("../", location.href).pathname;
// Addresses of the site are made of these characters only; anything else is not ours to show.
if (box && page.startsWith(base) && page.length <= 300 && /^\/[a-z0-9./-]*$/.test(page) && !page.includes("//") && !page.includes("..")) {
  const link = box.querySelector(".reported-page");
  link.textContent = location.origin + page;
  link.href = page;
  box.querySelector(".reported-with").hidden = false;
  box.querySelector(".reported-without").hidden = true;
}
