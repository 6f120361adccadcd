import type { Message } from '../messages';
import type { zhCN } from './zh-CN';

export const en: Readonly<Record<keyof typeof zhCN, Message>> = {
  'picture.save': 'Save this picture and its figures: {title}',
  'picture.unit': 'Unit: {unit}',
  'picture.source': 'Source: {source}',
  'picture.saved': 'Saved to your downloads.',
  'picture.notDrawn': 'The picture is not drawn yet. Try again in a moment.',
  'picture.failed.picture': 'This browser could not make the picture file. Try SVG or CSV, or print the page.',
  'picture.failed.csv': 'The CSV file could not be written. The figures in the table can be copied.',
  'picture.kind.treemap': 'treemap',
  'picture.announce.root': '{name}, {amount}',
  'picture.announce.node': '{name}, {amount}, {share} of the total, {position} of {count}',
  'picture.announce.noShare': '{name}, {amount}, {position} of {count}',
  'picture.announce.withCode': '{code}, {name}',
  'picture.announce.rest': '{gathered}, {amount}',
  'picture.announce.blank': 'blank',
};
