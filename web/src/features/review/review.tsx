import { Navigate } from "@tanstack/react-router";
import { useWork } from "@/shared/work/store";
import { Bench } from "./bench";
import { Making } from "./making";

/** The heart: makes the documents when there are none yet, then lays them out to be gone through. */
export function Review() {
  const { resume, posting, made } = useWork();
  if (!resume || !posting.trim()) return <Navigate to="/" />;
  return made ? <Bench made={made} /> : <Making />;
}
