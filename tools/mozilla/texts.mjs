// Compares what a JavaScript GUI gets out of the .ftl files through @fluent/bundle with what the library gives: every
// message and hint, in every language. usage: sspi-status list --all-locales --format json | node texts.mjs LOCALES;
// exit 1 on any difference.
import { readFileSync } from "node:fs";
import { FluentBundle, FluentResource } from "@fluent/bundle";

const root = process.argv[2];
const bundles = new Map();
const bundleOf = (locale) => {
  if (!bundles.has(locale)) {
    const bundle = new FluentBundle(locale, { useIsolating: false });
    bundle.addResource(new FluentResource(readFileSync(`${root}/${locale}/sspi.ftl`, "utf8")));
    bundles.set(locale, bundle);
  }
  return bundles.get(locale);
};

let texts = 0;
let differences = 0;
const compare = (place, found, expected) => {
  texts += 1;
  if (found !== expected) {
    differences += 1;
    console.log(`${place}: the library has ${JSON.stringify(expected)}, @fluent/bundle ${JSON.stringify(found)}`);
  }
};
for (const { symbol, locale, message, hint } of JSON.parse(readFileSync(0, "utf8"))) {
  const bundle = bundleOf(locale);
  const { value = null, attributes = {} } = bundle.getMessage(symbol) ?? {};
  const format = (pattern) => (pattern ? bundle.formatPattern(pattern) : null);
  compare(`${locale} ${symbol}`, format(value), message);
  compare(`${locale} ${symbol}.hint`, format(attributes.hint), hint);
}
console.log(`${texts} texts in ${bundles.size} languages`);
process.exit(texts === 0 || differences > 0 ? 1 : 0);
