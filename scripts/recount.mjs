#!/usr/bin/env node
// Recounts a published vote from its archive, and says whether it finds what was published.
//   node recount.mjs scrutin-12.json [--language fr|nl|en] [--patient]
// The last line is `same`, `different` (each place that differs stands above it), or `withheld`: with fewer than five
// voters the ballots are not published, so that only the file itself can be checked, and nothing is recounted.
// Exit status: 0 for same and withheld, 1 for different, 2 when the file is no archive.
// It needs nothing but Node 20, shares nothing with the server, and is written to be read: each part begins with its rule
// and its source. Only whole numbers decide (of any length as BigInt, written 1n); none is rounded unless a rule says so.
//
// It checks the archive's hash; that ballots and receipts are each sorted, and as many as the members who voted; that the
// rule allows each ballot; how colleges are united; and the whole result, step by step. It leaves out
// electorate.frozenHash (it covers the register of members, which is not public); paths of a Schulze count (they show
// strengths, which are recounted); of a budget what is rounded for display or follows from payments (standing,
// decidedCentsQuartiles, supportersHeldCents, spentOn, shortfallCents), runs and changes (hundreds of other counts).

import { createHash } from "node:crypto";
import { readFileSync, realpathSync, statSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";

const sha256 = (text) => createHash("sha256").update(text).digest("hex");
const isText = (value) => typeof value === "string";
const isBoolean = (value) => typeof value === "boolean";
const isRecord = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
const isWhole = (value, least = 0) => Number.isSafeInteger(value) && value >= least;
const order = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
const areDistinct = (values) => new Set(values).size === values.length;
const areAscending = (values) => values.every((value, i) => i === 0 || values[i - 1] < value);
const idsOf = (list) => list.map(({ id }) => id);
const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);
const sumBig = (numbers) => numbers.reduce((total, number) => total + number, 0n);
const divideUp = (a, b) => (a + b - 1n) / b;
// Fractions are pairs of whole numbers. Dividing both by their greatest common divisor gives the lowest terms.
function lowestTerms([a, b]) {
  let [x, y] = [a, b];
  while (y !== 0n) [x, y] = [y, x % y];
  return [a / x, b / x];
}
const NOTHING = [0n, 1n];
const fractionOf = ({ num, den }) => [BigInt(num), BigInt(den)];
const addFractions = ([a, b], [c, d]) => lowestTerms([a * d + c * b, b * d]);
/** "13/20", or "3" for a whole number. */
function fractionText(a, b) {
  const [above, below] = lowestTerms([BigInt(a), BigInt(b)]);
  return below === 1n ? `${above}` : `${above}/${below}`;
}
/** 213000000 hundred-thousandths are "2130.00000". */
function decimalText(units, decimals) {
  const digits = units.toString().padStart(decimals + 1, "0");
  return decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}
/** Ends the recount of what is no archive: `message` names a sentence of the end of this file, about `place`. */
function refuse(message, place = "") {
  throw Object.assign(new Error(message), { isRefusal: true, place });
}
// Stands in a recount where the published result shows what is not recounted.
const UNCHECKED = Symbol("not recounted");
// A made-up archive could ask for a count without end: every visit to a purse or a paper costs patience.
let patience = 0; // Set anew for each recount.
function takePatience(visits) {
  patience -= visits;
  if (patience < 0) refuse("tooLong");
}

// --- The archive: its form, its hash, its lists ----------------------------------------------------------------------
// A form is a test, or a record of forms. Ids of options are "1", "2", … in the order of the ballot paper.
const isCount = (value) => isWhole(value, 1);
const isLimit = (value) => value === null || isCount(value);
const oneOf = (...values) => values.includes.bind(values);
const isListOf = (all, isOne) => Array.isArray(all) && all.every((one, i) => isRecord(one) && isOne(one, i));
const isOption = ({ id, title, group = "" }, i) => id === `${i + 1}` && isText(title) && isText(group);
const areOptions = (all) => isListOf(all, isOption) && all.length >= 2 && all.length <= 100;
const isReserved = ({ group, seats }) => isText(group) && isWhole(seats);
const areReserved = (all) => isListOf(all, isReserved) && areDistinct(all.map(({ group }) => group));
const isProject = ({ id, title, costCents }) => isWhole(id) && isText(title) && isCount(costCents);
const areProjects = (all) => isListOf(all, isProject) && areDistinct(idsOf(all));
const SWITCH = oneOf(undefined, true, false);
const ALLOCATION = {
  rule: oneOf("equal-shares", "greedy", "phragmen"),
  satisfaction: oneOf("cost", "cardinality", "points", "borda"),
  completion: oneOf("none", "greedy", "add1", "add1-exhaustive", "add1-greedy", "add1-exhaustive-greedy"),
  ...{ incrementCents: isCount, start: oneOf("exact", "floor"), minimumScore: (value = 0) => isWhole(value) },
  ...{ comparison: SWITCH, threshold: SWITCH, stopAtFirstMisfit: SWITCH },
};
const isCollege = ({ id, title, weight }) => isText(id) && isText(title) && isCount(weight?.num) && isCount(weight.den);
const areColleges = (all) => isListOf(all, isCollege) && all.length >= 3 && all.length <= 10 && areDistinct(idsOf(all));
const BY_COLLEGES = { colleges: areColleges, emptyCollege: oneOf("spread", "against") };
const VARIANT = oneOf("scottish", "wigm-prf", "meek-prf");
const SEATS = { options: areOptions, seats: isCount, variant: VARIANT, reserved: areReserved };
// What a ballot of a budget says: projects approved, one of them, points, or an order. Older rounds name no paper.
const POINTS = { perOption: isLimit, inAll: isLimit };
const PAPERS = { approval: { most: isLimit }, "choose-one": {}, points: POINTS, ranking: { most: isLimit } };
const APPROVALS = { form: "approval", most: null };
const isPaper = (paper = APPROVALS) => Object.keys(PAPERS).includes(paper?.form) && !misfit(paper, PAPERS[paper.form]);
const RULES = {
  resolution: (rule) => rule === undefined || !misfit(rule, BY_COLLEGES),
  consent: {},
  approval: { options: areOptions, places: isCount },
  score: { options: areOptions, places: isCount, ...POINTS },
  majority_judgment: { options: areOptions, places: isCount, grades: oneOf(2, 3, 4, 5, 6, 7) },
  schulze: { options: areOptions, places: isCount, equalRanks: isBoolean, leftOut: oneOf("last", "unranked") },
  irv: { options: areOptions },
  stv: (rule) => !misfit(rule, SEATS) && sum(rule.reserved.map(({ seats }) => seats)) <= rule.seats,
  budget: { envelopeCents: isCount, projects: areProjects, allocation: ALLOCATION, paper: isPaper },
};
const areUnited = (all = []) => isListOf(all, ({ unites }) => isListOf(unites, (one) => isWhole(one.electorate)));
const SHARE = { numerator: isWhole, denominator: isCount };
const PASS_LINE = { ...SHARE, strict: isBoolean, base: oneOf("votes_cast", "electorate") };
const LISTS = { ballots: Array.isArray, receipts: (all) => Array.isArray(all) && all.every(isText), result: isRecord };
const ARCHIVE = {
  ...{ format: oneOf("voix-au-chapitre/vote"), version: oneOf(1), question: isText, lotSeed: isText, hash: isText },
  method: oneOf(...Object.keys(RULES)),
  electorate: { size: isWhole, voted: isWhole, colleges: areUnited },
  ...{ quorum: SHARE, withheld: isBoolean, ...LISTS },
};
const [SMALL_ELECTORATE, DEEPEST, LARGEST_FILE] = [5, 40, 64 * 1024 * 1024];
/** Refuses what is no archive of this form, before anything is made of it. */
function requireArchive(archive) {
  requireModest(archive);
  const { method, withheld } = archive ?? {};
  const ruled = { rule: isText(method) ? RULES[method] : {}, ...(method === "resolution" && { majority: PASS_LINE }) };
  // Without ballots nothing is counted, so the rule does not matter.
  const place = misfit(archive, withheld === true ? ARCHIVE : { ...ARCHIVE, ...ruled });
  if (place) refuse("form", place);
}
/** The first place where a value is not of its form; undefined if it is. */
function misfit(value, form, path = "archive") {
  if (typeof form === "function") return form(value) ? undefined : path;
  if (!isRecord(value)) return path;
  return Object.keys(form).reduce((found, key) => found ?? misfit(value[key], form[key], `${path}.${key}`), undefined);
}
/** No number beyond all bounds (1e400), and nothing nested deeper than any archive. */
function requireModest(value, depth = 0) {
  if (depth > DEEPEST || (typeof value === "number" && !Number.isFinite(value))) refuse("form", "…");
  if (typeof value !== "object" || value === null) return;
  for (const inner of Object.values(value)) requireModest(inner, depth + 1);
}
// JSON written in one way only, so that the same content always has the same hash: no spaces, and the keys of each object
// in order: first those that are whole numbers, by number, then the others, by their characters' codes.
function canonicalText(value) {
  if (Array.isArray(value)) return `[${value.map(canonicalText).join(",")}]`;
  if (!isRecord(value)) return JSON.stringify(value);
  const isNumber = (key) => /^(0|[1-9]\d{0,9})$/.test(key) && Number(key) < 2 ** 32 - 1;
  const byKey = (a, b) => isNumber(b) - isNumber(a) || (isNumber(a) ? a - b : order(a, b));
  const ordered = Object.keys(value).sort(byKey);
  return `{${ordered.map((key) => `${JSON.stringify(key)}:${canonicalText(value[key])}`).join(",")}}`;
}
// Of a small electorate, the result shows no more than the outcome and these; elections show the winners.
const SHOWN_WHEN_WITHHELD = { resolution: [], consent: ["reasons"], budget: ["selected"] };
/** What is wrong with the archive itself, whatever the count says. */
function checkArchive({ hash, ...content }, colleges) {
  const { electorate, ballots, receipts, withheld, method, result } = content;
  const { size, voted } = electorate;
  const texts = ballots.map(canonicalText);
  const shown = ["outcome", ...(SHOWN_WHEN_WITHHELD[method] ?? ["winners"])];
  const votersOf = ({ id }) => ballots.filter((ballot) => ballot?.college === id).length;
  const checks = [
    [voted <= size, "electorate.voted", "moreVoters"],
    [colleges?.every((one) => votersOf(one) <= one.electorate) ?? true, "electorate.colleges", "moreVoters"],
    [texts.every((text, i) => i === 0 || texts[i - 1] <= text), "ballots", "unsorted"],
    [areAscending(receipts), "receipts", "unsorted"],
    [receipts.every((receipt) => /^[0-9a-f]{64}$/.test(receipt)), "receipts", "noReceipt"],
    [!withheld || Object.keys(result).every((key) => shown.includes(key)), "result", "shown"],
  ];
  return [
    ...compare("hash", hash, sha256(canonicalText(content))),
    ...compare("withheld", withheld, size < SMALL_ELECTORATE),
    ...compare("receipts.length", receipts.length, voted),
    ...compare("ballots.length", ballots.length, withheld ? 0 : voted),
    ...compare("electorate.colleges", electorate.colleges, colleges),
    ...compare("electorate.size", size, colleges ? sum(colleges.map((one) => one.electorate)) : size),
    ...checks.filter(([isSo]) => !isSo).map(([, path, sentence]) => ({ path, sentence })),
  ];
}
/** Every place where two values differ: what was published against what was recounted. */
function compare(path, published, recounted) {
  if (recounted === UNCHECKED) return [];
  const areLists = Array.isArray(published) && Array.isArray(recounted) && published.length === recounted.length;
  if (!areLists && !(isRecord(published) && isRecord(recounted))) {
    return published === recounted ? [] : [{ path, published, recounted }];
  }
  const own = (value, key) => (Object.hasOwn(value, key) ? value[key] : undefined);
  const keys = new Set([...Object.keys(recounted), ...Object.keys(published)]);
  const pathOf = (key) => (areLists ? `${path}[${key}]` : `${path}.${key}`);
  return [...keys].flatMap((key) => compare(pathOf(key), own(published, key), own(recounted, key)));
}

