// Adds what the platform can't to pages that are readable without it.
import { showClock } from "./clock.js";
import { guardIdle } from "./idle.js";
import { offerPrinting } from "./printing.js";
import { offerReading } from "./reading.js";
import { keepSettings } from "./settings.js";
import { suggestWhileTyping } from "./suggestions.js";
import { keepForOffline, listSaved } from "./offline.js";

const counter = document.documentElement.dataset.counter === "true";
const field = document.getElementById("q");

showClock();
offerPrinting();
offerReading();
if (field) {
  suggestWhileTyping(field);
}
if (counter) {
  guardIdle();
  const typed = [...document.querySelectorAll("[data-keyboard]")];
  if (typed.length > 0) {
    const { offerKeyboard } = await import("./keyboard.js");
    offerKeyboard(typed);
  }
} else {
  keepSettings();
  keepForOffline();
}
listSaved();
