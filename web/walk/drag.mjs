/** Main-thread work while a card is dragged over a board of 500: node walk/drag.mjs http://127.0.0.1:8080 */
import { openPage, withBrowser } from "./browser.mjs";
import { keyed, signUp } from "./someone.mjs";

const CARDS = 500;
const CATEGORIES = ["-*", "toplevel", "devtools.timeline", "disabled-by-default-devtools.timeline"];

/** In milliseconds of processor time: 95 of 100 tasks take at most so long, and so does the longest; also by frame. */
export async function dragging(browser, base) {
  const someone = await signUp(base);
  const page = await openPage(browser, { reduced: false });
  await keyed(page, base, someone);
  const { stages } = await (await fetch(`${base}/api/v1/applications`, { headers: { Authorization: `Bearer ${someone.token}` } })).json();
  const card = (i) => ({
    id: `card-${i}`, jobId: `job-${i}`, stageId: stages[i % stages.length].id, title: `Platform engineer ${i}`, company: `Company ${i % 40}`, location: "Bergen",
    daysInStage: i % 30, followUpOn: null, cvGeneratedAt: null, documentId: null, sent: false, archived: false, version: 1, createdAt: "2026-01-01T00:00:00Z",
  });
  await page.route("**/api/v1/applications", (route) => route.fulfill({ json: { stages, data: Array.from({ length: CARDS }, (_, i) => card(i)) } }));
  await page.route("**/stage", (route) => route.fulfill({ json: {} }));
  await page.goto(`${base}/board`);
  await page.locator("[data-item]").nth(CARDS - 1).waitFor({ state: "attached" });
  await page.waitForTimeout(1500);
  const from = await page.locator("[data-item]").nth(2).boundingBox();
  await browser.startTracing(page, { categories: CATEGORIES });
  await page.mouse.move(from.x + 40, from.y + 20);
  await page.mouse.down();
  for (let i = 0; i < 240; i++) await page.mouse.move(from.x + 60 + i * 4, from.y + 40 + 260 * (1 + Math.sin(i / 12)), { steps: 1 });
  await page.mouse.up();
  await page.waitForTimeout(400);
  const { traceEvents } = JSON.parse(String(await browser.stopTracing()));
  await page.context().close();
  return measured(traceEvents);
}

function measured(events) {
  const main = new Set(events.filter((e) => e.name === "thread_name" && e.args?.name === "CrRendererMain").map((e) => `${e.pid} ${e.tid}`));
  const on = events.filter((e) => main.has(`${e.pid} ${e.tid}`));
  const tasks = on.filter((e) => e.name === "RunTask" && e.ph === "X");
  const cost = (e) => (e.tdur ?? e.dur) / 1000;
  const sorted = tasks.map(cost).sort((a, b) => a - b);
  const frames = new Map();
  for (const task of tasks) frames.set(Math.floor(task.ts / 16_667), (frames.get(Math.floor(task.ts / 16_667)) ?? 0) + cost(task));
  const work = [...frames.values()].sort((a, b) => a - b);
  const p95 = (all) => all[Math.floor(all.length * 0.95)] ?? 0;
  return { tasks: sorted.length, p95Task: p95(sorted), longest: sorted.at(-1) ?? 0, frames: work.length, p95Frame: p95(work) };
}

if (import.meta.url.endsWith(process.argv[1]?.split("/").pop() ?? "-"))
  await withBrowser(async (browser) => console.log(JSON.stringify(await dragging(browser, process.argv[2] ?? "http://127.0.0.1:8080"))));
