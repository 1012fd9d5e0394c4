// What a caller may rely on: errors, frozen answers, the user's languages, overlays; and that no input ends the core.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { test } from "node:test";
import * as api from "sspi-status";
import { codes, describe, init, label, load, locales, overlay, readings, scan, search } from "sspi-status";
import { ask, random } from "./command.js";

test("what is no code is a RangeError with the library's message", () => {
  const cases = [
    ["nonsense", '"nonsense" is neither a number nor the name of a code'],
    ["", "empty code: give a number such as 0x8009030C or a name"],
    ["0x123456789", '"0x123456789" does not fit into 32 bits, so it is no status code'],
    ["SEC_E_OK (0x80090308)", '"SEC_E_OK (0x80090308)" names two different codes, SEC_E_OK (0x00000000) and SEC_E_INVALID_TOKEN (0x80090308): give one of them'],
    [2 ** 32, '"4294967296" does not fit into 32 bits, so it is no status code'],
    [-(2 ** 31) - 1, '"-2147483649" does not fit into 32 bits, so it is no status code'],
    [1.5, '"1.5" is not a number: write 0x and up to eight hexadecimal digits, or a decimal number'],
    [NaN, '"NaN" is not a number: write 0x and up to eight hexadecimal digits, or a decimal number'],
    [-Infinity, '"-inf" is not a number: write 0x and up to eight hexadecimal digits, or a decimal number'],
  ];
  for (const [code, message] of cases) assert.throws(() => describe(code), { name: "RangeError", message });
  assert.throws(() => readings("nonsense"), RangeError);
  assert.throws(() => label("nonsense"), { name: "RangeError", message: '"nonsense" is not the ID of a label' });
  for (const number of [0, -0, 2 ** 32 - 1, -(2 ** 31)]) assert.equal(describe(number).number, number >>> 0);
});

test("another type is a TypeError", async () => {
  for (const code of [undefined, null, 12n, true, {}, [], Symbol("x"), () => 0]) {
    assert.throws(() => describe(code), { name: "TypeError", message: /^a code is a number or a string, not / });
  }
  for (const wishes of [null, 1, {}, [1], [null], new Set(["fr"])]) {
    const wrong = { name: "TypeError", message: /^locales are a string or an array of strings, not / };
    for (const call of [() => describe(0, wishes), () => search("x", wishes), () => label("label-hint", wishes)]) {
      assert.throws(call, wrong);
    }
    await assert.rejects(load(wishes), wrong);
  }
  for (const call of [() => scan(1), () => search(null), () => overlay("fr", 1), () => overlay(1, ""), () => readings(49)]) {
    assert.throws(call, TypeError);
  }
});

test("answers are plain objects that nobody can change", async () => {
  const frozen = (value) => {
    if (typeof value !== "object" || value === null) return;
    assert.ok(Object.isFrozen(value));
    assert.ok(Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype);
    Object.values(value).forEach(frozen);
  };
  const unknown = describe(0x80131904);
  assert.notEqual(unknown.parts, null);
  for (const value of [describe(0x80090302), unknown, scan("0x80131904 error"), search("clock"), codes(), locales()]) {
    frozen(value);
  }
  [label("label-hint"), readings("49"), overlay("en", "nonsense")].forEach(frozen);
  assert.deepEqual(JSON.parse(JSON.stringify(unknown)), unknown);
});

test("a language that the package lacks is no error", async () => {
  const own = describe(0x8009030c, "tlh");
  assert.deepEqual([own.lang, own.source], ["en", "fallback"]);
  for (const wishes of ["tlh", [], "", "no tag at all", ["\0", "\ud800"], "x".repeat(100_000)]) {
    assert.equal(await load(wishes), "en");
  }
  await init();
});

test("labels come in the language of the request", async () => {
  await load("fr");
  assert.deepEqual(label("label-found-on-line", "fr-CA", 12), { text: "Trouvé à la ligne 12", lang: "fr", direction: "ltr" });
  assert.deepEqual(label("severity-error", "tlh"), { text: "Error", lang: "en", direction: "ltr" });
});

test("an overlay wins, whenever it came, and its mistakes are told", async () => {
  const shipped = describe("SEC_E_TIME_SKEW", "it").text;
  assert.deepEqual(overlay("it", "SEC_E_LOGON_DENIED = Mio.\n"), []);
  assert.equal(await load("it"), "it");
  assert.equal(describe("SEC_E_LOGON_DENIED", "it").text, "Mio.");
  assert.notEqual(describe("SEC_E_TIME_SKEW", "it").text, shipped);
  const mistake = "it:1:1: SEC_E_OK cannot be formatted (there is no variable $x here); the text below it answers";
  assert.deepEqual(overlay("it", "SEC_E_OK = { $x }\n"), [mistake]);
  assert.deepEqual(overlay("it", "SEC_E_OK = Bene.\n"), [], "each problem is told once");
  assert.deepEqual(overlay("italiano", "SEC_E_OK = Bene.\n"), ['italiano: "italiano" is no language tag; the text is left out']);
  assert.equal(locales().includes("ar"), false);
  overlay("ar", "SEC_E_LOGON_DENIED = فشلت محاولة تسجيل الدخول.\n");
  assert.equal(locales().includes("ar"), true);
  const { lang, direction, source } = describe(0x8009030c, "ar-EG");
  assert.deepEqual([lang, direction, source], ["ar", "rtl", "requested"]);
});

