/** Pictures of the screens behind the door: node walk/shots-inside.mjs http://127.0.0.1:8080 folder [language] [light|dark] [desk|phone] */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { found, openPage, withBrowser } from "./browser.mjs";
import { fill, keyed, signUp } from "./someone.mjs";

const [base = "http://127.0.0.1:8080", folder = "shots", language = "en", only = ""] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });

await withBrowser(async (browser) => {
  const someone = await signUp(base);
  await fill(base, someone);
  for (const phone of [false, true])
    for (const dark of [false, true]) {
      const kind = `${phone ? "phone" : "desk"}-${dark ? "dark" : "light"}`;
      if (only && !kind.includes(only)) continue;
      const page = await openPage(browser, { phone, dark });
      await keyed(page, base, someone, language);
      const shot = async (name) => {
        await page.waitForTimeout(500);
        await page.screenshot({ path: join(folder, `${name}-${language}-${kind}.png`) });
        for (const finding of await found(page)) console.log(`${name}-${kind} axe ${finding}`);
      };
      await page.goto(`${base}/board`);
      await page.locator("[data-item]").first().waitFor({ timeout: 60000 });
      await page.waitForTimeout(800);
      await shot("board");
      for (const view of ["list", "pictures"]) {
        await page.evaluate((v) => localStorage.setItem("sartor.board.view", v), view);
        await page.reload();
        await page.locator(view === "list" ? "tbody tr" : "figure").first().waitFor({ timeout: 60000 });
        await page.waitForTimeout(800);
        await shot(`board-${view}`);
      }
      await page.evaluate(() => localStorage.setItem("sartor.board.view", "columns"));
      await page.keyboard.press("Control+k");
      await page.locator("[role=option]").first().waitFor();
      await shot("palette");
      await page.keyboard.press("Escape");
      await page.keyboard.press("?");
      await page.locator("dialog dl").first().waitFor();
      await shot("keys");
      await page.keyboard.press("Escape");
      await page.locator("header button[aria-expanded]").first().click();
      await shot("notices");
      await page.keyboard.press("Escape");
      for (const path of ["profile", "documents", "settings"]) {
        await page.goto(`${base}/${path}`);
        await page.waitForTimeout(2500);
        await shot(path);
      }
      await page.goto(`${base}/documents/${someone.documents[0]}`);
      await page.locator(".sheet").first().waitFor({ timeout: 60000 });
      await shot("document");
      await page.locator("aside .chip").first().click();
      await page.locator("ins, del").first().waitFor({ timeout: 60000 });
      await shot("compare");
      await page.goto(`${base}/board/${someone.applications[0]}`);
      await page.waitForTimeout(1500);
      await shot("application");
      for (const trouble of page.troubles) console.log(kind, trouble);
      await page.context().close();
    }
});
