import { glanceOf } from '@/analysis/glance';
import { CATALOG_VERSION, type Catalog } from '@/model/catalog';
import type { AmountUnit } from '@/model/amount-unit';
import { catalogEntry, withEntry } from '@/publish/catalog';
import { aBudget } from './a-budget';

const CLASSES = [
  ['201', '一般公共服务支出'],
  ['204', '公共安全支出'],
  ['205', '教育支出'],
  ['206', '科学技术支出'],
  ['208', '社会保障和就业支出'],
  ['210', '卫生健康支出'],
  ['212', '城乡社区支出'],
  ['221', '住房保障支出'],
] as const;

/** A catalogue of so many invented documents: twelve regions and none, two years a department, 万元 and 元. */
export function catalogOfMany(count: number): Catalog {
  let catalog: Catalog = { catalogVersion: CATALOG_VERSION, documents: [] };
  for (let index = 0; index < count; index += 1) {
    const region = index % 13 === 12 ? null : `第${(index % 13) + 1}市`;
    const fiscalYear = 2023 + (Math.floor(index / 13) % 2);
    const unit: AmountUnit = index % 5 === 0 ? '元' : '万元';
    const identity = { id: `many-${index}`, department: `第${Math.floor(index / 26)}号事务管理局`, fiscalYear };
    const amounts = CLASSES.map((_, at) => ((index * 7919 + at * 104_729) % 9973) + 1);
    const budget = aBudget().inUnit(unit).named(identity).withTotal(amounts.reduce((sum, amount) => sum + amount, 0));
    CLASSES.forEach(([code, name], at) => budget.withItem(code, name, amounts[at]));
    const document = { ...budget.build(), region };
    const file = { name: `${document.id}.json`, sha256: 'a'.repeat(64) };
    catalog = withEntry(catalog, catalogEntry(document, file, glanceOf(document)));
  }
  return catalog;
}
