// The on-screen keyboard of the kiosk: Telex, and every Vietnamese letter and tone as a key of its own.
import { strike, tone } from "./telex.js";

export function offerKeyboard(field) {
  const keyboard = document.getElementById("keyboard");
  field.setAttribute("inputmode", "none");

  function show(shown) {
    keyboard.hidden = !shown;
    document.body.classList.toggle("typing", shown);
    if (shown) {
      field.form.scrollIntoView({ block: roomBelow() ? "nearest" : "start" });
    }
  }

  function roomBelow() {
    return field.getBoundingClientRect().bottom < innerHeight - keyboard.offsetHeight - 240;
  }

  function type(change) {
    const at = field.selectionStart ?? field.value.length;
    const before = change(field.value.slice(0, at));
    field.value = (before + field.value.slice(at)).slice(0, 300);
    field.setSelectionRange(before.length, before.length);
    field.dispatchEvent(new InputEvent("input", { bubbles: true }));
  }

  const deeds = {
    erase: () => type(text => text.slice(0, -1)),
    clear: () => { field.value = ""; type(text => text); },
    close: () => { field.blur(); show(false); },
    find: () => field.form.requestSubmit(),
    digits: key => {
      const digits = key.getAttribute("aria-pressed") !== "true";
      key.setAttribute("aria-pressed", String(digits));
      keyboard.querySelector("[data-row=digits]").hidden = !digits;
      keyboard.querySelector("[data-row=marks]").hidden = digits;
    },
  };

  keyboard.addEventListener("pointerdown", event => event.preventDefault());
  keyboard.addEventListener("click", event => {
    const key = event.target.closest("button");
    if (!key) {
      return;
    }
    if (key.dataset.key) {
      type(text => strike(text, key.dataset.key));
    } else if (key.dataset.tone) {
      type(text => tone(text, key.dataset.tone));
    } else {
      deeds[key.dataset.do](key);
    }
  });
  field.addEventListener("focus", () => show(true));
  field.addEventListener("click", () => show(true));
  document.querySelector("main").addEventListener("click", event => {
    if (!keyboard.contains(event.target) && !field.form.contains(event.target)) {
      show(false);
    }
  });
}
