// Lighthouse's opinion of one page of each kind, on a phone with a slow line, as Lighthouse simulates it. Each page is read
// several times, for the load of the machine tells on the figures; the median counts. A LanternError about the root is its way on
// to a language; the figures are those of the page where it ends.
// usage: SITE=folder of the built site, CHROMIUM=browser, node measure.mjs [RUNS]; exit 1 when a category has less than 95.
import { loadavg } from "node:os";
import { launch } from "chrome-launcher";
import lighthouse from "lighthouse";
import { serve } from "../server.mjs";

const LEAST = 95;
const ALL = ["performance", "accessibility", "best-practices", "seo"];
const PAGES = [
  ["", ALL],
  ["en/", ALL],
  ["ru/SEC_E_LOGON_DENIED/", ALL],
  ["fr/KDC_ERR_PREAUTH_FAILED/", ALL],
  ["it/NTE_BAD_KEYSET/", ALL], // It has everything that a code can have.
  ["es/numbers/", ALL],
  ["pt-BR/kerberos/", ALL],
  ["404.html", ALL.slice(0, 3)], // No search engine is to list it, which “seo” minds.
];
const runs = Number(process.argv[2] ?? 3);

const server = await serve(process.env.SITE);
const chrome = await launch({ chromePath: process.env.CHROMIUM, chromeFlags: ["--headless=new", "--no-sandbox"] });
const load = () => loadavg()[0].toFixed(1);
const median = (numbers) => numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)];
const seconds = (results, id) => `${(median(results.map(({ audits }) => audits[id].numericValue)) / 1000).toFixed(2)} s`;

let failed = false;
console.log(`load ${load()}; median of ${runs}; ${ALL.join(", ")}; contentful, interactive, transferred`);
try {
  for (const [path, categories] of PAGES) {
    const results = [];
    for (let run = 0; run < runs; run += 1) {
      const { lhr } = await lighthouse(server.root + path, { port: chrome.port, onlyCategories: categories, logLevel: "error" });
      if (lhr.runtimeError) throw new Error(`${path}: ${lhr.runtimeError.message}`);
      results.push(lhr);
    }
    const scores = categories.map((id) => Math.round(100 * median(results.map((result) => result.categories[id].score))));
    const [first] = results;
    const size = `${(first.audits["total-byte-weight"].numericValue / 1000).toFixed(1)} kB`;
    const figures = [seconds(results, "first-contentful-paint"), seconds(results, "interactive"), size];
    console.log(`${scores.join("/")}  ${figures.join(", ")}  /${path}`);
    categories.forEach((id, at) => {
      if (scores[at] >= LEAST) return;
      failed = true;
      for (const { id: audit, weight } of first.categories[id].auditRefs) {
        const { score, title, explanation } = first.audits[audit];
        if (weight > 0 && score !== null && score < 1) console.log(`  ${id}: ${title}${explanation ? ` (${explanation})` : ""}`);
      }
    });
  }
} finally {
  await chrome.kill();
  server.end();
}
console.log(`load ${load()}`);
process.exit(failed ? 1 : 0);
