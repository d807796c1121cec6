import type { GroupShares } from "~/domain/budgets/rules/simulation/group-shares";
import type { PollFacts } from "~/domain/budgets/rules/simulation/poll";
import { useTranslations } from "~/i18n/speech";
import { useFormat } from "~/i18n/use-format";
import { Section } from "~/ui/section";
import { Table } from "~/ui/table";
import { useGroupWords } from "./use-group-words";
import { useOutcomeTitle } from "./use-outcome-title";

interface GroupsSectionProps {
  facts: PollFacts;
  groups: readonly GroupShares[];
  ofRound: boolean;
}

/** For each group, its part of those who voted against its part of the money. */
export function GroupsSection({ facts, groups, ofRound }: GroupsSectionProps) {
  const t = useTranslations("simulator.groups");
  const titleOf = useOutcomeTitle(facts, ofRound);
  const told = groups.filter(({ column }) => column !== "length").length > 0;
  return (
    <Section title={t("title")} id="groupes">
      <div className="prose mb-4">
        <p>{t("lead")}</p>
        <p>{ofRound ? t("secret") : told ? null : t("nothingSaid")}</p>
      </div>
      <p className="flow-legend groups-legend" aria-hidden="true">
        <span>
          <span className="flow-key flow-spent" /> {t("keyShare")}
        </span>
        <span>
          <span className="flow-key flow-committed" /> {t("keyMoney")}
        </span>
      </p>
      {groups.map((group) => (
        <Group key={`${group.of}-${group.column}`} group={group} real={titleOf("real")} />
      ))}
    </Section>
  );
}

function Group({ group, real: realTitle }: { group: GroupShares; real: string }) {
  const t = useTranslations("simulator.groups");
  const format = useFormat();
  const words = useGroupWords(group);
  const most = Math.max(...group.lines.flatMap(({ share, tried }) => [share, tried]));
  return (
    <div className="group">
      <h3>{words.title}</h3>
      <div className="group-parts figures-table">
        <div className="flow" aria-hidden="true">
          {group.lines.map(({ value, share, tried }) => (
            <div key={value} className="group-line">
              <span>{words.value(value)}</span>
              <svg className="group-bars" aria-hidden="true">
                <rect className="flow-spent" y="1" height="9" width={`${(share / most) * 100}%`} />
                <rect className="flow-committed" y="13" height="9" width={`${(tried / most) * 100}%`} />
              </svg>
            </div>
          ))}
        </div>
        <Table
          caption={t("caption", { group: words.title })}
          captionHidden
          items={group.lines}
          itemKey={({ value }) => value}
          columns={[
            { key: "group", title: t("group"), heading: true, cell: ({ value }) => words.value(value) },
            { key: "size", title: t(group.of), number: true, cell: ({ size }) => format.number(size) },
            {
              key: "share",
              title: t(`${group.of}Share`),
              number: true,
              cell: ({ share }) => format.percent(share, 1),
            },
            { key: "tried", title: t("tried"), number: true, cell: ({ tried }) => format.percent(tried, 1) },
            { key: "real", title: realTitle, number: true, cell: ({ real }) => format.percent(real, 1) },
          ]}
        />
      </div>
    </div>
  );
}
