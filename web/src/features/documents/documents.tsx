import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Navigate } from "@tanstack/react-router";
import { Bookmark, Download } from "lucide-react";
import { formats, get, send } from "@/shared/api/client";
import { useSession } from "@/shared/session/session";
import { Menu } from "@/shared/ui/menu";
import { Empty, Said } from "@/shared/ui/said";

interface Document {
  id: string; kind: string; variant: string; version: number; status: string; position: string; company: string;
  rating: number | null; kept: boolean; approvedAt: string | null; revision: number; createdAt: string;
}

/** All that was made, the newest first; each in any format. */
export function Documents() {
  const state = useSession();
  const all = useQuery({ queryKey: ["documents"], queryFn: () => get<{ data: Document[] }>("/api/v1/documents?size=100"), enabled: state.known === "yes", refetchInterval: 5000 });
  if (state.known === "no") return <Navigate to="/signin" />;
  return (
    <div className="mx-auto w-full max-w-[960px] px-5 py-6">
      <h1 className="mb-4 text-xl">Documents</h1>
      <Said problem={all.error} again={() => void all.refetch()} />
      {all.data?.data.length === 0 && <Empty title="No documents yet"><p>Open a job on the board and make its CV.</p></Empty>}
      <ul className="divide-y divide-line">{all.data?.data.map((d) => <Row key={d.id} document={d} />)}</ul>
    </div>
  );
}

function Row({ document: d }: { document: Document }) {
  const queries = useQueryClient();
  const again = () => queries.invalidateQueries({ queryKey: ["documents"] });
  const all = useQuery({ queryKey: ["exports"], queryFn: formats, staleTime: Infinity });
  const keep = useMutation({ mutationFn: () => send(`/api/v1/documents/${d.id}/keep`, { kept: !d.kept }, { method: "PUT" }), onSuccess: again });
  const load = useMutation({
    mutationFn: async (format: string) => { location.assign((await get<{ url?: string; path?: string }>(`/api/v1/export/${d.id}?format=${format}`)).path ?? ""); },
  });
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-1 py-3">
      <div className="min-w-0 grow">
        <p className="truncate font-semibold">{d.position || "A job"}<span className="font-normal text-muted">{d.company && ` · ${d.company}`}</span></p>
        <p className="text-sm text-muted">{d.kind === "cv" ? "CV" : "Letter"}, version {d.version}, {d.createdAt.slice(0, 10)}{d.approvedAt && <span className="text-proven">, approved</span>}</p>
      </div>
      <Said problem={keep.error ?? load.error} />
      <button type="button" className="btn btn-quiet btn-small" aria-pressed={d.kept} onClick={() => keep.mutate()}><Bookmark size={15} aria-hidden fill={d.kept ? "currentColor" : "none"} /> {d.kept ? "Kept" : "Keep"}</button>
      <Menu className="btn btn-plain btn-small" label={<><Download size={14} aria-hidden /> Download</>}>
        {(close) => all.data?.map((f) => <button key={f.id} type="button" onClick={() => { load.mutate(f.id); close(); }}>{f.name}</button>)}
      </Menu>
    </li>
  );
}
