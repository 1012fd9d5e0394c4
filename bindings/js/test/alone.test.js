// Each language loaded alone, in a process of its own, gives the same texts as beside all others.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { test } from "node:test";
import { locales } from "sspi-status";
import { ask } from "./command.js";

const PROGRAM = `
  import { codes, describe, load, search } from "sspi-status";
  const [, wish] = process.argv;
  const before = describe("SEC_E_OK", wish).lang;
  const [tag, again] = await Promise.all([load(wish), load(wish)]);
  const all = codes().map(({ symbol }) => describe(symbol, wish));
  const texts = all.map(({ text, hint, developerHint, lang, source }) => [text, hint, developerHint, lang, source]);
  console.log(JSON.stringify({ before, tag, again, chain: all[0].chain, texts }));
`;

for (const tag of locales()) {
  test(tag, () => {
    const output = execFileSync(process.execPath, ["--input-type=module", "--eval", PROGRAM, `${tag}-x-own`], {
      cwd: import.meta.dirname,
      encoding: "utf8",
      maxBuffer: 1 << 26,
    });
    const found = JSON.parse(output);
    assert.equal(found.before, "en", "the core has English alone");
    assert.deepEqual([found.tag, found.again], [tag, tag]);
    assert.deepEqual(found.chain, tag === "en" ? ["en"] : [tag, "en"]);
    const row = ({ message, hint, developer_hint, locale, source }) => [message, hint, developer_hint, locale, source];
    assert.deepEqual(found.texts, ask(["list", "--locale", tag]).map(row));
  });
}
