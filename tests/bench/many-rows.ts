import { accountsOf, type BudgetModel } from '../generator/budget-model';
import { generateBudget } from '../generator/generate-budget';
import { seededRandom } from '../generator/random';

const NUMERALS = '甲乙丙丁戊己庚辛壬癸';

/** A budget with at least so many 科目 and exactly so many projects, each with money of its own; all tables agree. */
export function budgetOf(accounts: number, projects: number): BudgetModel {
  const model = generateBudget(7, { units: 6, classes: 30 });
  const random = seededRandom(7).fork('many rows');
  const named = [...model.projects];
  for (let number = named.length; number < projects; number += 1) {
    named.push({ unit: model.units[number % model.units.length]!, name: `${inCharacters(number)}号设施维护`, programme: '公共服务提升' });
  }
  const more = subitemsOf(model, accounts - model.accounts.length);
  const spends = (account: string, index: number): BudgetModel['entries'][number] => {
    const project = named[index % named.length]!;
    const fen = random.integer(1, 90_000) * 10_000;
    return { unit: project.unit, account, purpose: 'project', project: project.name, source: 'generalPublicBudget', origin: 'currentYear', fen };
  };
  const all = [...model.accounts, ...more].sort((one, other) => (one.code < other.code ? -1 : 1));
  const paidFor = more.length > 0 ? more : model.accounts.filter(({ code }) => code.length === 7);
  const entries = [
    ...model.entries,
    ...more.map(({ code }, index) => spends(code, index)),
    ...named.map((_, index) => spends(paidFor[index % paidFor.length]!.code, index)),
  ];
  const many = { ...model, accounts: all, projects: named, entries };
  if (accountsOf(many, entries).length < accounts) throw new Error('Too few 科目');
  return many;
}

/** 项 under the 款 that the general public budget pays, under codes that none of them has. */
function subitemsOf({ accounts, entries }: BudgetModel, wanted: number): BudgetModel['accounts'] {
  const taken = new Set(accounts.map(({ code }) => code));
  const paid = new Set(entries.filter(({ source }) => source === 'generalPublicBudget').map(({ account }) => account.slice(0, 5)));
  const items = accounts.filter(({ code }) => code.length === 5 && paid.has(code));
  const found: BudgetModel['accounts'] = [];
  for (let number = 10; number < 99 && found.length < wanted; number += 1) {
    for (const { code } of items) {
      const own = `${code}${number}`;
      if (!taken.has(own) && found.length < wanted) found.push({ code: own, name: `${inCharacters(found.length)}类事务` });
    }
  }
  return found;
}

/** A number as characters, so that no two names begin alike. */
function inCharacters(number: number): string {
  return String(number).padStart(4, '0').split('').map((digit) => NUMERALS[Number(digit)]).join('');
}
