import type { LoaderFunctionArgs } from "@remix-run/node";
import { publishedHash, readArchive } from "~/domain/participation/read-archive.server";
import { idParam, notFound, requireMember } from "~/server/guards.server";

/** The archive of a published vote: always the same bytes at the same address. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  requireMember(context, request);
  const id = idParam(params.id);
  const hash = await publishedHash(context.db, id);
  if (!hash) throw notFound();
  const headers = {
    "Content-Type": "application/json; charset=utf-8",
    "Content-Disposition": `attachment; filename="scrutin-${id}.json"`,
    "Cache-Control": "private, no-cache",
    ETag: `"${hash}"`,
  };
  // Compression may have made the tag a weak one.
  const known = request.headers.get("If-None-Match")?.includes(headers.ETag);
  if (known) return new Response(null, { status: 304, headers });
  return new Response(await readArchive(context.db, id, hash), { headers });
}
