// A kiosk belongs to the next person: after a minute without a touch it asks, then forgets everything.
const QUIET_MS = 60_000;
const ANSWER_SECONDS = 20;

export function guardIdle() {
  const dialog = document.getElementById("idle");
  const left = document.getElementById("idle-left");
  let quiet;
  let counting;

  function forget() {
    try {
      sessionStorage.clear();
      localStorage.clear();
    } catch (blocked) {
      // nothing was kept
    }
    document.querySelectorAll("form").forEach(form => form.reset());
    location.replace(dialog.dataset.home);
  }

  function ask() {
    let seconds = ANSWER_SECONDS;
    left.textContent = seconds;
    dialog.showModal();
    counting = setInterval(() => {
      seconds -= 1;
      left.textContent = seconds;
      if (seconds <= 0) {
        clearInterval(counting);
        forget();
      }
    }, 1000);
  }

  function alive() {
    clearTimeout(quiet);
    if (!dialog.open) {
      quiet = setTimeout(ask, QUIET_MS);
    }
  }

  dialog.addEventListener("close", () => {
    clearInterval(counting);
    if (dialog.returnValue === "leave") {
      forget();
    } else {
      alive();
    }
  });
  for (const sign of ["pointerdown", "pointermove", "keydown", "wheel", "touchmove", "input"]) {
    addEventListener(sign, alive, { passive: true, capture: true });
  }
  addEventListener("pageshow", shown => {
    if (shown.persisted) {
      location.reload(); // a page that comes back from memory must not show what the last person typed
    }
  });
  alive();
}
