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
  page("/design", lazyRouteComponent(() => import("@/features/design/design"), "Design")),
]);

export const router = createRouter({ routeTree: tree, defaultPreload: "intent", scrollRestoration: true });

declare module "@tanstack/react-router" {
  interface Register { router: typeof router }
}
