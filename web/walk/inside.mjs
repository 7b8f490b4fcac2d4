import { readFileSync } from "node:fs";
import { apart } from "./apart.mjs";
import { openPage } from "./browser.mjs";
import { check, PATIENCE, screen } from "./checks.mjs";
import { leaving } from "./leaving.mjs";
import { settings } from "./settings.mjs";

const POSTING = `Night porter at the Harbour House, Whitby.
We are a hotel of forty rooms. You keep the house safe at night and welcome late guests.
You must have two years of experience in hotels and speak English well. A first-aid certificate would be a plus.`;

/** Makes something as a visitor, keeps it, and works with it inside. */
export async function inside(browser, base) {
  const page = await openPage(browser);
  await page.goto(base);
  await page.getByRole("button", { name: "Imani, nurse" }).click();
  await page.getByRole("button", { name: "Intensive-care nurse" }).click();
  await page.getByText("Read. You can look it over next.").waitFor({ timeout: PATIENCE });
  await page.getByRole("button", { name: /Look over/ }).click();
  await page.getByRole("button", { name: /Make the CV/ }).click();
  await page.locator(".live-line").first().waitFor({ timeout: PATIENCE });
  await page.getByRole("link", { name: "Keep it" }).click();
  await screen(page, "sign up");
  await page.getByLabel("Your name").fill("Imani Person");
  page.who = { email: `imani.${Date.now()}@example.org`, password: "four plain words here" };
  await page.getByLabel("Email").fill(page.who.email);
  await page.getByLabel("Password").fill(page.who.password);
  await page.getByRole("button", { name: "Make the account" }).click();
  await page.getByRole("heading", { name: "Board" }).waitFor({ timeout: PATIENCE });
  await page.locator("[data-item]").first().waitFor({ timeout: PATIENCE });
  check((await page.evaluate(() => JSON.stringify({ ...localStorage }))).includes("ey") === false, "no token is in localStorage");

  await board(page);
  await link(page, base);
  await finding(page);
  await documents(page, base);
  await profile(page, base);
  await merging(page);
  await apart(page, base);
  await page.getByRole("link", { name: "Settings" }).click();
  await page.getByText("Imani Person").waitFor({ timeout: PATIENCE });
  await screen(page, "settings");
  await settings(page);
  await password(page);
  await tongues(page);
  await page.reload();
  await page.getByText("Imani Person").waitFor({ timeout: PATIENCE });
  await page.getByRole("button", { name: "Sign out" }).click();
  await page.getByRole("link", { name: "Sign in" }).waitFor({ timeout: PATIENCE });
  await mailed(page, base);
  await leaving(page, base);
  for (const trouble of page.troubles.filter((t) => !page.expected?.test(t))) check(false, `inside: ${trouble}`);
  await page.context().close();
}

async function password(page) {
  const other = "five other plain words here";
  await page.getByRole("button", { name: "Change the password" }).click();
  await page.getByLabel("The password now").fill(page.who.password);
  await page.getByLabel("New password").fill(other);
  await page.getByRole("button", { name: "Change the password" }).click();
  await page.getByText("The password was changed.").waitFor({ timeout: PATIENCE });
  page.who.password = other;
}

/** The pages that mailed links lead to. */
async function mailed(page, base) {
  await page.goto(`${base}/verify#token=nonsense`);
  await page.getByRole("heading", { name: "This link does not hold." }).waitFor({ timeout: PATIENCE });
  check(!page.url().includes("nonsense"), "a mailed token does not stay in the address");
  await page.getByRole("link", { name: "Sign in" }).last().click();
  await page.getByRole("link", { name: "Forgot the password?" }).click();
  await screen(page, "forgotten password");
  await page.getByLabel("Email").fill(page.who.email);
  await page.getByRole("button", { name: "Send the link" }).click();
  await page.getByRole("heading", { name: "Look into your mail" }).waitFor({ timeout: PATIENCE });
}

const saved = (page) => page.locator("[aria-live=polite]", { hasText: /^Saved$/ }).waitFor({ timeout: PATIENCE });

