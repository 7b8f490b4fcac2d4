/** How quick it is: node walk/pace.mjs http://127.0.0.1:8080 [busy: slow down the processor so many times, 4] */
import { openPage, withBrowser } from "./browser.mjs";
import { dragging } from "./drag.mjs";
import { fill, keyed, signUp } from "./someone.mjs";

const [base = "http://127.0.0.1:8080", slower = "4"] = process.argv.slice(2);
const TEN_MEGABIT = { offline: false, latency: 40, downloadThroughput: 1_250_000, uploadThroughput: 625_000 };
const middle = (all) => [...all].sort((a, b) => a - b)[Math.floor(all.length / 2)];

/**
 * Keeps the moment at which the start page's field is there, drawn, and whatever was waiting for the thread has been served: a
 * click would be taken. The page tells it by itself, since asking from outside takes a slowed thread's time too.
 */
const noted = () => {
  const seen = new MutationObserver(() => {
    if (!document.getElementById("job")) return;
    seen.disconnect();
    requestAnimationFrame(() => setTimeout(() => { globalThis.takesClicks = performance.now(); }));
  });
  seen.observe(document, { childList: true, subtree: true });
};

/** From the address to the first paint, and to a start page that takes a click; milliseconds, a slow processor and 10 Mbit/s. */
async function opening(browser) {
  const page = await openPage(browser);
  await page.addInitScript(noted);
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Network.enable");
  await devtools.send("Network.emulateNetworkConditions", TEN_MEGABIT);
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: Number(slower) });
  await page.goto(base, { waitUntil: "commit" });
  const interactive = await (await page.waitForFunction(() => globalThis.takesClicks, undefined, { polling: 500 })).jsonValue();
  const paint = await page.evaluate(() => performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? NaN);
  await page.context().close();
  return { paint, interactive };
}

/** From a key in the profile to the new page's picture, server included. */
async function typing(browser) {
  const someone = await signUp(base);
  await fill(base, someone, { versions: 0 });
  const page = await openPage(browser);
  await keyed(page, base, someone);
  await page.goto(`${base}/profile`);
  await page.locator(".sheet img").first().waitFor();
  await page.evaluate(() => {
    globalThis.times = [];
    const field = document.getElementById("p-basics.label");
    field.addEventListener("input", () => { globalThis.at = performance.now(); });
    new MutationObserver(() => { if (globalThis.at) { globalThis.times.push(performance.now() - globalThis.at); globalThis.at = 0; } })
      .observe(document.querySelector(".sheet"), { attributes: true, subtree: true, attributeFilter: ["src"] });
  });
  for (let i = 0; i < 30; i++) {
    await page.locator("#p-basics\\.label").press("x");
    await page.waitForTimeout(300);
  }
  const times = await page.evaluate(() => globalThis.times);
  await page.context().close();
  return { keys: times.length, middle: middle(times), p95: [...times].sort((a, b) => a - b)[Math.floor(times.length * 0.95)] };
}

await withBrowser(async (browser) => {
  const opened = [];
  for (let i = 0; i < 5; i++) opened.push(await opening(browser));
  console.log("opening", { paint: middle(opened.map((o) => o.paint)), interactive: middle(opened.map((o) => o.interactive)) });
  console.log("typing", await typing(browser));
  console.log("dragging", await dragging(browser, base));
});
