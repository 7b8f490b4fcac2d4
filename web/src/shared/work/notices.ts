import type { Schemas } from "@/shared/api/schema";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useSyncExternalStore } from "react";
import { call, events, get } from "@/shared/api/client";
import { useSession } from "@/shared/session/session";
import { toast } from "@/shared/ui/toasts";
import { language, maybe } from "@/shared/words/words";

export type Notice = Schemas["NotificationView"];
const NOTICES = ["notices"];

export const useUnread = () => {
  const signedIn = useSession().known === "yes";
  return useQuery({ queryKey: [...NOTICES, "unread"], queryFn: () => get<Schemas["NotificationsUnread"]>("/api/v1/notifications/unread"), enabled: signedIn, refetchInterval: 60_000 });
};
export const useNotices = (open: boolean) =>
  useQuery({ queryKey: [...NOTICES, "all"], queryFn: () => get<Schemas["PagedNotificationView"]>("/api/v1/notifications?size=30&sort=createdAt:desc"), enabled: open });

export function useRead() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (id: string | "all") => call(`/api/v1/notifications/${id === "all" ? "read" : `${id}/read`}`, { method: "POST" }),
    onSuccess: () => queries.invalidateQueries({ queryKey: NOTICES }),
  });
}

/** The server says it in English; where we know the kind it is said in the reader's language. */
export function worded(notice: Notice): string {
  const own = language() === "en" ? null : maybe(`notice.${notice.kind}`);
  const { title = "", company } = notice.about;
  return own ? own.replace("{what}", company ? `${title}, ${company}` : title) : notice.subject;
}

const pause = (ms: number) => new Promise((go) => setTimeout(go, ms));

const onSight = (tell: () => void) => {
  document.addEventListener("visibilitychange", tell);
  return () => document.removeEventListener("visibilitychange", tell);
};

/** Listens while somebody is signed in; what comes is shown, and what it is about is read anew. */
export function useListening() {
  const signedIn = useSession().known === "yes";
  const queries = useQueryClient();
  const seen = useSyncExternalStore(onSight, () => document.visibilityState === "visible");
  useEffect(() => {
    // a tab in the background holds no line: browsers give a site only a few
    if (!signedIn || !seen) return;
    const over = new AbortController();
    void (async () => {
      for (let wait = 2_000; !over.signal.aborted; wait = Math.min(60_000, wait * 2)) {
        try {
          const answer = await call("/api/v1/notifications/events", { signal: over.signal, headers: { Accept: "text/event-stream" } });
          for await (const { name, data } of events(answer)) {
            if (name !== "notification") continue;
            wait = 2_000;
            toast(worded(JSON.parse(data) as Notice));
            for (const key of ["notices", "documents", "board", "coverage"]) void queries.invalidateQueries({ queryKey: [key] });
          }
        } catch {
          // the line broke; it is taken up again after a while
        }
        await pause(wait);
      }
    })();
    return () => over.abort();
  }, [signedIn, seen, queries]);
}
