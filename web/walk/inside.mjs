import { openPage } from "./browser.mjs";
import { check, PATIENCE, screen } from "./checks.mjs";

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
  await page.getByLabel("Email").fill(`imani.${Date.now()}@example.org`);
  await page.getByLabel("Password").fill("four plain words here");
  await page.getByRole("button", { name: "Make the account" }).click();
  await page.getByRole("heading", { name: "Board" }).waitFor({ timeout: PATIENCE });
  await page.locator("[data-card]").first().waitFor({ timeout: PATIENCE });
  check((await page.evaluate(() => JSON.stringify({ ...localStorage }))).includes("ey") === false, "no token is in localStorage");

  await board(page);
  await profile(page, base);
  for (const place of ["Documents", "Settings"]) {
    await page.getByRole("link", { name: place }).click();
    await page.getByRole("heading", { name: place, level: 1 }).waitFor();
    await page.waitForTimeout(600);
    await screen(page, place.toLowerCase());
  }
  await page.reload();
  await page.getByText("Imani Person").waitFor({ timeout: PATIENCE });
  await page.getByRole("button", { name: "Sign out" }).click();
  await page.getByRole("link", { name: "Sign in" }).waitFor({ timeout: PATIENCE });
  for (const trouble of page.troubles) check(false, `inside: ${trouble}`);
  await page.context().close();
}

async function board(page) {
  await page.keyboard.press("n");
  await page.getByLabel("The posting").fill(POSTING);
  await page.getByText(/It asks for \d+ things/).waitFor({ timeout: PATIENCE });
  await screen(page, "add a job");
  await page.getByLabel("Title").fill("Night porter");
  await page.getByRole("button", { name: "Add to the board" }).click();
  const card = page.locator("[data-card]", { hasText: "Night porter" });
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
  await page.mouse.up();
  await page.waitForTimeout(800);
  check((await stage()) === before + 2, "a card is dragged by mouse");
  await page.reload();
  await card.waitFor({ timeout: PATIENCE });
  check((await stage()) === before + 2, "where a card was put is kept");
  await card.locator("a").click();
  await page.getByRole("heading", { name: "Night porter" }).waitFor({ timeout: PATIENCE });
  await page.getByLabel("Notes").fill("Asked for references.");
  await page.locator("[aria-live=polite]", { hasText: /^Saved$/ }).waitFor({ timeout: PATIENCE });
  await screen(page, "an application");
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
  await page.locator("[aria-live=polite]", { hasText: /^Saved$/ }).waitFor({ timeout: PATIENCE });
  await screen(page, "profile");
  await page.reload();
  await headline.waitFor({ timeout: PATIENCE });
  check((await headline.inputValue()) === "Intensive-care nurse, nights", "what is typed into the profile is kept");
}
