import { Form, Link } from "@remix-run/react";
import type { ReactNode } from "react";
import type { DraftMethod } from "~/domain/participation/rules/methods";
import { useTranslations } from "~/i18n/speech";
import type { MaybeReply } from "~/server/form-reply";
import { Section } from "~/ui/section";
import { State } from "~/ui/state";

const asks = [
  { ask: "text", methods: ["resolution"] },
  { ask: "objection", methods: ["consent"] },
  { ask: "choice", methods: ["majority_judgment", "approval", "score", "schulze", "irv"] },
  { ask: "people", methods: ["stv"] },
] as const satisfies { ask: string; methods: DraftMethod[] }[];

const recommended: DraftMethod = "majority_judgment";

interface MethodChoiceProps {
  /** The form that came back to change its method; a new one starts at an address. */
  form?: MaybeReply;
  pointId?: number;
}

/** The first question of a draft: what is asked decides how to vote. */
export function MethodChoice({ form, pointId }: MethodChoiceProps) {
  const t = useTranslations("ballots.choose");
  const names = useTranslations("participation.methods");
  const lead = (method: DraftMethod) => {
    const words = `${names(method)}`;
    if (form) return <MethodButton method={method}>{words}</MethodButton>;
    const search = new URLSearchParams({ methode: method, ...(pointId && { point: String(pointId) }) });
    return <Link to={`/scrutins/nouveau?${search}`}>{words}</Link>;
  };
  const list = asks.map(({ ask, methods }) => (
    <Section key={ask} title={t(`${ask}.title`)}>
      <ul className="rows">
        {methods.map((method) => (
          <li key={method} className="method-row">
            <p className="row-title">
              {lead(method)} {method === recommended ? <State tone="good">{t("recommended")}</State> : null}
            </p>
            <p>{t(`${method}.when`)}</p>
            <p className="hint">{t(`${method}.paper`)}</p>
          </li>
        ))}
      </ul>
    </Section>
  ));
  return (
    <>
      {form ? (
        <Form method="post">
          <Typed form={form} />
          {list}
        </Form>
      ) : (
        list
      )}
      <p className="mt-10">
        <Link to="/scrutins/methodes">{t("compare")}</Link>
      </p>
    </>
  );
}

function MethodButton({ method, children }: { method: DraftMethod; children: ReactNode }) {
  return (
    <button type="submit" name="method" value={method} className="method-button">
      {children}
    </button>
  );
}

/** All that was typed travels with the choice: nothing is lost, whatever the next form asks. */
function Typed({ form }: { form: NonNullable<MaybeReply> }) {
  const typed = Object.entries(form.values).filter(([name]) => name !== "method" && name !== "intent");
  return (
    <>
      {typed.flatMap(([name, values]) =>
        values.map((value, at) => <input key={`${name} ${at}`} type="hidden" name={name} value={value} />),
      )}
    </>
  );
}
