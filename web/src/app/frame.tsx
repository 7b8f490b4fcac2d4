import { Link, Outlet, useRouterState } from "@tanstack/react-router";
import { Columns3, FileText, Moon, Settings as Gear, Sun, SunMoon, UserRound } from "lucide-react";
import { useState } from "react";
import { Empty } from "@/shared/ui/said";
import { useSession } from "@/shared/session/session";
import { applyTheme, type Theme, theme } from "@/shared/ui/theme";
import { useWork } from "@/shared/work/store";

const THEMES: { id: Theme; words: string; icon: typeof Sun }[] = [
  { id: "system", words: "Like the system", icon: SunMoon },
  { id: "light", words: "Light", icon: Sun },
  { id: "dark", words: "Dark", icon: Moon },
];

export function ThemeButton() {
  const [now, setNow] = useState(theme());
  const at = THEMES.findIndex((t) => t.id === now);
  const shown = THEMES[at]!;
  const Icon = shown.icon;
  const next = THEMES[(at + 1) % THEMES.length]!;
  return (
    <button type="button" className="btn btn-quiet" aria-label={`Colours: ${shown.words}. Change to: ${next.words}`}
      title={`Colours: ${shown.words}`} onClick={() => { applyTheme(next.id); setNow(next.id); }}>
      <Icon size={17} aria-hidden />
    </button>
  );
}

function Steps() {
  const { resume, made } = useWork();
  const path = useRouterState({ select: (s) => s.location.pathname });
  const steps = [
    { to: "/", words: "Start", open: true },
    { to: "/check", words: "What we read", open: resume !== null },
    { to: "/review", words: "Review", open: made !== null },
  ] as const;
  if (!steps.some((s) => s.to === path) || (path === "/" && !resume)) return null;
  return (
    <nav aria-label="Steps" className="flex items-center gap-1 overflow-x-auto text-sm">
      {steps.map((step, i) => (
        <span key={step.to} className={`flex items-center gap-1 ${path === steps[i + 1]?.to ? "" : "max-sm:hidden"}`}>
          {i > 0 && <span aria-hidden className="w-4 border-t border-dashed border-line-strong max-sm:hidden" />}
          {step.open
            ? <Link to={step.to} aria-current={path === step.to ? "step" : undefined}
                className={`rounded-md px-2 py-1 whitespace-nowrap ${path === step.to ? "font-semibold text-ink" : "text-muted hover:text-ink"}`}>{step.words}</Link>
            : <span className="px-2 py-1 whitespace-nowrap text-muted">{step.words}</span>}
        </span>
      ))}
    </nav>
  );
}

const PLACES = [
  { to: "/board", words: "Board", icon: Columns3 },
  { to: "/profile", words: "Profile", icon: UserRound },
  { to: "/documents", words: "Documents", icon: FileText },
  { to: "/settings", words: "Settings", icon: Gear },
] as const;

/** The rail of whoever is signed in; a bar below on phones. */
function Rail() {
  return (
    <nav aria-label="Places" className="flex shrink-0 gap-1 border-line bg-surface max-sm:order-last max-sm:sticky max-sm:bottom-0 max-sm:z-30 max-sm:justify-around max-sm:border-t sm:w-14 sm:flex-col sm:items-center sm:border-e sm:py-3">
      {PLACES.map(({ to, words, icon: Icon }) => (
        <Link key={to} to={to} title={words} activeProps={{ className: "bg-accent-soft text-accent!" }}
          className="grid place-items-center rounded-md text-muted hover:text-ink max-sm:h-12 max-sm:w-16 sm:size-10">
          <Icon size={20} strokeWidth={1.6} aria-hidden /><span className="sr-only">{words}</span>
        </Link>
      ))}
    </nav>
  );
}

export function Frame() {
  const state = useSession();
  const { made } = useWork();
  const path = useRouterState({ select: (s) => s.location.pathname });
  const inside = state.known !== "no";
  const door = path === "/signin" || path === "/signup";
  return (
    <>
      <a href="#work" className="btn btn-main absolute start-3 top-2 z-50 -translate-y-24 focus:translate-y-0">Go to the work</a>
      <header className="flex h-14 shrink-0 items-center gap-4 border-b border-line px-4 max-sm:gap-1 max-sm:px-2.5">
        <Link to="/" className="flex items-center gap-2 rounded-md pe-1" aria-label="Sartor, start">
          <img src="/mark.svg" alt="" width="24" height="24" />
          <span className="serif text-lg font-medium max-sm:hidden">Sartor</span>
        </Link>
        <div className="min-w-0 grow"><Steps /></div>
        <div id="actions" className="flex items-center gap-1.5" />
        {path === "/review" && made && <Link to={inside ? "/keep" : "/signup"} className="btn btn-plain max-sm:px-2.5">Keep it</Link>}
        {!inside && !door && path !== "/review" && <Link to="/signin" className="btn btn-quiet">Sign in</Link>}
        <ThemeButton />
      </header>
      <div className="flex min-h-0 grow max-sm:flex-col">
        {inside && <Rail />}
        <main id="work" tabIndex={-1} className="flex min-h-0 min-w-0 grow flex-col outline-none"><Outlet /></main>
      </div>
    </>
  );
}

export function NotFound() {
  return (
    <Empty title="There is no such page">
      <p>The address may be mistyped. <Link to="/" className="text-accent underline">Go to the start</Link>.</p>
    </Empty>
  );
}
