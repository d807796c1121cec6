import type { LoaderFunctionArgs } from "@remix-run/node";
import { readArchive } from "~/domain/participation/write-archive.server";
import { idParam, notFound, requireMember } from "~/server/guards.server";

/** The archive of a published vote: always the same bytes at the same address. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  requireMember(context, request);
  const id = idParam(params.id);
  const archive = await readArchive(context.db, id);
  if (!archive) throw notFound();
  return new Response(archive.text, {
    headers: {
      "Content-Type": "application/json; charset=utf-8",
      "Content-Disposition": `attachment; filename="scrutin-${id}.json"`,
      "Cache-Control": "private, no-cache",
      ETag: `"${archive.hash}"`,
    },
  });
}