// --- Ballots: one written form for each choice, so that no ballot can carry a mark that tells whose it is -------------
const says = (ballot, ...keys) =>
  Object.keys(ballot).length === keys.length && keys.every((key) => Object.hasOwn(ballot, key));
const IS_ALLOWED = {
  resolution: (ballot, _, colleges = []) => {
    const isSound = ["for", "against", "abstention"].includes(ballot.resolution);
    if (colleges.length < 2) return isSound && says(ballot, "resolution");
    return isSound && says(ballot, "resolution", "college") && idsOf(colleges).includes(ballot.college);
  },
  consent: (ballot) => {
    if (says(ballot, "position")) return ["consent", "reservation"].includes(ballot.position);
    const { position, reason } = ballot;
    const isReason = isText(reason) && reason !== "" && reason === reason.trim();
    return isReason && says(ballot, "position", "reason") && ["reservation", "objection"].includes(position);
  },
  approval: (ballot, rule) => says(ballot, "approved") && areInOrder(ballot.approved, idsOf(rule.options)),
  score: (ballot, rule) => arePoints(ballot, idsOf(rule.options), rule),
  majority_judgment: (ballot, rule) => {
    const isSound = says(ballot, "grades") && areNumbers(ballot.grades, idsOf(rule.options), 0, rule.grades - 1);
    return isSound && [0, rule.options.length].includes(Object.keys(ballot.grades).length);
  },
  // Where options left out come last, a last place that holds all that remain says nothing and is not written.
  schulze: (ballot, rule) =>
    isRanking(ballot, idsOf(rule.options), rule.equalRanks) &&
    (rule.leftOut === "unranked" || ballot.ranking.flat().length < rule.options.length),
  irv: (ballot, rule) => isRanking(ballot, idsOf(rule.options)),
  stv: (ballot, rule) => isRanking(ballot, idsOf(rule.options)),
  budget: (ballot, { form, most, numbers, ids, ...limits }) => {
    if (form === "points") return arePoints(ballot, ids, limits);
    if (form === "ranking") return isRanking(ballot, ids) && ballot.ranking.length <= most;
    return says(ballot, "projects") && areInOrder(ballot.projects, numbers) && ballot.projects.length <= most;
  },
};
/** What ballots of a budget are held against: its paper, and the projects that they can name, in ascending order. */
function paperOf({ projects, paper = APPROVALS }) {
  const numbers = idsOf(projects).sort((a, b) => a - b);
  const most = paper.form === "choose-one" ? 1 : (paper.most ?? projects.length);
  return { ...paper, most, numbers, ids: numbers.map(String) };
}
function areInOrder(ids, known) {
  if (!Array.isArray(ids)) return false;
  takePatience((ids.length * known.length) / 100);
  const places = ids.map((id) => known.indexOf(id));
  return !places.includes(-1) && areAscending(places);
}

function areNumbers(given, known, least, most) {
  // JavaScript lists keys that are whole numbers in ascending order, however they were written.
  if (!isRecord(given) || !areInOrder(Object.keys(given), known)) return false;
  return Object.values(given).every((number) => isWhole(number, least) && number <= most);
}

const arePoints = (ballot, known, { perOption, inAll }) =>
  says(ballot, "points") &&
  areNumbers(ballot.points, known, 1, perOption ?? Number.MAX_SAFE_INTEGER) &&
  (inAll === null || sum(Object.values(ballot.points)) <= inAll);
function isRanking(ballot, known, mayShare = false) {
  const { ranking } = ballot;
  if (!says(ballot, "ranking") || !Array.isArray(ranking) || !areDistinct(ranking.flat())) return false;
  const isPlace = (place) => areInOrder(place, known) && place.length > 0 && (mayShare || place.length === 1);
  return ranking.every(isPlace);
}
function groupIdentical(ballots) {
  const groups = new Map(ballots.map((ballot) => [canonicalText(ballot), { ballot, papers: 0 }]));
  for (const ballot of ballots) groups.get(canonicalText(ballot)).papers += 1;
  return [...groups.values()];
}
const papersOf = (groups) => sum(groups.map((group) => group.papers));

