import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useCallback } from "react";
import { call, get, send } from "@/shared/api/client";
import { toast } from "@/shared/ui/toasts";
import { maybe, t } from "@/shared/words/words";
import { type Card, type Move, moved, type Stage, type Whole } from "./pursue";

const BOARD = ["board"];
export const useBoard = (archived = false, enabled = true) =>
  useQuery({ queryKey: [...BOARD, archived], queryFn: () => get<Whole>(`/api/v1/applications${archived ? "?archived=true" : ""}`), enabled });

/** A stage as it came is told in the reader's language; one that was named anew keeps its name. */
export const stageName = (stage: Stage) => {
  const asMade = stage.kind && stage.name.toLowerCase() === stage.kind;
  return (asMade && maybe(`stage.${stage.kind}`)) || stage.name;
};

/** Moves at once; goes back if the server says no. */
export function useMove() {
  const queries = useQueryClient();
  const key = [...BOARD, false];
  return useMutation({
    mutationFn: ({ id, ...to }: Move) => send(`/api/v1/applications/${id}/stage`, to, { method: "PUT" }),
    onMutate: async (move) => {
      await queries.cancelQueries({ queryKey: BOARD });
      const before = queries.getQueryData<Whole>(key);
      if (before) queries.setQueryData(key, moved(before, move));
      return { before };
    },
    onError: (_e, _m, kept) => queries.setQueryData(key, kept?.before),
    onSettled: () => queries.invalidateQueries({ queryKey: BOARD }),
  });
}

/** Puts a card away or back; the toast takes it back. */
export function useArchive() {
  const queries = useQueryClient();
  const put = useCallback(async (card: Pick<Card, "id">, archived: boolean) => {
    const { version } = await get<{ version: number }>(`/api/v1/applications/${card.id}`);
    await call(`/api/v1/applications/${card.id}`, {
      method: "PATCH", headers: { "Content-Type": "application/merge-patch+json", "If-Match": `"${version}"` }, body: JSON.stringify({ archived }),
    });
    await Promise.all([queries.invalidateQueries({ queryKey: BOARD }), queries.invalidateQueries({ queryKey: ["application", card.id] })]);
  }, [queries]);
  return useCallback((card: Pick<Card, "id" | "title">, away: boolean) => {
    const failed = (e: unknown) => toast(e instanceof Error ? e.message : t("problem.unknown"));
    put(card, away).then(() => toast(t(away ? "archive.done" : "archive.undone", { title: card.title }), () => void put(card, !away).catch(failed)), failed);
  }, [put]);
}
