// Keeps the chosen text size and ground on one's own device, never on a kiosk.
export function keepSettings() {
  for (const choice of document.querySelectorAll("[data-set]")) {
    choice.addEventListener("click", event => {
      const { set, value } = choice.dataset;
      try {
        localStorage.setItem(set, value);
      } catch (blocked) {
        return; // the link itself carries the choice
      }
      event.preventDefault();
      const page = document.documentElement;
      page.dataset[set === "co" ? "size" : "theme"] = value;
      mark();
    });
  }
  mark();
}

function mark() {
  const { size, theme } = document.documentElement.dataset;
  for (const choice of document.querySelectorAll("[data-set]")) {
    const chosen = choice.dataset.value === (choice.dataset.set === "co" ? size : theme);
    choice.toggleAttribute("aria-current", chosen);
    if (chosen) {
      choice.setAttribute("aria-current", "true");
    }
  }
}