// --- Ties: the public lot --------------------------------------------------------------------------------------------
// Options in order of the SHA-256 of "seed:id", lowest first. The seed was published beforehand, so nobody chose the
// draw, and anyone can redraw it: printf 'seed:id' | sha256sum
function drawLot(seed, ids) {
  const drawn = ids.map((id) => ({ id, digest: sha256(`${seed}:${id}`) }));
  return drawn.sort((a, b) => order(a.digest, b.digest)).map(({ id }) => id);
}

// --- Resolution ------------------------------------------------------------------------------------------------------
// Abstentions are not votes cast (Code de commerce, L.225-96 and L.225-98) but count for the quorum, which comes first.
// "More than a half" is strict; "at least two thirds" is not. With no vote cast nothing is adopted.
function countResolution(archive, united) {
  const { ballots, electorate, majority, rule } = archive;
  const { numerator: num, denominator: den, strict } = majority;
  const over = majority.base === "electorate" ? "electorate" : "votes-cast";
  const votes = votesIn(ballots);
  const votesCast = votes.for + votes.against;
  const base = over === "electorate" ? electorate.size : votesCast;
  // Without colleges, all electors are one that weighs 1.
  const isWeighed = united?.length > 1;
  const parts = isWeighed ? united : [{ electorate: electorate.size, weight: { num: 1, den: 1 } }];
  const { reached, colleges } = weighColleges(parts, ballots, over, rule?.emptyCollege);
  // What is reached against num / den, without dividing.
  const above = reached && reached[0] * BigInt(den) - BigInt(num) * reached[1];
  const passes = reached !== null && (strict ? above > 0n : above >= 0n);
  const line = BigInt(num) * BigInt(base);
  const needed = isWeighed ? null : Number(strict ? line / BigInt(den) + 1n : divideUp(line, BigInt(den)));
  const passLine = { over, fraction: { num, den }, strict, base, needed };
  const turnout = turnoutOf(archive);
  const [outcome, decidedBy] = isMissed(turnout) ? ["no-quorum", "quorum"] : [passes ? "adopted" : "rejected", "votes"];
  const counted = { ...turnout, votes: { ...votes, blank: 0, spoilt: 0 }, votesCast, passLine };
  const forShare = reached && fractionText(...reached);
  // As many for as against, where more than a half of the votes cast is asked.
  const tie = over === "votes-cast" && strict && num * 2 === den && above === 0n;
  return { outcome, decidedBy, ...counted, forShare, tie, colleges: isWeighed ? colleges : [] };
}
function votesIn(ballots) {
  const count = (choice) => ballots.filter(({ resolution }) => resolution === choice).length;
  return { for: count("for"), against: count("against"), abstention: count("abstention") };
}
// Statutes may give each college a part of the votes (loi 47-1775, art. 19 octies): its own share of votes for then counts
// with that weight. A college without votes cast leaves its weight to the others (`spread`), or adds nothing (`against`).
function weighColleges(colleges, ballots, over, emptyCollege) {
  const counted = colleges.map((college) => {
    const votes = votesIn(ballots.filter((ballot) => ballot.college === college.id));
    const cast = votes.for + votes.against;
    const base = over === "electorate" ? college.electorate : cast; // 0 where an archive says that nobody could vote
    const share = cast > 0 && base > 0 ? [BigInt(votes.for), BigInt(base)] : null;
    const weight = share || emptyCollege === "against" ? fractionOf(college.weight) : NOTHING;
    return { votes: { ...college, ...votes }, share, weight };
  });
  const whole = counted.map(({ weight }) => weight).reduce(addFractions);
  const ofWhole = ([a, b]) => (whole[0] === 0n ? NOTHING : [a * whole[1], b * whole[0]]);
  const carried = counted.map(({ share, weight: [a, b] }) => (share ? [share[0] * a, share[1] * b] : NOTHING));
  const reached = counted.some(({ share }) => share) ? ofWhole(carried.reduce(addFractions)) : null;
  const shown = counted.map(({ votes, share, weight }) => {
    return { ...votes, forShare: share && fractionText(...share), effectiveWeight: fractionText(...ofWhole(weight)) };
  });
  return { reached, colleges: shown };
}
// What fewer than five chose could be read from their figures. So at opening, while a college has fewer than five electors,
// the smallest is united with the next smallest (of equal ones, the first of the rule), and their weights are added.
function uniteColleges({ method, rule, electorate: { colleges = [] } }) {
  if (method !== "resolution" || !rule) return undefined;
  const electors = new Map(colleges.flatMap(({ unites }) => unites.map(({ id, electorate }) => [id, electorate])));
  const sizeOf = (group) => sum(group.map(({ electorate }) => electorate));
  const byPlace = ([a], [b]) => a.place - b.place;
  let groups = rule.colleges.map((one, place) => [{ ...one, place, electorate: electors.get(one.id) ?? 0 }]);
  for (;;) {
    const [smallest, next, ...others] = groups.sort((a, b) => sizeOf(a) - sizeOf(b) || byPlace(a, b));
    if (next === undefined || sizeOf(smallest) >= SMALL_ELECTORATE) break;
    groups = [[...smallest, ...next].sort((a, b) => a.place - b.place), ...others];
  }
  return groups.sort(byPlace).map((group) => {
    const [num, den] = group.map((one) => fractionOf(one.weight)).reduce(addFractions);
    const unites = group.map(({ id, electorate }) => ({ id, electorate }));
    return { id: group[0].id, electorate: sizeOf(group), weight: { num: Number(num), den: Number(den) }, unites };
  });
}
/** Who took part, and the quorum: a part of the electorate that must vote, blank or not, rounded up; null without one. */
function turnoutOf({ ballots, electorate: { size }, quorum: { numerator: num, denominator: den } }) {
  const attendance = ballots.length;
  const needed = Number(divideUp(BigInt(size) * BigInt(num), BigInt(den)));
  const quorum = num === 0 ? null : { fraction: { num, den }, needed, reached: attendance >= needed };
  return { electorate: size, attendance, quorum };
}
const isMissed = ({ quorum }) => quorum !== null && !quorum.reached;

// --- Consent: adopted when nobody objects; reservations are kept with their reasons and hold nothing back -------------
function countConsent(archive) {
  const { ballots } = archive;
  const count = (position) => ballots.filter((ballot) => ballot.position === position).length;
  const [consents, reservations, objections] = ["consent", "reservation", "objection"].map(count);
  const turnout = turnoutOf(archive);
  const decision = ballots.length === 0 ? "no-ballot" : objections > 0 ? "objected" : "adopted";
  const outcome = isMissed(turnout) ? "no-quorum" : decision;
  const reasons = ballots.filter(({ reason }) => reason).sort((a, b) => order(canonicalText(a), canonicalText(b)));
  return { outcome, ...turnout, consents, reservations, objections, reasons };
}

// --- Elections: what all methods share. Blank ballots count for the quorum and for nothing else ------------------------
function countElection(archive) {
  const { method, rule, ballots, lotSeed } = archive;
  const said = ballots.filter((ballot) => Object.values(ballot).every((content) => Object.keys(content).length > 0));
  const turnout = turnoutOf(archive);
  const outcome = isMissed(turnout) ? "no-quorum" : said.length === 0 ? "no-ballot" : "decided";
  const drawn = drawLot(lotSeed, idsOf(rule.options));
  const trace = said.length === 0 ? null : COUNTS[method](drawn, groupIdentical(said), rule);
  const inOrder = trace && (trace.winners ?? trace.elected ?? trace.ranking.flat().map((one) => one.id ?? one));
  const winners = outcome === "decided" ? inOrder.slice(0, rule.places) : [];
  return { outcome, ...turnout, blank: ballots.length - said.length, winners, trace };
}
// Each takes the ids in the order of the lot, the ballots that are not blank, and the rule; and returns the trace.
const COUNTS = {
  approval: (ids, groups, rule) =>
    rankBySum(ids, groups, rule, "approvals", (ballot, id) => Number(ballot.approved.includes(id))),
  score: (ids, groups, rule) => rankBySum(ids, groups, rule, "points", ({ points }, id) => points[id] ?? 0),
  majority_judgment: countJudgment,
  schulze: countSchulze,
  irv: (ids, groups, { options }) => countTransfers(ids, groups, { options, seats: 1, reserved: [] }, IRV),
  stv: (ids, groups, rule) =>
    rule.variant === "meek-prf" ? countMeek(ids, groups, rule) : countTransfers(ids, groups, rule, STV[rule.variant]),
};

