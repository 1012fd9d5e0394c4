// Negotiates every request of tests/data/negotiation.json with @fluent/langneg, which has to give the chain that the
// file has, or the difference that the file gives a reason for. usage: node langneg.mjs FILE; exit 1 on any other.
import { readFileSync } from "node:fs";
import { negotiateLanguages } from "@fluent/langneg";

const options = { strategy: "filtering", defaultLocale: "en" };
let requests = 0;
let others = 0;
for (const { available, requests: negotiations } of JSON.parse(readFileSync(process.argv[2], "utf8"))) {
  for (const { requested, chain, langneg = chain } of negotiations) {
    requests += 1;
    const found = negotiateLanguages(requested, available, options);
    if (JSON.stringify(found) !== JSON.stringify(langneg)) {
      others += 1;
      console.log(`${JSON.stringify(requested)}: expected ${langneg}, found ${found}`);
    }
  }
}
if (requests === 0) console.log("no requests");
process.exit(requests === 0 || others > 0 ? 1 : 0);
