import type { Translation } from "../../catalogue";
import type fr from "../fr/methods";

export default {
  title: "The ways of voting",
  lead: "How to fill in the ballot, how it is counted, what each method does well and what it does badly. None is perfect: that is proved.",
  example: "An example:",
  good: "What it does well:",
  bad: "Its limits:",
  back: "See the votes",
  resolution: {
    how: "You vote for, against, or abstain. The text is adopted if the votes for reach the majority required. Usually that is more than half of the votes for and against together. Abstentions count for the quorum only. If the statutes ask for it, votes are counted by colleges: each college weighs a part of the votes fixed beforehand.",
    example:
      "12 ballots: 6 for, 4 against, 2 abstentions. There are 10 votes cast; more than half are needed, so 6. The text is adopted.",
    good: "everybody understands it, and for a single text it leaves no room for tactics.",
    bad: "it says nothing of a third way. Whoever chooses the text weighs heavily on the decision.",
    source: "The usual rule of assemblies; the quorum and the majority come from the statutes.",
  },
  consent: {
    how: "The question is not “do you like this proposal?” but “can you live with it?”. A reservation is noted. An objection says how the proposal would harm the cooperative. If there is one, the proposal is not adopted: it is answered, the text is changed, and people vote again.",
    example:
      "9 consents, 2 reservations, 1 objection: the proposal goes back to work, with the reason for the objection.",
    good: "a single good reason is enough to be heard, even against everybody.",
    bad: "it takes time and trust. In a large group, one person can stop everything.",
    source: "Decision by consent, from sociocracy (G. Endenburg, 1970s).",
  },
  approval: {
    how: "You tick all the options that suit you. The ticks are counted: the option ticked most often wins. If there are several places, the next ones are taken. An option that nobody ticks is not chosen.",
    example: "5 ballots: the garden is ticked 3 times, the bikes 4 times, the workshop twice. The bikes win.",
    good: "very simple, and adding an option close to another does not split the votes.",
    bad: "it does not say whether an option is liked a lot or a little. Ticking one more option can make your favourite lose.",
    source: "S. Brams and P. Fishburn, “Approval Voting”, 1978.",
  },
  score: {
    how: "You give points to the options, within a limit per ballot, per option, or both. They are added up: the highest total wins.",
    example:
      "3 ballots of 10 points. Garden: 6 + 0 + 3 = 9. Bikes: 4 + 5 + 2 = 11. Workshop: 0 + 5 + 5 = 10. The bikes win.",
    good: "it shows what matters a lot and what matters a little: useful for priorities.",
    bad: "those who put all their points on one option weigh more than those who share them out. With a limited total, two options close to each other take each other’s points.",
    source: "Sum of points; with a limited total it is also called cumulative voting or dot voting.",
  },
  majority_judgment: {
    how: "You give each option a grade. For each option, all its grades are put in order from the best to the lowest: the one in the middle is its majority grade. At least half of the ballots give it this grade or a better one. The best majority grade wins. If two are equal, you look at how many ballots give more, and how many give less.",
    example:
      "5 ballots. Garden: Excellent, Good, Good, Acceptable, Reject; in the middle: Good. Bikes: Very good, Very good, Fairly good, Acceptable, Acceptable; in the middle: Fairly good. The garden wins.",
    good: "each option is judged on its own: adding one does not change the judgment of the others. Words are understood better than marks.",
    bad: "an option can win although another would beat it in a duel. Giving a second option a good grade can make the first one lose.",
    source: "M. Balinski and R. Laraki, “Majority Judgment”, MIT Press, 2011.",
  },
  schulze: {
    how: "You rank the options. Each pair is looked at: how many ballots put one before the other? The option that wins all its duels wins. Sometimes there is none: A beats B, B beats C, C beats A. Then chains of duels won are compared, and a chain is worth its closest duel.",
    example:
      "9 ballots. 4 say: garden, bikes, workshop. 3 say: bikes, workshop, garden. 2 say: workshop, bikes, garden. The bikes beat the garden 5 to 4 and the workshop 7 to 2: they win.",
    good: "if an option beats all the others in duels, it wins. Options that are almost twins do not get in each other’s way. You also get a complete order.",
    bad: "with many options the count is hard to follow by hand. Ranking a second option can make the first one lose.",
    source: "M. Schulze, “A new monotonic, clone-independent… single-winner election method”, 2011.",
  },
  irv: {
    how: "You rank the options. The first ranks are counted. If none has more than half, the last one is dropped, and each of its ballots goes to its next option. And so on.",
    example:
      "The same 9 ballots. First ranks: garden 4, bikes 3, workshop 2. The workshop is dropped; its 2 ballots go to the bikes, which have 5 out of 9. The bikes win.",
    good: "it is a vote in several rounds held at once. Ranking one more option never harms the first one.",
    bad: "an option that everybody accepts, but that few put first, is soon dropped. In rare cases, moving an option up in your ranking makes it lose.",
    source: "Alternative vote, or instant runoff; it elects, for example, Australia’s House of Representatives.",
  },
  stv: {
    how: "You number the candidates. The quota is the number of votes that guarantees a seat: ballots divided by (seats + 1), and one more. A candidate who reaches it is elected, and the surplus votes go to the next rank, each for a part of a vote. If nobody reaches the quota, the last one is dropped and their votes move on too. When seats are reserved for a group, a candidate whom that group needs cannot be dropped.",
    example:
      "2 seats, 9 ballots, quota 4. Five say: Ana, Bo. One says: Bo. Three say: Cid. Ana has 5 votes: she is elected, and her surplus vote goes to Bo, who has 2. Bo is last: he is dropped. Cid takes the second seat.",
    good: "a third of the ballots gets about a third of the seats, without lists or parties. Few votes are lost.",
    bad: "the count is long to follow. In rare cases, moving a candidate up in your ranking makes them lose.",
    source:
      "By default: the Scottish Local Government Elections Order 2007 (SSI 2007/42). As an advanced setting: WIGM and Meek of the Proportional Representation Foundation.",
  },
  compareTitle: "Which one keeps which promise",
  compareLead: "These answers are proved. For the first five methods, a single option is to be chosen.",
  compare: {
    caption: "The promises that each method keeps",
    method: "Method",
    duels: "Who wins all duels wins",
    support: "More support never makes you lose",
    twins: "One more twin option does not change the result",
    later: "One more choice does not harm the first",
    shares: "Seats are shared out like the votes",
    yes: "yes",
    no: "no",
    depends: "without a limited total",
  },
} satisfies Translation<typeof fr>;