// --- Approval and points: the greatest sums win, one of 0 is not chosen, the lot parts equal sums ----------------------
function rankBySum(ids, groups, { places }, name, given) {
  const sumFor = (id) => sum(groups.map(({ ballot, papers }) => given(ballot, id) * papers));
  // Sorting leaves equal sums in the order of the lot.
  const ranked = ids.map((id) => ({ id, [name]: sumFor(id) })).sort((a, b) => b[name] - a[name]);
  const chosen = ranked.slice(0, places).filter((one) => one[name] > 0);
  const [last, next] = [chosen.at(-1), ranked[chosen.length]];
  const isDrawn = last !== undefined && next !== undefined && last[name] === next[name];
  const drawn = isDrawn ? idsOf(ranked.filter((one) => one[name] === last[name])) : [];
  const ranking = ranked.map((one) => ({ ...one, chosen: chosen.includes(one) }));
  return { ballots: papersOf(groups), ranking, winners: idsOf(chosen), drawn };
}

// --- Majority judgment (Balinski and Laraki, "Majority Judgment", 2011) -------------------------------------------------
// An option's majority grade is its middle grade, the worse of two. Options are compared by it; where it is equal, one
// such grade is taken away from each and the new middle ones are compared, and so on. The grades taken away, written one
// after the other from 0 for the best, are the majority value.
function countJudgment(ids, groups, { grades }) {
  const judged = ids.map((id) => {
    const counts = Array.from({ length: grades }, () => 0);
    for (const { ballot, papers } of groups) counts[ballot.grades[id]] += papers;
    return { id, counts, value: majorityValue(counts) };
  });
  const values = [...new Set(judged.map(({ value }) => value))].sort();
  const ranking = values.map((value) => judged.filter((one) => one.value === value).map(gaugeOf));
  return { ballots: papersOf(groups), ranking };
}
/** What is left always lies around the middle, so grades go from there, by turns from the better and the worse side. */
function majorityValue(counts) {
  const sorted = counts.flatMap((papers, grade) => Array.from({ length: papers }, () => grade));
  const middle = Math.floor(sorted.length / 2);
  // Without the worse of two middle grades, the next middle one is the better of them; without a lone one, it is worse.
  const second = sorted.length % 2 === 0 ? -1 : 1;
  const at = (i) => middle + Math.ceil(i / 2) * (i % 2 === 1 ? second : -second);
  return sorted.map((_, i) => sorted[at(i)]).join("");
}
/** How the result shows an option: its grades, the majority grade, and how many ballots are above and below it. */
function gaugeOf({ id, counts, value }) {
  const majorityGrade = Number(value[0]);
  const [above, below] = [sum(counts.slice(0, majorityGrade)), sum(counts.slice(majorityGrade + 1))];
  return { id, counts, majorityGrade, above, below, sign: above > below ? "+" : "-" };
}

// --- Schulze, winning votes ("A new monotonic, clone-independent, reversal symmetric, and Condorcet-consistent
// single-winner election method", 2011) --------------------------------------------------------------------------------
// One option beats another when more ballots prefer it; the beat counts these ballots. A path of beats is as strong as
// its weakest beat. i is better than j when its strongest path to j is stronger than j's strongest path to i.
function countSchulze(ids, groups, { leftOut }) {
  const pairs = ids.flatMap((_, i) => ids.map((_, j) => [i, j])).filter(([i, j]) => i !== j);
  const preferences = ids.map(() => ids.map(() => 0));
  for (const { ballot, papers } of groups) {
    takePatience(ids.length ** 2);
    const places = ids.map((id) => ballot.ranking.findIndex((place) => place.includes(id)));
    const isWorse = (own, other) => own >= 0 && (other < 0 ? leftOut === "last" : other > own);
    for (const [i, j] of pairs) if (isWorse(places[i], places[j])) preferences[i][j] += papers;
  }
  const beats = (i, j) => preferences[i][j] > preferences[j][i];
  const strengths = preferences.map((row, i) => row.map((papers, j) => (beats(i, j) ? papers : 0)));
  // Schulze's section 2.3: is a path through k stronger than the strongest one found so far?
  for (const k of ids.keys()) {
    for (const [i, j] of pairs) strengths[i][j] = Math.max(strengths[i][j], Math.min(strengths[i][k], strengths[k][j]));
  }
  const ranking = [];
  for (let left = [...ids.keys()]; left.length > 0; ) {
    const best = left.filter((i) => left.every((j) => strengths[i][j] >= strengths[j][i]));
    ranking.push(best.map((i) => ids[i]));
    left = left.filter((i) => !best.includes(i));
  }
  const condorcetWinner = ids.find((_, i) => ids.every((_, j) => i === j || beats(i, j))) ?? null;
  return { ranking, condorcetWinner, options: ids, preferences, strengths, paths: UNCHECKED };
}

// --- Reserved seats: an extension of the single transferable vote after I. D. Hill, "STV with constraints" (Voting
// matters 9, 1998) -----------------------------------------------------------------------------------------------------
// A group's reserved seats are a minimum. A group needs its reserved seats (or its options, if they are fewer), less those
// of its options that are elected. Of the options that stand,
// - guarded are those of a group that needs seats, once no more of it stand than it needs: they are never excluded;
// - doomed are, once the groups need all seats left, those whose group needs none: they are never elected, and excluded
//   one by one, fewest votes first, before anything else is done, with all their papers going on at the values they have;
// - able are those that are not doomed. The count is settled when no more are able than seats are left.
// Who reaches the quota is elected one after another, most votes first, and these words are read anew after each. A round
// names all who were guarded or doomed at any moment of its elections; where no seat is reserved, it says nothing of it.
function openSeats(ids, { seats, reserved, options }) {
  const [standing, elected] = [new Set(ids), []];
  const groups = reserved.filter((one) => one.seats > 0);
  const groupOf = new Map(options.map(({ id, group }) => [id, group]));
  const membersIn = (some, group) => some.filter((id) => groupOf.get(id) === group).length;
  function fates() {
    const left = seats - elected.length;
    const stand = ids.filter((id) => standing.has(id));
    const minimum = (one) => Math.min(one.seats, membersIn(ids, one.group));
    const needs = new Map(groups.map((one) => [one.group, Math.max(0, minimum(one) - membersIn(elected, one.group))]));
    const need = (id) => needs.get(groupOf.get(id)) ?? 0;
    const isTight = left > 0 && sum([...needs.values()]) === left;
    const able = stand.filter((id) => !isTight || need(id) > 0);
    const doomed = stand.filter((id) => !able.includes(id));
    const guarded = stand.filter((id) => need(id) > 0 && membersIn(stand, groupOf.get(id)) <= need(id));
    const excludable = doomed.length > 0 ? doomed : stand.filter((id) => !guarded.includes(id));
    return { able, doomed, guarded, excludable, isSettled: able.length <= left };
  }
  /** Elects, while seats are left, the one with the most votes of those that `ready` names; and tells of the elections. */
  function electMost(votes, ready) {
    const [now, seen] = [[], [fates()]];
    while (elected.length < seats) {
      const some = ready(seen.at(-1));
      if (some.length === 0) break;
      const most = some.reduce((first, other) => (votes.get(other) > votes.get(first) ? other : first));
      standing.delete(most);
      for (const list of [elected, now]) list.push(most);
      seen.push(fates());
    }
    const ever = (fate) => ids.filter((id) => seen.some((moment) => moment[fate].includes(id)));
    return { elected: now, ...(groups.length > 0 && { guarded: ever("guarded"), doomed: ever("doomed") }) };
  }
  return { standing, elected, fates, electMost };
}

