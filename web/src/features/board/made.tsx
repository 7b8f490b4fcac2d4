import { Link } from "@tanstack/react-router";
import { t, day } from "@/shared/words/words";
import { kindName, useDocuments } from "@/shared/work/documents";

/** What was made for this job; each opens beside its other versions. */
export function Made({ jobId }: { jobId: string }) {
  const all = useDocuments(jobId);
  const list = all.data?.data ?? [];
  if (list.length === 0) return null;
  return (
    <section aria-label={t("place.documents")}>
      <h2 className="mb-2 text-lg">{t("place.documents")}</h2>
      <ul className="flex flex-col gap-1">
        {list.map((d) => (
          <li key={d.id}>
            <Link to="/documents/$id" params={{ id: d.id }} className="flex items-baseline justify-between gap-3 rounded-md px-2 py-1.5 -mx-2 hover:bg-accent-soft">
              <span className="text-accent underline underline-offset-3">{t("document.version", { kind: kindName(d.kind), n: d.version })}</span>
              <span className={d.approvedAt ? "text-proven" : "text-muted"}>{d.approvedAt ? t("document.approved") : day(d.createdAt)}</span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
