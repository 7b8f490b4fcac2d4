import { Link, Outlet, useRouterState } from "@tanstack/react-router";
import { Moon, Sun, SunMoon } from "lucide-react";
import { useState } from "react";
import { Empty } from "@/shared/ui/said";
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
        <span key={step.to} className="flex items-center gap-1">
          {i > 0 && <span aria-hidden className="w-4 border-t border-dashed border-line-strong max-sm:w-2" />}
          {step.open
            ? <Link to={step.to} aria-current={path === step.to ? "step" : undefined}
                className={`rounded-md px-2 py-1 whitespace-nowrap ${path === step.to ? "font-semibold text-ink" : "text-muted hover:text-ink"}`}>{step.words}</Link>
            : <span className="px-2 py-1 whitespace-nowrap text-muted">{step.words}</span>}
        </span>
      ))}
    </nav>
  );
}

export function Frame() {
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
        <ThemeButton />
      </header>
      <main id="work" tabIndex={-1} className="flex min-h-0 grow flex-col outline-none"><Outlet /></main>
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