// --- Single transferable vote by weighted papers ----------------------------------------------------------------------
// Scottish Local Government Elections Order 2007 (SSI 2007/42), schedule 1, rules 45 to 52; the reference rule WIGM of
// the Proportional Representation Foundation; instant runoff for one seat.
// Elect who reaches the quota. Transfer the largest surplus: all papers of that option go on, at a lower value. Without
// a surplus exclude the option with the fewest votes: its papers go on at the values they had. Once no more options stand
// than seats are left, all of them are elected and nothing is transferred any more.
// Votes are whole numbers of the last decimal that a rule keeps; what is smaller is cut off.
const SCOTTISH = {
  decimals: 5,
  quota: (papers, seats) => (papers / (seats + 1n) + 1n) * 100_000n,
  lower: (value, surplus, votes) => (surplus * value) / votes,
  looksBack: true, // Equal votes are parted by the latest earlier round in which they differed, then by the lot.
};
const WIGM = {
  decimals: 4,
  quota: (papers, seats) => (papers * 10_000n) / (seats + 1n) + 1n,
  lower: (value, surplus, votes) => (((surplus * value) / 10_000n) * 10_000n) / votes, // Product cut, then quotient.
};
const STV = { scottish: SCOTTISH, "wigm-prf": WIGM };
const IRV = { decimals: 0, quota: (papers) => papers / 2n + 1n, lower: (value) => value, looksBack: true };

function countTransfers(ids, groups, election, rule) {
  const { standing, elected, fates, electMost } = openSeats(ids, election);
  const one = 10n ** BigInt(rule.decimals);
  const text = (units) => decimalText(units, rule.decimals);
  // Papers with the same preferences move together. `at` is the preference that counts now, `holder` who has them.
  const open = { at: -1, value: one, holder: null };
  const piles = groups.map(({ ballot, papers }) => ({ ...open, order: ballot.ranking.flat(), papers: BigInt(papers) }));
  const valid = sumBig(piles.map((pile) => pile.papers));
  const quota = rule.quota(valid, BigInt(election.seats));
  const votes = new Map(ids.map((id) => [id, 0n]));
  const [surpluses, rounds, history] = [[], [], []];
  closeRound("first-count", null, null, moveOn(piles));
  while (standing.size > 0 && elected.length < election.seats) {
    const { doomed, excludable } = fates();
    if (surpluses.length > 0 && doomed.length === 0) transferSurplus(choose(surpluses, (a, b) => a > b));
    else exclude(choose(excludable, (a, b) => a < b));
  }
  return { ballots: Number(valid), quota: text(quota), elected, rounds };
  function transferSurplus({ chosen, tie }) {
    surpluses.splice(surpluses.indexOf(chosen), 1);
    const had = votes.get(chosen);
    const held = piles.filter((pile) => pile.holder === chosen);
    for (const pile of held) pile.value = rule.lower(pile.value, had - quota, had);
    votes.set(chosen, quota);
    closeRound("surplus", chosen, tie, moveOn(held));
  }
  function exclude({ chosen, tie }) {
    standing.delete(chosen);
    if (fates().isSettled) return closeRound("exclusion", chosen, tie, []);
    votes.set(chosen, 0n);
    closeRound("exclusion", chosen, tie, moveOn(piles.filter((pile) => pile.holder === chosen)));
  }
  /** Moves papers to the next standing option on each, and tells how many went where at which value. */
  function moveOn(moving) {
    takePatience(moving.length);
    const parcels = new Map();
    for (const pile of moving) {
      do pile.at += 1;
      while (pile.at < pile.order.length && !standing.has(pile.order[pile.at]));
      pile.holder = pile.order[pile.at] ?? null;
      if (pile.holder !== null) votes.set(pile.holder, votes.get(pile.holder) + pile.value * pile.papers);
      const key = `${pile.holder} ${pile.value}`;
      const papers = (parcels.get(key)?.papers ?? 0n) + pile.papers;
      parcels.set(key, { to: pile.holder, value: pile.value, papers });
    }
    const place = ({ to }) => (to === null ? ids.length : ids.indexOf(to));
    const sorted = [...parcels.values()].sort((a, b) => place(a) - place(b) || order(b.value, a.value));
    const votesOf = ({ value, papers }) => ({ value: text(value), votes: text(value * papers) });
    return sorted.map((parcel) => ({ to: parcel.to, papers: Number(parcel.papers), ...votesOf(parcel) }));
  }
  function choose(some, isBetter) {
    const best = (among, round) => {
      const found = among.map((id) => round.get(id)).reduce((a, b) => (isBetter(b, a) ? b : a));
      return among.filter((id) => round.get(id) === found);
    };
    const among = best(some, votes);
    const left = rule.looksBack ? history.reduceRight(best, among) : among;
    const chosen = ids.find((id) => left.includes(id));
    const by = left.length > 1 ? "order" : "earlier-round";
    return { chosen, tie: among.length > 1 ? { among, chosen, by } : null };
  }
  /** Elects who reaches the quota, and all who are able once the count is settled; and writes the round down. */
  function closeRound(action, from, tie, parcels) {
    const reaches = (id) => votes.get(id) >= quota;
    const elections = electMost(votes, ({ able, isSettled }) => (isSettled ? able : able.filter(reaches)));
    surpluses.push(...elections.elected.filter((id) => votes.get(id) > quota));
    history.push(new Map(votes));
    const shown = Object.fromEntries(ids.map((id) => [id, text(votes.get(id))]));
    const nonTransferable = text(valid * one - sumBig([...votes.values()]));
    rounds.push({ action, from, tie, parcels, votes: shown, nonTransferable, ...elections });
  }
}

// --- Single transferable vote by Meek's method ------------------------------------------------------------------------
// Reference rule of the Proportional Representation Foundation, nine decimals. An elected option keeps a part of each
// vote that reaches it (its keep factor), so that it holds the quota, and passes the rest on; the quota sinks as ballots
// run out. B.1 to B.3 are the steps of the rule. With reserved seats, only able options reach the quota.
const BILLION = 1_000_000_000n;
const OMEGA = 1_000n; // A surplus below 0.000001 changes nothing any more.

