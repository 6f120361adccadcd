import { performance } from 'node:perf_hooks';
import { checkDocument } from '@/checks/check-document';
import { RULES } from '@/checks/rules';
import type { BudgetDocument } from '@/model/document';
import { LAYOUTS, printWithProse, sheetsOf } from '../generator/print-budget';
import { importText } from '../properties/import-bytes';
import { budgetOf } from './many-rows';
import { rowOf, type Row } from './row';

const ACCOUNTS = 1000;
const PROJECTS = 500;
const ROUNDS = 9;

export const CHECKS_METHOD =
  `Checks: all ${RULES.length} rules on one document of ${ACCOUNTS} 科目 and ${PROJECTS} projects, in Node, the function that the ` +
  `worker calls; median of ${ROUNDS} rounds, each on a document that no rule has seen.`;

/** Each round takes a document of its own: what rules keep of one is no help with the next. */
export function checksRows(): Row[] {
  return LAYOUTS.map((layout) => {
    const model = budgetOf(ACCOUNTS, PROJECTS);
    const read = importText(printWithProse(model, sheetsOf(model, layout), layout === 'twelve' ? 'zj' : 'sh', { truthful: true }).text);
    const text = JSON.stringify(read);
    checkDocument(JSON.parse(text) as BudgetDocument);
    let findings = 0;
    const times = Array.from({ length: ROUNDS }, () => {
      const fresh = JSON.parse(text) as BudgetDocument;
      const started = performance.now();
      findings = checkDocument(fresh).findings.length;
      return performance.now() - started;
    });
    const rows = read.tables.reduce((sum, table) => sum + table.rows.length, 0);
    const detail = `${rows} rows, ${read.figures.length} figures, ${read.claims.length} claims, ${findings} findings`;
    return rowOf(times, { what: `all rules, ${layout} tables`, unit: 'ms', bar: 300, side: 'most', detail });
  });
}
