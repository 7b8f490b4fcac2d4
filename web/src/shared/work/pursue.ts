import type { Schemas } from "@/shared/api/schema";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { call, get, post, send } from "@/shared/api/client";
import { newKey } from "@/shared/session/session";

export type Stage = Schemas["StageView"];
export type Card = Schemas["CardView"];
export type Whole = Schemas["BoardWhole"];
export type Job = Schemas["JobView"];
export type Application = Schemas["ApplicationView"];
export type Event = Schemas["BoardEventView"];

export const useApplication = (id: string) => useQuery({ queryKey: ["application", id], queryFn: () => get<Application>(`/api/v1/applications/${id}`) });
export const useJob = (id: string | undefined) => useQuery({ queryKey: ["job", id], queryFn: () => get<Job>(`/api/v1/jobs/${id}`), enabled: !!id });
export const useHistory = (id: string) => useQuery({ queryKey: ["history", id], queryFn: () => get<Event[]>(`/api/v1/applications/${id}/history`) });

/** Creates a thing once, however often the network makes us ask. */
export const create = async <T>(path: string, body: unknown): Promise<T> =>
  (await send(path, body, { headers: { "Idempotency-Key": newKey() } })).json();

export interface Added { title?: string; company?: string; location?: string; url?: string; posting: string }

/** From text, or from a file as it is. */
export async function pursue(job: Added | File): Promise<Application> {
  const kept = job instanceof File ? await ofFile(job) : await create<Job>("/api/v1/jobs", job);
  return create<Application>("/api/v1/applications", { jobId: kept.id });
}

async function ofFile(file: File): Promise<Job> {
  const form = new FormData();
  form.append("file", file, file.name);
  return (await call("/api/v1/jobs/file", { method: "POST", body: form, headers: { "Idempotency-Key": newKey() } })).json();
}

/** A posting that was found behind a link. */
export interface Found { title: string | null; company: string | null; location: string | null; text: string }

/** All postings of the page; one that holds none is a problem. */
export async function parseLink(url: string, consent: boolean): Promise<Found[]> {
  const { postings } = await post<{ postings: Found[] }>("/api/v1/jobs/links", { url, consent });
  return postings;
}

export function useAdd() {
  const queries = useQueryClient();
  return useMutation({ mutationFn: pursue, onSuccess: () => queries.invalidateQueries({ queryKey: ["board"] }) });
}

export interface Move { id: string; stageId: string; before: string | null }

/** The cards with one of them elsewhere. */
export function moved(board: Whole, { id, stageId, before }: Move): Whole {
  const card = board.data.find((c) => c.id === id);
  if (!card) return board;
  const rest = board.data.filter((c) => c.id !== id);
  const at = before === null ? rest.length : rest.findIndex((c) => c.id === before);
  const to = { ...card, stageId, daysInStage: card.stageId === stageId ? card.daysInStage : 0 };
  return { ...board, data: [...rest.slice(0, at), to, ...rest.slice(at)] };
}

export function useChange(application: Application | undefined) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async (patch: Partial<Application>) =>
      (await call(`/api/v1/applications/${application!.id}`, {
        method: "PATCH",
        headers: { "Content-Type": "application/merge-patch+json", "If-Match": `"${application!.version}"` },
        body: JSON.stringify(patch),
      })).json() as Promise<Application>,
    onSuccess: (now) => {
      queries.setQueryData(["application", now.id], now);
      void queries.invalidateQueries({ queryKey: ["board"] });
    },
  });
}
