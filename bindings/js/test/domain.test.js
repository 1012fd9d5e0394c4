// Every code in every language, and along chains of languages, against the command.
import assert from "node:assert/strict";
import { before, test } from "node:test";
import * as api from "sspi-status";
import { describe, load, locales, readings, search } from "sspi-status";
import table from "sspi-status/codes.json" with { type: "json" };
import { ask, asTheCommand, random } from "./command.js";

const codes = api.codes();

const CHAINS = [
  ...["en", "es", "fr", "it", "pt-BR", "ru"],
  ...["fr-CA", "pt-PT", "pt", "es-419", "ru_RU.UTF-8", "en-GB", "tlh", "C"],
  ...["it-CH,fr", "de;fr-CA,es", "zh-Hant-TW, ru", "tlh,C,fr", "fr,fr-CA,fr"],
];

before(async () => {
  for (const tag of locales()) assert.equal(await load(tag), tag);
});

function same(descriptions, expected) {
  assert.equal(descriptions.length, expected.length);
  descriptions.forEach((description, i) => assert.deepEqual(asTheCommand(description), expected[i]));
}

test("every code has a row, in the order of the command's list", () => {
  const list = ask(["list"]);
  assert.ok(list.length >= 700, `${list.length} codes`);
  codes.forEach((code, i) => {
    const { code: spelling, value, symbol, aliases, space, family, severity, known } = list[i];
    const { number, message, ...rest } = code;
    assert.deepEqual(rest, { code: spelling, value, symbol, aliases, space, family, severity, known });
    assert.equal(number, value >>> 0);
    assert.equal(message !== null, known);
  });
  assert.equal(codes.length, list.length);
});

test("codes.json has the same rows", () => {
  const rows = codes.map(({ symbol, number, space, family, aliases, message }) => {
    return { symbol, number, space, family, aliases, message };
  });
  assert.deepEqual(table, rows);
});

for (const chain of CHAINS) {
  test(`every code by name: ${chain}`, () => {
    // The command separates tags by commas alone.
    const expected = ask(["list", "--locale", chain.split(/[,;] */).join()]);
    same(codes.map(({ symbol }) => describe(symbol, chain)), expected);
    same(codes.map(({ symbol }) => describe(symbol, chain.split(/[,;]/))), expected);
  });
}

test("every code by number, signed and unsigned", () => {
  for (const chain of ["fr", "pt-PT,es"]) {
    const expected = ask(["describe", "--locale", chain, ...codes.map(({ code }) => code)]);
    same(codes.map(({ code }) => describe(code, chain)), expected);
    codes.forEach(({ space, number, value }, i) => {
      if (space !== "windows") return;
      same([describe(number, chain), describe(value, chain)], [expected[i], expected[i]]);
    });
  }
});

test("numbers that wrap a code, and numbers that nobody knows", () => {
  const draw = random(1);
  const win32 = codes.filter(({ family }) => family === "win32").map(({ number }) => (0x80070000 | number) >>> 0);
  const ntstatus = codes.filter(({ family }) => family === "ntstatus").map(({ number }) => (0x10000000 | number) >>> 0);
  const drawn = Array.from({ length: 1000 }, () => draw(2 ** 32));
  const numbers = [...win32, ...ntstatus, ...drawn, 0x80131904, 0x80072ee7, 0x96c73a9c, 2 ** 31, 2 ** 32 - 1];
  const spellings = numbers.map((number) => `0x${number.toString(16).padStart(8, "0")}`);
  const expected = ask(["describe", "--locale", "ru", ...spellings]);
  same(spellings.map((spelling) => describe(spelling, "ru")), expected);
  assert.ok(expected.some(({ parts }) => parts) && expected.some(({ known }) => known));
  assert.equal(describe(0x80131904).parts.text, "an HRESULT of facility 19 (URT, .NET), number 6404");
});

test("what people type has the readings of the command", () => {
  for (const typed of ["49", "52e", "1326", "0x8009030C", "logon_denied", "data 52e", "krb 24", " “tls:40”, ", "24"]) {
    same(readings(typed).map((query) => describe(query, "it")), ask(["describe", "--locale", "it", typed]));
  }
  for (const { symbol } of codes) {
    for (const query of readings(symbol)) same([describe(query)], [asTheCommand(describe(symbol))]);
  }
});

test("searches find what the command finds", () => {
  const words = ["clock diference kerberos", "HORLOGES du serveur", "срок действия сертификата", "xyzzy"];
  for (const query of [...words, "ldap 49"]) {
    const hits = search(query, "fr-CA,es");
    same(hits, ask(["search", "--locale", "fr-CA,es", query]));
    assert.equal(hits.length > 0, query !== "xyzzy", query);
  }
});
