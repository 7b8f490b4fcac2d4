/** Fictional people and jobs to try with; the files are the project's own examples. */
export const PEOPLE = [
  { id: "ada", name: "Ada, platform engineer", job: "platform-engineer" },
  { id: "imani", name: "Imani, nurse", job: "icu-nurse" },
  { id: "tomasz", name: "Tomasz, teacher", job: "data-analyst" },
];
export const JOBS = [
  { id: "platform-engineer", name: "Platform engineer" },
  { id: "icu-nurse", name: "Intensive-care nurse" },
  { id: "data-analyst", name: "Data analyst" },
];

export const personFile = async (id: string) =>
  new File([await (await fetch(`/samples/${id}.resume.json`)).blob()], `${id}.resume.json`, { type: "application/json" });

export const jobText = async (id: string) => (await fetch(`/samples/${id}.job.txt`)).text();
