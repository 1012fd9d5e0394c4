// Compares what a JavaScript GUI gets out of the .ftl files through @fluent/bundle with what the library gives: every
// message, hint and part for developers, in every language. usage:
// sspi-status list --all-locales --format json | node texts.mjs LOCALES; exit 1 on any difference.
import { readFileSync, readdirSync } from "node:fs";
import { FluentBundle, FluentResource } from "@fluent/bundle";

const root = process.argv[2];
// The words around the messages are no messages of codes.
const WORDS = "ui.ftl";
const bundles = new Map();
for (const { name: locale } of readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory())) {
  const bundle = new FluentBundle(locale, { useIsolating: false });
  for (const file of readdirSync(`${root}/${locale}`).filter((name) => name.endsWith(".ftl") && name !== WORDS)) {
    bundle.addResource(new FluentResource(readFileSync(`${root}/${locale}/${file}`, "utf8")));
  }
  bundles.set(locale, bundle);
}

let texts = 0;
let differences = 0;
const compared = new Set();
const compare = (place, found, expected) => {
  texts += 1;
  if (found !== expected) {
    differences += 1;
    console.log(`${place}: the library has ${JSON.stringify(expected)}, @fluent/bundle ${JSON.stringify(found)}`);
  }
};
for (const { symbol, locale, message, hint, developer_hint: developer } of JSON.parse(readFileSync(0, "utf8"))) {
  const bundle = bundles.get(locale);
  const found = bundle?.getMessage(symbol);
  // A code that shares the text of another one has no message.
  if (!found) continue;
  compared.add(`${locale} ${symbol}`);
  const format = (pattern) => (pattern ? bundle.formatPattern(pattern) : null);
  compare(`${locale} ${symbol}`, format(found.value), message);
  compare(`${locale} ${symbol}.hint`, format(found.attributes.hint), hint);
  compare(`${locale} ${symbol}.developer`, format(found.attributes.developer), developer);
}
for (const [locale, bundle] of bundles) {
  for (const symbol of bundle._messages.keys()) {
    if (!compared.has(`${locale} ${symbol}`)) {
      differences += 1;
      console.log(`${locale} ${symbol}: the library does not list it`);
    }
  }
}
console.log(`${texts} texts in ${bundles.size} languages`);
process.exit(texts === 0 || differences > 0 ? 1 : 0);
