import type { LoaderFunctionArgs } from "@remix-run/node";
import { writePb } from "~/domain/budgets/write-pb.server";
import { notFound } from "~/server/guards.server";
import { loadRound } from "../load-round.server";

/** The published ballots, for whoever counts with other programs. */
export async function loader(args: LoaderFunctionArgs) {
  const { round } = await loadRound(args);
  const text = await writePb(args.context.db, round.id);
  if (text === null) throw notFound();
  return new Response(text, {
    headers: {
      "Content-Type": "text/plain; charset=utf-8",
      "Content-Disposition": `attachment; filename="budget-${round.id}.pb"`,
      "Cache-Control": "private, no-cache",
    },
  });
}
