/** In characters; the upper bound keeps hashing short. */
export const passwordLength = { minimum: 12, maximum: 200 };

export type PasswordFault = "passwordTooPlain" | "passwordPersonal";

/** What a password must not be made of: the words anyone would try first for this person. */
export type PasswordOwner = { firstName: string; lastName: string; email: string | null };

/**
 * Why a password is refused, or null. Length is the strength asked for, as NIST SP 800-63B advises: no rule about
 * capitals and digits. Refused: fewer than five different characters, and passwords that are mostly the person's own name
 * or address.
 */
export function passwordFault(password: string, owner: PasswordOwner): PasswordFault | null {
  const plain = password.normalize("NFKC").toLowerCase();
  if (new Set(plain).size < 5) return "passwordTooPlain";
  const [mailbox = "", domain = ""] = (owner.email ?? "").toLowerCase().split("@");
  const words = [owner.firstName, owner.lastName, mailbox, domain.split(".")[0] ?? ""]
    .map((word) => word.toLowerCase())
    .filter((word) => word.length >= 3)
    .sort((a, b) => b.length - a.length);
  const rest = words.reduce((left, word) => left.replaceAll(word, ""), plain);
  return rest.length < plain.length && rest.length < 5 ? "passwordPersonal" : null;
}
