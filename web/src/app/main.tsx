import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { Problem } from "@/shared/api/client";
import { whenOut } from "@/shared/session/session";
import { applyTheme } from "@/shared/ui/theme";
import { router } from "./routes";
import "./style.css";
import { speak, useLanguage, wanted } from "@/shared/words/words";

applyTheme();

const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 60_000,
      refetchOnWindowFocus: false,
      retry: (count, failure) => count < 2 && failure instanceof Problem && (failure.status === 0 || failure.status >= 500),
    },
  },
});

/** What one person's session fetched is not the next one's. */
whenOut(() => queries.clear());

/** Another language is another tree; what is worked on lives outside it. */
function App() {
  return <RouterProvider key={useLanguage()} router={router} />;
}

await speak(wanted(), false).catch(() => speak("en", false));
createRoot(document.getElementById("root")!).render(
  <StrictMode>
    <QueryClientProvider client={queries}>
      <App />
    </QueryClientProvider>
  </StrictMode>,
);
