/**
 * The server is killed and started again while someone types: node walk/killed.mjs http://127.0.0.1:8080
 * Says "kill" and "restart", each on a line, and waits for a line that tells that it was done.
 */
import { createInterface } from "node:readline";
import { openPage, withBrowser } from "./browser.mjs";
import { check, PATIENCE, wrong } from "./checks.mjs";
import { describe, keyed, signUp } from "./someone.mjs";

const base = process.argv[2] ?? "http://127.0.0.1:8080";
const done = createInterface({ input: process.stdin })[Symbol.asyncIterator]();
const WORDS = "Keeps ships, trains and servers running";

async function ask(what) {
  console.log(what);
  await done.next();
}

async function type(field, words) {
  await field.press("End");
  for (const letter of words) await field.press(letter === " " ? "Space" : letter);
}

await withBrowser(async (browser) => {
  const someone = await signUp(base);
  await describe(base, someone);
  const page = await openPage(browser);
  await keyed(page, base, someone);
  await page.goto(`${base}/profile`);
  const headline = page.getByLabel("Headline");
  await headline.waitFor({ timeout: PATIENCE });
  await headline.fill("");
  await type(headline, WORDS.slice(0, 12));
  await ask("kill");
  await type(headline, WORDS.slice(12, 25));
  await page.getByText("The server cannot be reached.").first().waitFor({ timeout: PATIENCE });
  await ask("restart");
  await type(headline, WORDS.slice(25));
  check((await headline.inputValue()) === WORDS, "what is typed stays in its field while the server is gone");
  await page.locator("[aria-live=polite]", { hasText: /^Saved$/ }).waitFor({ timeout: PATIENCE });
  await page.reload();
  await headline.waitFor({ timeout: PATIENCE });
  check((await headline.inputValue()) === WORDS, "what was typed around a kill is kept by the server that came after");
});
createInterface({ input: process.stdin }).close();
process.exit(wrong.length ? 1 : 0);