async function board(page) {
  await page.keyboard.press("n");
  await page.getByLabel("The posting", { exact: true }).fill(POSTING);
  await page.getByText(/It asks for \d+ things/).waitFor({ timeout: PATIENCE });
  await screen(page, "add a job");
  await page.getByLabel("Title").fill("Night porter");
  await page.getByRole("button", { name: "Add to the board" }).click();
  const card = page.locator("[data-item]", { hasText: "Night porter" });
  await card.waitFor({ timeout: PATIENCE });
  await screen(page, "board");

  const stage = () => card.evaluate((e) => [...document.querySelectorAll("[data-stage]")].indexOf(e.closest("[data-stage]")));
  const before = await stage();
  await card.locator("a").focus();
  await page.keyboard.press("Shift+ArrowRight");
  await page.waitForFunction(([n, words]) => [...document.querySelectorAll("[data-stage]")][n]?.textContent?.includes(words), [before + 1, "Night porter"]);
  check((await stage()) === before + 1, "Shift and an arrow move a card to the next stage");

  const from = await card.boundingBox();
  const to = await page.locator("[data-stage]").nth(before + 2).boundingBox();
  await page.mouse.move(from.x + 60, from.y + 20);
  await page.mouse.down();
  await page.mouse.move(from.x + 90, from.y + 30, { steps: 4 });
  await page.mouse.move(to.x + 120, to.y + 80, { steps: 12 });
  await page.locator(".gap").waitFor({ timeout: PATIENCE });
  await page.mouse.up();
  await page.waitForFunction(([n, words]) => [...document.querySelectorAll("[data-stage]")][n]?.textContent?.includes(words), [before + 2, "Night porter"]);
  check(page.url().endsWith("/board"), "a card that was dragged is not also opened");
  await page.waitForLoadState("networkidle");
  await page.reload();
  await card.waitFor({ timeout: PATIENCE });
  check((await stage()) === before + 2, "where a card was dragged is kept");

  await card.locator("a").focus();
  await page.keyboard.press("a");
  await page.getByText("Night porter is archived.").waitFor({ timeout: PATIENCE });
  check((await card.count()) === 0, "an archived card leaves the board");
  await page.getByRole("status").getByRole("button", { name: "Undo" }).click();
  await card.waitFor({ timeout: PATIENCE });
  await page.getByRole("button", { name: "List" }).click();
  await page.getByRole("row", { name: /Night porter/ }).waitFor({ timeout: PATIENCE });
  await screen(page, "board as a list");
  await page.getByRole("button", { name: "Pictures" }).click();
  await page.getByText("Applications by week").waitFor({ timeout: PATIENCE });
  await screen(page, "board in pictures");
  await page.getByRole("button", { name: "Columns" }).click();
  await card.locator("a").click();
  await page.getByRole("heading", { name: "Night porter" }).waitFor({ timeout: PATIENCE });
  await page.getByLabel("Notes").fill("Asked for references.");
  await saved(page);
  await screen(page, "an application");
}

/** A page with two postings, as the server would tell of it; the guarded way out itself is tested without a browser. */
async function link(page, base) {
  await page.goto(`${base}/board`);
  await page.route("**/api/v1/jobs/links", (route) => {
    const { consent } = route.request().postDataJSON();
    const posting = (title) => ({ title, company: "Harbour Bread", location: "Leith", text: `${title} at Harbour Bread. You must have two years of experience in baking and hold a food hygiene certificate.` });
    return consent ? route.fulfill({ json: { postings: [posting("Baker"), posting("Miller")] } })
      : route.fulfill({ status: 409, contentType: "application/problem+json", json: { code: "consent_needed", detail: "Consent is needed." } });
  });
  await page.getByRole("button", { name: "Add a job" }).first().click();
  await page.getByLabel("The posting", { exact: true }).fill("https://bread.example/jobs");
  await page.getByRole("button", { name: "Read the page" }).click();
  await page.getByText(/asks bread\.example for the page/).waitFor({ timeout: PATIENCE });
  await screen(page, "consent to a site");
  await page.getByRole("button", { name: "Allow bread.example and read" }).click();
  await page.getByRole("button", { name: /Miller/ }).click();
  await page.getByText(/It asks for \d+ things/).waitFor({ timeout: PATIENCE });
  check((await page.getByLabel("Title").inputValue()) === "Miller", "the posting that was chosen is filled in");
  await page.getByRole("button", { name: "Add to the board" }).click();
  await page.locator("[data-item]", { hasText: "Miller" }).waitFor({ timeout: PATIENCE });
  await page.unroute("**/api/v1/jobs/links");
  page.expected = /409|401|ERR_|Failed to load resource/;
}

