/** What the server says, as the web app reads it. */
export type Source = { fact: string } | { start: number; end: number } | { convention: true };
export interface Line { field: string; text: string; sources: Source[]; flowing: boolean }
export interface Contact { kind: string; text: Line; uri: string | null }
export interface Head { name: Line; headline: Line | null; contacts: Contact[] }
export interface Entry {
  item: string; title: Line | null; organisation: Line | null; place: Line | null; dates: Line | null;
  summary: Line | null; bullets: Line[]; uri: string | null;
}
export interface Note { item: string; text: Line; detail: Line | null; date: Line | null; uri: string | null }
export interface Group { item: string; label: Line | null; items: Line[] }
export interface Section {
  kind: string; heading: Line; prose?: Line[]; timeline?: Entry[]; notes?: Note[]; groups?: Group[];
}
export interface Cv { kind: "cv"; language: string; title: string; head: Head; sections: Section[] }
export interface Letter {
  kind: "letter"; language: string; title: string; head: Head; recipient: Line[]; date: Line; subject: Line | null;
  salutation: Line; paragraphs: Line[][]; closing: Line; signature: Line;
}
export type Draft = Cv | Letter;

export type Standing = "shown" | "notSaid" | "close" | "missing";
export interface Requirement {
  id: string; label: string; importance: "must" | "nice"; kind: string; standing: Standing; reason: string;
  sentence: string; support: { fact: string; score: number; reason: string }[];
}
export interface Fact {
  id: string; kind: string; text: string; evidence: { url: string; title: string | null }[];
  place: { section: string; item: string; organisation: string | null; title: string | null; start: string | null; end: string | null };
}
export interface Refusal {
  document: string; field: string; text: string; verdict: string; reasons: string[]; replacement: string | null;
}
export interface Remark {
  reader: "optimist" | "sceptic" | "manager"; field: string; rule: string; about: string[]; sentence: string;
  change: "none" | "first" | "drop" | "say"; instead: string | null; taken: boolean;
}
/** What a language model had to do with the documents. */
export interface Writing {
  asked: string; answered: string[]; prompts: string[]; offered: number; kept: number; mended: number;
  cost: number | null; faults?: string[]; notes: string[];
}
/** A line of a document, told while a model still writes. */
export interface HeardLine { document: "cv" | "letter"; field: string; text: string }
export interface ReadBack {
  file: string; extractor: string; fields: number; recovered: number; lost: { field: string; text: string }[];
}
export interface Finding { severity: "note" | "warning" | "error"; code: string; message: string; where: string | null }
export interface Report {
  summary: {
    pages: number; unsupportedLines: number; refusedLines: number; date: string;
    coverage: { must: number | null; nice: number | null; criticalSupported: number | null };
    milliseconds: Record<string, number>;
  };
  job: { title: string | null; company: string | null; location: string | null; language: string };
  match: { requirements: Requirement[]; notes: string[] };
  cv: Line[]; letter: Line[];
  leftOut: { fact: string; text: string; reason: string }[];
  writing: Writing | null; panel: Remark[]; refusals: Refusal[]; findings: Finding[]; readBack: ReadBack[];
  scores: { name: string; value: number | null; formula: string }[];
  facts: Fact[];
}
export interface Posting {
  title: string | null; company: string | null; location: string | null; workMode: string | null; language: string;
  salary: { min: number | null; max: number | null; currency: string | null; period: string | null } | null;
  requirements: { id: string; importance: "must" | "nice"; label: string; sentence: string; start: number; end: number }[];
  /** The last day to apply, YYYY-MM-DD; how to reach them; what they offer; what people do not see, or what speaks to machines. */
  closingDate?: string | null; contact?: string[]; benefits?: string[]; setAside?: string[];
}
export interface Made { cv: Cv; letter: Letter; posting: Posting; report: Report }

export interface Look { template: string; tokens: Record<string, string>; paper: "a4" | "letter" }
export interface Placed { field: string; page: number; left: number; top: number; width: number; height: number }
export interface Pages {
  width: number; height: number; count: number; pages: string[]; digests: string[]; lines: Placed[]; findings: string[];
}
export interface Template { id: string; name: string; summary: string; version: number; accent: string; photo: boolean }
export interface Format { id: string; name: string; extension: string; mediaType: string }

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
export type Resume = { [key: string]: Json };
export interface Sighting {
  path: string; confidence: number; rule: string; where: { page: number; box: [number, number, number, number] }[];
}
export interface Unplaced { text: string; page: number; box: [number, number, number, number] }
