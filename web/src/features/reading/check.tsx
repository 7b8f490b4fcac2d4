import { Navigate, useNavigate } from "@tanstack/react-router";
import { ArrowRight } from "lucide-react";
import { useMemo, useState } from "react";
import type { Sighting } from "@/shared/api/types";
import { useWork } from "@/shared/work/store";
import { sightings, together, unplaced } from "@/shared/work/paths";
import { Document } from "./document";
import { doubts } from "./doubts";
import { Fields } from "./fields";
import { Unsure } from "./unsure";
import { t } from "@/shared/words/words";

/** What we read: the document beside its fields, the unsure ones first. */
export function Check() {
  const { resume, accepted, posting } = useWork();
  const go = useNavigate();
  const [at, setAt] = useState<string | null>(null);
  const seen = useMemo(() => (resume ? sightings(resume) : []), [resume]);
  if (!resume) return <Navigate to="/" />;
  const unsure = [...new Map(doubts(resume).filter((s) => !s.path.includes("x-sartor")).map((s) => ({ ...s, path: together(s.path) })).map((s) => [s.path, s])).values()];
  const rest = unplaced(resume).length;
  const left = unsure.filter((s) => !accepted.includes(s.path));
  return (
    <div className="mx-auto grid w-full max-w-[1400px] grow gap-8 px-5 py-6 lg:grid-cols-[minmax(0,1fr)_minmax(420px,560px)]">
      <div className="min-w-0 max-lg:order-2">
        <Document seen={seen} at={at} unsure={new Set(left.map((s: Sighting) => s.path))} pick={setAt} />
      </div>
      <div className="flex min-w-0 flex-col gap-6">
        <header className="flex flex-wrap items-end justify-between gap-3">
          <div>
            <h1 className="text-xl">{left.length ? t("check.left", { n: left.length }) : t("check.done")}</h1>
            <p className="mt-1 text-muted">
              {t(left.length ? "check.unsure" : unsure.length ? "check.checked" : "check.sure")}
            </p>
            {rest > 0 && <button type="button" className="mt-1 min-h-6 text-start text-unsure underline decoration-dotted underline-offset-4" onClick={() => document.getElementById("rest")?.scrollIntoView()}>{t("check.rest", { n: rest })}</button>}
          </div>
          <button type="button" className="btn btn-main" onClick={() => void go({ to: "/review" })} disabled={!posting.trim()}>
            {t("make.cv")} <ArrowRight size={17} className="rtl:-scale-x-100" aria-hidden />
          </button>
        </header>
        {left.length > 0 && <Unsure left={left} total={unsure.length} point={setAt} />}
        <Fields at={at} point={setAt} />
      </div>
    </div>
  );
}
