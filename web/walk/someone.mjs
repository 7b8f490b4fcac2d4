/** A person of the walks: an account with a profile, a board and documents, made through the API. */
import { readFileSync } from "node:fs";

const key = () => crypto.randomUUID();
const PASSWORD = "four plain words here";

async function ask(base, method, path, token, body, headers = {}) {
  const answer = await fetch(base + path, {
    method,
    headers: { "Content-Type": "application/json", "Idempotency-Key": key(), ...(token && { Authorization: `Bearer ${token}` }), ...headers },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
  return answer.status === 204 ? null : answer.json();
}

export async function signUp(base) {
  const email = `someone.${Date.now()}@example.org`;
  await ask(base, "POST", "/api/v1/auth/signup", null, { email, password: PASSWORD, name: "Ada Person" }, { "X-Sartor": "web" });
  const { accessToken } = await ask(base, "POST", "/api/v1/auth/signin", null, { email, password: PASSWORD }, { "X-Sartor": "web" });
  return { email, password: PASSWORD, token: accessToken, applications: [], documents: [] };
}

/** Signs the browser in as this person, and has it speak the language. */
export async function keyed(page, base, someone, language = "en") {
  await page.goto(`${base}/signin`);
  await page.evaluate((l) => localStorage.setItem("sartor.language", l), language);
  await page.reload();
  await page.locator("#email").fill(someone.email);
  await page.locator("#password").fill(someone.password);
  await page.locator("form button").click();
  await page.waitForURL("**/board");
}

const sample = (name) => readFileSync(new URL(`../public/samples/${name}`, import.meta.url), "utf8");
const PLACES = [["Platform engineer", "Northwind Rail"], ["Site reliability engineer", "Harbour Cloud"], ["Backend developer", "Lantern Books"],
  ["Systems engineer", "Tideway Energy"], ["DevOps engineer", "Quill & Post"], ["Infrastructure lead", "Meridian Trams"], ["Network engineer", "Fennel Foods"]];

/** Gives someone a profile. */
export function describe(base, someone) {
  return ask(base, "POST", "/api/v1/profile", someone.token, { name: "Ada", resume: JSON.parse(sample("ada.resume.json")) });
}

/** A profile, a board, and two versions of a CV and a letter. */
export async function fill(base, someone, { versions = 2 } = {}) {
  const to = (method, path, body, headers) => ask(base, method, `/api/v1${path}`, someone.token, body, headers);
  await describe(base, someone);
  const { stages } = await to("GET", "/applications");
  for (const [i, [title, company]] of PLACES.entries()) {
    const job = await to("POST", "/jobs", { title, company, location: "Bergen", posting: sample("platform-engineer.job.txt") });
    const application = await to("POST", "/applications", { jobId: job.id, stageId: stages[[0, 0, 1, 1, 2, 3, 5][i]].id });
    someone.applications.push(application.id);
    if (i === 1) await to("PATCH", `/applications/${application.id}`, { followUpOn: "2026-01-04" }, { "Content-Type": "application/merge-patch+json", "If-Match": `"${application.version}"` });
    if (i > 0) continue;
    for (let n = 0; n < versions; n++) {
      const { taskId } = await to("POST", "/generate/cv", { jobId: job.id, coverLetter: true, options: { look: undefined, pages: n + 1 } });
      for (let tries = 0; tries < 200; tries++) {
        if ((await to("GET", `/tasks/${taskId}`)).finishedAt) break;
        await new Promise((go) => setTimeout(go, 250));
      }
    }
    someone.documents = (await to("GET", `/documents?jobId=${job.id}&kind=cv&sort=createdAt:desc`)).data.map((d) => d.id);
  }
}
