const browsers = [
  [/Edg\//, "Edge"],
  [/OPR\//, "Opera"],
  [/Firefox\/|FxiOS\//, "Firefox"],
  [/SamsungBrowser\//, "Samsung Internet"],
  [/Chrome\/|CriOS\//, "Chrome"],
  [/Safari\//, "Safari"],
] as const;

const systems = [
  [/Android/, "Android"],
  [/iPhone|iPad/, "iOS"],
  [/Windows/, "Windows"],
  [/Mac OS X/, "macOS"],
  [/CrOS/, "ChromeOS"],
  [/Linux/, "Linux"],
] as const;

/** « Firefox, Android »: enough for a person to know their own devices again, and no more is kept. */
export function deviceName(userAgent: string | null): string | null {
  const found = [browsers, systems].map((list) => list.find(([mark]) => mark.test(userAgent ?? ""))?.[1]);
  return found.filter(Boolean).join(", ") || null;
}
