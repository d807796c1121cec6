import { Link } from "@remix-run/react";
import type { SittingPerson } from "~/domain/governance/read-people.server";
import { useTranslations } from "~/i18n/speech";
import { Person } from "~/ui/person";
import { Until } from "./term";

/** Faces body by body, as a poster: the order of bodies and of seats is that of the list. */
export function PeopleSheet({ people }: { people: SittingPerson[] }) {
  const t = useTranslations("governance");
  return (
    <>
      {byBody(people).map(({ slug, name, members }) => (
        <section key={slug} className="faces" aria-labelledby={`instance-${slug}`}>
          <h2 id={`instance-${slug}`}>
            <Link to={`/gouvernance/${slug}`}>{name}</Link>
          </h2>
          <ul>
            {members.map((one) => (
              <li key={one.mandateId}>
                <Person
                  firstName={one.firstName}
                  lastName={one.lastName}
                  portraitUrl={one.portraitUrl}
                  function={
                    <>
                      <span className="block text-ink">{t(`functions.${one.function}`)}</span>
                      <Until lastDay={one.lastDay} endingSoon={one.endingSoon} />
                      {one.represents ? (
                        <span className="block">{t("terms.represents", { organisation: one.represents })}</span>
                      ) : null}
                    </>
                  }
                />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function byBody(people: SittingPerson[]) {
  const bodies: { slug: string; name: string; members: SittingPerson[] }[] = [];
  for (const one of people) {
    const last = bodies.at(-1);
    if (last?.slug === one.bodySlug) last.members.push(one);
    else bodies.push({ slug: one.bodySlug, name: one.bodyName, members: [one] });
  }
  return bodies;
}
