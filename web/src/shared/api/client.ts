import type { Draft, Format, HeardLine, Look, Made, Pages, Posting, Refusal, Resume, Template } from "./types";
import { language, maybe, t } from "@/shared/words/words";

/** A failure as the server tells it: one sentence for people, a code for programs, and the fields it is about. */
export class Problem extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    sentence: string,
    readonly errors: { field: string; message: string }[] = [],
  ) {
    super(sentence);
  }
}

/** The server tells English; what we have words of our own for is told in the reader's language. */
export const problemOf = (status: number, told: { code?: string; detail?: string; errors?: { field: string; message: string }[] }) =>
  new Problem(status, told.code ?? "unknown", (language() !== "en" && maybe(`problem.${told.code}`)) || told.detail || t("problem.unknown"), told.errors);

/** Called before each request; signed-in visitors add their token, which lives in memory only. */
let authorise: () => Promise<Record<string, string>> = async () => ({});
export const authoriseWith = (give: typeof authorise) => { authorise = give; };

export async function call(path: string, init: RequestInit = {}): Promise<Response> {
  let answer: Response;
  try {
    answer = await fetch(path, { ...init, headers: { ...(await authorise()), ...(init.headers as Record<string, string>) } });
  } catch {
    throw new Problem(0, "offline", t("problem.offline"));
  }
  if (answer.ok) return answer;
  const told = await answer.json().catch(() => ({}));
  throw problemOf(answer.status, told);
}

export const get = async <T>(path: string): Promise<T> => (await call(path)).json();

export const send = (path: string, body: unknown, init: RequestInit = {}) =>
  call(path, {
    method: "POST",
    ...init,
    headers: { "Content-Type": "application/json", ...(init.headers as Record<string, string>) },
    body: JSON.stringify(body),
  });

export const post = async <T>(path: string, body: unknown, signal?: AbortSignal): Promise<T> =>
  (await send(path, body, { signal })).json();

export async function readFile(file: File): Promise<Resume> {
  const form = new FormData();
  form.append("file", file, file.name);
  return (await call("/api/v1/guest/read", { method: "POST", body: form })).json();
}

export const readPosting = (text: string) => post<Posting>("/api/v1/guest/posting", { text });

export interface Preview { resume?: Resume; draft?: Draft; look: Look; pages?: number; firstOnly?: boolean; photo?: boolean }

/** Pages by their digest, the latest last: what has not changed is not sent again. */
const drawn = new Map<string, string>();
const KEPT = 24;

export async function preview(asked: Preview, signal?: AbortSignal): Promise<Pages> {
  const have = new Map(drawn);
  const got = await post<Pages>("/api/v1/previews", { ...asked, have: [...have.keys()] }, signal);
  const pages = got.digests.map((digest, i) => got.pages[i] || have.get(digest)!);
  got.digests.forEach((digest, i) => { drawn.delete(digest); drawn.set(digest, pages[i]!); });
  for (const digest of [...drawn.keys()].slice(0, Math.max(0, drawn.size - KEPT))) drawn.delete(digest);
  return { ...got, pages };
}

export const judge = async (resume: Resume, posting: string, draft: Draft): Promise<Refusal[]> =>
  (await post<{ refusals: Refusal[] }>("/api/v1/guest/gate", { resume, posting, draft })).refusals;

export async function render(asked: {
  resume: Resume; draft?: Draft; posting?: string; format: string; look: Look; pages?: number;
}): Promise<Blob> {
  return (await send("/api/v1/guest/render", asked)).blob();
}

export const templates = () => get<Template[]>("/api/v1/templates");
export const formats = () => get<Format[]>("/api/v1/exports");

export interface TailorAsked {
  resume: Resume; posting: string; options: { look: Look; pages: number; tone: string; reviews?: boolean };
}

/** What a server sends while a request stays open. */
export async function* events(answer: Response): AsyncGenerator<{ name: string; data: string }> {
  const reader = answer.body!.pipeThrough(new TextDecoderStream()).getReader();
  let rest = "";
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    rest += value;
    for (let end = rest.indexOf("\n\n"); end >= 0; end = rest.indexOf("\n\n")) {
      const event = rest.slice(0, end);
      rest = rest.slice(end + 2);
      const data = event.split("\n").filter((l) => l.startsWith("data:")).map((l) => l.slice(5)).join("\n");
      if (data) yield { name: /^event:\s*(.+)$/m.exec(event)?.[1] ?? "message", data };
    }
  }
}

export interface Hearing { stage?: (name: string) => void; line?: (line: HeardLine) => void; signal?: AbortSignal }

/** Tells each stage as it begins, and each line that the workspace's models word; gives what was made. */
export async function tailor(asked: TailorAsked, models: boolean, { stage, line, signal }: Hearing = {}): Promise<Made> {
  const answer = await send(models ? "/api/v1/tailor" : "/api/v1/guest/tailor", asked, { signal, headers: { Accept: "text/event-stream, application/problem+json" } });
  for await (const { name, data } of events(answer)) {
    const told = JSON.parse(data);
    if (name === "stage") stage?.(told.stage);
    if (name === "line") line?.(told);
    if (name === "problem") throw problemOf(422, told);
    if (name === "done") return told as Made;
  }
  throw new Problem(0, "offline", t("problem.lost"));
}
