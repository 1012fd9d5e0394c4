// html-validate's opinion of the pages: of all that are one of their kind, and of every so many of the others.
// usage: node validate.mjs FOLDER [--every-page]; exit 1 when it objects.
import { readdir } from "node:fs/promises";
import path from "node:path";
import { FileSystemConfigLoader, HtmlValidate } from "html-validate";

const EVERY = process.argv[3] === "--every-page" ? 1 : 97;
const folder = path.resolve(process.argv[2]);
const all = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith(".html")).sort();
// A code has a page for each name, number and language; the rest are few.
const isCode = (name) => !/^([a-z]{2}(-[A-Z]{2})?\/)?([a-z0-9-]*[a-z]\/)?(index|404)\.html$/.test(name) || /^(krb|tls|ldap|data)-/.test(name);
const codes = all.filter(isCode);
const chosen = [...all.filter((name) => !isCode(name)), ...codes.filter((_, at) => at % EVERY === 0)];

const loader = new FileSystemConfigLoader({
  root: true,
  extends: ["html-validate:recommended", "html-validate:document"],
  // Files of one’s own origin need no hashes, and with hashes the pages would not work as files.
  rules: { "require-sri": ["error", { target: "crossorigin" }] },
});
const validator = new HtmlValidate(loader);
let objections = 0;
for (const name of chosen) {
  const report = await validator.validateFile(path.join(folder, name));
  for (const { messages } of report.results) {
    for (const { line, column, message, ruleId } of messages) {
      objections += 1;
      if (objections <= 50) console.log(`${name}:${line}:${column}: ${message} (${ruleId})`);
    }
  }
}
console.log(`html-validate: ${chosen.length} of ${all.length} pages, ${objections} objections`);
process.exit(objections > 0 ? 1 : 0);
