import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { call, Problem } from "@/shared/api/client";

const key = (profile: string | undefined) => ["photo", profile];
const path = (profile: string) => `/api/v1/profiles/${profile}/photo`;

async function fetchPhoto(profile: string): Promise<Blob | null> {
  try {
    return await (await call(path(profile))).blob();
  } catch (problem) {
    if (problem instanceof Problem && problem.status === 404) return null;
    throw problem;
  }
}

/** The profile's picture; null where it has none. */
export const usePhoto = (profile: string | undefined) =>
  useQuery({ queryKey: key(profile), queryFn: () => fetchPhoto(profile!), enabled: !!profile });

const form = (picture: Blob) => {
  const form = new FormData();
  form.append("file", picture, picture instanceof File ? picture.name : "photo.jpg");
  return form;
};

/** Takes a picture in the place of the one before; null takes it away. */
export function useSetPhoto(profile: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (picture: Blob | null) => (picture ? call(path(profile), { method: "PUT", body: form(picture) }) : call(path(profile), { method: "DELETE" })),
    onSuccess: () => queries.invalidateQueries({ queryKey: key(profile) }),
  });
}
