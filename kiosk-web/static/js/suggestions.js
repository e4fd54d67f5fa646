// Completes the question while typing: a combobox with a list, by keyboard, touch and screen reader.
const WAIT_MS = 120;

export function suggestWhileTyping(field) {
  const form = field.form;
  const list = document.createElement("ul");
  list.id = "suggestions";
  list.className = "suggestions";
  list.hidden = true;
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", field.dataset.list);
  form.append(list);
  const news = document.createElement("div");
  news.className = "unseen";
  news.setAttribute("role", "status");
  form.append(news);
  field.setAttribute("role", "combobox");
  field.setAttribute("aria-autocomplete", "list");
  field.setAttribute("aria-controls", list.id);
  field.setAttribute("aria-expanded", "false");

  let waiting;
  let asking;
  let chosen = -1;

  function close() {
    list.hidden = true;
    chosen = -1;
    field.setAttribute("aria-expanded", "false");
    field.removeAttribute("aria-activedescendant");
  }

  function go(option) {
    const address = new URL("/thu-tuc/" + option.dataset.code, location.href);
    new FormData(form).forEach((value, name) => {
      if (name !== "q") {
        address.searchParams.set(name, value);
      }
    });
    location.assign(address);
  }

  function choose(next) {
    const options = [...list.children];
    chosen = (next + options.length) % options.length;
    options.forEach((option, i) => option.setAttribute("aria-selected", String(i === chosen)));
    field.setAttribute("aria-activedescendant", options[chosen].id);
    options[chosen].scrollIntoView({ block: "nearest" });
  }

  function show(suggestions) {
    list.replaceChildren(...suggestions.map(option));
    chosen = -1;
    list.hidden = suggestions.length === 0;
    field.setAttribute("aria-expanded", String(!list.hidden));
    news.textContent = suggestions.length ? field.dataset.count.replace("#", suggestions.length) : "";
  }

  async function ask() {
    const typed = field.value.trim();
    asking?.abort();
    if (typed.length < 2) {
      close();
      return;
    }
    asking = new AbortController();
    try {
      const answer = await fetch("/api/v1/suggest?limit=6&q=" + encodeURIComponent(typed), { signal: asking.signal });
      show(answer.ok ? (await answer.json()).suggestions : []);
    } catch (cut) {
      close(); // no network, or more was typed: the search button still works
    }
  }

  field.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(ask, WAIT_MS);
  });
  field.addEventListener("keydown", event => {
    if (list.hidden) {
      return;
    }
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      choose(chosen + (event.key === "ArrowDown" ? 1 : chosen < 0 ? 0 : -1));
    } else if (event.key === "Enter" && chosen >= 0) {
      event.preventDefault();
      go(list.children[chosen]);
    } else if (event.key === "Escape") {
      close();
    }
  });
  list.addEventListener("pointerdown", event => event.preventDefault());
  list.addEventListener("click", event => {
    const option = event.target.closest("[role=option]");
    if (option) {
      go(option);
    }
  });
  field.addEventListener("blur", close);
}

function option(suggestion, i) {
  const item = document.createElement("li");
  item.id = "suggestion-" + i;
  item.className = "suggestion";
  item.dataset.code = suggestion.code;
  item.setAttribute("role", "option");
  item.setAttribute("aria-selected", "false");
  const text = document.createElement("span");
  let at = 0;
  for (const [from, to] of suggestion.marks) {
    const mark = document.createElement("b");
    mark.textContent = suggestion.text.slice(from, to);
    text.append(suggestion.text.slice(at, from), mark);
    at = to;
  }
  text.append(suggestion.text.slice(at));
  item.append(text);
  return item;
}
