"use strict";
(() => {
  const data = JSON.parse(document.getElementById("data").textContent);
  const STEP = 500;
  const [FILE, LINE, COLUMN, LENGTH, RULE, SEVERITY, TARGET, MESSAGE, REMEDY, SOURCE] =
    [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];
  const names = ["error", "warning", "info"];
  const text = index => (index < 0 ? "" : data.texts[index]);
  const list = document.getElementById("findings");
  const count = document.getElementById("count");
  const more = document.getElementById("more");
  const form = document.getElementById("filters");
  const words = data.rows.map(row =>
    [text(row[FILE]), data.rules[row[RULE]].id, text(row[MESSAGE]), text(row[TARGET])]
      .join("\n").toLowerCase());
  let shown = STEP;

  // What could turn the reading direction, or shows nothing, is shown as its escape.
  const visible = child => typeof child !== "string" ? child : child.replace(
    /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/g,
    one => "\\u" + one.charCodeAt(0).toString(16).padStart(4, "0"));

  const element = (name, attributes, ...children) => {
    const made = document.createElement(name);
    for (const key of Object.keys(attributes)) made.setAttribute(key, attributes[key]);
    made.append(...children.map(visible));
    return made;
  };

  const read = () => {
    const state = new URLSearchParams(location.hash.slice(1));
    for (const field of form.elements) {
      if (field.name) field.value = state.get(field.name) || field.dataset.usual || "";
    }
  };

  const keep = () => {
    const state = new URLSearchParams();
    for (const field of form.elements) {
      if (field.name && field.value !== (field.dataset.usual || "")) state.set(field.name, field.value);
    }
    const hash = state.toString();
    if (hash !== location.hash.slice(1)) {
      try {
        history.replaceState(null, "", "#" + hash);
      } catch (refused) {
        location.hash = hash; // Some sandboxes refuse the one, none the other.
      }
    }
  };

  const matching = () => {
    const wanted = form.q.value.trim().toLowerCase().split(/\s+/).filter(Boolean);
    const folder = form.folder.value;
    const found = [];
    data.rows.forEach((row, index) => {
      if (form.severity.value && names[row[SEVERITY]] !== form.severity.value) return;
      if (form.rule.value && data.rules[row[RULE]].id !== form.rule.value) return;
      if (folder && !text(row[FILE]).startsWith(folder)) return;
      if (wanted.every(word => words[index].includes(word))) found.push(row);
    });
    return found;
  };

  const key = row => ({
    file: () => text(row[FILE]),
    rule: () => data.rules[row[RULE]].id,
    target: () => text(row[TARGET]) || "(no target)",
  })[form.group.value]();

  const excerpt = row => {
    const source = row[SOURCE] < 0 ? null : data.sources[row[SOURCE]];
    if (!source) return [];
    const [first, ...lines] = source;
    const block = element("pre", {});
    lines.forEach((line, index) => {
      const number = first + index;
      const label = String(number).padStart(String(first + lines.length).length) + "  ";
      if (number !== row[LINE]) {
        block.append(element("span", {class: "other"}, label + line + "\n"));
        return;
      }
      const start = row[COLUMN] - 1;
      const end = start + Math.max(row[LENGTH], 0);
      block.append(label, line.slice(0, start), element("mark", {}, line.slice(start, end)),
        line.slice(end) + "\n");
    });
    return [block];
  };

  const place = row => {
    const name = text(row[FILE]) + ":" + row[LINE] + ":" + row[COLUMN];
    return data.host
      ? element("a", {class: "place", href: data.host + text(row[FILE]).split("/")
          .map(encodeURIComponent).join("/") + "#L" + row[LINE]}, name)
      : element("span", {class: "place"}, name);
  };

  const item = row => {
    const severity = names[row[SEVERITY]];
    const rule = data.rules[row[RULE]];
    return element("li", {},
      place(row), " ", element("strong", {class: severity}, severity), ": ", text(row[MESSAGE]),
      row[REMEDY] < 0 ? "" : "; " + text(row[REMEDY]), " ",
      element(rule.help ? "a" : "span",
        rule.help ? {class: "rule", href: rule.help, title: rule.says} : {class: "rule", title: rule.says},
        rule.id),
      ...excerpt(row));
  };

  const show = () => {
    const found = matching();
    const groups = new Map();
    for (const row of found) {
      const name = key(row);
      if (!groups.has(name)) groups.set(name, []);
      groups.get(name).push(row);
    }
    const ordered = [...groups];
    if (form.group.value !== "file") ordered.sort((a, b) => b[1].length - a[1].length);
    const page = document.createDocumentFragment();
    let left = shown;
    for (const [name, rows] of ordered) {
      if (left <= 0) break;
      page.append(element("h3", {}, name, " ", element("span", {class: "soft"},
        rows.length === 1 ? "1 finding" : rows.length + " findings")));
      page.append(element("ul", {class: "findings"}, ...rows.slice(0, left).map(item)));
      left -= rows.length;
    }
    list.replaceChildren(page);
    const listed = Math.min(shown, found.length);
    count.textContent = found.length === data.rows.length
      ? `${found.length} findings` : `${found.length} of ${data.rows.length} findings`;
    if (listed < found.length) count.textContent += `, the first ${listed} shown`;
    more.hidden = listed >= found.length;
  };

  const change = () => { shown = STEP; keep(); show(); };
  form.addEventListener("input", change);
  form.addEventListener("submit", event => event.preventDefault());
  form.addEventListener("reset", () => setTimeout(() => { location.hash = ""; read(); change(); }));
  more.addEventListener("click", () => { shown += STEP; show(); });
  window.addEventListener("hashchange", () => { read(); shown = STEP; show(); });
  document.getElementById("plain").hidden = true;
  document.getElementById("interactive").hidden = false;
  read();
  show();
})();
