import { useMutation, useQuery } from "@tanstack/react-query";
import { Download as Icon } from "lucide-react";
import { formats, Problem, render } from "@/shared/api/client";
import { Menu } from "@/shared/ui/menu";
import { useWork } from "@/shared/work/store";
import { t } from "@/shared/words/words";

/** Both documents in any format there is. */
export function Download() {
  const { resume, posting, made, look, pages } = useWork();
  const all = useQuery({ queryKey: ["exports"], queryFn: formats, staleTime: Infinity });
  const get = useMutation({
    mutationFn: async ({ kind, format, extension }: { kind: "cv" | "letter"; format: string; extension: string }) => {
      const draft = made![kind];
      const file = await render({ resume: resume!, draft, posting, format, look, pages: kind === "cv" ? pages : 1 });
      save(file, `${fileName(draft.head.name.text, made!.report.job.company)}${kind === "cv" ? "" : "-letter"}.${extension}`);
    },
  });
  const order = ["pdf", "docx"];
  const sorted = [...(all.data ?? [])].sort((a, b) => rank(order, a.id) - rank(order, b.id));
  return (
    <div className="relative">
      <Menu className="btn btn-main" label={<><Icon size={16} aria-hidden /> {t("download")}</>}>
        {(close) => (["cv", "letter"] as const).map((kind) => (
          <div key={kind} role="group" aria-label={t(`view.${kind}`)}>
            <p className="px-2.5 pt-2 pb-1 text-sm text-muted">{t(`view.${kind}`)}</p>
            <div className="grid grid-cols-2">
              {sorted.map((f) => (
                <button key={f.id} type="button" onClick={() => { get.mutate({ kind, format: f.id, extension: f.extension }); close(); }}>
                  <span>{f.name}</span>
                </button>
              ))}
            </div>
          </div>
        ))}
      </Menu>
      {get.error && (
        <p role="alert" className="absolute end-0 top-full z-30 mt-2 w-72 rounded-md border border-line bg-refused-soft p-3">
          {get.error instanceof Problem ? get.error.message : t("problem.unknown")}
        </p>
      )}
    </div>
  );
}

const rank = (order: string[], id: string) => (order.includes(id) ? order.indexOf(id) : order.length);

const fileName = (name: string, company: string | null) =>
  [name, company].filter(Boolean).join(" ").normalize("NFKD").replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-|-$/g, "").toLowerCase();

function save(file: Blob, name: string) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
