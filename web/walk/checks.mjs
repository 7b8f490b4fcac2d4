import { found } from "./browser.mjs";

/** How long a step may take on a busy machine, in milliseconds. */
export const PATIENCE = 120_000;
/** All that was not as it should be. */
export const wrong = [];

export function check(fine, words) {
  if (fine) return;
  wrong.push(words);
  console.log(`WRONG  ${words}`);
}

/** Looks at a screen: axe finds nothing, and nothing is wider than the window. SARTOR_SHOTS names a folder for pictures. */
export async function screen(page, name) {
  for (const finding of await found(page)) check(false, `${name}: axe: ${finding}`);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  check(wide <= 0, `${name}: ${wide} px wider than the window`);
  if (process.env.SARTOR_SHOTS) await page.screenshot({ path: `${process.env.SARTOR_SHOTS}/${name.replaceAll(" ", "-")}.png` });
  console.log(`seen   ${name}`);
}
