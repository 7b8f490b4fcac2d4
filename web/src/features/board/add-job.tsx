import { useQuery } from "@tanstack/react-query";
import { useDeferredValue, useEffect, useState } from "react";
import { readPosting } from "@/shared/api/client";
import { Dialog } from "@/shared/ui/dialog";
import { Said } from "@/shared/ui/said";
import { useAdd } from "@/shared/work/pursue";

const KEY = "sartor.new-job";

/** Paste a posting; what it says of itself is filled in as it is read. */
export function AddJob({ close }: { close: () => void }) {
  const [posting, setPosting] = useState(sessionStorage.getItem(KEY) ?? "");
  const [own, setOwn] = useState<{ title?: string; company?: string }>({});
  const settled = useDeferredValue(posting.trim());
  const read = useQuery({ queryKey: ["posting", settled], queryFn: () => readPosting(settled), enabled: settled.length > 60, retry: false, gcTime: 10_000 });
  const add = useAdd();
  useEffect(() => { sessionStorage.setItem(KEY, posting); }, [posting]);
  const title = own.title ?? read.data?.title ?? "";
  const company = own.company ?? read.data?.company ?? "";
  const save = () => add.mutate(
    { posting, ...(title && { title }), ...(company && { company }), ...(read.data?.location && { location: read.data.location }) },
    { onSuccess: () => { sessionStorage.removeItem(KEY); close(); } },
  );
  return (
    <Dialog title="Add a job" close={close}>
      <form className="flex flex-col gap-3" onSubmit={(e) => { e.preventDefault(); save(); }}>
        <label htmlFor="new-posting" className="font-semibold">The posting</label>
        <textarea id="new-posting" rows={8} autoFocus className="field resize-none" value={posting} placeholder="Paste all of it." onChange={(e) => setPosting(e.target.value)} />
        <div className="grid gap-3 sm:grid-cols-2">
          <label>Title<input className="field mt-1" value={title} onChange={(e) => setOwn({ ...own, title: e.target.value })} /></label>
          <label>Company<input className="field mt-1" value={company} onChange={(e) => setOwn({ ...own, company: e.target.value })} /></label>
        </div>
        <p className="text-sm text-muted" aria-live="polite">{read.data ? `It asks for ${read.data.requirements.length} things.` : read.error ? "We found nothing in this text that a job asks for." : " "}</p>
        <Said problem={add.error} />
        <div className="flex justify-end gap-2">
          <button type="button" className="btn btn-quiet" onClick={close}>Cancel</button>
          <button className="btn btn-main" disabled={add.isPending || (!title && posting.trim().length < 40)}>Add to the board</button>
        </div>
      </form>
    </Dialog>
  );
}
