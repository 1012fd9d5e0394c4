// Reads every locales/*/*.ftl as a JavaScript GUI would, with the strict and with the lenient parser of @fluent, and
// formats every message. usage: node fluent.mjs LOCALES; exit 1 on any complaint.
import { readFileSync, readdirSync } from "node:fs";
import { Junk, parse, serialize } from "@fluent/syntax";
import { FluentBundle, FluentResource } from "@fluent/bundle";

const root = process.argv[2];
let complaints = 0;
const complain = (what) => {
  complaints += 1;
  console.log(what);
};

const folders = readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory());
for (const { name: locale } of folders) {
  for (const file of readdirSync(`${root}/${locale}`).filter((name) => name.endsWith(".ftl"))) {
    const place = `${locale}/${file}`;
    const text = readFileSync(`${root}/${place}`, "utf8");
    const resource = parse(text, {});
    for (const entry of resource.body) {
      if (entry instanceof Junk) complain(`${place}: not understood: ${entry.content}`);
    }
    if (serialize(resource, {}) !== text) complain(`${place}: the layout is not the serializer's`);

    const bundle = new FluentBundle(locale, { useIsolating: false });
    for (const error of bundle.addResource(new FluentResource(text))) complain(`${place}: ${error.message}`);
    for (const { id } of resource.body.filter((entry) => entry.type === "Message")) {
      const message = bundle.getMessage(id.name);
      const patterns = message ? [message.value, ...Object.values(message.attributes)] : [];
      if (!message?.value) complain(`${place}: ${id.name}: no value`);
      for (const pattern of patterns.filter(Boolean)) {
        const errors = [];
        bundle.formatPattern(pattern, { code: "0x80090308", count: "3 / 95", line: 12, tag: "fr-CA, de" }, errors);
        for (const error of errors) complain(`${place}: ${id.name}: ${error.message}`);
      }
    }
  }
}
process.exit(complaints > 0 ? 1 : 0);
