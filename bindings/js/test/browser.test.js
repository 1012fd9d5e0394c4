// The package in headless Chromium, from plain files on a static host and under a strict Content-Security-Policy.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";
import { after, before, test } from "node:test";
import { build as esbuild } from "esbuild";
import { chromium } from "playwright-core";
import { build as vite } from "vite";

const names = [process.env.CHROMIUM, "chromium", "chromium-browser", "google-chrome"].filter(Boolean);
const which = (name) => spawnSync("sh", ["-c", 'command -v "$1"', "sh", name], { encoding: "utf8" }).stdout.trim();
const executablePath = names.map(which).find(Boolean);
const skip = executablePath ? false : `none of ${names.join(", ")} is installed`;

const root = path.join(import.meta.dirname, "node_modules/sspi-status");
const POLICY = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; img-src data:";
const TYPES = { ".html": "text/html", ".js": "text/javascript", ".wasm": "application/wasm" };

/** What the page does: it explains a code in the user's language, and says so in its markup. */
const PAGE = `
  import { describe, load } from "sspi-status";
  document.documentElement.lang = await load();
  const { text, lang, direction, source } = describe(-2146893044);
  const answer = document.querySelector("#answer");
  Object.assign(answer, { textContent: text, lang, dir: direction });
  answer.dataset.source = source;
`;
const html = (script) => `<!doctype html><meta charset="utf-8"><title>Test</title>
  <link rel="icon" href="data:,"><p id="answer"></p><script type="module" src="${script}"></script>`;

let server, browser, origin, bundles;
/** Files beside those of the package, by path. */
const files = new Map();
/** Paths for which the server has nothing. */
const absent = new Set();

