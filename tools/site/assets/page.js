// Copies the explanation of a code; "/" goes to the search; the menu of languages closes like a menu.
"use strict";

for (const button of document.querySelectorAll("[data-copy]")) {
  const name = button.textContent;
  button.addEventListener("click", async () => {
    try {
      await navigator.clipboard.writeText(button.dataset.copy);
      button.textContent = button.dataset.copied;
    } catch {
      return; // The browser forbids it, and says so.
    }
    setTimeout(() => { button.textContent = name; }, 2000);
  });
}

document.addEventListener("keydown", (event) => {
  const typing = event.target.closest("input, textarea, select, [contenteditable]");
  if (event.key === "/" && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
    const link = document.querySelector("[data-key='/']");
    if (link) { event.preventDefault(); link.click(); }
  }
  const open = document.querySelector(".languages details[open]");
  if (event.key === "Escape" && open) {
    open.open = false;
    open.querySelector("summary").focus();
  }
});

document.addEventListener("click", (event) => {
  const open = document.querySelector(".languages details[open]");
  if (open && !open.contains(event.target)) open.open = false;
});
