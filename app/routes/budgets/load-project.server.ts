import type { LoaderFunctionArgs } from "@remix-run/node";
import { readProject } from "~/domain/budgets/read-project.server";
import { idParam, notFound, requireMember } from "~/server/guards.server";

type Asked = Pick<LoaderFunctionArgs, "context" | "request" | "params">;

/** The project of the address and who asks; 404 when there is none that they may see. */
export async function loadProject({ context, request, params }: Asked) {
  const actor = requireMember(context, request);
  const asked = { roundId: idParam(params.id), projectId: idParam(params.projectId), locale: context.locale };
  const project = await readProject(context.db, actor, asked);
  if (!project) throw notFound();
  return { actor, project };
}
