"use strict";
// Search and facets over window.fplintIndex. All state is in the address, behind the #.
(function () {
  const index = window.fplintIndex;
  const texts = index.texts.split("\n");
  const lower = texts.map((text) => text.toLowerCase());
  const total = texts.length;
  const PAGE = 50;
  const SHORT = 8;

  // A facet: the values of a property, and for each entry the numbers of its own.
  const tacticNumbers = new Map(index.tactics.map(([id], i) => [id, i]));
  const tactics = index.technique.map((numbers) => {
    const own = new Set();
    for (const number of numbers) {
      for (const id of index.names[number].slice(1)) {
        own.add(tacticNumbers.get(id));
      }
    }
    return [...own];
  });
  // Who names a sub-technique names its technique.
  const techniques = index.techniqueNames;
  const above = techniques.map((id) => techniques.indexOf(id.split(".")[0]));
  const ownTechniques = index.technique.map((numbers) => [...new Set(numbers.flatMap((n) => [n, above[n]]))]);
  const facets = [
    facet("category", "Category", index.categoryNames, index.category),
    facet("specificity", "Guidance", index.specificityNames, index.specificity),
    facet("tactic", "Tactic", index.tactics.map(([id]) => id), tactics, (id, i) => index.tactics[i]?.[1] ?? id),
    facet("technique", "Technique", techniques, ownTechniques,
      (id, i) => (id + " " + (index.names[i]?.[0] ?? "")).trim()),
    facet("source", "Rule source", index.sourceNames, index.source),
    facet("data", "Data source", index.dataNames, index.data),
    facet("level", "Level", index.levelNames, index.level),
  ];
  const byName = new Map(facets.map((f) => [f.name, f]));

  function facet(name, title, values, own, label = (value) => value) {
    return { name, title, values, own, label, chosen: new Set(), counts: new Int32Array(values.length), open: false, boxes: [] };
  }

  // --- What the user typed -------------------------------------------------------------------

  function parse(query) {
    const terms = [];
    for (const m of query.matchAll(/(-?)(?:(\w+):)?(?:"([^"]*)"?|(\S+))/g)) {
      const not = m[1] === "-";
      const value = (m[3] ?? m[4] ?? "").toLowerCase();
      const field = byName.get((m[2] ?? "").toLowerCase());
      if (!value) {
        continue;
      }
      if (field || (m[3] === undefined && !m[2] && /^t\d{4}(\.\d{3})?$/.test(value))) {
        const f = field ?? byName.get("technique");
        const number = f.values.findIndex((v) => v.toLowerCase() === value);
        terms.push({ not, test: (i) => f.own[i].includes(number) });
      } else {
        const words = (m[2] ? m[2].toLowerCase() + ":" : "") + value;
        const exact = m[3] === undefined ? null : new RegExp("(?<![\\p{L}\\p{N}])" + words.replace(/[.*+?^${}()|[\]\\]/g, "\\$&") + "(?![\\p{L}\\p{N}])", "u");
        terms.push({ not, test: exact ? (i) => lower[i].includes(words) && exact.test(lower[i]) : (i) => lower[i].includes(words) });
      }
    }
    return terms;
  }

  // --- The page ------------------------------------------------------------------------------

  const field = document.getElementById("q");
  const form = document.getElementById("search");
  const count = document.getElementById("count");
  const body = document.querySelector("#results tbody");
  const more = document.getElementById("more");
  const panel = document.getElementById("facets");
  let found = [];
  let shown = PAGE;

  for (const f of facets) {
    f.set = document.createElement("fieldset");
    const legend = document.createElement("legend");
    legend.textContent = f.title;
    f.set.append(legend);
    f.list = document.createElement("div");
    f.button = document.createElement("button");
    f.button.type = "button";
    f.button.addEventListener("click", () => { f.open = !f.open; paintFacet(f); });
    f.set.append(f.list, f.button);
    panel.append(f.set);
    f.list.addEventListener("change", (event) => {
      const number = Number(event.target.value);
      if (event.target.checked) { f.chosen.add(number); } else { f.chosen.delete(number); }
      shown = PAGE;
      update();
      write();
    });
  }
  const filters = document.getElementById("filters");
  filters.hidden = false;
  // On a narrow screen they would push the results out of sight.
  filters.open = matchMedia("(min-width: 50.01rem)").matches;

  function box(f, i) {
    if (!f.boxes[i]) {
      const label = document.createElement("label");
      const input = document.createElement("input");
      input.type = "checkbox";
      input.value = String(i);
      const number = document.createElement("span");
      label.append(input, f.label(f.values[i], i), number);
      f.boxes[i] = { label, input, number };
    }
    return f.boxes[i];
  }

  function paintFacet(f) {
    const order = [...f.values.keys()].filter((i) => f.counts[i] > 0 || f.chosen.has(i));
    order.sort((a, b) => f.chosen.has(b) - f.chosen.has(a) || f.counts[b] - f.counts[a] || a - b);
    const visible = f.open ? order : order.slice(0, Math.max(SHORT, f.chosen.size));
    const active = document.activeElement;
    const labels = visible.map((i) => {
      const { label, input, number } = box(f, i);
      input.checked = f.chosen.has(i);
      number.textContent = f.counts[i].toLocaleString("en");
      return label;
    });
    f.list.replaceChildren(...labels);
    if (active && f.list.contains(active)) {
      active.focus();
    }
    f.button.hidden = order.length <= SHORT;
    f.button.textContent = f.open ? "Fewer" : "All " + order.length;
    f.button.setAttribute("aria-label", f.button.textContent + ": " + f.title);
    f.set.hidden = order.length === 0;
  }

  function link(href, text) {
    const a = document.createElement("a");
    a.href = href;
    a.textContent = text;
    return a;
  }

  function row(i) {
    const tr = document.createElement("tr");
    const cells = [0, 1, 2, 3].map(() => tr.insertCell());
    cells[0].append(link("entries/" + index.ids.slice(i * 12, i * 12 + 12) + ".html", texts[i]));
    cells[1].textContent = index.category[i].map((number) => index.categoryNames[number]).join(", ");
    cells[2].textContent = index.specificityNames[index.specificity[i][0]];
    cells[3].textContent = String(index.rules[i]);
    return tr;
  }

  function paintResults() {
    body.replaceChildren(...found.slice(0, shown).map(row));
    more.hidden = found.length <= shown;
    count.textContent = found.length === total
      ? total.toLocaleString("en") + " causes"
      : found.length.toLocaleString("en") + " of " + total.toLocaleString("en") + " causes";
  }

  function update() {
    const start = performance.now();
    const terms = parse(field.value);
    const active = facets.filter((f) => f.chosen.size > 0);
    for (const f of facets) {
      f.counts.fill(0);
    }
    found = [];
    for (let i = 0; i < total; i++) {
      if (!terms.every((t) => t.test(i) !== t.not)) {
        continue;
      }
      // A value's count says how many would be found with it, so its own facet's choice does not count.
      let misses = 0;
      let missed = null;
      for (const f of active) {
        if (!f.own[i].some((n) => f.chosen.has(n))) {
          misses++;
          missed = f;
        }
      }
      if (misses === 0) {
        found.push(i);
        for (const f of facets) {
          for (const n of f.own[i]) { f.counts[n]++; }
        }
      } else if (misses === 1) {
        for (const n of missed.own[i]) { missed.counts[n]++; }
      }
    }
    paintResults();
    facets.forEach(paintFacet);
    form.dataset.milliseconds = (performance.now() - start).toFixed(1);
  }

  // --- The address ---------------------------------------------------------------------------

  let written = null;
  let waiting = 0;

  // Browsers make a change of the address costly, so it waits until the typing pauses.
  function writeSoon() {
    clearTimeout(waiting);
    waiting = setTimeout(write, 200);
  }

  function write() {
    clearTimeout(waiting);
    const state = new URLSearchParams();
    if (field.value.trim()) {
      state.set("q", field.value.trim());
    }
    for (const f of facets) {
      for (const i of f.chosen) { state.append(f.name, f.values[i]); }
    }
    written = "#" + state;
    if (location.hash !== written) {
      history.replaceState(null, "", written);
    }
  }

  function read() {
    const state = new URLSearchParams(location.hash.slice(1));
    const asked = new URLSearchParams(location.search).get("q");
    field.value = state.get("q") ?? (location.hash.length > 1 ? "" : asked ?? "");
    for (const f of facets) {
      f.chosen.clear();
      for (const value of state.getAll(f.name)) {
        let number = f.values.indexOf(value);
        if (number < 0) {
          // Nothing has this value, and that is what the search should say.
          number = f.values.push(value) - 1;
          f.counts = new Int32Array(f.values.length);
        }
        f.chosen.add(number);
      }
    }
    shown = PAGE;
    update();
  }

  form.addEventListener("submit", (event) => event.preventDefault());
  field.addEventListener("input", () => { shown = PAGE; update(); writeSoon(); });
  body.addEventListener("click", write);
  more.addEventListener("click", () => {
    const next = shown;
    shown += PAGE * 4;
    paintResults();
    body.rows[next]?.querySelector("a").focus();
  });
  window.addEventListener("hashchange", () => { if (location.hash !== written) { read(); } });

  document.addEventListener("keydown", (event) => {
    const links = [...body.querySelectorAll("td:first-child a")];
    const at = links.indexOf(document.activeElement);
    if (event.key === "ArrowDown" && (event.target === field || at >= 0)) {
      event.preventDefault();
      links[Math.min(at + 1, links.length - 1)]?.focus();
    } else if (event.key === "ArrowUp" && at >= 0) {
      event.preventDefault();
      (at === 0 ? field : links[at - 1]).focus();
    } else if (event.key === "Escape" && (event.target === field || at >= 0)) {
      event.preventDefault();
      if (at >= 0) {
        field.focus();
      } else if (field.value) {
        field.value = "";
        update();
        write();
      } else {
        field.blur();
      }
    }
  });

  read();
})();
