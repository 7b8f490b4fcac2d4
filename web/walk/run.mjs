/**
 * Walks the first five minutes as a visitor does, on a desk and on a phone: node walk/run.mjs http://127.0.0.1:8080
 * Ends with 1 when a step fails, axe finds something, a screen is wider than the window, or the browser complains.
 */
import { readFileSync } from "node:fs";
import { get } from "node:http";
import { inside } from "./inside.mjs";
import { openPage, withBrowser } from "./browser.mjs";
import { check, PATIENCE, screen, wrong } from "./checks.mjs";

const base = process.argv[2] ?? "http://127.0.0.1:8080";
const LIE = "Led 400 engineers at a bank and won a Turing Award.";

async function toReview(page, kind) {
  await page.goto(base);
  await page.getByRole("heading", { level: 1 }).waitFor();
  await screen(page, `${kind} start`);
  await page.getByRole("button", { name: "Ada, platform engineer" }).click();
  await page.getByRole("button", { name: "Platform engineer", exact: true }).click();
  await page.getByText("Read. You can look it over next.").waitFor({ timeout: PATIENCE });
  await page.getByRole("button", { name: /Look over/ }).click();
  await page.getByRole("button", { name: /Make the CV/ }).waitFor();
  if (kind === "desk") await page.getByAltText("Page 1 of your document").waitFor({ timeout: PATIENCE });
  await screen(page, `${kind} what we read`);
  const entries = page.getByRole("button", { name: /^Remove / });
  const all = await entries.count();
  await entries.first().click();
  check((await entries.count()) === all - 1, `${kind}: an entry that is none goes`);
  await page.getByRole("button", { name: "Undo" }).click();
  check((await entries.count()) === all, `${kind}: and comes back when it was one`);
  await page.getByRole("button", { name: "+ a line" }).first().click();
  const added = page.locator("textarea:focus");
  await added.fill("A line of my own");
  check((await page.getByText("A line of my own").count()) === 1, `${kind}: a line that was not read is added`);
  await added.fill("");
  await added.press("Backspace");
  check((await page.getByText("A line of my own").count()) === 0, `${kind}: and taken away again`);
  for (let left = await page.locator("#unsure").count(), n = 0; left && n < 60; n++) {
    await page.locator("#unsure").press("Enter");
    left = await page.locator("#unsure").count();
  }
  check((await page.locator("#unsure").count()) === 0, `${kind}: Enter accepts every unsure field`);
  await page.getByRole("button", { name: /Make the CV/ }).click();
  await page.locator(".live-line").first().waitFor({ timeout: PATIENCE });
  await screen(page, `${kind} review`);
}

async function desk(browser) {
  const page = await openPage(browser);
  await toReview(page, "desk");
  await page.locator(".thread").first().waitFor({ state: "attached" });

  await page.keyboard.press("j");
  const line = await page.evaluate(() => document.activeElement?.getAttribute("data-t"));
  check(line?.startsWith("line:"), "j steps onto the next line");
  await page.keyboard.press("t");
  const stop = await page.evaluate(() => document.activeElement?.getAttribute("data-t"));
  check(stop && stop !== line, "t follows the thread away from the line");

  await page.keyboard.press("e");
  await page.locator("#edit-line").fill(LIE);
  await page.locator("#edit-line").press("Enter");
  await page.getByText("Your facts do not say this yet").waitFor({ timeout: PATIENCE });
  await screen(page, "desk a refused line");
  await page.getByRole("button", { name: "Cancel" }).click();
  check((await page.getByText(LIE).count()) === 0, "a lie does not get onto the page");

  await page.reload();
  await page.locator(".live-line").first().waitFor({ timeout: PATIENCE });
  await page.getByRole("button", { name: "Classic" }).click();
  await page.getByRole("button", { name: "Modern" }).click();
  await page.getByRole("button", { name: "Plum" }).click();
  await page.getByRole("tab", { name: "Letter" }).click();
  await page.getByRole("figure", { name: /Letter, page 1/ }).waitFor({ timeout: PATIENCE });
  await screen(page, "desk letter");
  await page.getByRole("tab", { name: "What machines read" }).click();
  await page.getByText("Every field came back whole").waitFor();
  await screen(page, "desk what machines read");
  await page.getByRole("tab", { name: "CV", exact: true }).click();

  await page.getByRole("button", { name: "Download" }).click();
  const [download] = await Promise.all([
    page.waitForEvent("download", { timeout: PATIENCE }),
    page.getByRole("group", { name: "CV" }).getByRole("button", { name: "PDF", exact: true }).click(),
  ]);
  const bytes = readFileSync(await download.path());
  check(bytes.subarray(0, 5).toString() === "%PDF-", "the download is a PDF");
  const form = new FormData();
  form.append("file", new File([bytes], "cv.pdf"));
  const read = await (await fetch(`${base}/api/v1/guest/read`, { method: "POST", body: form })).json();
  check(read.basics?.name === "Ada Marchetti", "the downloaded PDF is read back with its person's name");

  await page.goto(`${base}/design`);
  await screen(page, "desk design");
  await page.goto(`${base}/no-such-page`);
  await page.getByText("There is no such page").waitFor();
  for (const trouble of page.troubles) check(false, `desk: ${trouble}`);
  await page.context().close();
}

async function unhappy(browser) {
  const page = await openPage(browser, { dark: true });
  await page.goto(base);
  await page.locator("#cv-file").setInputFiles({ name: "holiday.pdf", mimeType: "application/pdf", buffer: Buffer.from("%PDF-1.7 torn") });
  await page.getByRole("alert").waitFor({ timeout: PATIENCE });
  await screen(page, "dark: a file that cannot be read");
  await page.context().close();
}

async function phone(browser) {
  const page = await openPage(browser, { phone: true, dark: true });
  await toReview(page, "phone");
  for (const pane of ["The job", "This line", "The page"]) {
    await page.getByRole("button", { name: pane }).click();
    await screen(page, `phone ${pane}`);
  }
  for (const trouble of page.troubles) check(false, `phone: ${trouble}`);
  await page.context().close();
}

async function weight() {
  const html = await (await fetch(base)).text();
  const scripts = [...html.matchAll(/(?:src|href)="(\/assets\/[^"]+\.js)"/g)].map((m) => m[1]);
  let bytes = 0;
  for (const path of new Set(scripts)) bytes += await packed(base + path);
  console.log(`weight ${(bytes / 1024).toFixed(1)} KiB of JavaScript at first`);
  check(scripts.length > 0 && bytes <= 180 * 1024, `first JavaScript is ${bytes} bytes compressed, more than 180 KiB`);
}

await withBrowser(async (browser) => {
  await weight();
  await desk(browser);
  await unhappy(browser);
  await phone(browser);
  await inside(browser, base);
});
console.log(wrong.length ? `${wrong.length} wrong` : "everything as it should be");
process.exitCode = wrong.length ? 1 : 0;

/** How many bytes of a file come over the wire. */
function packed(address) {
  return new Promise((done, failed) => {
    get(address, { headers: { "Accept-Encoding": "gzip, deflate" } }, (answer) => {
      let bytes = 0;
      answer.on("data", (part) => { bytes += part.length; });
      answer.on("end", () => (answer.headers["content-encoding"] === "gzip" ? done(bytes) : failed(new Error(`${address} is not packed`))));
    }).on("error", failed);
  });
}
