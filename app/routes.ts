import { index, type RouteConfig, route } from "@remix-run/route-config";

export default [
  index("routes/home/welcome.tsx"),
  route("langue", "routes/language.tsx"),
  route("*", "routes/errors/not-found.tsx"),
] satisfies RouteConfig;
