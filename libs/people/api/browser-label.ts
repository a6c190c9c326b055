const browsers: Array<[RegExp, string]> = [
  [/Edg\//, 'Edge'],
  [/OPR\//, 'Opera'],
  [/SamsungBrowser\//, 'Samsung Internet'],
  [/Firefox\/|FxiOS\//, 'Firefox'],
  [/Chrome\/|CriOS\//, 'Chrome'],
  [/Safari\//, 'Safari'],
];

const systems: Array<[RegExp, string]> = [
  [/iPhone/, 'iPhone'],
  [/iPad/, 'iPad'],
  [/Android/, 'Android'],
  [/Windows/, 'Windows'],
  [/Mac OS X|Macintosh/, 'Mac'],
  [/CrOS/, 'ChromeOS'],
  [/Linux/, 'Linux'],
];

/** What people call the browser that they sit at: "Chrome, Windows". One that we do not know goes by its own name, which needs no translation. */
export function browserLabel(userAgent: string | undefined): string {
  const nameIn = (names: Array<[RegExp, string]>) => names.find(([pattern]) => pattern.test(userAgent ?? ''))?.[1];
  return [nameIn(browsers) ?? ownName(userAgent), nameIn(systems)].filter(Boolean).join(', ');
}

const ownName = (userAgent = ''): string => /^[\w.-]{1,40}/.exec(userAgent)?.[0] ?? '–';
