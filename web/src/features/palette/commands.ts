import { BriefcaseBusiness, Columns3, FileText, House, Keyboard, LogOut, Moon, Plus, Settings, UserRound } from "lucide-react";
import { session } from "@/shared/session/session";
import { applyTheme, theme } from "@/shared/ui/theme";
import { t } from "@/shared/words/words";
import { ask } from "./shortcuts";

export interface Command { id: string; words: string; more?: string; key?: string; icon: typeof Plus; run: () => void }

/** Places to go and things to do, besides jobs and documents. */
export function commands(to: (path: string, hash?: string) => void, signedIn: boolean) {
  const dark = theme() === "dark" || (theme() === "system" && matchMedia("(prefers-color-scheme: dark)").matches);
  const inside: Command[] = [
    { id: "board", words: t("place.board"), key: "g b", icon: Columns3, run: () => to("/board") },
    { id: "add", words: t("board.add"), key: "n", icon: Plus, run: () => to("/board", "add") },
    { id: "profile", words: t("place.profile"), key: "g p", icon: UserRound, run: () => to("/profile") },
    { id: "documents", words: t("place.documents"), key: "g d", icon: FileText, run: () => to("/documents") },
    { id: "settings", words: t("place.settings"), key: "g s", icon: Settings, run: () => to("/settings") },
  ];
  const everywhere: Command[] = [
    { id: "start", words: t("frame.start"), key: "g h", icon: House, run: () => to("/") },
    { id: "theme", words: t("palette.theme", { theme: t(dark ? "theme.light" : "theme.dark") }), icon: Moon, run: () => applyTheme(dark ? "light" : "dark") },
    { id: "keys", words: t("keys"), key: "?", icon: Keyboard, run: () => ask("keys") },
  ];
  const door: Command = signedIn
    ? { id: "out", words: t("settings.out"), icon: LogOut, run: () => void session.signOut().then(() => to("/")) }
    : { id: "in", words: t("enter.in"), icon: UserRound, run: () => to("/signin") };
  return { places: [...(signedIn ? inside : []), ...everywhere, door], jobIcon: BriefcaseBusiness, documentIcon: FileText };
}