function countMeek(ids, groups, election) {
  const { standing, elected, fates, electMost } = openSeats(ids, election);
  const text = (units) => decimalText(units, 9);
  const ballots = groups.map(({ ballot, papers }) => ({ order: ballot.ranking.flat(), papers: BigInt(papers) }));
  const valid = sumBig(ballots.map((ballot) => ballot.papers)) * BILLION;
  const quotaOf = (votes) => votes / (BigInt(election.seats) + 1n) + 1n;
  const keep = new Map(ids.map((id) => [id, BILLION]));
  const rounds = [];
  let quota = quotaOf(valid);
  // B.1: over once no more are able to be elected than seats are left; they are elected.
  while (elected.length < election.seats && !fates().isSettled) {
    const { votes, reached, surplus, iterations } = iterate();
    closeRound(votes, iterations, reached, reached.length > 0 ? undefined : chooseFewest(votes, surplus));
  }
  if (elected.length < election.seats && standing.size > 0) closeRound(handOut(), 1, fates().able);
  return { ballots: Number(valid / BILLION), quota: text(quota), elected, rounds };
  /** B.2: hand out, find the quota, lower the keep factors, until someone is elected or the surplus is used up. */
  function iterate() {
    let before = null;
    for (let iterations = 1; ; iterations += 1) {
      const votes = handOut();
      quota = quotaOf(sumBig([...votes.values()])); // B.2.b
      const reached = fates().able.filter((id) => votes.get(id) >= quota); // B.2.c
      const above = sumBig([...elected, ...reached].map((id) => votes.get(id) - quota)); // B.2.d
      const surplus = above > 0n ? above : 0n;
      const isUsedUp = surplus < OMEGA || (before !== null && surplus >= before); // B.2.e
      if (reached.length > 0 || isUsedUp) return { votes, reached, surplus, iterations };
      before = surplus;
      // B.2.f: the new keep factor is old × quota / votes, product and quotient rounded up.
      const lower = (id) => divideUp(divideUp(keep.get(id) * quota, BILLION) * BILLION, votes.get(id));
      for (const id of elected) keep.set(id, lower(id));
    }
  }
  /** B.2.a: each option keeps its part of what reaches it, rounded up, and passes the rest on. */
  function handOut() {
    const votes = new Map(ids.map((id) => [id, 0n]));
    for (const { order: preferences, papers } of ballots) {
      takePatience(preferences.length);
      let weight = BILLION;
      for (const id of preferences) {
        const kept = divideUp(weight * keep.get(id), BILLION);
        votes.set(id, votes.get(id) + kept * papers);
        weight -= kept;
        if (weight === 0n) break;
      }
    }
    return votes;
  }
  /** B.3: the fewest votes; all that are within the surplus of the fewest are tied, and the lot parts them. */
  function chooseFewest(votes, surplus) {
    const { excludable } = fates();
    const fewest = excludable.map((id) => votes.get(id)).reduce((a, b) => (b < a ? b : a));
    const among = excludable.filter((id) => votes.get(id) <= fewest + surplus);
    return { chosen: among[0], tie: among.length > 1 ? { among, chosen: among[0], by: "order" } : null };
  }
  function closeRound(votes, iterations, reached, { chosen, tie } = { chosen: null, tie: null }) {
    const elections = electMost(votes, ({ able }) => able.filter((id) => reached.includes(id)));
    const shown = (numbers) => Object.fromEntries(ids.map((id) => [id, text(numbers.get(id))]));
    const numbers = { quota: text(quota), votes: shown(votes), keepFactors: shown(keep), iterations };
    const nonTransferable = text(valid - sumBig([...votes.values()]));
    rounds.push({ ...numbers, nonTransferable, excluded: chosen, tie, ...elections });
    if (chosen === null) return;
    standing.delete(chosen);
    keep.set(chosen, 0n);
  }
}

// --- Budgets: what all rules share ------------------------------------------------------------------------------------
// Money is in cents. Every ballot counts as a voter, a blank one too. Equal projects are parted by the lower cost, then
// more votes, then the lot: projects are numbered in that order.
function countBudget({ rule, ballots, lotSeed }) {
  const settings = { ...rule.allocation, ties: { by: "lot", seed: lotSeed } };
  const cast = groupIdentical(ballots).map(({ ballot, papers }) => ({ ballot, papers, ids: namedIn(ballot) }));
  const whole = openBudget(rule, cast, "cost", lotSeed);
  const groups = settings.threshold ? withoutWeakProjects(cast, whole) : cast;
  const approvals = openBudget(rule, groups, "cost", lotSeed);
  const budget = openBudget(rule, groups, settings.satisfaction, lotSeed);
  const byVotes = countGreedy(approvals, budget.envelope);
  const shared = settings.rule === "equal-shares" ? countEqualShares(budget, settings) : null;
  const balanced = settings.rule === "phragmen" ? countPhragmen(approvals) : null;
  const byRule = (shared ?? balanced)?.selected ?? countGreedy(budget, budget.envelope, settings);
  const preferences = comparePreferences(approvals, byRule, byVotes);
  // The comparison step of Wieliczka and Świecie: greedy, where more voters strictly prefer it.
  const replacedByGreedy = settings.comparison === true && preferences.preferSecond > preferences.preferFirst;
  const selected = replacedByGreedy ? byVotes : byRule;
  const cost = costOf(budget, selected);
  const [outcome, greedy] = [describeOutcome(approvals, selected), describeOutcome(approvals, byVotes)];
  const money = { envelopeCents: rule.envelopeCents, leftCents: Number(budget.envelope - cost), voters: budget.voters };
  const endowmentCents = shared && fractionText(shared.run.endowment, budget.shares);
  const completedCents = shared && !replacedByGreedy ? Number(cost - shared.run.cost) : 0;
  const projects = describeProjects({ whole, budget, run: shared?.run, selected, byVotes, settings, replacedByGreedy });
  const [bought, unchecked] = [shared?.run.selected ?? [], { runs: UNCHECKED, changes: UNCHECKED }];
  const rounds = bought.map((number) => ({ bought: budget.projects[number].id, standing: UNCHECKED }));
  const counted = { endowmentCents, completedCents, projects, rounds, ...balanced?.trace, greedy, preferences };
  return { outcome: "allocated", settings, ...money, ...outcome, ...counted, replacedByGreedy, ...unchecked };
}
/** The ids of the projects that a ballot names, in its order. */
const namedIn = ({ projects, ranking, points }) => projects?.map(String) ?? ranking?.flat() ?? Object.keys(points);
// What a voter gets from a project that the ballot names is its cost (weight 1, the cost counted apart), or 1; under
// `points` the points given to it (1 on a ballot without points); under `borda` the number of projects named after it.
function openBudget({ envelopeCents, projects: listed }, groups, satisfaction, lotSeed) {
  const costs = new Map(listed.map(({ id, costCents }) => [`${id}`, BigInt(costCents)]));
  const projects = drawLot(lotSeed, [...costs.keys()]).map((id) => {
    takePatience(groups.length);
    const supporters = groups.flatMap(({ ids, ballot, papers }, group) => {
      const position = ids.indexOf(id);
      if (position < 0) return [];
      const weights = { points: ballot.points?.[id], borda: ids.length - 1 - position };
      return { group, size: BigInt(papers), weight: BigInt(weights[satisfaction] ?? 1) };
    });
    const votes = Number(sumBig(supporters.map(({ size }) => size)));
    const score = sumBig(supporters.map(({ size, weight }) => size * weight));
    return { id, cost: costs.get(id), votes, score, supporters: supporters.filter(({ weight }) => weight > 0n) };
  });
  // Sorting leaves what is equal in the order of the lot.
  projects.sort((a, b) => order(a.cost, b.cost) || b.votes - a.votes);
  const voters = papersOf(groups);
  // A greedy order by satisfaction over cost is, with satisfaction by cost, the order of votes.
  const perCost = satisfaction === "cost" ? () => 1n : ({ cost }) => cost;
  return { envelope: BigInt(envelopeCents), projects, groups, voters, shares: BigInt(Math.max(voters, 1)), perCost };
}
const numbersOf = ({ projects }, isIt) => [...projects.keys()].filter((number) => isIt(projects[number], number));
const costOf = ({ projects }, numbers) => sumBig(numbers.map((number) => projects[number].cost));
/** Threshold: a project's votes / voters are at least its cost / (3 × envelope), or it is taken out of the ballots. */
function withoutWeakProjects(groups, { projects, voters, envelope }) {
  const isStrong = ({ votes, cost }) => BigInt(votes) * 3n * envelope >= cost * BigInt(voters);
  const strong = new Set(idsOf(projects.filter(isStrong)));
  return groups.map(({ ballot, papers, ids }) => ({ ballot, papers, ids: ids.filter((id) => strong.has(id)) }));
}

// --- Greedy, what most cities do: by total satisfaction over cost, take what still fits, skip the rest ----------------
function countGreedy(budget, money, { taken = [], stopAtFirstMisfit = false, minimumScore = 0 } = {}) {
  const { projects, perCost } = budget;
  const candidates = numbersOf(budget, ({ score }, number) => score > 0n && !taken.includes(number));
  const byValue = (a, b) => order(b.score * perCost(a), a.score * perCost(b));
  candidates.sort((p, q) => byValue(projects[p], projects[q]) || p - q);
  const selected = [];
  let left = money;
  for (const number of candidates.filter((one) => projects[one].score >= BigInt(minimumScore))) {
    const { cost } = projects[number];
    if (cost > left && stopAtFirstMisfit) break;
    if (cost > left) continue;
    selected.push(number);
    left -= cost;
  }
  return selected;
}

