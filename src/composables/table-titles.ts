import { joinWrapped } from '@/model/fold';

const NUMBERING = /^(?:[（(]?[一二三四五六七八九十\d]+[）)、.．]|(?:公开)?表[一二三四五六七八九十\d]+[：:、.\s]*)/u;
const YEAR = /^\d{4}\s*年度?/u;
/** 部门预算 leaves its second word behind. */
const BUDGET = /^预算(?=.{6})/u;
const OWNER = /^.{0,12}?(?:部门|单位)(?=.{3})/u;

/**
 * Titles for a list, without what they share: their number, the year, and the words for whose budget it is (市级部门)
 * where most of them begin with the same such words.
 */
export function shortTitles(titles: readonly string[]): string[] {
  const bare = titles.map((title) => joinWrapped(title).replace(NUMBERING, '').replace(YEAR, '').trim());
  const owners = bare.map((title) => OWNER.exec(title)?.[0] ?? '');
  const shared = mostCommon(owners);
  return bare.map((title, index) => {
    const short = shared === '' ? title : title.replace(OWNER, '').replace(BUDGET, '');
    return short || joinWrapped(titles[index] ?? '');
  });
}

/** The opening that more than half of the titles share, or nothing. */
function mostCommon(openings: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const opening of openings) counts.set(opening, (counts.get(opening) ?? 0) + 1);
  const [most] = [...counts].filter(([opening]) => opening !== '').sort((one, other) => other[1] - one[1]);
  return most && most[1] * 2 > openings.length ? most[0] : '';
}
