"use strict";
// Search field, keys, copy buttons and the choice between dark and light; every page works without them.
(function () {
  const root = document.documentElement;
  const store = {
    get() { try { return localStorage.getItem("theme"); } catch { return null; } },
    set(value) { try { localStorage.setItem("theme", value); } catch { /* Not kept, then. */ } },
  };
  const saved = store.get();
  if (saved === "dark" || saved === "light") {
    root.dataset.theme = saved;
  }

  const isDark = () => root.dataset.theme
    ? root.dataset.theme === "dark"
    : matchMedia("(prefers-color-scheme: dark)").matches;
  const toggle = document.createElement("button");
  toggle.type = "button";
  const label = () => { toggle.textContent = isDark() ? "Light" : "Dark"; };
  toggle.setAttribute("aria-label", "Switch between dark and light");
  toggle.addEventListener("click", () => {
    root.dataset.theme = isDark() ? "light" : "dark";
    store.set(root.dataset.theme);
    label();
  });
  label();
  document.querySelector(".top nav").append(toggle);

  const brand = document.querySelector(".brand");
  if (!document.getElementById("q")) {
    const form = document.createElement("form");
    form.setAttribute("role", "search");
    form.action = brand.href.replace(/index\.html$/, "search.html");
    const input = document.createElement("input");
    input.id = input.name = "q";
    input.type = "search";
    input.placeholder = "Search causes ( / )";
    input.setAttribute("aria-label", "Search benign causes");
    const go = document.createElement("button");
    go.textContent = "Search";
    form.append(input, go);
    brand.after(form);
  }

  document.addEventListener("keydown", (event) => {
    const typing = event.target.closest("input, textarea, select");
    const field = document.getElementById("q");
    if (event.key === "/" && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      field.focus();
      field.select();
    } else if (event.key === "Escape" && event.target === field && !document.getElementById("search")) {
      field.blur();
    }
  });

  async function copy(text) {
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      // Where the clipboard is closed to pages from a folder, the old way may still be open.
      const area = document.createElement("textarea");
      area.value = text;
      document.body.append(area);
      area.select();
      const done = document.execCommand("copy");
      area.remove();
      if (!done) {
        throw new Error("not copied");
      }
    }
  }

  // A cause's page gets its buttons here, since they do nothing without a script.
  const cause = document.getElementById("cause");
  if (cause) {
    const text = cause.textContent;
    const told = document.createElement("output");
    const box = document.createElement("p");
    box.className = "copy";
    const offer = (name, value) => {
      const button = document.createElement("button");
      button.type = "button";
      button.textContent = name;
      button.addEventListener("click", async () => {
        try {
          await copy(value());
          told.textContent = "Copied";
        } catch {
          told.textContent = "The browser does not allow copying";
        }
      });
      box.append(button);
    };
    offer("Copy text", () => text);
    offer("Copy YAML", () => "falsepositives:\n  - " + JSON.stringify(text) + "\n");
    offer("Copy link", () => location.href.split("#")[0]);
    box.append(told);
    document.querySelector(".read").after(box);
  }

  // Strings and operators of a query stand out.
  const token = /"(?:[^"\\]|\\.)*"|\b(?:and|or|not|where|by|as|in|like|any|all|of|from)\b/gi;
  for (const pre of document.querySelectorAll("pre.logic")) {
    for (const node of [...pre.childNodes]) {
      if (node.nodeType !== Node.TEXT_NODE) {
        continue;
      }
      const parts = [];
      let end = 0;
      for (const m of node.data.matchAll(token)) {
        const mark = document.createElement(m[0][0] === "\"" ? "i" : "b");
        mark.textContent = m[0];
        parts.push(node.data.slice(end, m.index), mark);
        end = m.index + m[0].length;
      }
      node.replaceWith(...parts, node.data.slice(end));
    }
  }
})();
