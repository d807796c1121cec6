import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { pageTitle } from "~/i18n/page-title";
import { Awaiting } from "./awaiting";
import { Became } from "./became";
import { Welcome } from "./welcome";
import { yourTurn } from "./your-turn.server";

export const meta = pageTitle();

/** « À vous » for a member; what this is, for a visitor. */
export async function loader({ context }: LoaderFunctionArgs) {
  const { actor, db, locale, cooperative } = context;
  return { turn: actor ? await yourTurn(db, actor, { locale, timeZone: cooperative.timeZone }) : null };
}

export default function Home() {
  const { turn } = useLoaderData<typeof loader>();
  if (!turn) return <Welcome />;
  return (
    <>
      <Awaiting awaiting={turn.awaiting} />
      <Became turn={turn} />
    </>
  );
}
