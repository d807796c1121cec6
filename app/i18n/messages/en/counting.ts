import type { Translation } from "../../catalogue";
import type fr from "../fr/counting";

export default {
  outcome: {
    decided: "Result: {options}.",
    none: "Result: no option is chosen.",
    noQuorum: "Result: nothing is decided, the quorum is not reached.",
    noBallot: "Result: nothing is decided, no ballot makes a choice.",
  },
  turnout: {
    title: "Turnout",
    voters:
      "{electorate, plural, one {# person could vote} other {# people could vote}}; {attendance, plural, =0 {nobody did} one {# did} other {# did}}.",
    blank:
      "{blank, plural, one {# ballot is blank. It counts} other {# ballots are blank. They count}} for the quorum, and for nothing else.",
    noQuorum: "No quorum was asked for.",
    quorum:
      "The quorum was {share} of the people on the list: {needed, plural, one {# person} other {# people}}. {reached, select, yes {It is reached.} other {It is not reached: nothing is decided.}}",
  },
  lot: {
    title: "The draw",
    how: "Ties are settled by a draw that anyone can repeat. Take the SHA-256 of the text “{seed}:number” with the number of each option: the smallest goes first.",
    transfers:
      "In a count by transfers, to go first means to have one’s ballots transferred first, or to drop out first.",
    fixedOrder: "Ties are settled by an order fixed beforehand and written in the file.",
  },
  places: {
    title: "Places",
    rule: "There {places, plural, one {is # place. The option with the highest total gets it} other {are # places. The options with the highest totals get them}}.",
    drawn: "Tie for the last place: {options}. The draw puts them in this order.",
    chosen: "{options} {count, plural, one {gets} other {get}} a place.",
    empty:
      "{empty, plural, one {# place stays empty} other {# places stay empty}}: an option that nobody supports is not chosen.",
  },
  approval: {
    title: "Approvals",
    ballots:
      "{ballots, plural, one {# ballot counts. It approves} other {# ballots count. Each approves}} as many options as it likes.",
    sum: "{option}: {approvals, plural, =0 {no approval} one {# approval} other {# approvals}}.",
  },
  score: {
    title: "Points",
    ballots:
      "{ballots, plural, one {# ballot counts.} other {# ballots count.}} The points of each option are added up.",
    sum: "{option}: {points, plural, =0 {no points} one {# point} other {# points}}.",
  },
  judgment: {
    title: "The rule",
    ballots:
      "{ballots, plural, one {# ballot counts.} other {# ballots count.}} An option left without a grade gets the lowest one there: {worst}.",
    middle:
      "The majority grade is the middle one, once all grades of an option are put in order from best to worst. If there are two in the middle, it is the lower one.",
    gauge:
      "Between equal grades, count the ballots that give a better grade and those that give a worse one. If there are more of the first, the sign is +; otherwise the sign is −.",
    option: "{place, number}. {option}",
    grade: "{grade}: {count, plural, =0 {no ballot} one {# ballot} other {# ballots}}.",
    majority:
      "Majority grade: {grade}. {above, plural, =0 {No ballot gives} one {# ballot gives} other {# ballots give}} a better grade, {below, plural, =0 {none a} one {# a} other {# a}} worse one: the sign is {sign, select, plus {+} other {−}}.",
    order: "The order",
    byGrade: "{first} goes before {second}: a better majority grade ({firstGrade}, not {secondGrade}).",
    bySign:
      "{first} goes before {second}: the same majority grade ({grade}), but the sign is + for the first and − for the other.",
    byAbove:
      "{first} goes before {second}: the same majority grade ({grade}) and the same sign +, but more ballots give a better grade ({firstAbove, number}, not {secondAbove, number}).",
    byBelow:
      "{first} goes before {second}: the same majority grade ({grade}) and the same sign −, but fewer ballots give a worse grade ({firstBelow, number}, not {secondBelow, number}).",
    byValue:
      "{first} goes before {second}: all is equal so far ({grade}). Take the middle grade away from both sides, again and again. After {removed, plural, one {# time} other {# times}}, the middle grade is {firstGrade} on one side and {secondGrade} on the other.",
    shared: "{options} have exactly the same grades and share a place. The draw puts them in this order.",
  },
  schulze: {
    duels: "Duels",
    duelRule:
      "Options face each other two by two. A ballot gives its vote to the one it prefers; if it prefers neither, to neither.",
    beats: "{winner} beats {loser} by {more, number} to {fewer, number}.",
    draw: "{winner} and {loser} draw, {votes, number} to {votes, number}.",
    first: "Does one option beat all others?",
    condorcet: "Yes: {option} wins every duel.",
    noCondorcet: "No: no option wins every duel.",
    cycle: "The duels go round in a circle: {duels}.",
    onlyDraws: "There is no circle, but the option in first place draws at least once.",
    paths: "Paths",
    pathRule:
      "When duels go round in a circle, paths are compared. A path is a chain of duels won; it is worth as much as its weakest duel, in votes of the winner. The option with the stronger path to the other goes first.",
    noPaths: "There is no circle: each duel won decides who goes first.",
    link: "{winner} beats {loser} ({votes, number})",
    path: "{first} → {second}: {duels}. This path is worth {strength, number}.",
    noPath: "{first} → {second}: no path.",
    equal: "Both paths are worth the same ({strength, number}): nothing decides between {first} and {second}.",
    stronger: "{first} goes before {second}, {more, number} to {fewer, number}.",
    rest: "For all other pairs, the duel decides.",
    places: "The order",
    place: "{place, number}. {option}",
    sharedPlace:
      "{place, number}. {options}: nothing parts them, and they share this place. If an order is needed, it is this one, drawn by lot.",
  },
  transfers: {
    quotaTitle: "The quota",
    ballots:
      "{ballots, plural, one {# valid ballot} other {# valid ballots}}, {seats, plural, one {# seat to fill} other {# seats to fill}}.",
    quotaHalf:
      "To win takes more than half of the {ballots, plural, one {# valid ballot} other {# valid ballots}}: at least {quota}.",
    quotaScottish:
      "The quota is {quota}: {ballots, number} ÷ {parts, number}, without the remainder, plus 1. Whoever reaches it gets a seat.",
    quotaWigm:
      "The quota is {quota}: {ballots, number} ÷ {parts, number}, cut after four decimals, plus 0.0001. Whoever reaches it gets a seat.",
    firstRound: "Round {round, number} · first preferences",
    surplusRound: "Round {round, number} · surplus: {name}",
    exclusionRound: "Round {round, number} · exclusion: {name}",
    tiedSurplus:
      "Tie for the largest surplus: {names}. {by, select, earlier {The latest round in which their votes differed settles it} order {The order fixed beforehand settles it} other {The draw settles it}}: {chosen} comes first.",
    tiedFewest:
      "Tie for the fewest votes: {names}. {by, select, earlier {The latest round in which their votes differed settles it} order {The order fixed beforehand settles it} other {The draw settles it}}: {chosen} drops out.",
    surplus:
      "{name} has a total of {votes}: that is {surplus} more than the quota of {quota}. All these ballots go to their next preference. Each keeps {surplus} ÷ {votes} of its value{decimals, plural, =0 {} other {, cut after # decimals}}.",
    fewest: "{name} has the fewest votes ({votes}) and drops out.",
    fewestOpen: "Of the options that may drop out, {name} has the fewest votes ({votes}) and drops out.",
    doomedOut: "{name} can no longer get a seat and drops out, with a total of {votes}.",
    handOn: "These ballots ({votes} together) go to their next preference and keep their value.",
    noPapers: "There is no ballot to transfer.",
    notHandedOn: "No more options are in the running than seats: these ballots are not transferred any more.",
    first: "{name}: {papers, plural, one {# ballot} other {# ballots}}.",
    parcel:
      "{papers, plural, one {# ballot worth {value} goes} other {# ballots worth {value} go}} to {name}: + {votes}.",
    exhausted:
      "{papers, plural, one {# ballot worth {value} has} other {# ballots worth {value} have}} no further preference: a value of {votes} counts for nobody any more.",
    lost: "The decimals cut off lose {lost}.",
    elected: "{name} has a total of {votes}, reaches the quota of {quota} and gets a seat.",
    electedLast:
      "{name} gets a seat with a total of {votes}, without reaching the quota of {quota}: no more options are in the running than seats.",
    option: "Option",
    votes: "Votes",
    nobody: "Count for nobody",
    sum: "All together",
  },
  reserved: {
    minimum: "Reserved seats: at least {seats, plural, one {# seat} other {# seats}} for {group}.",
    how: "A reserved seat is a minimum. An option that its group cannot do without no longer drops out. When all seats left are reserved for others, the options that can no longer get one drop out at once.",
    guarded:
      "Without {names}, a reserved seat would stay empty: {count, plural, one {this option} other {these options}} can no longer drop out.",
    doomed: "All seats left are reserved for others: {names} can no longer get one{count, plural, one {} other {}}.",
  },
  meek: {
    title: "The rule",
    keep: "At first each option keeps the whole of every vote that reaches it. Once it has a seat it keeps only what holds it at the quota; the rest goes to the next preference.",
    quotaRule:
      "In each round the quota is the number of votes that still count ÷ {parts, number}, cut after nine decimals, plus 0.000000001.",
    round: "Round {round, number}",
    quota: "Votes that still count: {counting}. Quota: {counting} ÷ {parts, number}, which gives {quota}.",
    quotaStays: "The quota stays at {quota}.",
    kept: "{name} keeps {keep} of each vote and lets {rest} pass on.",
    iterations:
      "{iterations, plural, one {The votes were handed out once.} other {The votes were handed out # times, until the parts kept no longer moved or an option reached the quota.}}",
    tied: "The gap between {names} is too small to say who has the fewest votes: the surplus still in play is larger. {by, select, order {The order fixed beforehand settles it} other {The draw settles it}}: {chosen} drops out.",
    keepFactor: "Part kept",
  },
  consent: {
    title: "Positions",
    positions:
      "{consents, plural, =0 {No consent} one {# consent} other {# consents}}, {reservations, plural, =0 {no reservation} one {# reservation} other {# reservations}}, {objections, plural, =0 {no objection} one {# objection} other {# objections}}.",
    objection: "Objection: {reason}",
    reservation: "Reservation: {reason}",
    outcome:
      "{outcome, select, adopted {No objection: the proposal is adopted. Reservations are noted and hold nothing back.} objected {One objection is enough: the proposal is not adopted. It needs an answer, an amended text and a new turn.} nobody {Nobody took a position: nothing is decided.} other {The quorum is not reached: nothing is decided.}}",
  },
  resolution: {
    title: "Votes",
    cast: "Votes cast: {for, number} for and {against, number} against, {cast, number} in all.",
    abstentions:
      "{abstention, plural, one {# abstention: it counts} other {# abstentions: they count}} for the quorum, not among the votes cast.",
    spoilt:
      "{blank, plural, =0 {No blank ballot} one {# blank ballot} other {# blank ballots}} and {spoilt, plural, =0 {no spoilt one} one {# spoilt one} other {# spoilt ones}}: these are not votes cast.",
    college:
      "{college}: {for, number} for, {against, number} against. The share of the votes for {over, select, electorate {among its {electorate, number} people on the list } other {}}is {share}. With a weight of {weight}, this college adds {share} × {weight} = {carried}%.",
    emptyCollege:
      "{college}: no vote cast. {weight, select, 0 {Its weight is shared among the other colleges.} other {Its weight stays, and adds nothing.}}",
    united:
      "{colleges} count together, and their weights are added: at least one of them has fewer than five people on the list.",
    together:
      "The colleges have too few people on the list to keep the secret: all votes are counted together, without weights.",
    line: "It took {strict, select, yes {more than} other {at least}} {share} of the {over, select, electorate {people on the list} other {votes cast}}: {needed, plural, one {# vote for} other {# votes for}}. There are {for, number}.",
    lineByColleges:
      "It took {strict, select, yes {more than} other {at least}} {share} of the {over, select, electorate {people on the list} other {votes cast}}, each college counting by its weight. The sum is {sum}%, exactly {reached}. Percentages are cut after two decimals.",
    tie: "There are as many for as against: {by, select, chair {the chair’s casting vote decides.} other {the proposal is not adopted.}}",
    outcome:
      "{outcome, select, adopted {The proposal is adopted.} rejected {The proposal is rejected.} other {The quorum is not reached: the question is not decided.}}",
  },
  terms: {
    share:
      "The envelope is shared equally among everybody who voted{start, select, floor {, each share being rounded down to a whole euro} other {}}.",
    paper: {
      approval:
        "{most, plural, =0 {Everyone ticks the projects they support, as many as they like.} one {Everyone ticks one project at most.} other {Everyone ticks the projects they support, # at most.}}",
      chooseOne: "Everyone chooses a single project.",
      points:
        "{inAll, plural, =0 {Everyone gives points to the projects: {perOption, plural, one {one point at most} other {# points at most}} to each.} other {Everyone spreads {inAll, plural, one {one point} other {# points}} over the projects{perOption, plural, =0 {, as they like.} one {, one at most for each.} other {, # at most for each.}}}}",
      ranking:
        "{most, plural, =0 {Everyone ranks the projects they support, as many as they like, from the most to the least wanted.} one {Everyone names one project at most.} other {Everyone ranks up to # projects, from the most to the least wanted.}}",
    },
    fund: "A project is funded when the people who support it can, together, pay its cost with their shares. First comes the one {by, select, cost {with the most supporters able to pay} cardinality {that costs each of its supporters the least} points {of which a point costs the least to whoever gave it} other {of which a rank won costs the least to whoever gave it; on each ballot a project wins one rank for every project placed after it, and the last wins none}}.",
    pay: "{by, select, cost {They pay for it in equal parts.} cardinality {They pay for it in equal parts.} points {Each pays according to the points they gave.} other {Each pays according to the rank they gave.}} Whoever has too little left gives all they have.",
    complete:
      "{completion, select, none {Money that is left is not spent: it stays in the envelope.} greedy {If money is left, whatever still fits is funded, one project after another, the best supported first.} add1 {If money is left, every share is raised by {increment}, again and again, as long as the envelope is enough; the rest is not spent.} add1_exhaustive {If money is left, every share is raised by {increment}, again and again, as long as the envelope is enough and a supported project could still fit; the rest is not spent.} add1_greedy {If money is left, every share is raised by {increment}, again and again, as long as the envelope is enough; then whatever still fits is funded, the best supported first.} other {If money is left, every share is raised by {increment}, again and again, as long as the envelope is enough and a supported project could still fit; then whatever still fits is funded, the best supported first.}}",
    greedy:
      "Projects are taken one after another, {by, select, cost {the most supported first} cardinality {those with the most supporters for their cost first} points {those with the most points for their cost first} other {those that win the most ranks for their cost first; on each ballot a project wins one rank for every project placed after it}}. A project that costs more than what is left is passed over, and the next one is looked at.",
    ties: "Between equal projects the cheaper one goes first, then the one with more supporters, then the one that a public draw names, which anybody can check.",
    comparison:
      "At the end, the outcome is compared with the projects taken simply by number of supporters: if more people gain from that, it is that outcome that stands.",
    name: "{rule, select, equal_shares {Name of the rule: Method of Equal Shares (Peters, Pierczyński and Skowron, 2021), satisfaction “{satisfaction}”, completion “{completion}”{raised, select, yes {, steps of {increment}} other {}}. Beside the result, the page also shows what the majority alone would have funded.} phragmen {Name of the rule: sequential Phragmén, on approvals. Beside the result, the page also shows what the majority alone would have funded.} other {Name of the rule: greedy, satisfaction “{satisfaction}”. It is the rule of most cities; a majority can decide on the whole envelope with it.}}",
  },
  budget: {
    total:
      "{count, plural, =0 {No project is funded} one {# project is funded} other {# projects are funded}}: {cost} out of an envelope of {envelope}. {left} is left.",
    fundedTitle: "Projects funded",
    project: "Project",
    supporters: "Supporters",
    cost: "Cost",
    notesTitle: "Worth knowing",
    fileTies:
      "This file comes from a vote that settles ties by lot; here they were settled by the number of the projects. To count as the vote did, add {option}.",
    tooLong:
      "To look for the smallest change that would have funded each project would take too long for these ballots.",
    shareTitle: "Each person’s share",
    share:
      "{voters, plural, =0 {Nobody voted} one {# person voted} other {# people voted}}. The envelope of {envelope} is split equally: each person’s share is {share}.",
    shareFloor:
      "{voters, plural, =0 {Nobody voted} one {# person voted} other {# people voted}}. The envelope of {envelope} is split equally: each person’s share is {share}, without what is over the unit.",
    raised:
      "So that no money lies idle, the rule raises each share by {increment}, {steps, plural, one {# time} other {# times}}, up to {endowment}. It stops before the purchases would exceed the envelope{stop, select, exhaustive {, or as soon as no supported project fits in it any more} other {}}. This is the count with that share.",
    notRaised: "The rule allowed this share to be raised; here it was not.",
    order:
      "{by, select, cost {In each round we buy the project with the most supporters able to pay. Its supporters all pay the same; those who no longer have enough give what they have left.} cardinality {In each round we buy the project that costs each of its supporters least. They all pay the same; those who no longer have enough give what they have left.} points {In each round we buy the project of which a point costs least. Each supporter pays by the points given; those who no longer have enough give what they have left.} other {In each round we buy the project of which a rank gained costs least. Each supporter pays by the rank given; those who no longer have enough give what they have left.}}",
    cut: "To be read, amounts are cut after whole cents; the count keeps all fractions.",
    round: "Round {round, number} · {project}",
    bought: "{project} costs {cost}. {votes, plural, one {# person supports it} other {# people support it}}.",
    held: "Together its supporters still have {held}.",
    spent: "Its supporters have already paid for {projects}.",
    spentOne: "{project} ({amount})",
    effective:
      "{by, select, cost {Supporters able to pay} cardinality {Cost divided by the highest payment} other {Cost divided by the price of a point}}: {votes}.",
    paid: "{voters, plural, one {# person pays} other {# people each pay}} {amount}.",
    gaveRest:
      "{others, plural, one {# other person gives what is left.} other {# other people give what they have left.}}",
    tiesTitle: "Ties",
    ties: "Between two projects that are level, the cheaper one goes first; then the one with more supporters; then {by, select, lot {the public draw: the smallest SHA-256 of the text “{seed}:number of the project”} other {the alphabetical order of project numbers}}.",
    nothingLeft: "{count, plural, one {# person has} other {# people have}} nothing left to give.",
    paidByWeight: "The table says how many people pay which amount.",
    standing:
      "{by, select, cost {The other projects, with their supporters able to pay} cardinality {The other projects, with their cost divided by the highest payment} other {The other projects, with their cost divided by the price of a point}}: {projects}.",
    standingOne: "{project} ({votes})",
    unable:
      "{count, plural, one {Its supporters cannot pay for it} other {Their supporters cannot pay for them}}: {projects}.",
    payers: "People",
    each: "Each pays",
    sum: "All together",
    greedyTitle: "One project after another",
    greedyRule:
      "{by, select, cost {Projects are taken by number of supporters} cardinality {Projects are taken by number of supporters divided by their cost} points {Projects are taken by number of points divided by their cost} other {Projects are taken by ranks gained divided by their cost}}, as long as they fit in what is left. To begin with: {left}.",
    completionTitle: "The money that was left",
    support:
      "{by, select, points {{score, plural, one {# point} other {# points}}} borda {{score, plural, one {# rank won} other {# ranks won}}} other {{score, plural, one {# supporter} other {# supporters}}}}",
    fits: "{project}: {support}, {cost}. Funded; {left} is left.",
    misfit: "{project}: {support}, {cost}. Too dear for what is left: {left}.",
    stopped: "The rule stops at the first project that does not fit.",
    tooFew: "Below the minimum asked for ({support}): {projects}.",
    noRank: "Without any rank won: {projects}.",
    unsupported: "Nobody supports {projects}.",
    phragmenTitle: "The projects, in order",
    phragmenRule:
      "The cost of each project taken weighs on its supporters. The next project is the one that leaves its supporters the lightest load, the same for all. The rule stops at the first that no longer fits in the envelope.",
    carried:
      "{project}: {votes, plural, one {# supporter} other {# supporters}}, {cost}. Each then carries {load}. Funded; {left} is left.",
    tooHeavy:
      "{project}: {votes, plural, one {# supporter} other {# supporters}}, {cost}. Each would carry {load}, but this project does not fit in what is left: {left}. The rule stops here.",
    thresholdTitle: "The threshold",
    threshold:
      "A project needs support according to its cost: the share of voters who support it must reach a third of the share of the envelope that it asks for. Otherwise it is not counted.",
    below:
      "{project}: {votes, plural, =0 {no supporter} one {# supporter} other {# supporters}}, it needed {needed, number}.",
    notCounted: "It does not reach the threshold: it was not counted.",
    noneBelow: "All projects reach this threshold.",
    comparisonTitle: "The comparison",
    comparison:
      "The outcome is compared with that of taking projects by number of supporters. Each person prefers the outcome that spends more money on the projects that they support.",
    preferences:
      "{rule, plural, =0 {Nobody prefers} one {# person prefers} other {# people prefer}} the outcome of the rule, {greedy, plural, =0 {nobody} one {# person} other {# people}} the other one{indifferent, plural, =0 {} one {; to # person it is the same} other {; to # people it is the same}}.",
    replaced: "More people prefer the other outcome: it takes the place of the rule’s.",
    kept: "The outcome of the rule stays.",
    unfunded: "Not funded · {project}",
    supported:
      "{project} costs {cost}. {votes, plural, =0 {Nobody supports it.} one {# person supports it.} other {# people support it.}}",
    short: "At the end its supporters still have {held} together: {missing} is missing.",
    heldEnough: "At the end its supporters still have {held} together.",
    tooLittleLeft: "The envelope has {left} left: not enough for this project.",
    cheaper: "Costing {cut} less, it would have been funded.",
    moreSupporters:
      "With {supporters, plural, one {# more supporter} other {# more supporters}}, for this project alone, it would have been funded.",
    greedyWould: "By number of supporters alone, it would have been funded.",
  },
} as const satisfies Translation<typeof fr>;
