import { Link, Outlet, useRouterState } from "@tanstack/react-router";
import { ChevronLeft, Columns3, FileText, Globe, Moon, Search, Settings as Gear, Sun, SunMoon, UserRound } from "lucide-react";
import { useState } from "react";
import { Bell } from "@/features/notices/bell";
import { ask, Shortcuts } from "@/features/palette/shortcuts";
import { Empty } from "@/shared/ui/said";
import { Menu } from "@/shared/ui/menu";
import { useSession } from "@/shared/session/session";
import { applyTheme, type Theme, theme } from "@/shared/ui/theme";
import { Toasts } from "@/shared/ui/toasts";
import { useWork } from "@/shared/work/store";
import { type Language, LANGUAGES, language, speak, t } from "@/shared/words/words";

const THEMES: { id: Theme; icon: typeof Sun }[] = [{ id: "system", icon: SunMoon }, { id: "light", icon: Sun }, { id: "dark", icon: Moon }];

export function ThemeButton() {
  const [now, setNow] = useState(theme());
  const at = THEMES.findIndex((t) => t.id === now);
  const shown = THEMES[at]!;
  const Icon = shown.icon;
  const next = THEMES[(at + 1) % THEMES.length]!;
  return (
    <button type="button" className="btn btn-quiet" aria-label={t("frame.colours.change", { now: t(`theme.${shown.id}`), next: t(`theme.${next.id}`) })}
      title={t("frame.colours", { now: t(`theme.${shown.id}`) })} onClick={() => { applyTheme(next.id); setNow(next.id); }}>
      <Icon size={17} aria-hidden />
    </button>
  );
}

function Steps() {
  const { resume, made } = useWork();
  const path = useRouterState({ select: (s) => s.location.pathname });
  const steps = [
    { to: "/", words: t("frame.start"), open: true },
    { to: "/check", words: t("frame.read"), open: resume !== null },
    { to: "/review", words: t("frame.review"), open: made !== null },
  ] as const;
  if (!steps.some((s) => s.to === path) || (path === "/" && !resume)) return null;
  return (
    <nav aria-label={t("frame.steps")} className="flex items-center gap-1 overflow-x-auto text-sm">
      {steps.map((step, i) => (
        <span key={step.to} className={`flex items-center gap-1 ${path === steps[i + 1]?.to ? "" : "max-sm:hidden"}`}>
          {i > 0 && <span aria-hidden className="w-4 border-t border-dashed border-line-strong max-sm:hidden" />}
          {step.open
            ? <Link to={step.to} aria-current={path === step.to ? "step" : undefined}
                className={`flex items-center rounded-md px-2 py-1 whitespace-nowrap max-sm:min-h-9 ${path === step.to ? "font-semibold text-ink" : "text-muted hover:text-ink"}`}>
                <ChevronLeft size={20} className="sm:hidden rtl:-scale-x-100" aria-hidden /><span className="max-sm:sr-only">{step.words}</span></Link>
            : <span className="px-2 py-1 whitespace-nowrap text-muted">{step.words}</span>}
        </span>
      ))}
    </nav>
  );
}

const PLACES = [
  { to: "/board", words: "place.board", icon: Columns3 },
  { to: "/profile", words: "place.profile", icon: UserRound },
  { to: "/documents", words: "place.documents", icon: FileText },
  { to: "/settings", words: "place.settings", icon: Gear },
] as const;

/** The rail of whoever is signed in; a bar below on phones. */
function Rail() {
  return (
    <nav aria-label={t("frame.places")} className="flex shrink-0 gap-1 border-line bg-surface max-sm:order-last max-sm:sticky max-sm:bottom-0 max-sm:z-30 max-sm:justify-around max-sm:border-t sm:w-14 sm:flex-col sm:items-center sm:border-e sm:py-3">
      {PLACES.map(({ to, words, icon: Icon }) => (
        <Link key={to} to={to} title={t(words)} activeProps={{ className: "bg-accent-soft text-accent!" }}
          className="grid place-items-center rounded-md text-muted hover:text-ink max-sm:h-12 max-sm:w-16 sm:size-10">
          <Icon size={20} strokeWidth={1.6} aria-hidden /><span className="sr-only">{t(words)}</span>
        </Link>
      ))}
    </nav>
  );
}

/** For visitors; whoever is signed in chooses in the settings. */
function Tongues() {
  return (
    <Menu className="btn btn-quiet" title={t("settings.language")} label={<Globe size={17} aria-hidden />}>
      {(close) => Object.entries(LANGUAGES).map(([id, name]) => (
        <button key={id} type="button" lang={id} aria-current={language() === id || undefined} onClick={() => { close(); void speak(id as Language); }}>{name}</button>
      ))}
    </Menu>
  );
}

/** Drawn here and in index.html: as a picture of its own it would be a document of its own to Chromium, before anything is shown. */
function Mark() {
  return (
    <svg viewBox="0 0 32 32" width="24" height="24" aria-hidden>
      <rect width="32" height="32" rx="7" fill="#2457c5" />
      <path d="M21.5 10.2C20 8.2 11 7.4 11 12.4c0 5 10.6 2.6 10.6 8C21.6 25.4 12 24.6 10.2 21.8" fill="none" stroke="#fff" strokeWidth="2.3" strokeLinecap="round" strokeDasharray="3.9 3.1" />
    </svg>
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
      <a href="#work" className="btn btn-main absolute start-3 top-2 z-50 -translate-y-24 focus:translate-y-0">{t("frame.skip")}</a>
      <Shortcuts />
      <Toasts />
      <header className="flex h-14 shrink-0 items-center gap-4 border-b border-line px-4 max-sm:gap-1 max-sm:px-2.5">
        <Link to="/" className="flex shrink-0 items-center gap-2 rounded-md pe-1" aria-label={t("frame.home")}>
          <Mark />
          <span className="serif text-lg font-medium max-sm:hidden">Sartor</span>
        </Link>
        <div className="min-w-0 grow"><Steps /></div>
        <div id="actions" className="flex items-center gap-1.5" />
        {path === "/review" && made && <Link to={inside ? "/keep" : "/signup"} className="btn btn-plain max-sm:px-2.5">{t("keep.it")}</Link>}
        {!inside && !door && path !== "/review" && <Link to="/signin" className="btn btn-quiet">{t("enter.in")}</Link>}
        <button type="button" className="btn btn-quiet max-sm:hidden" title={t("palette.title")} aria-label={t("palette")} onClick={() => ask("palette")}><Search size={17} aria-hidden /></button>
        {inside && <Bell />}
        {!inside && path !== "/review" && <Tongues />}
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
    <Empty title={t("lost.title")}>
      <p>{t("lost.text")} <Link to="/" className="text-accent underline">{t("lost.go")}</Link></p>
    </Empty>
  );
}
