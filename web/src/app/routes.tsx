import { createRootRoute, createRoute, createRouter, lazyRouteComponent, type RouteComponent } from "@tanstack/react-router";
import { Start } from "@/features/start/start";
import { Frame, NotFound } from "./frame";

const root = createRootRoute({ component: Frame, notFoundComponent: NotFound });

const page = <Path extends string>(path: Path, component: RouteComponent) =>
  createRoute({ getParentRoute: () => root, path, component });

const tree = root.addChildren([
  page("/", Start),
  page("/check", lazyRouteComponent(() => import("@/features/reading/check"), "Check")),
  page("/review", lazyRouteComponent(() => import("@/features/review/review"), "Review")),
  page("/signup", lazyRouteComponent(() => import("@/features/account/enter"), "SignUp")),
  page("/signin", lazyRouteComponent(() => import("@/features/account/enter"), "SignIn")),
  page("/sign-up", lazyRouteComponent(() => import("@/features/account/enter"), "Invited")),
  page("/verify", lazyRouteComponent(() => import("@/features/account/mailed"), "Verify")),
  page("/reset-password", lazyRouteComponent(() => import("@/features/account/mailed"), "ResetPassword")),
  page("/keep", lazyRouteComponent(() => import("@/features/account/keep"), "Keep")),
  page("/board", lazyRouteComponent(() => import("@/features/board/board"), "Board")),
  page("/board/$id", lazyRouteComponent(() => import("@/features/board/application"), "ApplicationPage")),
  page("/profile", lazyRouteComponent(() => import("@/features/profile/profile"), "ProfilePage")),
  page("/documents", lazyRouteComponent(() => import("@/features/documents/documents"), "Documents")),
  page("/documents/$id", lazyRouteComponent(() => import("@/features/documents/document"), "DocumentPage")),
  page("/settings", lazyRouteComponent(() => import("@/features/settings/settings"), "Settings")),
  page("/design", lazyRouteComponent(() => import("@/features/design/design"), "Design")),
]);

export const router = createRouter({ routeTree: tree, defaultPreload: "intent", scrollRestoration: true });

declare module "@tanstack/react-router" {
  interface Register { router: typeof router }
}
