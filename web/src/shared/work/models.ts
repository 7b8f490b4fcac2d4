import { useQuery } from "@tanstack/react-query";
import { get } from "@/shared/api/client";
import type { Schemas } from "@/shared/api/schema";
import { useSession } from "@/shared/session/session";

/** Whether a language model words things in this workspace; null while that is not known. Visitors have none. */
export function useModels(): boolean | null {
  const { known } = useSession();
  const settings = useQuery({
    queryKey: ["model-settings", "any"], enabled: known === "yes", retry: false,
    queryFn: async () => (await get<Schemas["ModelSettingsShown"]>("/api/v1/model-settings")).models.length > 0,
  });
  if (known !== "yes") return known === "no" ? false : null;
  return settings.isPending ? null : (settings.data ?? false);
}
