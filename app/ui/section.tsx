import { type ReactNode, useId } from "react";

interface SectionProps {
  title: ReactNode;
  id?: string;
  /** Beside the title: a link or a small button. */
  aside?: ReactNode;
  children: ReactNode;
}

export function Section({ title, id, aside, children }: SectionProps) {
  const own = useId();
  const heading = `${id ?? own}-titre`;
  return (
    <section className="section" id={id} aria-labelledby={heading}>
      <div className="section-head">
        <h2 id={heading}>{title}</h2>
        {aside}
      </div>
      {children}
    </section>
  );
}
