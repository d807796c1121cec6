import { Link } from "@remix-run/react";
import type { ReactNode } from "react";

interface PersonProps {
  firstName: string;
  lastName: string;
  portraitUrl?: string | null;
  /** What they are here, and until when. */
  function?: ReactNode;
  to?: string;
}

export function Person({ firstName, lastName, portraitUrl, function: role, to }: PersonProps) {
  const name = `${firstName} ${lastName}`;
  return (
    <div className="person">
      {portraitUrl ? (
        <img src={portraitUrl} alt="" width={44} height={44} loading="lazy" decoding="async" />
      ) : (
        <span className="person-initials" aria-hidden="true">
          {firstName.charAt(0)}
          {lastName.charAt(0)}
        </span>
      )}
      <div className="min-w-0">
        <p className="person-name">{to ? <Link to={to}>{name}</Link> : name}</p>
        {role ? <p className="person-function">{role}</p> : null}
      </div>
    </div>
  );
}
