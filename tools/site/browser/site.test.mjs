// What people do with the site, in Debian's Chromium. The variable SITE is its folder, CHROMIUM the browser, and BOX says whether
// the site was built with the box.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { after, before, describe, test } from "node:test";
import { chromium } from "playwright-core";
import { serve } from "./server.mjs";

const hasBox = process.env.BOX === "1";
const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const LOG = `2024-05-02 09:14:03 connecting to ldaps://dc1.example.com
2024-05-02 09:14:04 ldap_bind: 80090308: LdapErr: DSID-0C0903A9, comment: AcceptSecurityContext error, data 775, v1db1
2024-05-02 09:14:09 AcquireCredentialsHandle failed with 0x8009030E
2024-05-02 09:15:09 AcquireCredentialsHandle failed with 0x8009030E
2024-05-02 09:16:00 SqlClient: error 0x80131904`;

let browser;
let server;
before(async () => {
  server = await serve(process.env.SITE);
  browser = await chromium.launch({ executablePath: process.env.CHROMIUM, args: ["--no-sandbox"] });
});
after(async () => {
  await browser?.close();
  server?.end();
});

/** Opens a page, does something with it, and looks whether the browser complained or asked for something elsewhere. */
const visit = async (path, options, act) => {
  const { expected = [], ...rest } = options;
  const context = await browser.newContext({ locale: "en-US", permissions: ["clipboard-read", "clipboard-write"], ...rest });
  const complaints = [];
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  page.on("console", (message) => { if (["error", "warning"].includes(message.type())) complaints.push(message.text()); });
  page.on("pageerror", (error) => complaints.push(error.message));
  const asked = (request) => { if (!request.url().startsWith(server.root)) complaints.push(`asked for ${request.url()}`); };
  page.on("requestfinished", asked);
  // What the policy stops has not been sent.
  page.on("requestfailed", (request) => { if (request.failure()?.errorText !== "csp") asked(request); });
  try {
    await page.goto(server.root + path);
    await act(page);
    assert.deepEqual(complaints.filter((text) => !expected.some((pattern) => pattern.test(text))), []);
  } finally {
    await context.close();
  }
};

const pathOf = (page) => page.url().slice(server.root.length);

describe("every page", () => {
  test("leads from language to language", async () => {
    await visit("en/SEC_E_LOGON_DENIED/", {}, async (page) => {
      const links = await page.locator("link[rel=alternate]").evaluateAll((all) => all.map((link) => [link.hreflang, link.href]));
      assert.equal(links.length, 7);
      await page.click(".languages summary");
      await page.click(".languages a[hreflang=ru]");
      assert.equal(pathOf(page), "ru/SEC_E_LOGON_DENIED/");
      assert.equal(await page.locator("html").getAttribute("lang"), "ru");
      assert.match(await page.textContent(".message"), /[а-я]/);
      await page.click(".tongues a[hreflang='pt-BR']");
      assert.equal(pathOf(page), "pt-BR/SEC_E_LOGON_DENIED/");
    });
  });

  test("copies what it explains", async () => {
    await visit("fr/SEC_E_LOGON_DENIED/", {}, async (page) => {
      await page.click("[data-copy]");
      await page.getByText("Copié").waitFor();
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      assert.match(copied, /^SEC_E_LOGON_DENIED \(0x8009030C\)\nLa tentative/);
      assert.match(copied, /\n\nMarche à suivre\nVérifiez/);
    });
  });

  test("can be used by keyboard", async () => {
    await visit("it/kerberos/", {}, async (page) => {
      await page.keyboard.press("Tab");
      assert.equal(await page.evaluate(() => document.activeElement.className), "skip");
      await page.keyboard.press("Enter");
      assert.equal(await page.evaluate(() => document.activeElement.id), "content");
      await page.locator(".languages summary").focus();
      await page.keyboard.press("Enter");
      assert.ok(await page.locator(".languages a[hreflang=fr]").isVisible());
      await page.keyboard.press("Escape");
      assert.ok(!await page.locator(".languages a[hreflang=fr]").isVisible());
      assert.equal(await page.evaluate(() => document.activeElement.localName), "summary");
    });
  });

  test("works without JavaScript", async () => {
    await visit("es/ERROR_LOGON_FAILURE/", { javaScriptEnabled: false }, async (page) => {
      assert.ok(await page.locator(".message").isVisible());
      assert.ok(!await page.locator("[data-copy]").isVisible());
      await page.click(".developer summary");
      assert.ok(await page.locator(".developer p").isVisible());
      await page.click(".path li:last-child a");
      assert.equal(pathOf(page), "es/win32/#ERROR_LOGON_FAILURE");
    });
    await visit("es/", { javaScriptEnabled: false }, async (page) => {
      assert.ok(!await page.locator("#box").isVisible());
      if (hasBox) assert.ok(await page.getByText("necesita JavaScript").isVisible());
      assert.ok(await page.locator(".families a").first().isVisible());
    });
    await visit("0x8009030C/", { javaScriptEnabled: false }, async (page) => {
      await page.click("a[hreflang=it]");
      assert.equal(pathOf(page), "it/SEC_E_LOGON_DENIED/");
    });
  });

  test("may connect to nobody else", async () => {
    await visit("en/", { expected: [/Content Security Policy|Failed to fetch|violates/] }, async (page) => {
      const outcome = (act) => page.evaluate(act);
      assert.equal(await outcome(() => fetch("https://example.org/").then(() => "sent", () => "refused")), "refused");
      assert.equal(await outcome(() => new Promise((resolve) => {
        const image = new Image();
        image.onload = () => resolve("sent");
        image.onerror = () => resolve("refused");
        image.src = "https://example.org/?text";
      })), "refused");
      assert.equal(await outcome(() => {
        const script = document.createElement("script");
        script.textContent = "window.ran = true";
        document.head.append(script);
        return window.ran ?? "refused";
      }), "refused");
    });
  });
});

