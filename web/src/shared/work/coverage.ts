import type { Schemas } from "@/shared/api/schema";
import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { get } from "@/shared/api/client";
import { useSession } from "@/shared/session/session";

/** What share of a job's must-haves and nice-to-haves one CV shows; null when the posting names none. */
export type Covered = Schemas["CoverageShown"];

export function useCovered() {
  const signedIn = useSession().known === "yes";
  return useQuery({ queryKey: ["coverage"], queryFn: () => get<Schemas["CoverageCoverage"]>("/api/v1/documents/coverage"), enabled: signedIn });
}

const NONE = new Map<string, number>();

/** The newest CV's share of must-haves, by job. */
export function useCoverage(): Map<string, number> {
  const { data } = useCovered();
  return useMemo(() => {
    if (!data) return NONE;
    // oldest first, so that the newest stays
    return new Map(data.data.flatMap((c) => (c.must === null ? [] : [[c.jobId, c.must] as const])));
  }, [data]);
}
