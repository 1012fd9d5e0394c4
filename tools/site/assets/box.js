// The box of the start page: explains a pasted text, a number, a name or words. Nothing is sent anywhere; the library runs here,
// as WebAssembly, and is loaded when somebody begins to use the box. A classic script, so that it can say so where a page was
// opened as a file: browsers load modules from servers only.
"use strict";

const form = document.getElementById("box");
const text = document.getElementById("text");
const status = document.getElementById("status");
const results = document.getElementById("results");
const words = JSON.parse(form.dataset.words);
const root = form.dataset.root;
const index = form.dataset.index;
const lang = document.documentElement.lang;

/** How many different codes of a text, and how many marks and characters of it, are shown. */
const MOST = { codes: 100, marks: 5000, characters: 200_000 };

const word = (id, values = {}) => words[id].replace(/\{(\w+)\}/g, (_, name) => values[name]);

const element = (name, properties = {}, ...children) => {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children.filter((child) => child !== null));
  return made;
};

// The library

let loading;

/** The library with English and the language of the page. */
const library = () => {
  loading ??= import("./sspi-status/browser.js").then(async (module) => {
    await module.load(lang);
    return module;
  });
  return loading;
};

let elsewhere;

/** Loads the other languages, in which words are searched as well. */
const loadOthers = (sspi) => {
  elsewhere ??= Promise.all(sspi.locales().map((tag) => sspi.load(tag)));
  return elsewhere;
};

// What was asked for

/** The codes of a text: each once, with its places, in the order in which they were found. */
const inText = (sspi, pasted) => {
  const codes = new Map();
  const findings = sspi.scan(pasted);
  for (const finding of findings) {
    const key = finding.symbol ?? finding.code;
    const code = codes.get(key) ?? { query: finding.query, times: 0, lines: new Set() };
    code.times += 1;
    code.lines.add(finding.line);
    codes.set(key, code);
  }
  return { codes, findings };
};

const readings = (sspi, asked) => {
  try {
    return sspi.readings(asked);
  } catch (error) {
    if (error instanceof RangeError) return [];
    throw error;
  }
};

/** The codes of a text that has nothing else in it, such as “80090308 data 52e”; a sub-code first, since it says more. */
const inList = (sspi, asked) => {
  const parts = asked.trim().split(/[\s,;:]+/);
  const codes = [];
  for (let at = 0; at < parts.length; at += 1) {
    const pair = parts.slice(at, at + 2).join(" ");
    const isPair = pair !== parts[at] && readings(sspi, pair).length > 0;
    if (!isPair && readings(sspi, parts[at]).length === 0) return [];
    const code = isPair ? pair : parts[at];
    if (/^data/i.test(code)) codes.unshift(code);
    else codes.push(code);
    if (isPair) at += 1;
  }
  return codes;
};

/** Shows what the text in the box means. */
const explain = (sspi) => {
  const asked = text.value;
  if (asked.trim() === "") return show("");
  const read = readings(sspi, asked);
  if (read.length === 0) {
    const found = inText(sspi, asked);
    const named = inList(sspi, asked);
    if (named.length > found.codes.size) return explainCodes(sspi, named);
    if (found.codes.size > 0) return showText(sspi, asked, found);
  }
  const descriptions = read.map((query) => sspi.describe(query, lang));
  const known = descriptions.filter((description) => description.symbol !== null);
  const names = new Set(known.map((description) => description.symbol));
  const hits = sspi.search(asked, lang).filter((hit) => !names.has(hit.symbol));
  if (known.length > 0 || hits.length > 0) {
    // A few are explained, many are listed.
    const explained = known.length === 0 && hits.length <= 3 ? hits : known;
    const rest = hits.filter((hit) => !explained.includes(hit));
    const list = element("ul", { className: "items" }, ...rest.map((hit) => hitItem(sspi, hit)));
    show(
      word("box-count", { count: known.length + hits.length }),
      ...explained.map((one) => card(sspi, one)),
      rest.length > 0 ? list : null,
    );
  } else if (descriptions.length > 0) {
    show(sspi.label("label-not-explained", lang).text, ...descriptions.map((one) => card(sspi, one)));
  } else {
    show(sspi.label("label-nothing-found", lang).text);
  }
};

/** Shows the codes that a link carries. */
const explainCodes = (sspi, codes) => {
  const queries = codes.flatMap((code) => readings(sspi, code));
  const cards = queries.slice(0, MOST.codes).map((query) => card(sspi, sspi.describe(query, lang)));
  show(cards.length > 0 ? word("box-count", { count: cards.length }) : sspi.label("label-nothing-found", lang).text, ...cards);
};

