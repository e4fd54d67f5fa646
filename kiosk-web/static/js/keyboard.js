// The on-screen keyboard of the kiosk: Telex, and every Vietnamese letter and tone as a key of its own.
import { strike, tone } from "./telex.js";

const LONGEST = 300;
const SUGGESTIONS_HEIGHT = 240;

/** Shows the keyboard while one of the fields is being filled in. */
export function offerKeyboard(fields) {
  const keyboard = document.getElementById("keyboard");
  let field = fields[0];

  function show(shown) {
    keyboard.hidden = !shown;
    document.body.classList.toggle("typing", shown);
    if (shown) {
      field.form.scrollIntoView({ block: roomBelow() ? "nearest" : "start" });
    }
  }

  function roomBelow() {
    return field.getBoundingClientRect().bottom < innerHeight - keyboard.offsetHeight - SUGGESTIONS_HEIGHT;
  }

  function begin(chosen) {
    field = chosen;
    showDigits(field.dataset.keyboard === "digits");
    show(true);
  }

  function type(change) {
    const at = field.selectionStart ?? field.value.length;
    const before = change(field.value.slice(0, at));
    field.value = (before + field.value.slice(at)).slice(0, LONGEST);
    field.setSelectionRange(before.length, before.length);
    field.dispatchEvent(new InputEvent("input", { bubbles: true }));
  }

  function showDigits(digits) {
    keyboard.querySelector("[data-do=digits]").setAttribute("aria-pressed", String(digits));
    keyboard.querySelector("[data-row=digits]").hidden = !digits;
    keyboard.querySelector("[data-row=marks]").hidden = digits;
  }

  const deeds = {
    erase: () => type(text => text.slice(0, -1)),
    clear: () => { field.value = ""; type(text => text); },
    close: () => { field.blur(); show(false); },
    find: () => field.form.requestSubmit(),
    digits: key => showDigits(key.getAttribute("aria-pressed") !== "true"),
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
  for (const each of fields) {
    each.setAttribute("inputmode", "none");
    each.addEventListener("focus", () => begin(each));
    each.addEventListener("click", () => begin(each));
    if (document.activeElement === each) {
      begin(each); // touched before this script was there
    }
  }
  // where the finger came down counts: the page may have moved under it since
  let down = null;
  addEventListener("pointerdown", event => { down = event.target; }, { capture: true, passive: true });
  document.querySelector("main").addEventListener("click", () => {
    if (!field.form.contains(down)) {
      show(false);
    }
  });
}