before(async () => {
  if (skip) return;
  bundles = mkdtempSync(path.join(tmpdir(), "sspi-status-"));
  server = createServer((request, response) => {
    const { pathname } = new URL(request.url, "http://localhost");
    const packaged = pathname.startsWith("/package/") && path.join(root, pathname.slice("/package/".length));
    const bundled = pathname.startsWith("/bundles/") && path.join(bundles, pathname.slice("/bundles/".length));
    try {
      if (absent.has(pathname)) throw new Error("absent");
      const body = files.get(pathname) ?? readFileSync(packaged || bundled);
      const type = TYPES[path.extname(pathname)];
      response.writeHead(200, { "content-security-policy": POLICY, ...(type && { "content-type": type }) }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  origin = `http://127.0.0.1:${server.address().port}`;
  files.set("/index.html", html("page.js"));
  files.set("/page.js", PAGE.replace('"sspi-status"', '"./package/browser.js"'));
  browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
});

after(async () => {
  await browser?.close();
  server?.close();
  if (bundles) rmSync(bundles, { recursive: true });
});

/** Opens a page as a user with these languages; what it says on the console is an error of the test. */
async function open(address, languages) {
  const context = await browser.newContext({ locale: languages[0] });
  if (languages.length > 1) {
    const list = (languages) => Object.defineProperty(Navigator.prototype, "languages", { get: () => languages });
    await context.addInitScript(list, languages);
  }
  const page = await context.newPage();
  const requests = [];
  const complaints = [];
  page.on("request", (request) => requests.push(request.url().replace(origin, "")));
  page.on("console", (message) => complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(String(error)));
  await page.goto(origin + address);
  return { page, requests, complaints };
}

async function answer(page) {
  await page.waitForSelector("#answer:not(:empty)");
  return page.$eval("#answer", ({ textContent, lang, dir, dataset }) => {
    return { text: textContent, lang, dir, source: dataset.source, document: document.documentElement.lang };
  });
}

const FRENCH = "La tentative d’ouverture de session a échoué.";

for (const [languages, lang, source] of [
  [["fr-CA"], "fr", "requested"],
  [["pt-PT"], "pt-BR", "requested"],
  [["ru-RU"], "ru", "requested"],
  [["de-DE", "de", "it-CH", "fr"], "it", "requested"],
  [["en-GB"], "en", "requested"],
  [["ja-JP"], "en", "fallback"],
]) {
  test(`navigator.languages of ${languages}: ${lang}, and no other language is fetched`, { skip }, async () => {
    const { page, requests, complaints } = await open("/index.html", languages);
    const found = await answer(page);
    assert.deepEqual({ ...found, text: "" }, { text: "", lang, dir: "ltr", source, document: lang });
    if (lang === "fr") assert.equal(found.text, FRENCH);
    const fetched = requests.filter((address) => address.startsWith("/package/languages/"));
    const own = lang === "en" ? [] : [`/package/languages/${lang}.js`];
    assert.deepEqual(fetched, ["/package/languages/index.js", ...own]);
    assert.equal(requests.filter((address) => address.endsWith(".wasm")).length, 1);
    assert.deepEqual(complaints, []);
    await page.context().close();
  });
}

test("the direction of a language from right to left is told", { skip }, async () => {
  const text = "SEC_E_LOGON_DENIED = فشلت محاولة تسجيل الدخول.";
  const laid = `await init(); overlay("ar", ${JSON.stringify(`${text}\n`)});`;
  const own = PAGE.replace("describe, load", "describe, init, load, overlay").replace("document.doc", `${laid}\ndocument.doc`);
  files.set("/arabic.html", html("arabic.js"));
  files.set("/arabic.js", own.replace('"sspi-status"', '"./package/browser.js"'));
  const { page, complaints } = await open("/arabic.html", ["ar-EG"]);
  const found = await answer(page);
  assert.deepEqual([found.lang, found.dir, found.source], ["ar", "rtl", "requested"]);
  assert.equal(await page.$eval("#answer", (answer) => getComputedStyle(answer).direction), "rtl");
  assert.deepEqual(complaints, []);
  await page.context().close();
});

test("nothing works before the core is there, and a file that cannot be fetched is told and can be tried again", { skip }, async () => {
  files.set("/empty.html", '<!doctype html><title>Test</title><link rel="icon" href="data:,">');
  const { page } = await open("/empty.html", ["fr"]);
  const attempt = (call) => page.evaluate(async (call) => {
    const { describe, load } = await import("./package/browser.js");
    try {
      return await { describe: () => describe(0).lang, load: () => load() }[call]();
    } catch (error) {
      return `${error.name}: ${error.message}`;
    }
  }, call);
  const early = "Error: the core of sspi-status is not loaded yet: await load() before the first call";
  assert.equal(await attempt("describe"), early);
  absent.add("/package/core_bg.wasm").add("/package/languages/fr.js");
  assert.match(await attempt("load"), /^Error: the core of sspi-status cannot be loaded: .*404.*core_bg\.wasm/);
  absent.delete("/package/core_bg.wasm");
  assert.match(await attempt("load"), /^Error: the texts of fr cannot be loaded: /);
  assert.equal(await attempt("describe"), "en");
  absent.delete("/package/languages/fr.js");
  assert.equal(await attempt("load"), "fr");
  await page.context().close();
});

test("a worker searches a text", { skip }, async () => {
  files.set("/worker.js", `
    import { load, scan } from "./package/browser.js";
    await load();
    postMessage(scan("(0x8009030C)").map(({ symbol }) => symbol));
  `);
  files.set("/worker.html", html("with-worker.js"));
  files.set("/with-worker.js", `
    new Worker("worker.js", { type: "module" }).onmessage = ({ data }) => {
      document.querySelector("#answer").textContent = data;
    };
  `);
  const { page } = await open("/worker.html", ["fr"]);
  assert.equal((await answer(page)).text, "SEC_E_LOGON_DENIED");
  await page.context().close();
});

test("a page bundled by Vite works, and its languages stay apart", { skip }, async () => {
  const source = path.join(import.meta.dirname, "node_modules/.vite-page");
  const { mkdirSync } = await import("node:fs");
  mkdirSync(source, { recursive: true });
  writeFileSync(path.join(source, "index.html"), html("./page.js"));
  writeFileSync(path.join(source, "page.js"), PAGE);
  const build = { outDir: path.join(bundles, "vite"), emptyOutDir: true };
  await vite({ root: source, base: "/bundles/vite/", logLevel: "silent", configFile: false, build });
  const { page, requests, complaints } = await open("/bundles/vite/index.html", ["fr-CA"]);
  assert.equal((await answer(page)).text, FRENCH);
  assert.equal(requests.filter((address) => /\/(es|it|pt-BR|ru)-/.test(address)).length, 0, requests.join());
  assert.deepEqual(complaints, []);
  await page.context().close();
});

test("a page bundled by esbuild works, told where the core lies", { skip }, async () => {
  const entry = PAGE.replace("describe, load", "describe, init, load").replace("document.doc", 'await init("core.wasm");\ndocument.doc');
  await esbuild({
    stdin: { contents: entry, resolveDir: import.meta.dirname },
    bundle: true,
    format: "esm",
    splitting: true,
    logLevel: "error",
    outdir: path.join(bundles, "esbuild"),
    entryNames: "page",
  });
  writeFileSync(path.join(bundles, "esbuild/core.wasm"), readFileSync(path.join(root, "core_bg.wasm")));
  writeFileSync(path.join(bundles, "esbuild/index.html"), html("page.js"));
  const { page, complaints } = await open("/bundles/esbuild/index.html", ["fr-CA"]);
  assert.equal((await answer(page)).text, FRENCH);
  assert.deepEqual(complaints, []);
  await page.context().close();
});
