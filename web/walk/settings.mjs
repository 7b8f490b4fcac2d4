import { check, PATIENCE, screen } from "./checks.mjs";

/** A model's key goes in and does not come out; a program's key is shown once. */
export async function settings(page) {
  await models(page);
  await keys(page);
}

async function models(page) {
  const SECRET = "sk-walk-0123456789abcdef";
  await page.getByRole("button", { name: "Add a model" }).click();
  await page.getByRole("button", { name: "Anthropic" }).click();
  await screen(page, "a model to add");
  await page.getByLabel("Key", { exact: true }).fill(SECRET);
  await page.getByRole("button", { name: "Use it" }).click();
  await page.getByText("key kept sealed").waitFor({ timeout: PATIENCE });
  const told = await page.evaluate(() => document.documentElement.outerHTML);
  check(!told.includes(SECRET), "a model's key does not come back");
  await page.getByLabel("At most a month").fill("5");
  await page.getByRole("region", { name: "Language models" }).getByRole("button", { name: "Save" }).click();
  await page.getByRole("button", { name: "Save" }).waitFor({ state: "detached", timeout: PATIENCE });
  await page.reload();
  await page.getByText("key kept sealed").waitFor({ timeout: PATIENCE });
  check((await page.getByLabel("At most a month").inputValue()) === "5", "the month's budget is kept");
  await page.getByRole("button", { name: /^Remove/ }).click();
  await page.getByText("key kept sealed").waitFor({ state: "detached", timeout: PATIENCE });
}

async function keys(page) {
  await page.getByLabel("What is it for?").fill("my script");
  await page.getByRole("button", { name: "Make a key" }).click();
  const secret = await page.locator("code").textContent({ timeout: PATIENCE });
  const works = (key) => page.evaluate((k) => fetch("/api/v1/me", { headers: { Authorization: `Bearer ${k}`, "X-API-Key": k } }).then((answer) => answer.status), key);
  await screen(page, "a key made");
  check((await works(secret)) === 200, "a key that was made opens the API");
  await page.getByRole("button", { name: "Withdraw my script" }).click();
  await page.getByRole("button", { name: "Withdraw my script" }).waitFor({ state: "detached", timeout: PATIENCE });
  check((await works(secret)) === 401, "a key that was withdrawn opens nothing");
  page.expected = new RegExp(`${page.expected?.source ?? "$^"}|401`);
}
