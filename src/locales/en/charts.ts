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
  'chart.count.class': { one: '{n} class', other: '{n} classes' },
  'chart.count.item': { one: '{n} item', other: '{n} items' },
  'chart.count.subitem': { one: '{n} subitem', other: '{n} subitems' },
  'chart.announce.root': '{name}, {amount}',
  'chart.announce.node': '{code}, {name}, {amount}, {share} of the total, {position} of {count}',
  'chart.announce.noShare': '{code}, {name}, {amount}, {position} of {count}',
  'chart.announce.rest': '{gathered}, {amount}',
  'chart.announce.blank': 'blank',
};
