import { bridges, type Bridge } from '@/analysis/bridges';
import { sumOf, type Amount, type StatedAmount } from '@/model/amount';
import type { BudgetDocument, ExpenseItem } from '@/model/document';
import { tableByNumber, columnPosition } from '@/model/figures';
import { changeFinding, isWithoutReason, statedChange, wrongPercents } from '../changes';
import { sheetOf } from '../lookup';
import { inapplicable, Tally } from '../outcome';
import type { Finding, Outcome, Rule } from '../rule';
import { spokenHalf } from '../spoken';
import { changeHalf, equalFinding, sumFinding } from '../sums';

/** G-02 … G-04: what the narrative says of “三公” agrees with its table and with itself. */
export const threePublicRules: readonly Rule[] = [
  {
    id: 'G-02',
    tolerance: 'Te',
    severity: 'error',
    statement: { 'zh-CN': '文字里的“三公”合计和各项等于“三公”经费表', en: 'The three public expenses and their items in the text equal those of their table' },
    check: checkAmounts,
  },
  {
    id: 'G-03',
    tolerance: 'Tp',
    severity: 'error',
    statement: { 'zh-CN': '“三公”增减等于各项增减之和，各自的百分比重算相符', en: 'The change of the three public expenses is that of its items together, and each percentage recomputes' },
    check: checkChanges,
  },
  {
    id: 'G-04',
    tolerance: null,
    severity: 'warning',
    statement: { 'zh-CN': '“三公”增加写明理由，持平不需要', en: 'An increase of the three public expenses has a reason; unchanged needs none' },
    check: checkReasons,
  },
];

const ITEMS = ['threePublic', 'overseas', 'vehicles', 'vehiclePurchase', 'vehicleOperation', 'reception'] as const satisfies readonly ExpenseItem[];
type Item = (typeof ITEMS)[number];

/** The item whose cell a claim of the section speaks of; null for any other. */
function itemOf(document: BudgetDocument, claim: number): Item | null {
  const { places, paragraph } = document.claims[claim]!;
  const [place] = places;
  if (document.sections[document.paragraphs[paragraph]?.section ?? -1]?.role !== 'threePublic' || !place) return null;
  const table = tableByNumber(document, place.table);
  const item = table?.columns[columnPosition(table, place)]?.dimensions.item;
  return ITEMS.find((candidate) => candidate === item) ?? null;
}

function checkAmounts(document: BudgetDocument): Outcome {
  const table = sheetOf(document, 'T7');
  if (!table) return inapplicable(document, ['T7']);
  const said = new Map<Item, StatedAmount[]>();
  document.claims.forEach(({ kind, fen }, claim) => {
    const item = kind === 'amount' ? itemOf(document, claim) : null;
    if (item) said.set(item, [...(said.get(item) ?? []), { kind: 'stated', fen, claim }]);
  });
  const tally = new Tally();
  for (const stated of said.values()) {
    const found = stated.map((amount) => {
      const [place] = document.claims[amount.claim]!.places;
      const column = table.grid.columns(table.side).find(({ number }) => number === place?.column);
      const printed = place && column && place.table === table.grid.table.number ? table.grid.amount(place.row, column) : null;
      return printed ? equalFinding({ rule: 'G-02', severity: 'error' }, amount, printed, [spokenHalf(document, amount.claim), table.grid.half]) : undefined;
    });
    // A section may give last year's amount of an item too: one that agrees is enough.
    if (found.includes(undefined)) continue;
    tally.add(found.find((one) => one === null || one?.kind === 'tail') ?? (found.includes(null) ? null : (found[0] ?? null)));
  }
  return tally.outcome(document, ['T7']);
}

interface ItemBridge {
  item: Item;
  bridge: Bridge;
}

/** The first change of each item that the section tells. */
function itemBridges(document: BudgetDocument): ItemBridge[] {
  const seen = new Set<Item>();
  return bridges(document).flatMap((bridge): ItemBridge[] => {
    const item = itemOf(document, bridge.current);
    if (!item || seen.has(item)) return [];
    seen.add(item);
    return [{ item, bridge }];
  });
}

function checkChanges(document: BudgetDocument): Outcome {
  const tally = new Tally();
  const told = new Map(itemBridges(document).map(({ item, bridge }) => [item, bridge]));
  addSum(tally, document, told);
  const { compared, findings } = wrongPercents(document, 'G-03', ({ section }) => section === 'threePublic');
  for (let at = 0; at < compared; at++) tally.add(findings[at] ?? null);
  return tally.outcome(document, []);
}

/** Δ三公 = ΣΔ of its items, where the section speaks of each: by its change, or by words that it did not change. */
function addSum(tally: Tally, document: BudgetDocument, told: ReadonlyMap<Item, Bridge>): void {
  const vehicles: readonly Item[] = told.has('vehicles') || isUnchanged(document, 'vehicles') ? ['vehicles'] : ['vehiclePurchase', 'vehicleOperation'];
  const items: readonly Item[] = ['overseas', 'reception', ...vehicles];
  const whole = told.get('threePublic');
  if (!whole || !items.every((item) => told.has(item) || isUnchanged(document, item))) return;
  const terms = items.flatMap((item): Amount[] => {
    const bridge = told.get(item);
    return bridge ? [statedChange(bridge)] : [];
  });
  const claims = [whole, ...items.flatMap((item) => told.get(item) ?? [])].map(({ change }) => change);
  const half = changeHalf(spokenHalf(document, ...claims));
  const found = sumFinding({ rule: 'G-03', severity: 'error' }, { whole: statedChange(whole), terms: terms.length > 0 ? terms : [sumOf([])], half });
  tally.add(found);
}

function isUnchanged(document: BudgetDocument, item: Item): boolean {
  return document.claims.some(({ kind, direction, fen }, claim) => {
    const isStill = direction === 'unchanged' || (kind === 'change' && fen === 0);
    return kind === 'amount' && isStill && itemOf(document, claim) === item;
  });
}

function checkReasons(document: BudgetDocument): Outcome {
  const tally = new Tally();
  const told = bridges(document);
  for (const { bridge } of itemBridges(document)) {
    const isBare = bridge.changeFen > 0 && isWithoutReason(document, bridge, told);
    tally.add(isBare ? withoutReason(bridge) : null);
  }
  return tally.outcome(document, []);
}

function withoutReason(bridge: Bridge): Finding {
  return changeFinding({ rule: 'G-04', severity: 'warning', kind: 'withoutReason' }, bridge, { params: { subject: bridge.subject } });
}
