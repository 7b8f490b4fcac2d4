import tailwind from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
import { defineConfig, type Rolldown } from "vite";

/**
 * What comes with the first page: what its script imports, and what that imports. All of it is one file, since every further
 * file is another answer to wait for.
 */
function first(): Rolldown.CodeSplittingNameFunction {
  let among: Set<string> | null = null;
  return (id, graph) => ((among ??= imported(new URL("./index.html", import.meta.url).pathname, graph)).has(id) ? "first" : null);
}

function imported(by: string, graph: Rolldown.ChunkingContext): Set<string> {
  const all = new Set([by]);
  for (const id of all) for (const next of graph.getModuleInfo(id)?.importedIds ?? []) all.add(next);
  return all;
}

/** `npm run build -- --outDir <folder>`; the jar's build gives its own folder of classes. */
export default defineConfig({
  plugins: [react(), tailwind()],
  build: {
    target: "es2023",
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 900,
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: first(), debugName: "first" }] } } },
  },
  resolve: { alias: { "@": new URL("./src", import.meta.url).pathname } },
  server: { proxy: { "/api": "http://127.0.0.1:8080" } },
});
