import { check, PATIENCE, screen } from "./checks.mjs";

/** Deletes the account: not with a wrong password, then with the right one, and nobody comes in with it any more. */
export async function leaving(page, base) {
  const enter = async () => {
    await page.goto(`${base}/signin`);
    await page.getByLabel("Email").fill(page.who.email);
    await page.getByLabel("Password").fill(page.who.password);
    await page.locator("form button").click();
  };
  await enter();
  await page.waitForURL("**/board", { timeout: PATIENCE });
  await page.goto(`${base}/settings`);
  await page.getByRole("button", { name: "Delete the account" }).click({ timeout: PATIENCE });
  await page.getByText("This is lost:").waitFor({ timeout: PATIENCE });
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("The password now").fill("not the password at all");
  await dialog.getByRole("button", { name: "Delete everything" }).click();
  await dialog.getByText("That is not your password.").waitFor({ timeout: PATIENCE });
  await screen(page, "leave");
  await dialog.getByLabel("The password now").fill(page.who.password);
  await dialog.getByRole("button", { name: "Delete everything" }).click();
  await page.getByText("Your account and everything in it is gone.").waitFor({ timeout: PATIENCE });
  check((await page.getByRole("button", { name: /Look over/ }).isDisabled()) === true, "what was worked on is gone from the window too");
  await enter();
  await page.getByRole("alert").waitFor({ timeout: PATIENCE });
  check(page.url().endsWith("/signin"), "nobody comes in with an account that was deleted");
}
