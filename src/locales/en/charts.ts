import type { charts as zh } from '../zh-CN/charts';
import type { Message } from '../messages';

export const charts: Record<keyof typeof zh, Message> = {
  'chart.kind': 'sunburst chart',
  'chart.part.personnel': 'Personnel',
  'chart.part.operating': 'Operating',
  'chart.part.basic': 'Basic expenditure',
  'chart.part.project': 'Project expenditure',
  'chart.part.operatingBusiness': 'Operating business',
  'chart.part.remittanceUp': 'Remitted upwards',
  'chart.part.subsidyDown': 'Subsidies to subordinates',
  'chart.part.reserve': 'Reserve',
  'chart.gathered.class': { one: '{n} other class', other: '{n} other classes' },
  'chart.gathered.item': { one: '{n} other item', other: '{n} other items' },
  'chart.gathered.subitem': { one: '{n} other subitem', other: '{n} other subitems' },
  'chart.gathered.source': { one: '{n} other source', other: '{n} other sources' },
  'chart.gathered.unit': { one: '{n} other unit', other: '{n} other units' },
  'chart.gathered.project': { one: '{n} other project', other: '{n} other projects' },
  'chart.gathered.basic': { one: '{n} other share of basic expenditure', other: '{n} other shares of basic expenditure' },
  'chart.count.class': { one: '{n} class', other: '{n} classes' },
  'chart.count.item': { one: '{n} item', other: '{n} items' },
  'chart.count.subitem': { one: '{n} subitem', other: '{n} subitems' },
  'chart.count.source': { one: '{n} source', other: '{n} sources' },
  'chart.count.unit': { one: '{n} unit', other: '{n} units' },
  'chart.count.project': { one: '{n} project', other: '{n} projects' },
  'chart.count.basic': { one: '{n} share of basic expenditure', other: '{n} shares of basic expenditure' },
};
