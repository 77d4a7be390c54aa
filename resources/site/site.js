// Searching and filtering; a classic script, because a browser loads no module from a disk.
"use strict";

// Half-width, lower case, of the same length, so that places stay the same.
function fold(text) {
  return text.replace(/[\uff01-\uff5e\u3000A-Z]/g, (character) => {
    const code = character.charCodeAt(0);
    if (code === 0x3000) return " ";
    return String.fromCharCode(code > 0xff00 ? code - 0xfee0 : code).toLowerCase();
  });
}

function terms(query) {
  return fold(query).split(/\s+/).filter(Boolean);
}

function occurrences(text, term) {
  let count = 0;
  for (let at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + term.length)) count += 1;
  return count;
}

// Articles that hold all words, those with most of them in head and text first.
function find(articles, query) {
  const wanted = terms(query);
  if (!wanted.length) return [];
  const found = [];
  articles.forEach((article, order) => {
    const [title, text, said] = [article[1], article[3], article[4]].map(fold);
    let score = 0;
    for (const term of wanted) {
      const here = 20 * occurrences(title, term) + occurrences(text, term) + occurrences(said, term);
      if (!here) return;
      score += here;
    }
    found.push({ article, order, score });
  });
  found.sort((a, b) => b.score - a.score || a.order - b.order);
  return found.map((each) => each.article);
}

// Text around the first place, cut into pieces that are marked or not.
function excerpt(text, query, around = 40) {
  const wanted = terms(query);
  const folded = fold(text);
  const places = wanted.map((term) => folded.indexOf(term)).filter((at) => at >= 0);
  const first = places.length ? Math.min(...places) : 0;
  const start = Math.max(0, first - around);
  const end = Math.min(text.length, first + 3 * around);
  const pieces = [];
  let at = start;
  while (at < end) {
    const next = wanted
      .map((term) => ({ at: folded.indexOf(term, at), length: term.length }))
      .filter((each) => each.at >= 0 && each.at + each.length <= end)
      .sort((a, b) => a.at - b.at || b.length - a.length)[0];
    if (!next) break;
    if (next.at > at) pieces.push({ text: text.slice(at, next.at), marked: false });
    pieces.push({ text: text.slice(next.at, next.at + next.length), marked: true });
    at = next.at + next.length;
  }
  if (at < end) pieces.push({ text: text.slice(at, end), marked: false });
  if (start > 0) pieces.unshift({ text: "…", marked: false });
  if (end < text.length) pieces.push({ text: "…", marked: false });
  return pieces;
}

// Annotations that fit every field that was filled in.
function filter(annotations, { words = "", creator = "", tag = "", style = "" }) {
  const wanted = terms(words);
  return annotations.filter(([, title, quote, note, tags, look, person]) => {
    if (creator && person !== creator) return false;
    if (style && look !== style) return false;
    if (tag && !tags.some((path) => path === tag || path.startsWith(`${tag}/`))) return false;
    const text = fold([title, quote, note, ...tags].join("\n"));
    return wanted.every((term) => text.includes(term));
  });
}

function make(name, class_, ...children) {
  const element = document.createElement(name);
  if (class_) element.className = class_;
  element.append(...children);
  return element;
}

function linked(target, ...children) {
  const element = make("a", "", ...children);
  element.href = target;
  return element;
}

function marked(text, query) {
  return excerpt(text, query).map((piece) => (piece.marked ? make("mark", "hit", piece.text) : piece.text));
}

// The text after the lines that its title holds already.
function afterHead(title, text) {
  const lines = text.split("\n");
  while (lines.length > 1 && title.includes(lines[0])) lines.shift();
  return lines.join("\n");
}

function articleRow(article, query) {
  const [target, title, where, all, said] = article;
  const text = afterHead(title, all);
  const inText = terms(query).some((term) => fold(text).includes(term));
  return make(
    "li",
    "",
    make("p", "where", make("span", "", where)),
    make("h2", "", linked(target, ...marked(title, query))),
    make("p", "excerpt", ...marked(inText ? text : said || text, query)),
  );
}

function annotationRow([target, title, quote, note, tags, style, creator, day]) {
  const row = make("li", "", make("p", "quote", linked(target, make("mark", style, quote.trim() ? quote : "—"))));
  if (note) row.append(make("p", "said", note));
  if (tags.length) row.append(make("p", "tags", ...tags.map((path) => make("span", "tag", path))));
  row.append(make("p", "signed", [title, creator, day].filter(Boolean).join(" · ")));
  return row;
}

function startSearch(articles) {
  const field = document.getElementById("q");
  const show = () => {
    const query = field.value.trim();
    const found = find(articles, query);
    document.getElementById("count").textContent = query ? `${found.length} 篇` : "";
    const rows = found.slice(0, 200).map((article) => articleRow(article, query));
    document.getElementById("results").replaceChildren(...rows);
  };
  field.value = new URLSearchParams(location.search).get("q") || "";
  field.addEventListener("input", show);
  field.form.addEventListener("submit", (event) => {
    event.preventDefault();
    show();
  });
  field.focus();
  show();
}

function startFilters(annotations) {
  const form = document.getElementById("filters");
  const more = document.getElementById("more");
  let shown = 100;
  const show = () => {
    const found = filter(annotations, Object.fromEntries(new FormData(form)));
    document.getElementById("count").textContent = `${found.length} 条`;
    document.getElementById("results").replaceChildren(...found.slice(0, shown).map(annotationRow));
    more.hidden = found.length <= shown;
  };
  form.addEventListener("input", () => {
    shown = 100;
    show();
  });
  form.addEventListener("submit", (event) => event.preventDefault());
  more.addEventListener("click", () => {
    shown += 100;
    show();
  });
  show();
}

if (typeof document !== "undefined") {
  const data = globalThis.NEWSREADER;
  if (data.articles) startSearch(data.articles);
  else startFilters(data.annotations);
}
