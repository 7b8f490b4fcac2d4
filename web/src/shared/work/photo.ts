import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { call } from "@/shared/api/client";
import { useSession } from "@/shared/session/session";
import { fetchProfile } from "./profile";

const key = (profile: string | undefined) => ["photo", profile];
const path = (profile: string) => `/api/v1/profiles/${profile}/photo`;

async function fetchPhoto(profile: string): Promise<Blob | null> {
  const answer = await call(path(profile));
  return answer.status === 204 ? null : answer.blob();
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

const asData = (picture: Blob) => new Promise<string>((told) => {
  const reader = new FileReader();
  reader.onload = () => told(reader.result as string);
  reader.readAsDataURL(picture);
});

/** The photo of a profile, or of the standard one, as pages can carry it; null where it is not wanted or there is none. */
export function usePhotoData(wanted: boolean, of?: string): string | null {
  const signedIn = useSession().known === "yes";
  const profile = useQuery({ queryKey: ["profile"], queryFn: fetchProfile, enabled: signedIn && wanted && !of });
  const photo = usePhoto(wanted ? of ?? profile.data?.id : undefined);
  const data = useQuery({ queryKey: ["photo-data", of, photo.data?.size, photo.dataUpdatedAt], queryFn: () => asData(photo.data!), enabled: !!photo.data, staleTime: Infinity });
  return (wanted && data.data) || null;
}
