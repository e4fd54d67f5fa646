// Reads the page aloud where the device has a Vietnamese voice; otherwise the button stays hidden.
const speech = window.speechSynthesis;

function voice() {
  return speech.getVoices().find(v => v.lang.toLowerCase().startsWith("vi"));
}

function sentences() {
  const parts = document.querySelectorAll("main h1, main h2, main h3, main p, main li, main dt, main dd");
  return [...parts]
    .filter(part => !part.querySelector("p, li, dt, h2") && part.offsetParent !== null)
    .map(part => part.textContent.replace(/\s+/g, " ").trim())
    .filter(text => text.length > 0);
}

function read(button) {
  const words = button.querySelector("span");
  const start = words.textContent;
  const quiet = () => { speech.cancel(); words.textContent = start; button.dataset.reading = ""; };
  if (button.dataset.reading) {
    quiet();
    return;
  }
  button.dataset.reading = "yes";
  words.textContent = button.dataset.stop;
  const texts = sentences();
  texts.forEach((text, i) => {
    const spoken = new SpeechSynthesisUtterance(text);
    spoken.voice = voice();
    spoken.lang = "vi-VN";
    spoken.rate = 0.9;
    if (i === texts.length - 1) {
      spoken.onend = quiet;
    }
    speech.speak(spoken);
  });
}

export function offerReading() {
  const button = document.querySelector("[data-read]");
  if (!button || !speech) {
    return;
  }
  const offer = () => { button.hidden = !voice(); };
  offer();
  speech.addEventListener?.("voiceschanged", offer);
  button.addEventListener("click", () => read(button));
  addEventListener("pagehide", () => speech.cancel());
}
