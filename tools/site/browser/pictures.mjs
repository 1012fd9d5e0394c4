// Takes the pictures of README.md and the one that other sites show beside a link. usage: SITE=folder of the built site with the
// box, CHROMIUM=browser, node pictures.mjs FOLDER-OF-TOOLS/SITE
import path from "node:path";
import { chromium } from "playwright-core";
import { serve } from "./server.mjs";

const own = path.resolve(process.argv[2]);
const server = await serve(process.env.SITE);
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM, args: ["--no-sandbox"] });

const take = async (name, address, options, act = async () => {}) => {
  const page = await browser.newPage({ viewport: { width: 900, height: 720 }, ...options });
  await page.goto(address);
  await act(page);
  await page.screenshot({ path: path.join(own, name) });
  await page.close();
};

await take("assets/picture.png", `file://${own}/browser/picture.html`, { viewport: { width: 1200, height: 630 } });
await take("screenshots/start.png", `${server.root}en/`, {});
await take("screenshots/code.png", `${server.root}ru/ERROR_ACCOUNT_LOCKED_OUT/`, {});
await take("screenshots/box.png", `${server.root}it/`, { colorScheme: "dark" }, async (page) => {
  await page.fill("#text", "80090308: LdapErr: DSID-0C0903A9, comment: AcceptSecurityContext error, data 775, v1db1");
  await page.waitForSelector("#code-1");
});
await browser.close();
server.end();
