// Keeps the time on a page that stays open.
export function showClock() {
  const clock = document.querySelector("[data-clock]");
  const format = new Intl.DateTimeFormat("vi-VN", {
    hour: "2-digit", minute: "2-digit", hour12: false, timeZone: "Asia/Ho_Chi_Minh",
  });
  setInterval(() => { clock.textContent = format.format(new Date()); }, 15_000);
}
