/**
 * A workspace's language model in the browser: node walk/models.mjs http://127.0.0.1:8080 http://127.0.0.1:9090
 * The second address is a stand-in's that words Ada's lines, lies once, and can be held; each of its answers costs 8 cents.
 */
import { openPage, withBrowser } from "./browser.mjs";
import { check, PATIENCE, screen, wrong } from "./checks.mjs";
import { describe, keyed, signUp } from "./someone.mjs";

const [base, model] = process.argv.slice(2);
const SECRET = "sk-walk-2718281828459045";
const SAID = "Replaced a commercial monitoring product with Prometheus, Thanos and Grafana and kept 13 months of metrics";
const LIE = "Led the move of 1,400 services to Kubernetes (EKS) over 14 months";
const SENTENCE = "At Tidewell Payments I wrote Terraform modules";
const calls = async (what = "count") => Number(await (await fetch(`${model}/${what}`)).text());

async function key(page) {
  await page.goto(`${base}/settings`);
  await page.getByRole("button", { name: "Add a model" }).click();
  await page.getByRole("button", { name: "Anthropic" }).click();
  await page.getByLabel("Address").fill(model);
  await page.getByLabel("Key", { exact: true }).fill(SECRET);
  await page.getByRole("button", { name: "Use it" }).click();
  await page.getByText("key kept sealed").waitFor({ timeout: PATIENCE });
  await page.getByLabel("At most a month").fill("0.53");
  await page.getByRole("region", { name: "Language models" }).getByRole("button", { name: "Save" }).click();
  await page.getByRole("button", { name: "Save" }).waitFor({ state: "detached", timeout: PATIENCE });
  check(!(await page.content()).includes(SECRET), "a model's key does not come back");
  await screen(page, "models a key kept");
}

async function make(page, job) {
  await page.goto(base);
  await page.getByRole("button", { name: "Ada, platform engineer" }).click();
  await page.getByRole("button", { name: job, exact: true }).click();
  await page.getByText("Read. You can look it over next.").waitFor({ timeout: PATIENCE });
  await page.getByRole("button", { name: /Look over/ }).click();
  await page.getByRole("button", { name: /Make the CV/ }).click();
}

async function streamed(page) {
  await calls("hold");
  await make(page, "Platform engineer");
  await page.getByText(SAID).waitFor({ timeout: PATIENCE });
  await page.getByText(SENTENCE).waitFor({ timeout: PATIENCE });
  check((await page.getByRole("heading", { name: "Cutting it to measure" }).count()) === 1, "lines are shown while the model still writes");
  check((await page.getByText("1,400 services").count()) === 0, "a lie is not shown as a line");
  await screen(page, "models lines as they come");
  await calls("go");
  await page.locator(".live-line").first().waitFor({ timeout: PATIENCE });
}

async function refused(page) {
  await page.getByText("1 line was not let through").click();
  await page.getByRole("button", { name: /1,400 services/ }).click();
  await page.getByRole("heading", { name: "Refused" }).waitFor({ timeout: PATIENCE });
  const card = await page.getByRole("region", { name: "This line" }).innerText();
  check(card.includes(LIE) && /\b140\b/.test(card), "a refused line stands beside its line, with the reason");
  await page.getByText(/^Language model/).click();
  await page.getByText(/Asked in: .*cv@\d/).waitFor({ timeout: PATIENCE });
  await screen(page, "models a refused line");
}

async function readers(page) {
  await page.getByRole("button", { name: "Have three readers go over it" }).click();
  await page.locator("summary", { hasText: "Three readers" }).click({ timeout: PATIENCE });
  const said = page.getByText("It names the very tools that the job asks for.");
  await said.first().waitFor({ timeout: PATIENCE });
  check((await said.count()) === 3, "each of three readers says what the model said");
  await screen(page, "models three readers");
}

async function skills(page) {
  await page.goto(`${base}/profile`);
  await page.getByRole("button", { name: "What else do my lines show?" }).click({ timeout: PATIENCE });
  await page.getByRole("button", { name: "Add error budget policy" }).click({ timeout: PATIENCE });
  await page.getByRole("button", { name: "Add error budget policy" }).waitFor({ state: "detached", timeout: PATIENCE });
  await screen(page, "models skills that lines show");
}

async function prompts(page) {
  await page.getByRole("button", { name: /Lines of the CV/ }).click();
  const words = page.getByLabel("Lines of the CV", { exact: true });
  const ours = await words.inputValue();
  await words.fill("Word it.");
  await page.getByRole("button", { name: "Use it" }).click();
  await page.getByText(/The prompt lacks/).waitFor({ timeout: PATIENCE });
  await words.fill(`Prefer dry words.\n\n${ours}`);
  await page.getByRole("button", { name: "Use it" }).click();
  await page.getByText("cv@w1").waitFor({ timeout: PATIENCE });
  await screen(page, "models a prompt of one's own");
}

async function spent(page) {
  const before = await calls();
  await make(page, "Intensive-care nurse");
  await page.getByText("This month’s budget for language models is spent").waitFor({ timeout: PATIENCE });
  await page.locator(".live-line").first().waitFor({ timeout: PATIENCE });
  check((await calls()) === before, "nobody is asked when the budget is spent");
  await screen(page, "models the budget is spent");
  await page.setViewportSize({ width: 360, height: 740 });
  await page.emulateMedia({ colorScheme: "dark" });
  await screen(page, "models the budget is spent, on a dark phone");
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.getByRole("status").getByRole("link", { name: "Settings" }).click();
  await page.getByText(/of \$0\.53/).waitFor({ timeout: PATIENCE });
  await screen(page, "models what was spent");
}

await withBrowser(async (browser) => {
  const someone = await signUp(base);
  await describe(base, someone);
  const page = await openPage(browser);
  await keyed(page, base, someone);
  await key(page);
  await streamed(page);
  await refused(page);
  await readers(page);
  await skills(page);
  await spent(page);
  await prompts(page);
  const expected = /status of 422/; // a prompt was refused
  for (const trouble of page.troubles.filter((each) => !expected.test(each))) check(false, `models: ${trouble}`);
});
console.log(wrong.length ? `${wrong.length} wrong` : "everything as it should be");
process.exitCode = wrong.length ? 1 : 0;
