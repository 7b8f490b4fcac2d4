/** Pictures of every screen, light and dark, desktop and phone: node walk/shots.mjs http://127.0.0.1:8080 folder */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { found, openPage, withBrowser } from "./browser.mjs";

const [base = "http://127.0.0.1:8080", folder = "shots", only = ""] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });

await withBrowser(async (browser) => {
  for (const phone of [false, true])
    for (const dark of [false, true]) {
      const kind = `${phone ? "phone" : "desk"}-${dark ? "dark" : "light"}`;
      if (only && !kind.includes(only)) continue;
      const page = await openPage(browser, { phone, dark });
      const shot = async (name) => {
        await page.waitForTimeout(350);
        await page.screenshot({ path: join(folder, `${name}-${kind}.png`) });
        for (const finding of await found(page)) console.log(`${name}-${kind} axe ${finding}`);
      };
      await page.goto(base);
      await page.getByRole("button", { name: "Ada, platform engineer" }).waitFor();
      await page.waitForTimeout(2500);
      await shot("start");
      await page.getByRole("button", { name: "Ada, platform engineer" }).click();
      await page.getByRole("button", { name: "Platform engineer", exact: true }).click();
      await page.getByText("Read. You can look it over next.").waitFor({ timeout: 60000 });
      await shot("start-ready");
      await page.getByRole("button", { name: /Look over/ }).click();
      await page.getByRole("button", { name: /Make the CV/ }).waitFor();
      await page.getByAltText("Page 1 of your document").waitFor({ timeout: 20000 }).catch(() => {});
      await shot("check");
      await page.getByRole("button", { name: /Make the CV/ }).click();
      await page.locator(".live-line").first().waitFor({ timeout: 60000 });
      await shot("review");
      if (phone) {
        for (const pane of ["The job", "This line"]) { await page.getByRole("button", { name: pane }).click(); await shot(`review-${pane.split(" ")[1]}`); }
        await page.getByRole("button", { name: "The page" }).click();
      }
      await page.getByRole("button", { name: "Classic" }).click();
      await page.waitForTimeout(2500);
      await shot("review-look");
      await page.getByRole("tab", { name: "Letter" }).click();
      await page.waitForTimeout(600);
      await shot("letter");
      await page.getByRole("tab", { name: "What machines read" }).click();
      await shot("machines");
      await page.goto(`${base}/design`);
      await shot("design");
      for (const trouble of page.troubles) console.log(kind, trouble);
      await page.context().close();
    }
});
