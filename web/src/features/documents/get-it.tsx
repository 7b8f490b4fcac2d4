import { useMutation, useQuery } from "@tanstack/react-query";
import { Download } from "lucide-react";
import { formats, get } from "@/shared/api/client";
import { Menu } from "@/shared/ui/menu";
import { Said } from "@/shared/ui/said";
import { t } from "@/shared/words/words";
import { fetchExport } from "@/shared/work/documents";

/** Downloads the document in one of the formats that were made of it. */
export function GetIt({ id, small = false }: { id: string; small?: boolean }) {
  const all = useQuery({ queryKey: ["exports"], queryFn: formats, staleTime: Infinity });
  const made = useQuery({ queryKey: ["document", id, "files"], queryFn: async () => (await get<{ files: { format: string }[] }>(`/api/v1/documents/${id}`)).files, enabled: false });
  const load = useMutation({ mutationFn: (format: string) => fetchExport(id, format) });
  const has = made.data && new Set(made.data.map((f) => f.format));
  return (
    <span onPointerEnter={() => { if (!made.data && !made.isFetching) void made.refetch(); }} onFocus={() => { if (!made.data && !made.isFetching) void made.refetch(); }}>
      <Said problem={load.error} />
      <Menu className={`btn ${small ? "btn-plain btn-small" : "btn-main"}`} label={<><Download size={small ? 14 : 16} aria-hidden /> {t("download")}</>}>
        {(close) => all.data?.filter((f) => !has || has.has(f.id)).map((f) => <button key={f.id} type="button" onClick={() => { load.mutate(f.id); close(); }}>{f.name}</button>)}
      </Menu>
    </span>
  );
}