async function finding(page) {
  await page.keyboard.press("Control+k");
  await page.getByRole("combobox").fill("night por");
  await page.getByRole("option", { name: /Night porter/ }).waitFor({ timeout: PATIENCE });
  await screen(page, "find anything");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "Night porter" }).waitFor({ timeout: PATIENCE });
  await page.keyboard.press("?");
  await page.getByRole("heading", { name: "Keyboard" }).waitFor({ timeout: PATIENCE });
  await screen(page, "the keys");
  await page.keyboard.press("Escape");
  await page.keyboard.press("g");
  await page.keyboard.press("d");
  await page.getByRole("heading", { name: "Documents", level: 1 }).waitFor({ timeout: PATIENCE });
  await page.getByRole("button", { name: /Notifications/ }).click();
  await page.getByText(/^Ready:/).first().waitFor({ timeout: PATIENCE });
  await screen(page, "notifications");
  await page.getByRole("button", { name: "Mark all as read" }).click();
  await page.getByRole("button", { name: "Notifications", exact: true }).waitFor({ timeout: PATIENCE });
  await page.keyboard.press("Escape");
}

async function documents(page, base) {
  await page.goto(`${base}/documents`);
  await page.getByRole("link", { name: /CV, version 1/ }).first().click();
  await page.locator(".sheet img").first().waitFor({ timeout: PATIENCE });
  await page.getByRole("radio", { name: "8 of 10" }).click();
  await page.getByRole("radio", { name: "8 of 10", checked: true }).waitFor({ timeout: PATIENCE });
  await page.getByRole("button", { name: "Approve" }).click();
  await page.getByText(/Approved on/).waitFor({ timeout: PATIENCE });
  await screen(page, "a document");
}

async function profile(page, base) {
  await page.goto(`${base}/profile`);
  const headline = page.getByLabel("Headline");
  await headline.waitFor({ timeout: PATIENCE });
  await page.locator(".sheet img").first().waitFor({ timeout: PATIENCE });
  const picture = () => page.locator(".sheet img").first().getAttribute("src");
  const old = await picture();
  await headline.fill("Intensive-care nurse, nights");
  await page.waitForFunction((src) => document.querySelector(".sheet img")?.getAttribute("src") !== src, old);
  await saved(page);
  await screen(page, "profile");
  await page.reload();
  await headline.waitFor({ timeout: PATIENCE });
  check((await headline.inputValue()) === "Intensive-care nurse, nights", "what is typed into the profile is kept");

  const first = () => page.locator('[data-list="work"] [data-item]').first().getAttribute("data-item");
  const top = await first();
  const grip = page.locator('[data-list="work"] [data-grip]').first();
  await grip.focus();
  await page.keyboard.press("ArrowDown");
  await page.waitForFunction((name) => document.querySelector('[data-list="work"] [data-item]')?.getAttribute("data-item") !== name, top);
  await page.keyboard.press("Control+z");
  await page.waitForFunction((name) => document.querySelector('[data-list="work"] [data-item]')?.getAttribute("data-item") === name, top);
  check((await first()) === top, "an entry that was moved by keyboard is moved back by Ctrl Z");
  await saved(page);
}

/** A second CV that says another address: both sides shown, one taken, and all of it undone. */
async function merging(page) {
  const resume = JSON.parse(readFileSync(new URL("../public/samples/imani.resume.json", import.meta.url), "utf8"));
  resume.basics.email = "imani.elsewhere@example.org";
  resume.awards = [{ title: "Nurse of the year", awarder: "Harbour Hospital" }];
  const email = page.getByLabel("Email");
  const mine = await email.inputValue();
  await page.getByLabel("Files to take in").setInputFiles({ name: "other.json", mimeType: "application/json", buffer: Buffer.from(JSON.stringify(resume)) });
  await page.getByText("imani.elsewhere@example.org").waitFor({ timeout: PATIENCE });
  check((await email.inputValue()) === mine, "one's own value stands until the other is taken");
  await screen(page, "merge");
  await page.getByRole("radio", { name: /imani\.elsewhere/ }).check();
  check((await email.inputValue()) === "imani.elsewhere@example.org", "the other's value is taken");
  await page.getByRole("button", { name: "Undo it all" }).click();
  check((await email.inputValue()) === mine, "a merge is undone");
  await saved(page);
}

async function tongues(page) {
  await page.getByRole("button", { name: "العربية" }).click();
  await page.getByRole("heading", { name: "الإعدادات" }).waitFor({ timeout: PATIENCE });
  check((await page.evaluate(() => document.documentElement.dir)) === "rtl", "Arabic goes from right to left");
  await screen(page, "settings in Arabic");
  await page.locator("[lang=de]").click();
  await page.getByRole("heading", { name: "Einstellungen" }).waitFor({ timeout: PATIENCE });
  await page.locator("[lang=en]").click();
}
