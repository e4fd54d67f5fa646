// Runs before the page is drawn: how somebody wants to read, as kept on their own device; the address comes first.
(function () {
  "use strict";
  const page = document.documentElement;
  const asked = new URLSearchParams(location.search);
  if (page.dataset.counter === "true") {
    return;
  }
  try {
    const theme = localStorage.getItem("nen");
    const size = localStorage.getItem("co");
    if (!asked.has("nen") && /^(sang|toi|tuong-phan)$/.test(theme || "")) {
      page.dataset.theme = theme;
    }
    if (!asked.has("co") && /^[123]$/.test(size || "")) {
      page.dataset.size = size;
    }
  } catch (blocked) {
    // a browser that keeps nothing: the address alone decides
  }
})();
