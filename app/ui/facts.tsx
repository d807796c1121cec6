import { Fragment, type ReactNode } from "react";

/** Pairs of a term and what is true of it; a pair whose value is null is left out. */
export function Facts({ facts }: { facts: ReadonlyArray<readonly [term: string, value: ReactNode]> }) {
  return (
    <dl className="facts">
      {facts.map(([term, value]) =>
        value == null ? null : (
          <Fragment key={term}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </Fragment>
        ),
      )}
    </dl>
  );
}
