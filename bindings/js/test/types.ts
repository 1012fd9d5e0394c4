// Compiled with tsc --strict: the types fit the use that README shows, and refuse mistakes.
import { codes, describe, init, label, load, locales, overlay, readings, scan, search } from "sspi-status";
import type { Code, Description, Family, Finding, Hit, Locales, Severity } from "sspi-status";
import table from "sspi-status/codes.json" with { type: "json" };

const wishes: Locales = globalThis.navigator.languages;
const tag: string = await load(wishes);
await init(new URL("core.wasm", "https://localhost/"));

const description: Description = describe(0x8009030c, tag);
const severity: Severity = description.severity;
const family: Family | null = description.family;
const facility: string | undefined = description.parts?.text;
const lines: string[] = scan("0x8009030C").map((found: Finding) => `${found.line}: ${describe(found.query).text}`);
const hits: readonly Hit[] = search("clock", ["it", "fr"]);
const rows: readonly Code[] = codes();
const words: string = label("label-found-on-line", undefined, 12).text;
const problems: readonly string[] = [...overlay("fr", ""), ...readings("49"), ...locales()];
const row: { symbol: string; number: number; space: string; family: string; aliases: string[] } | undefined = table[0];

document.body.dir = description.direction;
document.body.lang = description.lang;
document.body.append(description.text, description.hint ?? "", description.developerHint ?? "");
console.log(severity, family, facility, lines, hits, rows, words, problems, row);

// @ts-expect-error: no code
describe({});
// @ts-expect-error: no request
describe(0, null);
// @ts-expect-error: answers cannot be changed
description.text = "";
// @ts-expect-error: nor lists
description.aliases.push("");
// @ts-expect-error: the hint may be absent
description.hint.length;
