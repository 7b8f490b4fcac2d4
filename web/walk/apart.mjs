import { check, PATIENCE } from "./checks.mjs";

const state = (page, words) => page.locator("[aria-live=polite]", { hasText: words }).waitFor({ timeout: PATIENCE });

/** Nothing typed is lost: the server away for a while, a reload meanwhile, signed out in another tab. */
export async function apart(page, base) {
  await page.goto(`${base}/profile`);
  const headline = page.getByLabel("Headline");
  await headline.waitFor({ timeout: PATIENCE });

  await page.route("**/api/v1/profile", (route) => (route.request().method() === "PUT" ? route.abort() : route.continue()));
  await headline.fill("Typed while nobody listened");
  await page.getByText("The server cannot be reached.").first().waitFor({ timeout: PATIENCE });
  await page.reload();
  await headline.waitFor({ timeout: PATIENCE });
  check((await headline.inputValue()) === "Typed while nobody listened", "what was typed while the server was away survives a reload");
  await page.getByText("The server cannot be reached.").first().waitFor({ timeout: PATIENCE });
  await page.unroute("**/api/v1/profile");
  await state(page, /^Saved$/);

  const other = await page.context().newPage();
  await other.goto(`${base}/settings`);
  await other.getByRole("button", { name: "Sign out" }).waitFor({ timeout: PATIENCE });
  await page.route("**/api/v1/profile", (route) => (route.request().method() === "PUT" ? route.abort() : route.continue()));
  await headline.fill("Typed before signing out");
  await other.getByRole("button", { name: "Sign out" }).click();
  await page.getByRole("heading", { name: "Sign in" }).waitFor({ timeout: PATIENCE });
  await page.unroute("**/api/v1/profile");
  await other.close();
  await page.bringToFront();
  const puts = [];
  page.on("request", (request) => { if (request.method() === "PUT") puts.push(request.url()); });
  await page.getByLabel("Email").fill(page.who.email);
  await page.getByLabel("Password").fill(page.who.password);
  await page.locator("form").getByRole("button", { name: "Sign in" }).click();
  await page.getByRole("heading", { name: "Board" }).waitFor({ timeout: PATIENCE });
  check(puts.length === 0, "signing in again keeps nothing a second time");
  await page.getByRole("link", { name: "Profile" }).click();
  await headline.waitFor({ timeout: PATIENCE });
  check((await headline.inputValue()) === "Typed before signing out", "what was typed before signing out elsewhere is there after signing in again");
  await state(page, /^Saved$/);
}
