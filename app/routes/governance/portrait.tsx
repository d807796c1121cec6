import type { LoaderFunctionArgs } from "@remix-run/node";
import { readPortrait } from "~/domain/governance/portraits.server";

/**
 * A portrait, for members only. Its address is the hash of its bytes, so the browser keeps it for ever; "private" keeps
 * it out of shared caches. The policy lets a drawn portrait (SVG) run nothing.
 */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { actor, db } = context;
  const hash = params.hash ?? "";
  const portrait = actor && /^[0-9a-f]{64}$/.test(hash) ? await readPortrait(db, actor.memberId, hash) : null;
  if (!portrait) return new Response(null, { status: 404, headers: { "Cache-Control": "no-store" } });
  const headers = {
    "Cache-Control": "private, max-age=31536000, immutable",
    ETag: `"${hash}"`,
    "Content-Type": portrait.contentType,
    "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'; sandbox",
  };
  if (request.headers.get("If-None-Match") === `"${hash}"`) return new Response(null, { status: 304, headers });
  return new Response(new Uint8Array(portrait.bytes), { headers });
}