describe("addresses without a language", () => {
  test("go on to the reader’s, as the library chooses it", async () => {
    const cases = [
      [["fr-CA", "en"], "fr"], [["es-419"], "es"], [["pt-PT"], "pt-BR"], [["de", "it-CH"], "it"], [["ja"], "en"], [["ru"], "ru"],
    ];
    for (const [languages, expected] of cases) {
      const context = await browser.newContext();
      await context.addInitScript((list) => Object.defineProperty(navigator, "languages", { get: () => list }), languages);
      const page = await context.newPage();
      await page.goto(`${server.root}-2146893044/`);
      await page.waitForURL(`${server.root}${expected}/SEC_E_LOGON_DENIED/`);
      await page.goto(server.root);
      await page.waitForURL(`${server.root}${expected}/`);
      await context.close();
    }
    if (!hasBox) return;
    await visit("en/", {}, async (page) => {
      const chosen = await page.evaluate(async ([module, lists]) => {
        const { load } = await import(module);
        const tags = [];
        for (const list of lists) tags.push(await load(list));
        return tags;
      }, [`${server.root}assets/sspi-status/browser.js`, cases.map(([languages]) => languages)]);
      assert.deepEqual(chosen, cases.map(([, expected]) => expected));
    });
  });

  test("stay where several codes are meant, or all languages are wanted", async () => {
    await visit("49/", { locale: "fr-FR" }, async (page) => {
      await page.waitForLoadState("load");
      assert.equal(pathOf(page), "49/");
      assert.equal(await page.locator("main section").count(), 3);
    });
    await visit("SEC_E_LOGON_DENIED/#languages", { locale: "fr-FR" }, async (page) => {
      await page.waitForLoadState("load");
      assert.equal(pathOf(page), "SEC_E_LOGON_DENIED/#languages");
    });
  });

  test("that do not exist say so in all languages, and lead to the box", async () => {
    await visit("fr/0x8009030c/", { expected: [/404/] }, async (page) => {
      assert.equal(await page.locator("main section").count(), 6);
      await page.click("main a[hreflang=fr]");
      if (!hasBox) return;
      await page.waitForSelector("#results .answer");
      assert.equal(await page.textContent("#results .name a"), "SEC_E_LOGON_DENIED");
    });
  });
});

