// The codes of running text, against the command.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { parse } from "smol-toml";
import { codes, describe, scan } from "sspi-status";
import { ask, partsAsTheCommand, random } from "./command.js";

const field = new URL("../../../tests/data/field.toml", import.meta.url);
const texts = parse(readFileSync(field, "utf8")).case.map(({ text }) => text);
const numbers = new Map(codes().map(({ symbol, space, number }) => [symbol, `${space} ${number}`]));

/** Each code once, as the command tells it: with its first place and how often it occurs. */
function tally(text) {
  const entries = new Map();
  for (const found of scan(text)) {
    const key = numbers.get(found.symbol) ?? found.code;
    const entry = entries.get(key);
    if (entry) entry.count += 1;
    else entries.set(key, { ...found, count: 1 });
  }
  return [...entries.values()].map(({ code, value, symbol, text, line, count, reading, parts }) => {
    return { code, value, symbol, text, line, count, reading, ...(parts && { parts: partsAsTheCommand(parts) }) };
  });
}

function command(text) {
  return ask(["scan", "-"], { input: text }).map(({ code, value, symbol, text, line, count, reading, parts }) => {
    return { code, value, symbol, text, line, count, reading, ...(parts && { parts }) };
  });
}

/** Places count as JavaScript does, and the query means the code as it was found. */
function placed(text) {
  for (const found of scan(text)) {
    assert.equal(text.slice(found.start, found.end), found.text);
    const lines = text.slice(0, found.start).split("\n");
    assert.equal(found.line, lines.length);
    assert.equal(found.column, [...lines.at(-1)].length + 1);
    const { code, number, value, symbol, parts } = describe(found.query);
    const same = { code: found.code, number: found.number, value: found.value, symbol: found.symbol, parts: found.parts };
    assert.deepEqual({ code, number, value, symbol, parts }, same);
    assert.equal(found.known, symbol !== null);
  }
}

test("shapes in which people meet codes", () => {
  assert.ok(texts.length > 80);
  for (const text of texts) {
    assert.deepEqual(tally(text), command(text), text);
    placed(text);
    placed(`é😀\n😀 ${text}`);
  }
  const all = texts.join("\n\n");
  assert.deepEqual(tally(all), command(all));
  placed(all);
});

test("random text", () => {
  const draw = random(2);
  const words = texts.flatMap((text) => text.split(/(?<=[\s:,;()[\]{}'"=])/));
  const others = ["é", "😀", "ошибка ", "\n", "\r\n", "0x8009030C ", "-2146893044", " – ", "漢字", "\u2028", "SEC_E_OK\t", "x"];
  let found = 0;
  for (let i = 0; i < 200; i++) {
    const pick = () => (draw(4) === 0 ? others[draw(others.length)] : words[draw(words.length)]);
    const text = Array.from({ length: 1 + draw(120) }, pick).join("");
    assert.deepEqual(tally(text), command(text), JSON.stringify(text));
    placed(text);
    found += scan(text).length;
  }
  assert.ok(found > 500, `${found} codes`);
});

test("a lone surrogate takes one place, as in JavaScript", () => {
  placed("\ud83d 0x8009030C \udc00 error 0x80131904");
  assert.equal(scan("\ud83d 0x8009030C")[0].start, 2);
});
