import type { LinksFunction, LoaderFunctionArgs } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { realQuestion } from "~/domain/budgets/rules/simulation/question";
import { pageTitle } from "~/i18n/page-title";
import { useTranslations } from "~/i18n/speech";
import { FileField } from "~/ui/form/file-field";
import { PageHeading } from "~/ui/page-heading";
import { Simulator } from "./simulator";
import styles from "./simulator.css?url";
import { TroubleNote } from "./trouble-note";
import { useSimulation } from "./use-simulation";
import { WorkLine } from "./work-line";

export const links: LinksFunction = () => [{ rel: "stylesheet", href: styles }];

export const meta = pageTitle((t) => t("simulator.file.title"));

export function loader({ context }: LoaderFunctionArgs) {
  return { signedIn: context.actor !== null };
}

/** Somebody's own file, which never leaves their machine: read and counted in their browser. */
export default function FileSimulation() {
  const { signedIn } = useLoaderData<typeof loader>();
  const t = useTranslations("simulator.file");
  const { state, open, ask, reset, stop } = useSimulation({
    ofRound: false,
    facts: null,
    question: null,
    answered: null,
  });
  const { facts, question } = state;
  const real = facts && realQuestion(facts, null);
  return (
    <>
      <PageHeading title={t("title")} lead={t("lead")} />
      <noscript>
        <div className="prose">
          <p>{t("noScript")}</p>
          <pre>
            <code>npm run -s allocate -- FILE.pb --rule equal-shares --completion add1-greedy</code>
          </pre>
        </div>
      </noscript>
      <div className="scripted form" onChange={(event) => chosen(event.target, open)}>
        <FileField name="fichier" label={t("choose")} hint={t("chooseHint")} accept=".pb,text/plain" />
        <TroubleNote trouble={state.trouble} kept={facts !== null} />
        {facts ? null : <WorkLine state={state} stop={stop} />}
      </div>
      {facts && question && real ? (
        <>
          <p className="mt-8 mb-6 text-lg font-semibold">{facts.title || t("untitled")}</p>
          <Simulator
            key={state.generation}
            facts={facts}
            now={question}
            real={real}
            state={state}
            wrong={{}}
            projectsAt={null}
            ask={ask}
            reset={() => reset(real)}
            stop={stop}
          />
        </>
      ) : (
        <div className="prose mt-6">
          <p>{t("what")}</p>
          <p>{t("where")}</p>
          {signedIn ? (
            <p>
              <Link to="/budgets">{t("rounds")}</Link>
            </p>
          ) : null}
        </div>
      )}
    </>
  );
}

function chosen(target: EventTarget, open: (file: File) => void): void {
  const file = target instanceof HTMLInputElement && target.files?.[0];
  if (file) open(file);
}
