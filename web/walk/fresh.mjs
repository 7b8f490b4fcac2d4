// a persistent browser: node fresh.mjs serve ; node fresh.mjs step desk|phone file.mjs
import { chromium } from "playwright-core";
import { pathToFileURL } from "node:url";
const [mode, kind, file] = process.argv.slice(2);
if (mode === "serve") {
  await chromium.launchPersistentContext("/tmp/fresh/seen/profile-" + kind, { executablePath: process.env.SARTOR_CHROMIUM ?? "/usr/bin/chromium", headless: true, acceptDownloads: true, reducedMotion: "reduce",
    viewport: kind === "phone" ? { width: 360, height: 740 } : { width: 1440, height: 900 }, deviceScaleFactor: 1,
    args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--remote-debugging-port=" + (kind === "phone" ? 9334 : 9333)] });
  console.log("ready");
  await new Promise((r) => setTimeout(r, 50 * 60 * 1000));
} else {
  const b = await chromium.connectOverCDP("http://127.0.0.1:" + (kind === "phone" ? 9334 : 9333));
  const context = b.contexts()[0];
  const page = context.pages().at(-1) ?? await context.newPage();
  page.setDefaultTimeout(120000);
  page.on("pageerror", (e) => console.log("PAGEERROR", e.message));
  page.on("console", (m) => { if (m.type() === "error") console.log("CONSOLE", m.text()); });
  const shot = (n, o = {}) => page.screenshot({ path: `/tmp/fresh/seen/${n}.png`, ...o });
  const say = async (sel = "body") => console.log((await page.locator(sel).first().innerText()));
  try { await (await import(pathToFileURL(file))).default({ page, context, shot, say }); } catch (e) { console.log("FAILED", e.message); await shot("failed"); }
  process.exit(0);
}