// --- Method of Equal Shares (Peters, Pierczyński and Skowron, "Proportional Participatory Budgeting with Additive
// Utilities", 2021; equalshares.net) ------------------------------------------------------------------------------------
// Each voter starts with an equal share of the envelope. Each round, for each project whose supporters together still
// hold its cost, find the smallest ρ with Σ min(purse, ρ × satisfaction) = cost; fund the project with the smallest ρ;
// each supporter pays that minimum. Stop when no project is affordable.
/** One run. `endowment` is what all voters hold together; purses count in cents / (shares × grain). */
function runEqualShares(budget, endowment) {
  takePatience(100 + budget.groups.length + 20 * budget.projects.length);
  const { projects, shares, perCost } = budget;
  const purses = budget.groups.map(() => endowment);
  let grain = 1n; // Made finer at each price that is not whole, so that every purse stays a whole number.
  const [selected, payments] = [[], []];
  let candidates = numbersOf(budget, ({ score }) => score > 0n).map((number) => ({ number, above: 0n, below: 1n }));
  for (;;) {
    const best = cheapest();
    if (best === null) return { endowment, selected, cost: costOf(budget, selected), payments };
    const { cost, supporters } = projects[best.number];
    const { need, weight } = best.price;
    const effectiveVotes = fractionText(cost * shares * grain * weight, need);
    const [price, finer] = lowestTerms([need, weight]);
    if (finer > 1n) for (const group of purses.keys()) purses[group] *= finer;
    grain *= finer;
    const paid = supporters.map(({ group, size, weight: own }) => {
      const full = price * own;
      const amount = full < purses[group] ? full : purses[group];
      purses[group] -= amount;
      return { size, amount };
    });
    payments.push({ number: best.number, paid, grain, effectiveVotes });
    selected.push(best.number);
    candidates = candidates.filter((one) => one !== best);
  }
  /** The candidate with the smallest ρ = above / below, by the order of projects between equal ones. */
  function cheapest() {
    const byRho = (a, b) => order(a.above * b.below, b.above * a.below) || a.number - b.number;
    let best = null;
    // ρ only grows as purses empty: the last known ones tell who need not be looked at, and who lacks money for good.
    for (const candidate of candidates.sort(byRho)) {
      if (best !== null && byRho(best, candidate) < 0) break;
      const project = projects[candidate.number];
      candidate.price = priceOf(project, purses, shares * grain);
      if (candidate.price === null) continue;
      candidate.above = candidate.price.need * perCost(project);
      candidate.below = candidate.price.weight * grain * project.cost;
      if (best === null || byRho(candidate, best) < 0) best = candidate;
    }
    candidates = candidates.filter(({ price }) => price !== null);
    return best;
  }
}
// What a supporter of weight 1 pays is need / weight. Supporters who hold less than their part give all they hold; this
// makes the part of the others larger, until all others can pay. Null when together they do not hold the cost.
function priceOf({ cost, supporters, score }, purses, unit) {
  let [need, weight, payers] = [cost * unit, score, supporters];
  for (;;) {
    takePatience(payers.length);
    // Purses are whole: one holds its part exactly when it holds that part rounded up.
    const part = divideUp(need, weight);
    const isPoor = ({ group, weight: own }) => purses[group] < (own === 1n ? part : divideUp(need * own, weight));
    const poor = payers.filter(isPoor);
    if (poor.length === 0) return { need, weight };
    payers = payers.filter((payer) => !isPoor(payer));
    if (payers.length === 0) return null;
    for (const { group, size, weight: own } of poor) {
      need -= purses[group] * size;
      weight -= own * size;
    }
  }
}
// Completion. `add1`: raise every voter's share by the increment again and again, and keep the last outcome before the
// envelope would be overspent. `add1-exhaustive`: the same, but stop as soon as no supported project could be added. Both
// stop when all supported projects are bought. Ending in `greedy`: what is left is spent by greedy.
function countEqualShares(budget, { completion, incrementCents, start }) {
  const { envelope, shares } = budget;
  // The shares are exactly the envelope over the voters, or that rounded down to whole euros.
  const first = start === "floor" ? envelope - (envelope % (100n * shares)) : envelope;
  let run = runEqualShares(budget, first);
  while (completion.startsWith("add1") && !isOver(run)) {
    const next = runEqualShares(budget, run.endowment + BigInt(incrementCents) * shares);
    if (next.cost > envelope) break;
    run = next;
  }
  const added = completion.endsWith("greedy") ? countGreedy(budget, envelope - run.cost, { taken: run.selected }) : [];
  return { run, selected: [...run.selected, ...added] };
  function isOver({ selected, cost }) {
    const left = numbersOf(budget, ({ score }, number) => score > 0n && !selected.includes(number));
    const couldAdd = left.some((number) => budget.projects[number].cost <= envelope - cost);
    return left.length === 0 || (completion.startsWith("add1-exhaustive") && !couldAdd);
  }
}

// --- Sequential Phragmén, on approvals --------------------------------------------------------------------------------
// The cost of a project is a load that its supporters carry. The next project is the one that leaves its supporters with
// the smallest equal load, (their loads + cost) / supporters. It stops at the first such project that does not fit.
function countPhragmen(budget) {
  const { projects, groups, envelope } = budget;
  const loads = groups.map(() => 0n); // In cents / grain.
  let grain = 1n;
  const [selected, told] = [[], []];
  for (;;) {
    const candidates = numbersOf(budget, ({ score }, number) => score > 0n && !selected.includes(number));
    if (candidates.length === 0) return { selected, trace: { loads: told } };
    const loaded = candidates.map((number) => {
      const { cost, supporters, score } = projects[number];
      takePatience(supporters.length);
      const together = sumBig(supporters.map(({ group, size }) => loads[group] * size)) + cost * grain;
      return { number, together, score };
    });
    const { number, together, score } = loaded.reduce((a, b) => (b.together * a.score < a.together * b.score ? b : a));
    const fits = costOf(budget, [...selected, number]) <= envelope;
    told.push({ id: projects[number].id, cents: fractionText(together, score * grain), fits });
    if (!fits) return { selected, trace: { loads: told } };
    selected.push(number);
    const [load, finer] = lowestTerms([together, score]);
    for (const group of loads.keys()) loads[group] *= finer;
    grain *= finer;
    for (const { group } of projects[number].supporters) loads[group] = load;
  }
}

// --- What the result of a budget says besides its projects: where the supporters' money went, what voters got ----------
/** Each project: funded ones in the order of selection, then the others by votes. */
function describeProjects({ whole, budget, run, selected, byVotes, settings, replacedByGreedy }) {
  const votes = new Map(whole.projects.map((project) => [project.id, project.votes]));
  const votesFor = (number) => votes.get(budget.projects[number].id);
  const unfunded = numbersOf(budget, (_, number) => !selected.includes(number));
  return [...selected, ...unfunded.sort((p, q) => votesFor(q) - votesFor(p))].map((number, place) => {
    const { id, cost, score } = budget.projects[number];
    const won = ["points", "borda"].includes(settings.satisfaction) && { score: Number(score) };
    const funded = selected.includes(number);
    const byGreedy = replacedByGreedy || (run !== undefined && !run.selected.includes(number));
    const trace = run ? followMoney(budget, run, number) : null;
    const fundedBy = funded ? (byGreedy ? "greedy" : settings.rule) : null;
    const fate = { funded, place: funded ? place + 1 : null, fundedBy, fundedByGreedy: byVotes.includes(number) };
    return { id, costCents: Number(cost), votes: votesFor(number), ...won, ...fate, trace, shortfallCents: UNCHECKED };
  });
}
/** What each supporter of a project paid, if it was bought, and how many paid as much, dearest first. */
function followMoney({ shares }, { payments }, number) {
  const { paid = [], grain = 1n, effectiveVotes = null } = payments.find((one) => one.number === number) ?? {};
  const voters = new Map();
  for (const { amount, size } of paid) voters.set(amount, (voters.get(amount) ?? 0n) + size);
  const dearest = [...voters].filter(([amount]) => amount > 0n).sort(([a], [b]) => order(b, a));
  const each = dearest.map(([amount, size]) => ({ voters: Number(size), cents: fractionText(amount, grain * shares) }));
  return { supportersHeldCents: UNCHECKED, spentOn: UNCHECKED, effectiveVotes, payments: each };
}
/** What an outcome costs, how many voters have no project in it, and how many projects a voter has. */
function describeOutcome(budget, selected) {
  const { projects, groups, shares } = budget;
  const ids = selected.map((number) => projects[number].id);
  const without = papersOf(groups.filter((group) => !ids.some((id) => group.ids.includes(id))));
  const meanSupportedWinners = fractionText(sum(selected.map((number) => projects[number].votes)), shares);
  const means = { shareWithoutProject: fractionText(without, shares), meanSupportedWinners };
  const statistics = { votersWithoutProject: without, ...means, decidedCentsQuartiles: UNCHECKED };
  return { selected: ids, costCents: Number(costOf(budget, selected)), statistics };
}
/** Voters who strictly prefer one of two outcomes, by the money spent on what they support. */
function comparePreferences(budget, first, second) {
  const supported = (ids, outcome) => outcome.filter((number) => ids.includes(budget.projects[number].id));
  const spent = (ids, outcome) => costOf(budget, supported(ids, outcome));
  const differences = budget.groups.map(({ ids }) => order(spent(ids, first), spent(ids, second)));
  const votersBy = (difference) => papersOf(budget.groups.filter((_, i) => differences[i] === difference));
  return { preferFirst: votersBy(1), preferSecond: votersBy(-1), indifferent: votersBy(0) };
}

