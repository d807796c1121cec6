/** Draws an invented face in flat inks, always the same for the same seed; nobody is photographed. */
export function drawPortrait(seed: number): string {
  const pick = picker(seed);
  const ground = pick(["#e3d5b8", "#cfd9d3", "#d9cfe0", "#d3dbe6", "#ead0c4", "#dfe0c9"]);
  const skin = pick(["#f2d3bd", "#e6bd9d", "#d3a07a", "#b47c57", "#8d5a3c", "#6b422c"]);
  const darkHair = ["#2a2320", "#4a2f22", "#c9c2b8", "#1d2733"];
  const hair = pick(skin > "#c" ? [...darkHair, "#7a4a2a", "#b3793e", "#8e3b2a"] : darkHair);
  const cloth = pick(["#1c6644", "#1d5a9e", "#7b2d6c", "#855800", "#1b2430", "#ad3420"]);
  const dark = shade(skin);
  const back = pick([longHair, bunHair, noHair, noHair, bobHair]);
  const front = pick(back === noHair ? [fringe, sidePart, crop, curls, bald] : [fringe, sidePart, curls]);
  const beard = back === noHair ? pick([0, 0, 1, 2]) : 0;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 96 96" width="192" height="192">`,
    `<rect width="96" height="96" fill="${ground}"/>`,
    back(hair),
    `<path d="M12 96c2-20 17-27 36-27s34 7 36 27z" fill="${cloth}"/>`,
    `<path d="M40 58h16v12c0 5-16 5-16 0z" fill="${dark}"/>`,
    `<ellipse cx="48" cy="43" rx="17.5" ry="21" fill="${skin}"/>`,
    `<circle cx="30.5" cy="45" r="3.6" fill="${skin}"/><circle cx="65.5" cy="45" r="3.6" fill="${skin}"/>`,
    beard > 0
      ? `<path d="${beard === 1 ? "M33 52c3 15 27 15 30 0-4 6-26 6-30 0z" : "M31 45c0 26 34 26 34 0-3 10-8 9-17 9s-14 1-17-9z"}" fill="${hair}"/>`
      : "",
    front(hair),
    eyes(pick),
    `<path d="M48 44l${pick([-2.4, 2.4])} 6.4h2.4" fill="none" stroke="${dark}" stroke-width="1.5" stroke-linecap="round"/>`,
    `<path d="${pick(["M41 56q7 5 14 0", "M42 56.5q6 3.4 12 .4", "M41.5 55.5q6.5 6 13 0"])}" fill="none" stroke="#5b2a26" stroke-width="1.8" stroke-linecap="round"/>`,
    pick(["", "", glasses, roundGlasses]),
    `</svg>`,
  ].join("");
}

type Pick = <T>(choices: readonly T[]) => T;

/** A small linear congruential generator: enough for faces, and the same on every machine. */
function picker(seed: number): Pick {
  let state = (seed * 2_654_435_761 + 12_345) >>> 0;
  return (choices) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return choices[(state >>> 8) % choices.length] as (typeof choices)[number];
  };
}

function shade(color: string): string {
  const parts = [1, 3, 5].map((at) => Math.round(Number.parseInt(color.slice(at, at + 2), 16) * 0.82));
  return `#${parts.map((part) => part.toString(16).padStart(2, "0")).join("")}`;
}

function eyes(pick: Pick): string {
  const brow = pick([-1, 0, 1]);
  return [41, 55]
    .map(
      (x, side) =>
        `<circle cx="${x}" cy="43" r="1.9" fill="#1b2430"/><path d="M${x - 3.5} ${38 + (side ? -brow : brow)}q3.5-2.2 7 0" fill="none" stroke="#1b2430" stroke-width="1.4" stroke-linecap="round"/>`,
    )
    .join("");
}

const glasses = `<g fill="none" stroke="#1b2430" stroke-width="1.5"><rect x="35.5" y="39" width="10.5" height="8" rx="2"/><rect x="50" y="39" width="10.5" height="8" rx="2"/><path d="M46 42h4"/></g>`;
const roundGlasses = `<g fill="none" stroke="#ad3420" stroke-width="1.5"><circle cx="41" cy="43" r="5"/><circle cx="55" cy="43" r="5"/><path d="M46 43h4"/></g>`;

const longHair = (hair: string) =>
  `<path d="M27 40c-6-30 48-30 42 0 1 14 6 24 3 36H24c-3-12 2-22 3-36z" fill="${hair}"/>`;
const bobHair = (hair: string) => `<path d="M28 42c-7-32 47-32 40 0 1 9 3 13 1 18H27c-2-5 0-9 1-18z" fill="${hair}"/>`;
const bunHair = (hair: string) => `<circle cx="48" cy="15" r="9" fill="${hair}"/>`;
const noHair = () => "";

const fringe = (hair: string) =>
  `<path d="M30 42c-2-28 38-28 36 0-3-8-6-11-8-12-8 3-20 3-25 2-1 3-2 6-3 10z" fill="${hair}"/>`;
const sidePart = (hair: string) =>
  `<path d="M30 43c-4-30 40-32 36 0-2-7-4-10-7-13-9 1-15-1-19-4-3 6-7 8-10 17z" fill="${hair}"/>`;
const crop = (hair: string) =>
  `<path d="M30.5 38c-1-24 36-24 35 0-4-9-9-10-17.500-10s-13.500 1-17.500 10z" fill="${hair}"/>`;
const curls = (hair: string) =>
  `<g fill="${hair}">${[31, 37, 44, 52, 59, 65].map((x, at) => `<circle cx="${x}" cy="${[33, 27, 23.5, 23.5, 27, 33][at]}" r="6.500"/>`).join("")}</g>`;
const bald = (hair: string) =>
  `<path d="M30.500 44c-2-4-1-9 0-11 1 2 1 6 0 11zM65.500 44c2-4 1-9 0-11-1 2-1 6 0 11z" fill="${hair}"/>`;
