// Whoever has @fluent/bundle needs only the package's .ftl files and codes.json.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { FluentBundle, FluentResource } from "@fluent/bundle";
import { codes, describe, load, locales } from "sspi-status";
import table from "sspi-status/codes.json" with { type: "json" };

function bundle(tag) {
  const bundle = new FluentBundle(tag, { useIsolating: false });
  const first = new URL(import.meta.resolve(`sspi-status/locales/${tag}/sspi.ftl`));
  for (const file of readdirSync(new URL(".", first))) {
    const path = new URL(import.meta.resolve(`sspi-status/locales/${tag}/${file}`));
    assert.deepEqual(bundle.addResource(new FluentResource(readFileSync(path, "utf8"))), []);
  }
  return bundle;
}

/** What a program with a number of its own does. */
function explain(bundle, number, space = "windows") {
  const row = table.find((row) => row.number === number && row.space === space && row.message !== null);
  const message = row && bundle.getMessage(row.message);
  return message && bundle.formatPattern(message.value);
}

const all = codes();

for (const tag of locales()) {
  test(tag, async () => {
    await load(tag);
    const texts = bundle(tag);
    let explained = 0;
    for (const { number, space, known, message } of all) {
      if (!known) continue;
      const { value, attributes } = texts.getMessage(message);
      const part = (pattern) => (pattern ? texts.formatPattern(pattern) : null);
      const own = describe(message, tag);
      assert.equal(part(value), own.text);
      assert.equal(part(attributes.hint), own.hint);
      assert.equal(part(attributes.developer), own.developerHint);
      assert.equal(explain(texts, number, space), describe(codeOf(space, number), tag).text);
      explained++;
    }
    assert.ok(explained > 500, `${explained} codes`);
    const code = "0xDEADBEEF";
    assert.equal(texts.formatPattern(texts.getMessage("sspi-unknown-code").value, { code }), describe(code, tag).text);
  });
}

function codeOf(space, number) {
  return space === "windows" ? number : `${space === "kerberos" ? "krb" : space} ${number}`;
}
