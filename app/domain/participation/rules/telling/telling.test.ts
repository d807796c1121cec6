import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { aloud } from "../../../../../tests/support/aloud";
import { tallyApproval } from "../approval";
import { countElection } from "../count-election";
import { tallyIrv } from "../irv";
import { tallyMajorityJudgment } from "../majority-judgment";
import type { RankedBallot } from "../ranked-ballots";
import { tallyResolution } from "../resolution";
import type { EmptyCollege, Majority } from "../resolution-input";
import { tallySchulze } from "../schulze";
import { tallyScore } from "../score";
import { tallyStv } from "../stv";
import { tallyStvMeekPrf } from "../stv-meek-prf";
import { tellApproval, tellScore } from "./chosen";
import { tellConsent } from "./consent";
import { sumOf } from "./decimals";
import { tellElection, tellOutcome, titlesOf } from "./election";
import { tellJudgment } from "./judgment";
import { tellMeek } from "./meek";
import { tellResolution } from "./resolution";
import { tellSchulze } from "./schulze";
import type { Section } from "./telling";
import { tellTransfers } from "./transfers";

const people: Record<string, string> = { A: "Anne", B: "Bert", C: "Chloé", D: "Dirk" };
const titles = (id: string) => people[id] ?? id;
const ranked = (letters: string, weight = 1): RankedBallot => ({ places: [...letters].map((id) => [id]), weight });
const four = { optionIds: ["A", "B", "C", "D"], seed: "x" };

const places = [ranked("AB", 9), ranked("AC", 3), ranked("BC", 3), ranked("C", 4), ranked("D", 2), ranked("DC", 1)];
const board = { ...four, ballots: places, seats: 2 };

describe("a Scottish count", () => {
  const sections = tellTransfers(tallyStv(board), { rule: "scottish", seats: 2 }, titles);

  it("is told in French, round by round", () => {
    const lines = aloud(sections, "fr");
    expect(lines.slice(0, 3)).toEqual([
      "# Le quota",
      "22 bulletins valables, 2 sièges à pourvoir.",
      "Le quota est de 8 : 22 ÷ 3, sans le reste, plus 1. Qui l’atteint obtient un siège.",
    ]);
    expect(lines).toContain("« Anne » a 12 voix, atteint le quota de 8 et obtient un siège.");
    expect(lines).toContain("# Tour 2 · le surplus : Anne");
    expect(lines).toContain("9 bulletins qui valent 0,33333 vont à « Bert » : + 2,99997.");
    expect(lines).toContain("Les décimales coupées font perdre 0,00004 voix.");
    expect(lines.slice(-2)).toEqual(["Ne comptent pour personne | 2,00004", "En tout | 22"]);
  });

  it("is told in Dutch and in English, one ballot in the singular", () => {
    expect(aloud(sections, "nl")).toContain("1 stembiljet dat 1 waard is, gaat naar ‘Chloé’: + 1.");
    expect(aloud(sections, "en")).toContain("1 ballot worth 1 goes to “Chloé”: + 1.");
    expect(aloud(sections, "en")).toContain(
      "“Anne” has a total of 12: that is 4 more than the quota of 8. All these ballots go to their next preference. Each keeps 4 ÷ 12 of its value, cut after 5 decimals.",
    );
  });
});

test("an instant runoff says more than half, and what settled a tie", () => {
  const tied = { ...four, ballots: [ranked("AB", 4), ranked("BA", 3), ranked("CB", 2), ranked("DA", 2)] };
  const count = tallyIrv(tied);
  const chosen = titles(count.rounds[1]?.tie?.chosen ?? "");
  const lines = aloud(tellTransfers(count, { rule: "irv", seats: 1 }, titles), "fr");
  expect(lines).toContain("Pour gagner, il faut plus de la moitié des 11 bulletins valables, soit au moins 6.");
  expect(lines.filter((line) => line.startsWith("Égalité"))).toHaveLength(1);
  expect(lines.find((line) => line.startsWith("Égalité"))).toMatch(
    new RegExp(
      `^Égalité pour le plus petit nombre de voix : .* Le tirage au sort les départage : l’exclusion touche « ${chosen} »\\.$`,
    ),
  );
});