describe("the box", { skip: !hasBox && "the site was built without it" }, () => {
  test("explains a log in French, with lines, counts and marks", async () => {
    await visit("fr/", {}, async (page) => {
      await page.evaluate((log) => navigator.clipboard.writeText(log), LOG);
      await page.focus("#text");
      await page.keyboard.press("Control+V");
      await page.waitForSelector("#code-1");
      assert.equal(await page.textContent("#status"), "Codes trouvés dans le texte\u00A0: 4");
      const cards = await page.locator("#results .answer").evaluateAll((all) => all.map((card) => [
        card.querySelector(".name").textContent, card.querySelector(".about").textContent, card.querySelector(".message").textContent,
      ]));
      assert.match(cards[0].join("|"), /^ERROR_ACCOUNT_LOCKED_OUT 1909, 0x775\|Erreur.*2.*\|Le compte est verrouillé/);
      assert.match(cards[1].join("|"), /^SEC_E_INVALID_TOKEN 0x80090308\|/);
      assert.match(cards[2].join("|"), /^SEC_E_NO_CREDENTIALS 0x8009030E\|Erreur2\u00A0foisLignes\u00A0: 3, 4\|/);
      assert.match(cards[3][2], /0x80131904/);
      assert.ok(await page.getByText("HRESULT du composant 19 (URT, .NET), numéro 6404").isVisible());
      assert.deepEqual(await page.locator("#results mark").allTextContents(), ["80090308", "775", "0x8009030E", "0x8009030E", "0x80131904"]);
      assert.equal(await page.textContent("#results pre"), LOG);
      await page.locator("#results mark a").nth(1).click();
      assert.equal(await page.evaluate(() => document.querySelector(":target").id), "code-1");
    });
  });

  test("keeps the text when the language is changed, and only in the tab", async () => {
    await visit("fr/", {}, async (page) => {
      await page.fill("#text", "failed: 0x80090324");
      await page.locator("#results .message").waitFor();
      await page.click(".languages summary");
      await page.click(".languages a[hreflang=it]");
      await page.waitForSelector("#results .message");
      assert.equal(pathOf(page), "it/");
      assert.match(await page.textContent("#results .message"), /orologi/);
      assert.equal(await page.inputValue("#text"), "failed: 0x80090324");
      assert.equal(await page.evaluate(() => sessionStorage.length + localStorage.length), 0);
    });
  });

  test("finds a code by number, by name, by words, by words of another language and by a misspelt name", async () => {
    await visit("en/", {}, async (page) => {
      const first = async (asked) => {
        await page.fill("#text", asked);
        await page.keyboard.press("Enter");
        await page.locator("#results a[href*='_']").first().waitFor();
        await page.waitForTimeout(600);
        return page.locator("#results a[href*='_']").first().textContent();
      };
      assert.equal(await first("-2146893044"), "SEC_E_LOGON_DENIED");
      assert.equal(await first("0xC000006D"), "STATUS_LOGON_FAILURE");
      assert.equal(await first("krb 24"), "KDC_ERR_PREAUTH_FAILED");
      assert.equal(await first("sec_e_wrong_principal"), "SEC_E_WRONG_PRINCIPAL");
      assert.equal(await first("SEC_E_LOGIN_DENID"), "SEC_E_LOGON_DENIED");
      await first("clock diference kerberos");
      assert.match(await page.textContent("#results"), /KRB_AP_ERR_SKEW/);
      await page.fill("#text", "horloges");
      await page.getByText("Found in the explanation in: French").first().waitFor();
      assert.match(await page.textContent("#results"), /KRB_AP_ERR_SKEW/);
      await page.fill("#text", "xyzzy plugh");
      await page.getByText("Nothing found").waitFor();
      await page.fill("#text", "49");
      await page.locator("#results .answer", { hasText: "LDAP_INVALID_CREDENTIALS" }).waitFor();
      assert.equal(await page.locator("#results .answer").count(), 3);
      await page.click("[type=reset]");
      await page.waitForFunction(() => document.getElementById("results").childElementCount === 0);
      assert.equal(await page.textContent("#status"), "");
    });
  });

  test("from a mail to the answer, in Italian", async () => {
    await visit("", { locale: "it-IT" }, async (page) => {
      await page.waitForURL(`${server.root}it/`);
      await page.fill("#text", "80090308 data 52e");
      const results = page.locator("#results");
      await results.getByText("L’accesso non è riuscito perché il nome utente o la password non sono corretti.").first().waitFor();
      await results.getByText("bloccato").first().waitFor();
      assert.deepEqual(await page.locator("#results .name a").allTextContents(), ["ERROR_LOGON_FAILURE", "SEC_E_INVALID_TOKEN"]);
      await page.fill("#text", "80090308: data 775");
      await page.locator("#results .name a", { hasText: "ERROR_ACCOUNT_LOCKED_OUT" }).waitFor();
      assert.equal(await page.locator("#results .name a").first().textContent(), "ERROR_ACCOUNT_LOCKED_OUT");
    });
  });

  test("makes a link with the codes and without the text", async () => {
    await visit("ru/", {}, async (page) => {
      await page.fill("#text", `${LOG}\nSSL alert number 40, KRB_AP_ERR_SKEW, secret.example.com`);
      await page.waitForSelector("#code-1");
      await page.click("#results .copy");
      const link = await page.evaluate(() => navigator.clipboard.readText());
      assert.equal(link, `${server.root}#ERROR_ACCOUNT_LOCKED_OUT,SEC_E_INVALID_TOKEN,SEC_E_NO_CREDENTIALS,0x80131904,TLS_ALERT_HANDSHAKE_FAILURE,KRB_AP_ERR_SKEW`);
      await page.goto("about:blank");
      await page.goto(link);
      await page.waitForURL(/\/en\/#/);
      await page.waitForSelector("#results .answer");
      assert.equal(await page.locator("#results .answer").count(), 6);
      assert.match(await page.textContent("#results .message"), /account is locked/);
    });
  });

  test("is not loaded before somebody needs it", async () => {
    const asked = [];
    const context = await browser.newContext();
    const page = await context.newPage();
    page.on("request", (request) => asked.push(request.url()));
    await page.goto(`${server.root}en/`);
    await page.waitForLoadState("networkidle");
    assert.ok(!asked.some((url) => url.includes("sspi-status/assets/sspi-status/")), asked.join("\n"));
    await page.keyboard.press("/");
    assert.equal(await page.evaluate(() => document.activeElement.id), "text");
    await page.waitForEvent("request", (request) => request.url().endsWith(".wasm")).catch(() => {});
    assert.ok(asked.some((url) => url.endsWith(".wasm")));
    await context.close();
  });

  test("says why it does not work in a page that was opened as a file", async () => {
    const page = await browser.newPage();
    await page.goto(`file://${process.env.SITE}/fr/index.html`);
    await page.fill("#text", "0x80090322");
    await page.getByText("que depuis un serveur web").waitFor();
    await page.close();
  });

  test("takes a long log", async () => {
    await visit("en/", {}, async (page) => {
      const long = `${"a line without a code, but with words\n".repeat(50_000)}failed with 0x80090325\n`;
      await page.evaluate((text) => { document.getElementById("text").value = text; }, long);
      await page.click("[type=submit]");
      await page.waitForSelector("#code-1");
      assert.match(await page.textContent("#code-1 .about"), /50001/);
    });
  });
});

describe("accessibility", { concurrency: true }, () => {
  const pages = ["", "en/", "ru/KDC_ERR_PREAUTH_FAILED/", "it/SEC_E_UNSUPPORTED_FUNCTION/", "fr/SCARD_E_TIMEOUT/", "pt-BR/kerberos/", "es/numbers/", "49/", "404.html"];
  for (const colorScheme of ["light", "dark"]) {
    test(`axe finds nothing (${colorScheme})`, async () => {
      // The tester's script is none of the page's.
      const context = await browser.newContext({ colorScheme, bypassCSP: true, reducedMotion: "reduce" });
      const page = await context.newPage();
      const violations = async (what) => {
        await page.evaluate(axe);
        const { violations } = await page.evaluate(() => window.axe.run({ runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] }));
        return violations.map(({ id, nodes }) => `${what}: ${id}: ${nodes.map((node) => node.html).join(" ")}`);
      };
      const found = [];
      for (const path of pages) {
        await page.goto(`${server.root}${path}#languages`);
        await page.evaluate(() => { for (const details of document.querySelectorAll("details")) details.open = true; });
        found.push(...await violations(path));
      }
      if (hasBox) {
        await page.goto(`${server.root}it/`);
        await page.fill("#text", LOG);
        await page.waitForSelector("#code-1");
        found.push(...await violations("the box with a log"));
        await page.fill("#text", "orologio");
        await page.waitForSelector("#results .items");
        found.push(...await violations("the box with words"));
      }
      assert.deepEqual(found, []);
      await context.close();
    });
  }

  test("nothing is cut off on a narrow screen", async () => {
    const context = await browser.newContext({ viewport: { width: 320, height: 640 } });
    const page = await context.newPage();
    const wide = [];
    for (const path of [...pages, "ru/", "pt-BR/KDC_ERR_PUBLIC_KEY_ENCRYPTION_NOT_SUPPORTED/", "fr/ERROR_NOLOGON_WORKSTATION_TRUST_ACCOUNT/"]) {
      await page.goto(`${server.root}${path}#languages`);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      if (width > 320) wide.push([path, width]);
    }
    assert.deepEqual(wide, []);
    await context.close();
  });
});