// --- The whole recount ------------------------------------------------------------------------------------------------
const COUNT_OF = { resolution: countResolution, consent: countConsent, budget: countBudget };
/** Recounts an archive: the verdict, what differs and where, and the recount (null without one). Throws for no archive. */
export function recount(archive, { patient = false } = {}) {
  patience = patient ? Number.POSITIVE_INFINITY : 400_000_000;
  requireArchive(archive);
  const { withheld, ballots, method, electorate } = archive;
  // Sizes alone are taken from the archive: which colleges count, and with which weights, follows from them and the rule.
  const colleges = withheld ? electorate.colleges : uniteColleges(archive);
  const differences = checkArchive(archive, colleges);
  const rule = method === "budget" && !withheld ? paperOf(archive.rule) : archive.rule;
  const isAllowed = (ballot) => isRecord(ballot) && IS_ALLOWED[method](ballot, rule, colleges);
  const refused = [...ballots.keys()].filter((i) => !withheld && !isAllowed(ballots[i]));
  differences.push(...refused.map((i) => ({ path: `ballots[${i}]`, sentence: "notAllowed" })));
  const result = withheld || refused.length > 0 ? null : (COUNT_OF[method] ?? countElection)(archive, colleges);
  if (result) differences.push(...compare("result", archive.result, result));
  const verdict = differences.length > 0 ? "different" : withheld ? "withheld" : "same";
  return { verdict, differences, result };
}

// --- The command, and its words in French, Dutch and English -----------------------------------------------------------
const SENTENCES = `
noFile | Ce fichier manque, ne se lit pas ou dépasse 64 Mo. | Dit bestand ontbreekt, is onleesbaar of groter dan 64 MB. | This file is missing, unreadable or larger than 64 MB.
notJson | Ce fichier n’est pas du JSON. | Dit bestand is geen JSON. | This file is not JSON.
form | Ce fichier n’a pas la forme d’une archive de scrutin : | Dit bestand heeft niet de vorm van een stemmingsarchief: | This file does not have the form of a vote’s archive:
tooLong | Ce recomptage serait très long. Pour le faire quand même : --patient | Deze hertelling zou heel lang duren. Toch doen: --patient | This recount would take very long. To do it all the same: --patient
moreVoters | plus de votants que d’électeurs | meer stemmers dan kiesgerechtigden | more voters than electors
unsorted | pas dans l’ordre, ou en double | niet gesorteerd, of dubbel | not sorted, or twice the same
noReceipt | n’est pas une liste d’empreintes SHA-256 | is geen lijst van SHA-256-hashes | not a list of SHA-256 hashes
shown | montre ce qu’un petit scrutin doit taire | toont wat een kleine stemming moet verzwijgen | shows what a small vote must not tell
notAllowed | bulletin que la règle n’admet pas | stembiljet dat de regel niet toelaat | ballot that the rule does not allow
published | publié : | gepubliceerd: | published:
recounted | recompté : | herteld: | recounted:
ballots | bulletins, électeurs : | stembiljetten, kiesgerechtigden: | ballots, electors:
adopted | Adopté | Aangenomen | Adopted
rejected | Rejeté | Verworpen | Rejected
objected | Des objections demeurent | Er blijven bezwaren | Objections remain
no-quorum | Quorum non atteint | Quorum niet bereikt | Quorum not reached
no-ballot | Aucun bulletin exprimé | Geen geldig stembiljet | No ballot says anything
decided | Choix, dans l’ordre : | Gekozen, in volgorde: | Chosen, in order:
allocated | Projets financés, dans l’ordre : | Gefinancierde projecten, in volgorde: | Funded projects, in order:
same | Le recomptage donne le résultat publié. | De hertelling geeft het gepubliceerde resultaat. | The recount gives the published result.
different | L’archive et son recomptage diffèrent : | Het archief en de hertelling verschillen: | The archive and its recount differ:
withheld | Moins de cinq électeurs : les bulletins ne sont pas publiés, rien n’est recompté. L’archive elle-même est en ordre. | Minder dan vijf kiesgerechtigden: de stembiljetten zijn niet gepubliceerd, er is niets herteld. Het archief zelf is in orde. | Fewer than five electors: the ballots are not published, nothing is recounted. The archive itself is in order.
`;
/** One line of a text that anyone may have written: nothing in it can move the cursor or turn the writing round. */
const tidy = (text) => `${text}`.slice(0, 300).replace(/\p{C}/gu, "·");
const brief = (value) => JSON.stringify(value, (_, one) => (one === UNCHECKED ? "…" : one)) ?? "–";

function tell({ question, method, rule, electorate, ballots }, { verdict, differences, result }, say) {
  const lines = [question, `${say("ballots")} ${ballots.length} / ${electorate.size}`];
  if (result !== null) lines.push(say(result.outcome));
  for (const id of result?.winners ?? result?.selected ?? []) {
    const { title } = (rule.options ?? rule.projects).find((one) => `${one.id}` === id);
    lines.push(`  ${id} ${title}`);
  }
  if (method === "resolution" && result !== null) lines.push(brief(result.votes));
  lines.push(say(verdict));
  for (const { path, sentence, published, recounted } of differences.slice(0, 50)) {
    const both = () => `${say("published")} ${brief(published)} · ${say("recounted")} ${brief(recounted)}`;
    lines.push(`  ${path} · ${sentence ? say(sentence) : both()}`);
  }
  if (differences.length > 50) lines.push(`  … + ${differences.length - 50}`);
  return [...lines, verdict].map(tidy).join("\n");
}

function main() {
  const options = { language: { type: "string", default: "fr" }, patient: { type: "boolean", default: false } };
  const { values, positionals } = parseArgs({ options, allowPositionals: true, strict: false });
  const column = 1 + Math.max(0, ["fr", "nl", "en"].indexOf(values.language));
  const lineOf = (key) => SENTENCES.split("\n").find((line) => line.startsWith(`${key} | `));
  const say = (key) => lineOf(key).split(" | ")[column];
  try {
    const file = positionals[0] ?? "";
    if (!statSync(file).isFile() || statSync(file).size > LARGEST_FILE) refuse("noFile");
    const archive = JSON.parse(readFileSync(file, "utf8"));
    const found = recount(archive, values);
    console.log(tell(archive, found, say));
    process.exitCode = found.verdict === "different" ? 1 : 0;
  } catch (error) {
    const own = error.isRefusal ? error.message : error.code ? "noFile" : null;
    const sentence = own ?? (error instanceof SyntaxError ? "notJson" : "form");
    console.error(tidy(`${say(sentence)} ${error.place ?? ""}`.trim()));
    process.exitCode = 2;
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(realpathSync(process.argv[1])).href) main();
