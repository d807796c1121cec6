import { index, layout, type RouteConfig, route } from "@remix-run/route-config";

/** Every address of the product, area by area. An area's layout brings the sentences of its pages. */
export default [
  layout("routes/about/area.tsx", [
    index("routes/home/welcome.tsx"),
    route("accessibilite", "routes/about/accessibility.tsx"),
  ]),
  route("langue", "routes/language.tsx"),
  route("*", "routes/errors/not-found.tsx"),
] satisfies RouteConfig;
