import { index, layout, type RouteConfig, route } from "@remix-run/route-config";

/** Every address of the product, area by area. An area's layout brings the sentences of its pages. */
export default [
  layout("routes/about/area.tsx", [
    index("routes/home/welcome.tsx"),
    route("accessibilite", "routes/about/accessibility.tsx"),
    route("donnees", "routes/about/personal-data.tsx"),
  ]),
  layout("routes/account/area.tsx", [
    route("connexion", "routes/account/sign-in.tsx"),
    route("connexion/lien", "routes/account/ask-link.tsx"),
    route("connexion/lien/:secret", "routes/account/follow-link.tsx"),
    route("invitation/:secret", "routes/account/accept-invitation.tsx"),
    route("mot-de-passe/oublie", "routes/account/forgotten-password.tsx"),
    route("mot-de-passe/:secret", "routes/account/reset-password.tsx"),
    route("demonstration", "routes/account/demonstration.tsx"),
    route("moi", "routes/account/me.tsx"),
    route("moi/securite", "routes/account/security.tsx"),
    route("admin/courriels/:state?", "routes/account/mails.tsx"),
  ]),
  layout("routes/participation/area.tsx", [
    route("scrutins", "routes/participation/votes.tsx"),
    route("scrutins/nouveau", "routes/participation/new-vote.tsx"),
    route("scrutins/secret", "routes/participation/secrecy.tsx"),
    route("scrutins/:id", "routes/participation/vote.tsx"),
    route("scrutins/:id/modifier", "routes/participation/edit-vote.tsx"),
  ]),
  route("scrutins/:id/archive.json", "routes/participation/archive.ts"),
  layout("routes/budgets/area.tsx", [
    route("budgets", "routes/budgets/list.tsx"),
    route("budgets/nouveau", "routes/budgets/new-round.tsx"),
    route("budgets/:id", "routes/budgets/round.tsx"),
    route("budgets/:id/modifier", "routes/budgets/edit-round.tsx"),
    route("budgets/:id/projets/nouveau", "routes/budgets/new-project.tsx"),
    route("budgets/:id/projets/:projectId", "routes/budgets/project.tsx"),
    route("budgets/:id/projets/:projectId/modifier", "routes/budgets/edit-project.tsx"),
    route("budgets/:id/execution", "routes/budgets/execution/execution.tsx"),
  ]),
  layout("routes/budgets/ballot/area.tsx", [route("budgets/:id/bulletin", "routes/budgets/ballot/ballot.tsx")]),
  route("deconnexion", "routes/account/sign-out.tsx"),
  layout("routes/governance/area.tsx", [
    route("gouvernance", "routes/governance/map.tsx"),
    route("gouvernance/:instance", "routes/governance/body.tsx"),
    route("trombinoscope", "routes/governance/people.tsx"),
    route("historique/:kind/:id", "routes/governance/history.tsx"),
  ]),
  route("portraits/:hash", "routes/governance/portrait.tsx"),
  route("langue", "routes/language.tsx"),
  route("*", "routes/errors/not-found.tsx"),
] satisfies RouteConfig;