// What is shown

const show = (said, ...parts) => {
  status.textContent = said;
  results.replaceChildren(...parts.filter((part) => part !== null));
};

const page = (symbol) => `${root}${lang}/${symbol}/${index}`;

/** The mark of a severity with its word, which a list leaves to screen readers where it is the usual one. */
const severity = (sspi, description, isListed = false) => element(
  "span", { className: `severity ${description.severity}` },
  element("span", {
    className: isListed && description.severity === "error" ? "unseen" : "",
    textContent: sspi.label(`severity-${description.severity}`, lang).text,
  }),
);

/** A text of the catalogue, with its language where it is not that of the page. */
const paragraph = (description, content, className = "") => {
  const made = element("p", { className, textContent: content });
  if (description.lang !== lang) {
    made.lang = description.lang;
    made.dir = description.direction;
  }
  return made;
};

const name = (description) => {
  if (description.symbol === null) return element("code", { textContent: description.code });
  const link = element("a", { href: page(description.symbol) });
  description.symbol.split("_").forEach((part, at) => link.append(...(at > 0 ? ["_", element("wbr"), part] : [part])));
  return link;
};

/** Everything about a code. */
const card = (sspi, description, id, ...notes) => {
  const number = description.symbol === null ? null : element("span", { className: "number", textContent: description.code });
  const developer = description.developerHint && element(
    "details", { className: "developer" },
    element("summary", {}, element("h3", { textContent: sspi.label("label-developer", lang).text })),
    paragraph(description, description.developerHint),
  );
  const made = element(
    "article", { className: `answer ${description.severity}` },
    element("h2", { className: "name" }, name(description), " ", number),
    element("p", { className: "about" }, description.known || description.symbol === null ? severity(sspi, description) : null, ...notes),
    paragraph(description, description.text, "message"),
    description.rank === "other-language" ? foundIn(description) : null,
    description.parts && element("p", { textContent: madeOf(description.parts) }),
    description.hint && element("h3", { textContent: sspi.label("label-hint", lang).text }),
    description.hint && paragraph(description, description.hint),
    developer || null,
  );
  if (id) made.id = id;
  return made;
};

/** A code whose words fit a search. */
const hitItem = (sspi, hit) => element(
  "li", {},
  element("p", { className: "head" }, severity(sspi, hit, true), " ", name(hit), " ", element("span", { className: "number", textContent: hit.code })),
  paragraph(hit, hit.text),
  hit.rank === "other-language" ? foundIn(hit) : null,
);

const foundIn = (hit) =>
  element("p", { className: "number", textContent: word("box-other-language", { language: nameOf(hit.foundIn) }) });

const nameOf = (tag) => new Intl.DisplayNames([lang], { type: "language" }).of(tag);

/** What the number of an unknown code is made of. */
const madeOf = ({ layout, facility, facilityName, number, wraps, isCustomer }) => {
  const values = { facility: facilityName === null ? facility : `${facility} (${facilityName})`, number };
  if (layout === "win32") return word("parts-win32");
  if (layout === "com_err") return word("parts-com-err", values);
  if (layout === "ntstatus" && wraps !== null) {
    return word("parts-hresult-ntstatus", { status: `0x${wraps.toString(16).toUpperCase().padStart(8, "0")}` });
  }
  if (wraps !== null) return word("parts-hresult-win32", { error: wraps });
  const made = word(layout === "ntstatus" ? "parts-ntstatus" : "parts-hresult", values);
  return isCustomer ? `${made}. ${word("parts-customer")}` : made;
};

const showText = (sspi, pasted, { codes, findings }) => {
  const hasLines = pasted.trim().includes("\n");
  const ids = new Map([...codes.keys()].map((key, at) => [key, `code-${at + 1}`]));
  const shown = [...codes].slice(0, MOST.codes);
  const cards = shown.map(([key, { query, times, lines }]) => card(
    sspi, sspi.describe(query, lang), ids.get(key),
    times > 1 ? element("span", { textContent: word("box-times", { count: times }) }) : null,
    hasLines ? element("span", { textContent: word("box-lines", { lines: listed([...lines]) }) }) : null,
  ));
  const more = codes.size - shown.length;
  show(
    sspi.label("label-found-in-text", lang, codes.size).text,
    ...cards,
    more > 0 ? element("p", { textContent: word("box-more", { count: more }) }) : null,
    linkTo([...codes.keys()]),
    element("h2", { textContent: word("box-text"), id: "marked" }),
    marked(pasted, findings, ids),
  );
};