test("reserved seats: who cannot drop out, who can no longer win, in the rounds where that begins", () => {
  const reserved = [{ group: "south", title: "Section sud", seats: 1 }];
  const input = {
    ...board,
    reserved,
    groupOf: new Map([
      ["C", "south"],
      ["D", "south"],
    ]),
  };
  const lines = aloud(tellTransfers(tallyStv(input), { rule: "scottish", seats: 2, reserved }, titles), "fr");
  const rounds = lines.filter((line) => /^#|Sièges réservés|Sans|Tous les sièges|ne peut plus|qui peuvent/.test(line));
  expect(rounds).toEqual([
    "# Le quota",
    "Sièges réservés : au moins 1 siège pour « Section sud ».",
    "# Tour 1 · les premières préférences",
    "Tous les sièges qui restent sont réservés à d’autres : « Bert » ne peut plus en obtenir.",
    "# Tour 2 · l’exclusion : Bert",
    "« Bert » ne peut plus obtenir de siège et sort du comptage, avec 3 voix.",
    "# Tour 3 · le surplus : Anne",
    "# Tour 4 · l’exclusion : Dirk",
    "Sans « Chloé », un siège réservé resterait vide : cette option ne peut plus sortir du comptage.",
  ]);
  const meek = aloud(tellMeek(tallyStvMeekPrf(input), { seats: 2, reserved }, titles), "en");
  expect(meek).toContain("All seats left are reserved for others: “Bert” can no longer get one.");
  expect(meek.filter((line) => line.startsWith("“Bert” can no longer get a seat and drops out"))).toHaveLength(1);
});

test("Meek’s count tells the quota that sinks and the parts that are kept", () => {
  const lines = aloud(tellMeek(tallyStvMeekPrf(board), { seats: 2 }, titles), "fr");
  expect(lines).toContain("« Anne » garde 0,611111112 de chaque voix et laisse passer 0,388888888.");
  expect(lines).toContain("Voix qui comptent encore : 20. Quota : 20 ÷ 3, soit 6,666666667.");
});

const ballotsOf = fc.array(
  fc.record({
    places: fc.shuffledSubarray(["A", "B", "C", "D"], { minLength: 1 }).map((ids) => ids.map((id) => [id])),
    weight: fc.integer({ min: 1, max: 50 }),
  }),
  { minLength: 1, maxLength: 30 },
);

/** Votes of a round's table that are not the sum, and the sum. */
function votesOf({ table }: Section): { parts: string[]; sum: unknown } {
  const cells = (table?.rows ?? []).map((row) => row.at(-1));
  const parts = cells.slice(0, -1).map((cell) => (typeof cell === "object" && "exact" in cell ? cell.exact : "?"));
  return { parts, sum: cells.at(-1) };
}

test("the votes told after every round of a count by transfers add up to the valid ballots", () => {
  fc.assert(
    fc.property(ballotsOf, fc.integer({ min: 1, max: 3 }), (ballots, seats) => {
      const input = { ...four, ballots, seats };
      const valid = ballots.reduce((sum, { weight }) => sum + weight, 0);
      const told = [
        ...tellTransfers(tallyStv(input), { rule: "scottish", seats }, titles),
        ...tellMeek(tallyStvMeekPrf(input), { seats }, titles),
      ].filter(({ table }) => table);
      expect(told.length).toBeGreaterThan(1);
      for (const { parts, sum } of told.map(votesOf)) {
        expect(sumOf([...parts, `-${valid}`])).toMatch(/^-?0(\.0+)?$/);
        expect(sum).toBe(valid);
      }
    }),
  );
});

test("the votes told parcel by parcel are those that leave the option, with what the decimals lose", () => {
  fc.assert(
    fc.property(ballotsOf, fc.integer({ min: 1, max: 3 }), (ballots, seats) => {
      for (const { steps } of tellTransfers(
        tallyStv({ ...four, ballots, seats }),
        { rule: "scottish", seats },
        titles,
      )) {
        const exact = (say: string, name: string) =>
          steps.filter((one) => one.say === say).map(({ values }) => (values[name] as { exact: string }).exact);
        const moved = [
          ...["transfers.parcel", "transfers.exhausted"].flatMap((say) => exact(say, "votes")),
          ...exact("transfers.lost", "lost"),
        ];
        const left = [...exact("transfers.surplus", "surplus"), ...exact("transfers.handOn", "votes")];
        if (left.length > 0) expect(sumOf(moved)).toBe(sumOf(left));
      }
    }),
  );
});

describe("Schulze", () => {
  const cycle = [ranked("ABC", 8), ranked("BCA", 7), ranked("CAB", 6), ranked("AD", 1)];
  const count = tallySchulze({ ...four, leftOut: "last", ballots: cycle });

  it("says which duels go round in a circle, and which path is stronger", () => {
    expect(aloud(tellSchulze(count, titles), "fr")).toEqual(
      expect.arrayContaining([
        "« Anne » bat « Bert » par 15 à 7.",
        "Les duels tournent en rond : « Anne » bat « Bert » (15), « Bert » bat « Chloé » (15) et « Chloé » bat « Anne » (13).",
        "« Bert » → « Anne » : « Bert » bat « Chloé » (15) et « Chloé » bat « Anne » (13). Ce chemin vaut 13.",
        "« Anne » passe avant « Bert », 15 contre 13.",
        "4. « Dirk »",
      ]),
    );
    expect(aloud(tellSchulze(count, titles), "nl")).toContain(
      "De duels draaien in een kring: ‘Anne’ wint van ‘Bert’ (15), ‘Bert’ wint van ‘Chloé’ (15) en ‘Chloé’ wint van ‘Anne’ (13).",
    );
  });

  it("says that one option beats all others, or that draws stand in its way", () => {
    const clear = tallySchulze({ ...four, leftOut: "last", ballots: [ranked("A", 2), ranked("BA", 1)] });
    expect(aloud(tellSchulze(clear, titles), "en")).toContain("Yes: “Anne” wins every duel.");
    const drawn = tallySchulze({
      ...four,
      optionIds: ["A", "B"],
      leftOut: "last",
      ballots: [ranked("A"), ranked("B")],
    });
    expect(aloud(tellSchulze(drawn, titles), "en")).toEqual(
      expect.arrayContaining(["There is no circle, but the option in first place draws at least once."]),
    );
  });
});

describe("majority judgment", () => {
  const judged = (...grades: [Record<string, number>, number][]) =>
    aloud(
      tellJudgment(
        tallyMajorityJudgment({
          optionIds: Object.keys(grades[0]?.[0] ?? {}),
          grades: 7,
          seed: "x",
          ballots: grades.map(([given, weight]) => ({ grades: given, weight })),
        }),
        titles,
      ),
      "fr",
    );

  it("tells grades, majority grade and gauge", () => {
    expect(judged([{ A: 0, B: 1 }, 3], [{ A: 4, B: 1 }, 4], [{ A: 2, B: 2 }, 2])).toEqual(
      expect.arrayContaining([
        "# 2. Anne",
        "Passable : 4 bulletins.",
        "Mention majoritaire : Bien. 3 bulletins donnent mieux, 4 donnent moins bien : le signe est −.",
        "« Bert » passe avant « Anne » : sa mention majoritaire est meilleure (Très bien, et non Bien).",
      ]),
    );
  });

  type Graded = [Record<string, number>, number];
  it.each<[string, RegExp, Graded[]]>([
    [
      "the sign",
      /même \(Très bien\), mais le signe est \+/,
      [
        [{ A: 0, B: 2 }, 2],
        [{ A: 1, B: 1 }, 3],
      ],
    ],
    [
      "more above",
      /donnent mieux \(3, et non 2\)/,
      [
        [{ A: 0, B: 1 }, 1],
        [{ A: 0, B: 0 }, 2],
        [{ A: 1, B: 1 }, 4],
      ],
    ],
    [
      "fewer below",
      /moins bien \(1, et non 2\)/,
      [
        [{ A: 2, B: 2 }, 1],
        [{ A: 1, B: 2 }, 1],
        [{ A: 1, B: 1 }, 5],
      ],
    ],
    [
      "majority value",
      /Après 2 retraits, .* Bien d’un côté et Assez bien/,
      [
        [{ A: 1, B: 1 }, 3],
        [{ A: 2, B: 3 }, 1],
      ],
    ],
  ])("tells what parts two options: %s", (_, sentence, grades) => {
    const lines = judged(...grades);
    expect(lines.find((line) => line.startsWith("« Anne » passe avant « Bert »"))).toMatch(sentence);
  });
});

test("approval and points: sums, places, the lot, and places that stay empty", () => {
  const approved = (...ids: string[]) => ({ optionIds: ids });
  const count = tallyApproval({ ...four, places: 2, ballots: [approved("A", "B"), approved("A", "C"), approved()] });
  const [first, second] = count.drawn.map(titles);
  expect(aloud(tellApproval(count, 2, titles), "fr")).toEqual(
    expect.arrayContaining([
      "« Anne » : 2 approbations.",
      "« Dirk » : aucune approbation.",
      `Égalité pour la dernière place entre « ${first} » et « ${second} ». Le tirage au sort les range dans cet ordre.`,
    ]),
  );
  const points = tallyScore({ ...four, places: 2, perOption: 5, inAll: null, ballots: [{ points: { A: 1 } }] });
  expect(aloud(tellScore(points, 2, titles), "en")).toEqual(
    expect.arrayContaining([
      "“Anne”: 1 point.",
      "“Anne” gets a place.",
      "1 place stays empty: an option that nobody supports is not chosen.",
    ]),
  );
});

test("consent: positions, reasons and what follows", () => {
  const reasons = [{ position: "objection", reason: "Trop cher." }] as const;
  const turnout = { electorate: 6, attendance: 3, quorum: null };
  const count = { ...turnout, outcome: "objected", consents: 2, reservations: 0, objections: 1, reasons } as const;
  expect(aloud(tellConsent(count), "fr")).toEqual([
    "# La participation",
    "6 personnes pouvaient voter ; 3 ont voté.",
    "Aucun quorum n’était demandé.",
    "# Les positions",
    "2 consentements, aucune réserve, 1 objection.",
    "Objection : « Trop cher. »",
    "Une seule objection suffit : la proposition n’est pas adoptée. Il faut y répondre, changer le texte et ouvrir un nouveau tour.",
  ]);
});

describe("a resolution", () => {
  const half = { over: "votes-cast", fraction: { num: 1, den: 2 }, strict: true } as const;

  it("is told with its quorum and pass line", () => {
    const votes = { for: 6, against: 3, abstention: 1 };
    const count = tallyResolution({ electorate: 30, votes, quorum: { num: 1, den: 3 }, majority: half });
    expect(aloud(tellResolution(count), "fr")).toEqual([
      "# La participation",
      "30 personnes pouvaient voter ; 10 ont voté.",
      "Le quorum était de 1/3 des personnes inscrites, soit 10 personnes. Il est atteint.",
      "# Les voix",
      "Voix exprimées : 6 pour et 3 contre, soit 9.",
      "1 abstention : elle compte pour le quorum, pas dans les voix exprimées.",
      "Il fallait plus de 50 % des voix exprimées, soit 5 voix pour. Il y en a 6.",
      "La proposition est adoptée.",
    ]);
    expect(aloud(tellResolution(count), "nl")).toContain(
      "Nodig was meer dan 50% van de uitgebrachte stemmen: 5 stemmen voor. Er zijn er 6.",
    );
  });

  const weighed = ["Usagers", "Équipe", "Soutiens"].map((title, at) => ({
    id: `${at + 1}`,
    title,
    weight: { num: at === 0 ? 50 : 25, den: 100 },
  }));
  const counted = (id: string, [votesFor, against]: [number, number], unites: string[] = [id]) => ({
    id,
    electorate: 10,
    weight: { num: 1, den: 2 },
    unites: unites.map((one) => ({ id: one, electorate: 5 })),
    for: votesFor,
    against,
    abstention: 0,
  });
  const countOf = (
    votes: [number, number],
    colleges: ReturnType<typeof counted>[],
    majority: Majority = half,
    emptyCollege: EmptyCollege = "spread",
  ) =>
    tallyResolution({
      electorate: 20,
      votes: { for: votes[0], against: votes[1], abstention: 0 },
      majority,
      colleges,
      emptyCollege,
    });

  it("tells what each college adds to the sum, so that it can be done with a pencil", () => {
    const count = countOf([7, 4], [counted("1", [6, 2]), counted("2", [1, 2], ["2", "3"])]);
    const rule = { colleges: weighed, emptyCollege: "spread" } as const;
    expect(aloud(tellResolution(count, rule), "fr").slice(-6)).toEqual([
      "Voix exprimées : 7 pour et 4 contre, soit 11.",
      "« Équipe » et « Soutiens » comptent ensemble, et leurs poids s’ajoutent : au moins un d’entre eux a moins de cinq personnes inscrites.",
      "« Usagers » : 6 pour, 2 contre. La part des pour est de 75 %. Avec un poids de 50 %, ce collège apporte 75 % × 50 % = 37,5 %.",
      "« Équipe » et « Soutiens » : 1 pour, 2 contre. La part des pour est de 1/3. Avec un poids de 50 %, ce collège apporte 1/3 × 50 % = 16,66 %.",
      "Il fallait plus de 50 % des voix exprimées, chaque collège comptant selon son poids. La somme est de 54,16 %, exactement 13/24. Les pourcentages sont coupés après deux décimales.",
      "La proposition est adoptée.",
    ]);
    expect(aloud(tellResolution(count, rule), "nl")).toContain(
      "‘Usagers’: 6 voor, 2 tegen. Het deel voor is 75%. Met een gewicht van 50% brengt dit college 75% × 50% = 37,5% bij.",
    );
    expect(aloud(tellResolution(count, rule), "en")).toContain(
      "“Usagers”: 6 for, 2 against. The share of the votes for is 75%. With a weight of 50%, this college adds 75% × 50% = 37.5%.",
    );
  });

  it("tells what becomes of an empty college, and shares of the electorate", () => {
    const empty = [counted("1", [6, 2]), counted("2", [0, 0])];
    for (const [emptyCollege, words] of [
      ["spread", "Son poids est réparti entre les autres collèges."],
      ["against", "Son poids reste, et n’apporte rien."],
    ] as const) {
      const rule = { colleges: weighed, emptyCollege };
      const lines = aloud(tellResolution(countOf([6, 2], empty, half, emptyCollege), rule), "fr");
      expect(lines).toContain(`« Équipe » : aucune voix exprimée. ${words}`);
    }
    const all = { ...half, over: "electorate" } as const;
    const lines = aloud(
      tellResolution(countOf([6, 2], empty, all), { colleges: weighed, emptyCollege: "spread" }),
      "fr",
    );
    expect(lines).toContain(
      "« Usagers » : 6 pour, 2 contre. Parmi ses 10 personnes inscrites, la part des pour est de 60 %. Avec un poids de 100 %, ce collège apporte 60 % × 100 % = 60 %.",
    );
  });

  it("says that colleges too small to count were all counted together", () => {
    const rule = { colleges: weighed, emptyCollege: "spread" } as const;
    const lines = aloud(tellResolution(countOf([4, 1], []), rule), "fr");
    expect(lines).toContain(
      "Les collèges ont trop peu de personnes inscrites pour garder le secret : toutes les voix sont comptées ensemble, sans poids.",
    );
    expect(lines).toContain("Il fallait plus de 50 % des voix exprimées, soit 3 voix pour. Il y en a 4.");
  });
});

describe("a whole election, as it is archived", () => {
  const options = ["A", "B"].map((name, i) => ({ id: `${i + 1}`, title: people[name] as string }));
  const ballots = [
    { choice: { approved: ["1"] }, weight: 1 },
    { choice: { approved: ["2"] }, weight: 1 },
    { choice: { approved: [] }, weight: 1 },
  ];
  const vote = { method: "approval", rule: { options, places: 1 } } as const;

  it("says who took part, the blank ballots, and how anyone redraws the lot", () => {
    const result = countElection(vote, { electorate: 10, quorum: { num: 1, den: 4 }, seed: "prairie", ballots });
    const lines = aloud(tellElection(vote, result, "prairie"), "fr");
    expect(lines).toContain("Le quorum était de 25 % des personnes inscrites, soit 3 personnes. Il est atteint.");
    expect(lines).toContain("1 bulletin est blanc. Il compte pour le quorum, et pour rien d’autre.");
    expect(lines.at(-1)).toContain("SHA-256 du texte « prairie:numéro »");
    expect(tellOutcome(result, titlesOf(vote))).toEqual({
      say: "outcome.decided",
      values: { options: { names: [result.winners[0] === "1" ? "Anne" : "Bert"] } },
    });
  });

  it("tells nothing of a count that did not take place", () => {
    const result = countElection(vote, { electorate: 10, seed: "prairie", ballots: ballots.slice(2) });
    expect(aloud(tellElection(vote, result, "prairie"), "en")).toHaveLength(4);
    expect(tellOutcome(result, titlesOf(vote)).say).toBe("outcome.noBallot");
  });
});
