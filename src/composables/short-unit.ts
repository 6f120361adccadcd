const LEAST = 4;
const IN_BRACKETS = /[（(][^（()）]*[)）]$/;

/** The name of a unit as a sentence says it: without the place in front and a second name in brackets behind. */
export function shortUnit(name: string, region: string | null): string {
  const withoutSecond = longEnough(name.replace(IN_BRACKETS, ''), name);
  return region !== null && withoutSecond.startsWith(region) ? longEnough(withoutSecond.slice(region.length), withoutSecond) : withoutSecond;
}

function longEnough(short: string, name: string): string {
  return short.length >= LEAST && !/^[（(]/.test(short) ? short : name;
}
