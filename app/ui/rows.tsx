import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { typeset } from "~/i18n/typeset";
import { ButtonLink } from "./button";
import { type Level, LevelSign } from "./level-sign";

interface RowProps {
  title: string;
  /** Where the title and the verb lead. */
  to?: string;
  level?: Level;
  /** Replaces the level where the list is about something else: a state, a number. */
  sign?: ReactNode;
  detail?: ReactNode;
  /** Usually `<Deadline />`. */
  when?: ReactNode;
  verb?: string;
  /** Green: the verb casts a ballot. */
  vote?: boolean;
  /** Instead of a verb that is a link: a form with its button. */
  action?: ReactNode;
}

export function Rows({ children }: { children: ReactNode }) {
  return <ul className="rows">{children}</ul>;
}

export function Row({ title, to, level, sign, detail, when, verb, vote, action }: RowProps) {
  return (
    <li className="row">
      {level || sign ? <div className="row-sign">{level ? <LevelSign level={level} /> : sign}</div> : null}
      <div>
        <p className="row-title">{to ? <Link to={to}>{typeset(title)}</Link> : typeset(title)}</p>
        {detail ? <p className="row-detail">{detail}</p> : null}
      </div>
      {when ? <div className="row-when">{when}</div> : null}
      {verb && to ? (
        <div className="row-verb">
          <ButtonLink to={to} variant={vote ? "vote" : "quiet"}>
            {verb}
            <span className="sr-only"> : {title}</span>
          </ButtonLink>
        </div>
      ) : null}
      {action ? <div className="row-verb">{action}</div> : null}
    </li>
  );
}
