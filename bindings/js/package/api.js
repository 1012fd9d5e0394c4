// The functions of the package. `browser.js` and `node.js` say where the core and the user's languages come from.
import open, { initSync } from "./core.js";
import * as core from "./core.js";
import { languages } from "./languages/index.js";

let isOpen = false;

/** Opens the core from bytes that are there already. */
export function openNow(bytes) {
  initSync({ module: bytes });
  isOpen = true;
}

/** Where a call without locales gets the user's languages from. */
export const user = { locales: () => globalThis.navigator?.languages ?? [] };

export async function init(source = new URL("./core_bg.wasm", import.meta.url)) {
  if (isOpen) return;
  await told("the core of sspi-status cannot be loaded", () => open({ module_or_path: source }));
  isOpen = true;
}

export async function load(locales) {
  const wishes = wishesOf(locales);
  await init();
  for (let tag; (tag = core.missing(wishes)) !== undefined; ) {
    const { messages, keywords } = await told(`the texts of ${tag} cannot be loaded`, languages[tag]);
    core.add_language(tag, messages, keywords);
  }
  return core.chain(wishes)[0];
}

/** Says in an error what could not be had. */
async function told(what, get) {
  try {
    return await get();
  } catch (error) {
    throw new Error(`${what}: ${error.message}`, { cause: error });
  }
}

export function describe(code, locales) {
  const wishes = wishesOf(locales);
  needCore();
  if (typeof code === "number") return answer(core.describe_number(code, wishes));
  if (typeof code !== "string") throw new TypeError(`a code is a number or a string, not ${kindOf(code)}`);
  return answer(core.describe_spelling(fitting(code), wishes));
}

export function readings(spelling) {
  string(spelling, "a spelling");
  needCore();
  return Object.freeze(core.readings(spelling));
}

export function scan(text) {
  string(text, "a text");
  needCore();
  return answer(core.scan(text));
}

export function search(text, locales) {
  string(text, "what is searched for");
  const wishes = wishesOf(locales);
  needCore();
  return answer(core.search(text, wishes));
}

export function codes() {
  needCore();
  return answer(core.codes());
}

export function label(id, locales, value = "") {
  string(id, "the ID of a label");
  const wishes = wishesOf(locales);
  needCore();
  const found = core.label(id, wishes, fitting(String(value)));
  if (found === undefined) throw new RangeError(`${JSON.stringify(id)} is not the ID of a label`);
  return answer(found);
}

export function locales() {
  needCore();
  return Object.freeze(core.locales());
}

export function overlay(locale, text) {
  string(locale, "a locale");
  string(text, "an overlay");
  needCore();
  return Object.freeze(core.overlay(locale, text));
}

function needCore() {
  if (!isOpen) throw new Error("the core of sspi-status is not loaded yet: await load() before the first call");
}

/** The request as a list; the library reads its entries. */
function wishesOf(locales) {
  if (locales === undefined) return [...user.locales()];
  if (typeof locales === "string") return [fitting(locales)];
  if (Array.isArray(locales) && locales.every((wish) => typeof wish === "string")) {
    fitting(locales.join());
    return locales;
  }
  throw new TypeError(`locales are a string or an array of strings, not ${kindOf(locales)}`);
}

function string(value, what) {
  if (typeof value !== "string") throw new TypeError(`${what} is a string, not ${kindOf(value)}`);
  fitting(value);
}

/** In UTF-8, three copies of a string of this length fit into the memory of the core, which would end if they did not. */
const LONGEST = 2 ** 28;

function fitting(value) {
  if (value.length > LONGEST) throw new RangeError(`${value.length} characters are more than the ${LONGEST} that are read`);
  return value;
}

function kindOf(value) {
  if (value === null) return "null";
  if (Array.isArray(value)) return "an array with something else";
  return typeof value === "object" ? "an object" : `a value of type ${typeof value}`;
}

/** An answer of the core, which nobody can change. */
function answer(json) {
  return frozen(JSON.parse(json));
}

function frozen(value) {
  if (typeof value !== "object" || value === null) return value;
  Object.values(value).forEach(frozen);
  return Object.freeze(value);
}
