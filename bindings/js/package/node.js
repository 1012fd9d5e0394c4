import { readFileSync } from "node:fs";
import { openNow, user } from "./api.js";
import { ends_wishes } from "./core.js";

export { codes, describe, init, label, load, locales, overlay, readings, scan, search } from "./api.js";

openNow(readFileSync(new URL("core_bg.wasm", import.meta.url)));

// As for the command `sspi-status` on Unix. Where no variable is set, as on Windows, ICU knows the user's language.
user.locales = () => {
  const { LANGUAGE = "", LC_ALL, LC_MESSAGES, LANG } = process.env;
  const variables = [LC_ALL, LC_MESSAGES, LANG].filter(Boolean);
  // As in gettext, the locale C means no translation, even when LANGUAGE is set.
  if (variables.length > 0 && ends_wishes(variables[0])) return variables;
  const wishes = [...LANGUAGE.split(":"), ...variables].filter(Boolean);
  return wishes.length > 0 ? wishes : [Intl.DateTimeFormat().resolvedOptions().locale];
};
