import { CircleAlert } from "lucide-react";
import type { ReactNode } from "react";
import { Problem } from "@/shared/api/client";
import { t } from "@/shared/words/words";

/** One field's trouble without the field's name in the API, where it makes a sentence by itself. */
const plain = ({ message, errors }: Problem) => (/\. \S/.test(errors[0]!.message) ? errors[0]!.message : message);

/** A failure in words: what happened and what to do. */
export function Said({ problem, again }: { problem: unknown; again?: () => void }) {
  if (!problem) return null;
  const words = problem instanceof Problem ? (problem.errors.length === 1 ? plain(problem) : problem.message) : t("problem.unknown");
  return (
    <div role="alert" className="rise flex items-start gap-2.5 rounded-md bg-refused-soft px-3 py-2.5 text-ink">
      <CircleAlert size={17} className="mt-px shrink-0 text-refused" aria-hidden />
      <p className="min-w-0 grow">{words}</p>
      {again && <button type="button" className="btn btn-small btn-plain" onClick={again}>{t("again")}</button>}
    </div>
  );
}

export function Empty({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className="mx-auto flex max-w-md flex-col items-center gap-3 px-4 py-16 text-center">
      <h2 className="text-xl">{title}</h2>
      <div className="text-md text-muted">{children}</div>
    </div>
  );
}
