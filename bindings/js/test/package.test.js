// The package itself: what is in it, how large it is, its types, and its README in a clean place.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { after, test } from "node:test";
import { promisify } from "node:util";
import { brotliCompress, gzip } from "node:zlib";

const root = path.join(import.meta.dirname, "node_modules/sspi-status");
const read = (file) => readFileSync(path.join(root, file));
const readme = read("README.md").toString();
const folder = mkdtempSync(path.join(tmpdir(), "sspi-status-"));
after(() => rmSync(folder, { recursive: true }));

const CORE = ["core_bg.wasm", "core.js", "api.js", "browser.js", "languages/index.js"];
/** What a page may pay for the core, with English, in bytes of brotli. */
const MOST = 350_000;

async function sizes(files) {
  const sum = (list) => list.reduce((sum, length) => sum + length, 0);
  const bytes = files.map(read);
  const compressed = (compress) => Promise.all(bytes.map(async (file) => (await promisify(compress)(file)).length));
  const all = [bytes.map(({ length }) => length), await compressed(gzip), await compressed(brotliCompress)];
  return all.map(sum);
}

test("README tells the sizes, and the core is small enough", async (t) => {
  const languages = readdirSync(path.join(root, "languages")).filter((file) => file !== "index.js");
  const parts = [["core, with English", CORE]];
  for (const file of languages) parts.push([path.basename(file, ".js"), [`languages/${file}`]]);
  for (const [name, files] of parts) {
    const found = await sizes(files);
    const row = `| ${name} | ${found.map((bytes) => `${Math.round(bytes / 1000)} kB`).join(" | ")} |`;
    t.diagnostic(row);
    if (files === CORE) assert.ok(found[2] <= MOST, `the core has ${found[2]} bytes of brotli, more than ${MOST}`);
    const told = readme.split("\n").find((line) => line.startsWith(`| ${name} |`));
    assert.ok(told, `README lacks the line ${row}`);
    const numbers = [...told.matchAll(/([\d,.]+) kB/g)].map(([, number]) => Number(number.replaceAll(",", "")) * 1000);
    assert.equal(numbers.length, 3, told);
    numbers.forEach((number, i) => {
      assert.ok(Math.abs(number - found[i]) <= found[i] / 20, `README tells ${told}, but it is ${row}`);
    });
  }
});

test("the package carries its licences and what package.json exports", () => {
  for (const name of ["LICENSE-APACHE", "LICENSE-MIT"]) {
    assert.deepEqual(read(name), readFileSync(path.join(import.meta.dirname, "../../..", name)));
  }
  const { exports, types } = JSON.parse(read("package.json"));
  const files = Object.values(exports).flatMap((place) => (typeof place === "string" ? [place] : Object.values(place)));
  for (const file of [types, ...files]) assert.ok(read(file.replace("*", "ru/kerberos.ftl")).length > 0, file);
});

test("nothing of the machine that built the package is in it", () => {
  const core = read("core_bg.wasm").toString("latin1");
  for (const place of [import.meta.dirname, process.env.HOME, "/.cargo/", "/usr/"]) {
    assert.ok(!core.includes(place), `${place} is in the core`);
  }
});

test("the types fit an example under tsc --strict", () => {
  const tsc = path.join(import.meta.dirname, "node_modules/typescript/bin/tsc");
  for (const how of [["--module", "nodenext"], ["--module", "esnext", "--moduleResolution", "bundler"]]) {
    const settings = ["--strict", "--noEmit", "--target", "es2022", "--lib", "es2022,dom", "--resolveJsonModule"];
    execFileSync(process.execPath, [tsc, ...settings, ...how, "types.ts"], { cwd: import.meta.dirname, stdio: "inherit" });
  }
});

test("README's examples run where nothing is but the packed package", (t) => {
  const run = (command, ...args) => {
    const env = { ...process.env, LC_ALL: "fr_FR.UTF-8" };
    return execFileSync(command, args, { cwd: folder, env, encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] });
  };
  run("npm", "init", "--yes");
  const lines = [run("npm", "install", "--no-audit", "--no-fund", "--offline", process.env.SSPI_STATUS_TARBALL)];
  assert.deepEqual(readdirSync(path.join(folder, "node_modules")).filter((name) => !name.startsWith(".")), ["sspi-status"]);
  const examples = [...readme.matchAll(/```js\n(.*?)```(?:\n\n```text\n(.*?)```)?/gs)];
  const outputs = examples.filter(([, , output]) => output !== undefined);
  assert.equal(outputs.length, 3, "README has three examples with their output");
  for (const [i, [, program, output]] of outputs.entries()) {
    // The last one needs @fluent/bundle as well, which is among the packages of the tests.
    const place = program.includes("@fluent/bundle") ? path.join(import.meta.dirname, "node_modules") : folder;
    const example = path.join(place, `.example${i}.mjs`);
    writeFileSync(example, program);
    assert.equal(run(process.execPath, "--no-warnings", example), output);
    lines.push(output);
  }
  lines.forEach((line) => t.diagnostic(line));
});
