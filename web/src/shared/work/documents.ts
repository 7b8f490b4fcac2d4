import type { Schemas } from "@/shared/api/schema";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { get, send } from "@/shared/api/client";
import type { Draft, Report } from "@/shared/api/types";
import { newKey } from "@/shared/session/session";
import { maybe, t } from "@/shared/words/words";

export type KeptDocument = Schemas["DocumentView"];
export interface WholeDocument { document: KeptDocument; draft: Draft }
export type Compared = Schemas["CompareCompared"];

/** What a reader's version, or one that the person named, is called; null for the plain one. */
export const variantName = (d: KeptDocument) => (d.variant ? maybe(`variant.${d.variant}`) ?? d.variant : null);
export const kindName = (kind: string) => t(kind === "cv" ? "view.cv" : "view.letter");
const PATH = "/api/v1/documents";

export const useDocuments = (jobId?: string, enabled = true) =>
  useQuery({ queryKey: ["documents", jobId ?? "all"], queryFn: () => get<Schemas["PagedDocumentView"]>(`${PATH}?size=100&sort=createdAt:desc${jobId ? `&jobId=${jobId}` : ""}`), enabled, refetchInterval: jobId ? false : 15_000 });
export const useDocument = (id: string) => useQuery({ queryKey: ["document", id], queryFn: () => get<WholeDocument>(`${PATH}/${id}`) });
export const useReport = (id: string) => useQuery({ queryKey: ["document", id, "report"], queryFn: () => get<Partial<Report>>(`${PATH}/${id}/report`), staleTime: Infinity });
export const useVersionsOf = (id: string) => useQuery({ queryKey: ["document", id, "versions"], queryFn: () => get<Schemas["DocumentPagesVersions"]>(`${PATH}/${id}/versions`) });
export const useCompared = (id: string, other: string | null) =>
  useQuery({ queryKey: ["document", other, "compare", id], queryFn: () => get<Compared>(`${PATH}/${other}/compare?with=${id}&pictures=true`), enabled: other !== null, staleTime: Infinity });

/** What people do with a document: keep it from passing away, approve it, say how good it is. */
export function useDeed(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async (deed: { keep: boolean } | { rating: number } | "approve") => {
      if (deed === "approve") return send(`${PATH}/${id}/approve`, {}, { headers: { "Idempotency-Key": newKey() } });
      if ("keep" in deed) return send(`${PATH}/${id}/keep`, { kept: deed.keep }, { method: "PUT" });
      return send(`${PATH}/${id}/rating`, { rating: deed.rating }, { method: "PUT" });
    },
    onSuccess: () => Promise.all([queries.invalidateQueries({ queryKey: ["documents"] }), queries.invalidateQueries({ queryKey: ["document", id] })]),
  });
}

/** Has the browser fetch the file by a link that is good for an hour. */
export async function fetchExport(id: string, format: string) {
  const { url } = await get<{ url: string }>(`/api/v1/export/${id}?format=${format}`);
  location.assign(url);
}