/** The first of many numbers. */
const listed = (numbers) => numbers.length > 12 ? `${numbers.slice(0, 12).join(", ")}…` : numbers.join(", ");

/** A button that copies a link with the codes. The receiver gets the language that the receiver prefers. */
const linkTo = (keys) => {
  const codes = keys.slice(0, MOST.codes).map((key) => key.split(",")[0].replaceAll(" ", "-"));
  const link = new URL(`${root}${index}#${codes.join(",")}`, location.href).href;
  const button = element("button", { type: "button", className: "copy", textContent: word("box-link") });
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(link);
    button.textContent = word("box-link-copied");
  });
  return element("p", {}, button);
};

/** The text with its codes marked; each leads to its explanation. */
const marked = (pasted, findings, ids) => {
  const made = element("pre", { className: "sample", tabIndex: 0 });
  made.setAttribute("role", "region");
  made.setAttribute("aria-labelledby", "marked");
  let at = 0;
  // A sub-code is found before the code in front of it.
  const inOrder = [...findings].sort((one, other) => one.start - other.start).slice(0, MOST.marks);
  for (const { start, end, symbol, code } of inOrder) {
    if (start > MOST.characters) break;
    const link = element("a", { href: `#${ids.get(symbol ?? code)}`, textContent: pasted.slice(start, end) });
    made.append(pasted.slice(at, start), element("mark", {}, link));
    at = end;
  }
  made.append(pasted.slice(at, Math.max(at, MOST.characters)), pasted.length > Math.max(at, MOST.characters) ? "…" : "");
  return made;
};

// What people do

let waiting;

/** Explains the text as soon as the library is there; of several calls, the last one counts. */
const run = async (explainNow = explain) => {
  clearTimeout(waiting);
  form.querySelector("[type=reset]").hidden = text.value === "";
  if (location.protocol === "file:") return show(word("box-from-file"));
  const turn = Symbol("turn");
  run.turn = turn;
  try {
    const late = setTimeout(() => { if (run.turn === turn) status.textContent = word("box-loading"); }, 150);
    const sspi = await library();
    clearTimeout(late);
    if (run.turn !== turn) return;
    explainNow(sspi);
    await loadOthers(sspi);
    if (run.turn === turn && explainNow === explain && results.querySelector(".answer") === null) explain(sspi);
  } catch (error) {
    loading = undefined;
    console.error(error);
    if (run.turn === turn) show(word("box-failed"));
  }
};

text.addEventListener("focus", () => { if (location.protocol !== "file:") library().catch(() => { loading = undefined; }); }, { once: true });
text.addEventListener("input", (event) => {
  clearTimeout(waiting);
  waiting = setTimeout(run, event.inputType === "insertFromPaste" ? 0 : 250);
});
text.addEventListener("keydown", (event) => {
  // A text of one line is sent off by Enter, as in any search; several lines by Ctrl+Enter.
  if (event.key === "Enter" && !event.shiftKey && (event.ctrlKey || event.metaKey || !text.value.includes("\n")) && !event.isComposing) {
    event.preventDefault();
    form.requestSubmit();
  }
});
form.addEventListener("submit", async (event) => {
  event.preventDefault();
  await run();
});
form.addEventListener("reset", () => setTimeout(() => { run(); text.focus(); }));
for (const button of form.querySelectorAll("[data-example]")) {
  button.addEventListener("click", () => {
    text.value = button.dataset.example;
    run();
  });
}

// Another language shows the same text: it stays in this tab, and goes when it has been read.
const KEPT = "sspi-status-text";
for (const link of document.querySelectorAll(".languages a")) {
  link.addEventListener("click", () => {
    try {
      sessionStorage.setItem(KEPT, text.value);
    } catch { /* The browser keeps nothing. */ }
  });
}

/** The codes of a link; a word in front of a number stands apart in the box. */
const codesOfLink = () => {
  const codes = decodeURIComponent(location.hash.slice(1)).split(",").filter((code) => code !== "");
  return codes.map((code) => code.replace(/^(krb|tls|ldap|data)-/, "$1 "));
};

const begin = () => {
  if (location.hash === "#box" || location.hash === "#content") return text.focus();
  if (/^#(code-\d+|marked)$/.test(location.hash)) return;
  const codes = codesOfLink();
  let kept = null;
  try {
    kept = sessionStorage.getItem(KEPT);
    sessionStorage.removeItem(KEPT);
  } catch { /* The browser keeps nothing. */ }
  if (kept) {
    text.value = kept;
    run();
  } else if (codes.length > 0) {
    text.value = codes.join("\n");
    run((sspi) => explainCodes(sspi, codes));
  }
};
addEventListener("hashchange", begin);
begin();
