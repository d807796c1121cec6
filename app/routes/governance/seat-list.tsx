import type { BodySeat, Holder } from "~/domain/governance/read-body.server";
import { countsAsVacant } from "~/domain/governance/rules/seats";
import { useTranslations } from "~/i18n/speech";
import { Person } from "~/ui/person";
import { State } from "~/ui/state";
import { Until } from "./term";

/** Each seat with who holds it, until when, for whom and by which decision; empty seats stand out. */
export function SeatList({ seats }: { seats: BodySeat[] }) {
  const t = useTranslations("governance");
  return (
    <ul className="seats">
      {seats.map((seat) => (
        <li key={seat.id} className="seat">
          <div>
            <p className="seat-function">{seat.label ?? t(`functions.${seat.function}`)}</p>
            <p className="hint">{seat.reservedTo ?? t("body.open")}</p>
          </div>
          <ul className="seat-holders">
            {seat.holders.map((holder) => (
              <li key={holder.mandateId}>
                <SeatHolder holder={holder} />
              </li>
            ))}
            <FreePlaces seat={seat} />
          </ul>
        </li>
      ))}
    </ul>
  );
}

function SeatHolder({ holder }: { holder: Holder }) {
  const t = useTranslations("governance.terms");
  const { firstName, lastName, portraitUrl, lastDay, endingSoon, represents, decidedBy } = holder;
  return (
    <Person
      firstName={firstName}
      lastName={lastName}
      portraitUrl={portraitUrl}
      function={
        <>
          <Until lastDay={lastDay} endingSoon={endingSoon} />
          {represents ? <span className="block">{t("represents", { organisation: represents })}</span> : null}
          <span className="block">{t("decidedBy", { decision: decidedBy })}</span>
        </>
      }
    />
  );
}

function FreePlaces({ seat }: { seat: BodySeat }) {
  const t = useTranslations("governance.counts");
  const count = seat.places - seat.holders.length;
  if (count <= 0) return null;
  if (!countsAsVacant(seat.function)) return <li className="hint">{t("free", { count })}</li>;
  return (
    <li>
      <State tone="due">
        <span aria-hidden="true">○ </span>
        {t("vacantSeats", { count })}
      </State>
    </li>
  );
}
