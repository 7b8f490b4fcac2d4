import { afterEach, describe, expect, it, vi } from "vitest";
vi.stubGlobal("BroadcastChannel", class { postMessage() { /* nobody listens */ } });
vi.stubGlobal("localStorage", { getItem: () => null, setItem: () => undefined, removeItem: () => undefined });
const { keepProfile, sameMaster } = await import("./profile");

const telling = (id: string, name = "Harbour House") => ({ basics: { name: "Mina" }, work: [{ name, "x-sartor": { id } }] });

describe("keeping what a visitor made", () => {
  afterEach(() => vi.unstubAllGlobals());

  it("knows two tellings of one master by what they share", () => {
    expect(sameMaster(telling("w1"), telling("w1", "Harbour House Ltd"))).toBe(true);
    expect(sameMaster(telling("w1"), telling("w2"))).toBe(false);
  });

  it("replaces the same master, and adds to another without a word of it being lost", async () => {
    const asked: string[] = [];
    vi.stubGlobal("fetch", async (path: string, init?: { method?: string }) => {
      asked.push(`${init?.method ?? "GET"} ${path}`);
      const body = path.includes("profiles?") ? { data: [{ id: "p" }] } : path.includes("import") ? { profile: { id: "p" } } : { id: "p", name: "Mine", version: 3, resume: telling("w1") };
      return new Response(JSON.stringify(body), { status: 200 });
    });
    await keepProfile(telling("w1", "Harbour House Ltd"));
    expect(asked.at(-1)).toMatch(/^PUT .*\/profile$/);
    await keepProfile(telling("w9", "Elsewhere"));
    expect(asked.at(-1)).toMatch(/^POST .*\/profile\/import\?policy=mine$/);
  });
});
