import { Link } from "@remix-run/react";
import type { MapBody } from "~/domain/governance/read-map.server";
import type { TreeNode } from "~/domain/governance/rules/body-tree";
import { useTranslations } from "~/i18n/speech";
import { countWords } from "./count-words";
import { moveInTree } from "./tree-keys";

type Node = TreeNode<MapBody>;

/** The tree of bodies as nested lists: each level opens and closes, and each name leads to its body. */
export function BodyList({ root }: { root: Node }) {
  const t = useTranslations("governance.map");
  return (
    <nav aria-label={t("list")} className="branches" onKeyDown={moveInTree}>
      <ul>
        <Branch node={root} />
      </ul>
    </nav>
  );
}

function Branch({ node: { body, name, children } }: { node: Node }) {
  const t = useTranslations("governance.map");
  return (
    <li>
      {body ? <BodyLabel body={body} /> : null}
      {children.length > 0 ? (
        <details open>
          <summary data-stop>
            {body ? t("below", { count: bodiesIn(children) }) : name}
            {body ? <span className="sr-only"> ({name})</span> : null}
          </summary>
          <ul>
            {children.map((child) => (
              <Branch key={child.key} node={child} />
            ))}
          </ul>
        </details>
      ) : null}
    </li>
  );
}

/** A country or the working groups are no body: those they gather count in their place. */
function bodiesIn(children: Node[]): number {
  return children.reduce((sum, child) => sum + (child.body ? 1 : bodiesIn(child.children)), 0);
}

function BodyLabel({ body }: { body: MapBody }) {
  const t = useTranslations("governance.counts");
  const { tone, sign, text } = countWords(t, body);
  return (
    <p className="branch-label">
      <Link to={`/gouvernance/${body.slug}`} data-stop>
        {body.name}
      </Link>
      <span className={`branch-count tone-${tone}`}>
        <span aria-hidden="true">{sign}</span>
        {text}
      </span>
    </p>
  );
}
