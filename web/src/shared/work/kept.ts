import { call, events, get, Problem, send } from "@/shared/api/client";
import type { Draft, HeardLine, Made } from "@/shared/api/types";
import { newKey } from "@/shared/session/session";
import { linesOf } from "./drafts";

interface Task { finishedAt: string | null; error: { code: string; what: string; remedy: string } | null }
interface KeptDocument { id: string; revision: number; variant: string }

/** What readers would have had otherwise; the person's own changes are in the last version. */
const READ = ["draft-cv", "optimistic-cv", "skeptical-cv"];
interface WholeDocument { document: KeptDocument; draft: Draft }

/** Only for the eyes: what is kept is read when the task is over. */
async function listen(taskId: string, heard: (line: HeardLine) => void, signal: AbortSignal) {
  try {
    const answer = await call(`/api/v1/tasks/${taskId}/events`, { signal, headers: { Accept: "text/event-stream" } });
    for await (const { name, data } of events(answer)) if (name === "line") heard(JSON.parse(data) as HeardLine);
  } catch {
    // the line broke, or all is there
  }
}

const pause = (ms: number) => new Promise((go) => setTimeout(go, ms));

/** Has the documents made and kept for a job, then takes over the lines that the person changed. */
export async function keepDocuments(jobId: string, made: Made, options: object, heard: (line: HeardLine) => void): Promise<{ leftOut: number }> {
  const { taskId } = await (await send("/api/v1/generate/cv", { jobId, coverLetter: true, includeReviews: made.report.panel.length > 0, options }, { headers: { "Idempotency-Key": newKey() } })).json();
  const over = new AbortController();
  void listen(taskId, heard, over.signal);
  for (let wait = 250, tries = 0; tries < 120; tries++, wait = Math.min(1500, wait * 1.3)) {
    const task = await get<Task>(`/api/v1/tasks/${taskId}`);
    if (task.finishedAt && task.error) throw new Problem(422, task.error.code, `${task.error.what} ${task.error.remedy}`);
    if (task.finishedAt) break;
    await pause(wait);
  }
  over.abort();
  const { data } = await get<{ data: KeptDocument[] }>(`/api/v1/documents?jobId=${jobId}&size=10`);
  let leftOut = 0;
  for (const { id } of data.filter((d) => !READ.includes(d.variant))) {
    const whole = await get<WholeDocument>(`/api/v1/documents/${id}`);
    const mine = new Map(linesOf(whole.draft.kind === "cv" ? made.cv : made.letter).map((l) => [l.field, l.text]));
    let { revision } = whole.document;
    for (const line of linesOf(whole.draft)) {
      const text = mine.get(line.field);
      if (text === undefined) leftOut++;
      if (text === undefined || text === line.text) continue;
      const now: KeptDocument = await (await send(`/api/v1/documents/${id}/lines`, { field: line.field, text }, { method: "PUT", headers: { "If-Match": `"${revision}"` } })).json();
      revision = now.revision;
    }
  }
  return { leftOut };
}
