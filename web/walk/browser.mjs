import { mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readFileSync } from "node:fs";
import { chromium } from "playwright-core";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** A browser of its own in a new folder, gone afterwards. */
export async function withBrowser(work, { executable = process.env.SARTOR_CHROMIUM ?? "/usr/bin/chromium" } = {}) {
  const folder = mkdtempSync(join(tmpdir(), "sartor-walk-"));
  const args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync"];
  const browser = await chromium.launch({ executablePath: executable, args, headless: true });
  try {
    return await work(browser, folder);
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A page that remembers what went wrong in it: errors, and whatever the content security policy kept out. */
export async function openPage(browser, { phone = false, dark = false, reduced = true } = {}) {
  const context = await browser.newContext({
    viewport: phone ? { width: 360, height: 740 } : { width: 1440, height: 900 },
    deviceScaleFactor: phone ? 2 : 1,
    colorScheme: dark ? "dark" : "light",
    reducedMotion: reduced ? "reduce" : "no-preference",
    acceptDownloads: true,
  });
  const page = await context.newPage();
  page.troubles = [];
  page.on("pageerror", (e) => page.troubles.push(`error: ${e.message}`));
  page.on("console", (m) => { if (m.type() === "error") page.troubles.push(`console: ${m.text()}`); });
  return page;
}

/** What axe-core finds on the screen as it stands; nothing is the only good answer. */
export async function found(page) {
  await page.evaluate(axe);
  const results = await page.evaluate(() => globalThis.axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa", "best-practice"] }));
  return results.violations.map((v) => `${v.id}: ${v.help} (${v.nodes.slice(0, 3).map((n) => n.target.join(" ")).join("; ")})`);
}
