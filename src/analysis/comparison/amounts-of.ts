import { differenceOf, sumOf } from '@/model/amount';
import { FUND_SOURCES, type FundSource } from '@/model/document';
import { isRoundingTail, lastDigitHalf } from '@/model/tolerance';
import { functionCut } from '../cuts/function-cut';
import { fiscalTotal } from '../overview/totals';
import { printedDecimals } from '../printed-decimals';
import { linesOf, type Lines } from '../three-public/lines';
import { threePublicOf } from '../three-public/three-public';
import { amountIn, fromPrinted, inDocument, NOT_BY_UNIT, NOT_PRINTED, OUTSIDE, present, type ComparedAmount } from './compared-amount';
import { concentrationOf } from './concentration';
import { AMOUNT_MEASURES, FISCAL_SOURCES, isFiscalSource, type AmountMeasure, type Basis } from './measures';
import { projectList, projectMoney } from './projects';
import { addedUp, carryOverStanding, sourcesOf, type CarryOverStanding, type Sources } from './sources';
import { basicMoney, spendingOf, spendingParts, type PartsOf } from './spending-parts';
import { wholeOf, type ComparedSubject } from './subject';

/** Every amount of a column; each figure in it says which document it stands in. */
export type SubjectAmounts = Readonly<Record<AmountMeasure, ComparedAmount>>;

/**
 * The amounts of a column on one basis. What its document prints otherwise, or not at all, has a state that says so.
 * @param parts which 基本支出 is divided into 人员经费 and 公用经费, the same for all columns
 */
export function amountsOf(subject: ComparedSubject, basis: Basis, parts: PartsOf): SubjectAmounts {
  const sources = sourcesOf(subject);
  const standing = carryOverStanding(subject, sources);
  const nothingCarried = standing === 'none' || standing === 'filled';
  const total = totalOn(subject, sources, standing, basis);
  const project = projectMoney(subject, basis, nothingCarried);
  const divided = spendingParts(subject, parts);
  const list = projectList(subject);
  const largest = list && concentrationOf(list).largest;
  const spentOn = basis.money === 'all' && nothingCarriedOr(basis, nothingCarried) ? largest : null;
  const found = {
    total,
    income: basis.money === 'all' && basis.carryOver === 'with' ? forUnit(subject, sources.total, (whole) => whole.total) : onBasis(subject, sources, standing, basis),
    ...bySource(subject, sources, basis),
    carryOver: carriedOn(subject, sources, basis),
    project,
    largestProject: spentOn ? present(spentOn.amount) : largest ? { state: 'notDivided', by: basis.money === 'fiscal' ? 'source' : 'origin' } : withoutList(project),
    basic: basicMoney(subject, basis, { total, project, nothingCarried }),
    personnel: divided.personnel,
    operating: divided.operating,
    ...threePublicLines(subject),
  } satisfies Record<AmountMeasure, ComparedAmount>;
  return tagged(found, subject.document);
}

function nothingCarriedOr({ carryOver }: Basis, nothingCarried: boolean): boolean {
  return carryOver === 'with' || nothingCarried;
}

/** Without a list there is no largest one; that it is not by unit, or leaves this unit out, holds of both. */
function withoutList(project: ComparedAmount): ComparedAmount {
  return project.state === 'notDivided' || project.state === 'noRow' ? project : NOT_PRINTED;
}

/** 总计 on a basis: printed as such, else computed from what is printed, else why it cannot be. */
function totalOn(subject: ComparedSubject, sources: Sources, standing: CarryOverStanding, basis: Basis): ComparedAmount {
  const { total } = spendingOf(subject);
  if (basis.money === 'all' && basis.carryOver === 'with') return total;
  if (basis.money === 'all' && !incomeIsSpent(subject, sources, total)) return { state: 'doubtful', why: 'incomeDiffers' };
  return onBasis(subject, sources, standing, basis, total);
}

function onBasis(subject: ComparedSubject, sources: Sources, standing: CarryOverStanding, { money, carryOver }: Basis, total: ComparedAmount = sources.total): ComparedAmount {
  if (money === 'all') return carryOver === 'with' ? total : withoutCarryOver(sources, standing, total);
  const ofTheYear: ComparedAmount = sources.bySource.get('fiscal') ?? (sources.total.state === 'notPrinted' ? NOT_PRINTED : { state: 'notDivided', by: 'source' });
  return carryOver === 'without' ? ofTheYear : fiscalWithCarryOver(subject, sources, standing, ofTheYear);
}

