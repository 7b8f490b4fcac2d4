/** Fictional people and jobs to try with; the files are the project's own examples. */
export const PEOPLE = [
  { id: "ada", name: "sample.ada", job: "platform-engineer" },
  { id: "imani", name: "sample.imani", job: "icu-nurse" },
  { id: "tomasz", name: "sample.tomasz", job: "data-analyst" },
] as const;
export const JOBS = [
  { id: "platform-engineer", name: "sample.platform" },
  { id: "icu-nurse", name: "sample.icu" },
  { id: "data-analyst", name: "sample.analyst" },
] as const;

export const personFile = async (id: string) =>
  new File([await (await fetch(`/samples/${id}.resume.json`)).blob()], `${id}.resume.json`, { type: "application/json" });

export const jobText = async (id: string) => (await fetch(`/samples/${id}.job.txt`)).text();