test("without locales, the user's languages answer as in the command", () => {
  const program = `
    import { describe, load } from "sspi-status";
    await load();
    const { lang, source, requested } = describe(0x8009030C);
    console.log(JSON.stringify({ lang, source, requested }));
  `;
  const settings = [
    { LANG: "fr_CA.UTF-8" },
    { LC_ALL: "ru_RU.UTF-8", LANG: "it_IT.UTF-8" },
    { LANGUAGE: "pt_PT:es", LANG: "en_US.UTF-8" },
    { LANGUAGE: "es", LC_ALL: "C.UTF-8" },
    { LC_MESSAGES: "it_CH@euro", LANG: "C" },
    { LANG: "tlh", LANGUAGE: ":it:" },
    { LC_ALL: "", LANG: "es_MX" },
  ];
  for (const env of settings) {
    const options = { cwd: import.meta.dirname, env: { PATH: process.env.PATH, ...env }, encoding: "utf8" };
    const own = JSON.parse(execFileSync(process.execPath, ["--input-type=module", "--eval", program], options));
    const [{ locale, source, requested }] = ask(["0x8009030C"], { env: { LC_ALL: undefined, ...env } });
    assert.deepEqual(own, { lang: locale, source, requested }, JSON.stringify(env));
  }
});

test("without any variable, the locale of Intl answers", () => {
  const program = `
    import { describe } from "sspi-status";
    console.log(describe(0).requested[0] === new Intl.Locale(Intl.DateTimeFormat().resolvedOptions().locale).baseName);
  `;
  const options = { cwd: import.meta.dirname, env: { PATH: process.env.PATH }, encoding: "utf8" };
  assert.equal(execFileSync(process.execPath, ["--input-type=module", "--eval", program], options), "true\n");
});

test("no input ends the core", async () => {
  const draw = random(3);
  const pieces = [
    ..."0123456789abcdefxXhHLuU-−–()[]{}\"'“”«»,;:. \t\n\r\0=$*&%_@/\\<>|~^`",
    ...["0x", "SEC_E_", "krb ", "tls:", "ldap ", "data ", "alert ", "é", "ſ", "İ", "ß", "\u0301", "😀", "\ud83d", "\udc00", "\u202e", "\ufeff"],
    ...["SEC_E_OK", "STATUS_", "error ", "hresult ", "LdapErr: ", "AcceptSecurityContext error, data ", " = ", "{ $code }", "    .hint = "],
    ...["fr", "-CA", "_", ".UTF-8", "zh-Hant", "i-", "x-", "C", "POSIX", "99999999999", "Kerberos", "-{", "{ -", "NUMBER(", "] ->"],
  ];
  const text = () => Array.from({ length: draw(40) }, () => pieces[draw(pieces.length)]).join("");
  const drawn = () => [draw(2 ** 32), (draw(2 ** 32) - 2 ** 31) * 2 ** draw(60), draw(1000) / 7, text()][draw(4)];
  const wishes = () => [text(), Array.from({ length: draw(5) }, text), undefined][draw(3)];
  const calls = {
    describe: () => describe(drawn(), wishes()),
    readings: () => readings(text()),
    scan: () => scan(text()),
    search: () => search(text(), wishes()),
    label: () => label(text(), wishes(), drawn()),
    overlay: () => (draw(100) === 0 ? overlay(["fr", "de", text()][draw(3)], text()) : locales()),
  };
  let thrown = 0;
  for (let i = 0; i < 10_000; i++) {
    const [name, call] = Object.entries(calls)[draw(6)];
    if (name === "search" && draw(100) !== 0) continue;
    try {
      call();
    } catch (error) {
      assert.ok(error instanceof RangeError, `${name}: ${error.stack}`);
      thrown++;
    }
  }
  assert.ok(thrown > 500, `${thrown} errors`);
  for (let i = 0; i < 100; i++) await load(wishes() ?? "en");
  assert.equal(describe("0x8009030C", "en").symbol, "SEC_E_LOGON_DENIED");
});

test("a text of twenty million characters is searched", () => {
  const line = "2026-11-29 12:00:00 INFO nothing happened, which is as it should be — and so on\n";
  const text = line.repeat(250_000) + "error 0x8009030C";
  const [found, ...others] = scan(text);
  assert.equal(others.length, 0);
  assert.deepEqual([found.symbol, found.line, found.start], ["SEC_E_LOGON_DENIED", 250_001, text.length - 10]);
});

test("what would not fit into the core's memory is a RangeError", async () => {
  const long = "x".repeat(2 ** 28 + 1);
  const half = long.slice(0, 2 ** 27);
  const message = "268435457 characters are more than the 268435456 that are read";
  for (const call of [scan, search, readings, describe, label, (long) => overlay("fr", long), (long) => describe(0, long)]) {
    assert.throws(() => call(long), { name: "RangeError", message });
  }
  assert.throws(() => describe(0, [half, half, "fr"]), RangeError);
  await assert.rejects(load(long), RangeError);
  assert.throws(() => label("label-found-on-line", "fr", long), RangeError);
});

test("index.d.ts declares what the package exports", async () => {
  const { readFileSync } = await import("node:fs");
  const types = readFileSync(new URL("node_modules/sspi-status/index.d.ts", import.meta.url), "utf8");
  const declared = [...types.matchAll(/^export function (\w+)/gm)].map(([, name]) => name);
  assert.deepEqual(declared.sort(), Object.keys(api).sort());
});