function withoutCarryOver({ currentYear, carryOver }: Sources, standing: CarryOverStanding, total: ComparedAmount): ComparedAmount {
  if ('amount' in currentYear) return currentYear;
  const [whole, carried] = [amountIn(total), amountIn(carryOver)];
  if (!whole || standing === 'none' || standing === 'filled') return total;
  return standing === 'included' && carried ? { state: 'amount', amount: differenceOf(whole, carried) } : { state: 'notDivided', by: 'origin' };
}

function fiscalWithCarryOver({ source: document, unit, isSole }: ComparedSubject, { carryOverBySource }: Sources, standing: CarryOverStanding, ofTheYear: ComparedAmount): ComparedAmount {
  if (unit === null || isSole) {
    const printed = fiscalTotal(document) ?? functionCut(document, 'fiscal', 'total')?.root;
    if (printed?.amount) return present(printed.amount);
  }
  if (standing !== 'included') return ofTheYear;
  if (carryOverBySource.size === 0) return { state: 'notDivided', by: 'source' };
  const carried = [...carryOverBySource].flatMap(([source, state]) => (isFiscalSource(source) ? (amountIn(state) ?? []) : []));
  const current = amountIn(ofTheYear);
  if (carried.length === 0) return ofTheYear;
  return present(sumOf([...(current?.kind === 'derived' && current.operation === 'sum' ? current.operands : current ? [current] : []), ...carried]));
}

/** Whether what comes in is what is spent, so that a part of the one may be taken off the other. */
function incomeIsSpent({ source: document }: ComparedSubject, { total: income }: Sources, spending: ComparedAmount): boolean {
  const [came, went] = [amountIn(income), amountIn(spending)];
  if (!came || !went) return true;
  const halves = document.tables.filter(({ role, unit }) => (role === 'T1' || role === 'T2' || role === 'T3') && unit !== null);
  return isRoundingTail(came.fen - went.fen, 1, Math.max(1, ...halves.map((table) => lastDigitHalf(table.unit ?? '元', printedDecimals(table)))));
}

/** What a unit does not have and the whole document has is 未按单位公开. */
function forUnit({ source, unit, isSole }: ComparedSubject, own: ComparedAmount, ofWhole: (sources: Sources) => ComparedAmount): ComparedAmount {
  if (unit === null || isSole || own.state !== 'notPrinted') return own;
  return ofWhole(sourcesOf(wholeOf(source))).state === 'notPrinted' ? NOT_PRINTED : NOT_BY_UNIT;
}

function bySource(subject: ComparedSubject, sources: Sources, { money }: Basis): Record<FundSource, ComparedAmount> {
  const of = (source: FundSource): ComparedAmount => {
    if (money === 'fiscal' && !isFiscalSource(source)) return OUTSIDE;
    return forUnit(subject, sources.bySource.get(source) ?? NOT_PRINTED, (whole) => whole.bySource.get(source) ?? NOT_PRINTED);
  };
  return Object.fromEntries(FUND_SOURCES.map((source) => [source, of(source)])) as Record<FundSource, ComparedAmount>;
}

function carriedOn(subject: ComparedSubject, sources: Sources, { money, carryOver }: Basis): ComparedAmount {
  if (carryOver === 'without') return OUTSIDE;
  const all = forUnit(subject, sources.carryOver, (whole) => whole.carryOver);
  if (money === 'all' || !('amount' in all)) return all;
  const parts = FISCAL_SOURCES.flatMap((source) => sources.carryOverBySource.get(source) ?? []);
  return addedUp(parts) ?? { state: 'notDivided', by: 'source' };
}

/** “三公” and its items: the table, else what the narrative states of the whole; of a unit its row alone. */
function threePublicLines({ source: document, unit, isSole }: ComparedSubject): Lines<ComparedAmount> {
  const { printed, told } = threePublicOf(document);
  if (unit === null || isSole) {
    return linesOf((line): ComparedAmount => {
      const state = fromPrinted(printed.lines[line]);
      const { stated } = told[line];
      return state.state === 'notPrinted' && stated ? present(stated) : state;
    });
  }
  const own = printed.units.find((row) => row.unit === unit);
  if (own) return linesOf((line) => fromPrinted(own.lines[line]));
  return linesOf((line): ComparedAmount => {
    if (printed.units.length > 0 && printed.table) return { state: 'noRow', table: printed.table.number };
    const state = fromPrinted(printed.lines[line]);
    return state.state === 'emptyTable' || (state.state === 'notPrinted' && !told[line].stated) ? state : NOT_BY_UNIT;
  });
}

function tagged(found: Record<AmountMeasure, ComparedAmount>, document: string): SubjectAmounts {
  return Object.fromEntries(AMOUNT_MEASURES.map((measure) => [measure, inDocument(found[measure], document)])) as Record<AmountMeasure, ComparedAmount>;
}
