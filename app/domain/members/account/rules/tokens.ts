export type TokenPurpose = "invitation" | "sign_in_link" | "password_reset";

/** How long a link sent by mail opens something, in minutes. */
export const minutesOfLife: Record<TokenPurpose, number> = {
  sign_in_link: 20,
  password_reset: 60,
  invitation: 14 * 24 * 60,
};

/** The page to which the link of a mail leads; following it consumes nothing, its button does. */
export function tokenPath(purpose: TokenPurpose, secret: string): string {
  const page = { invitation: "/invitation", sign_in_link: "/connexion/lien", password_reset: "/mot-de-passe" }[purpose];
  return `${page}/${secret}`;
}
