"use strict";
// Keys, copy buttons and the choice between dark and light; every page works without them.
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
  for (const box of document.querySelectorAll(".copy")) {
    box.hidden = false;
    const told = box.querySelector("output");
    box.addEventListener("click", async (event) => {
      const what = event.target.dataset.copy;
      if (!what) {
        return;
      }
      const text = what === "link" ? location.href.split("#")[0] : document.getElementById(what).textContent;
      try {
        await copy(text);
        told.textContent = "Copied";
      } catch {
        told.textContent = "The browser does not allow copying";
      }
    });
  }
})();
