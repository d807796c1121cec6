/**
 * What of a visitor's address counts for limits: an IPv4 address, or the first 64 bits of an IPv6 address, since a single
 * home receives all the rest.
 */
export function network(address: string): string {
  const v4 = address.match(/^(?:::ffff:)?(\d+\.\d+\.\d+\.\d+)$/i)?.[1];
  if (v4 || !address.includes(":")) return v4 ?? address;
  const [head = "", tail] = (address.split("%")[0] as string).toLowerCase().split("::");
  const left = head.split(":").filter(Boolean);
  const right = tail?.split(":").filter(Boolean) ?? [];
  const zeros = tail === undefined ? 0 : Math.max(0, 8 - left.length - right.length);
  const groups = [...left, ...Array<string>(zeros).fill("0"), ...right].slice(0, 4);
  return `${groups.map((group) => group.replace(/^0+(?=.)/, "")).join(":")}::/64`;
}
