import type { Message } from '../messages';
import type { zhCN } from './zh-CN';

export const en: Readonly<Record<keyof typeof zhCN, Message>> = {
  'picture.save': 'Save this picture and its figures: {title}',
  'picture.unit': 'Unit: {unit}',
  'picture.source': 'Source: {source}',
  'picture.source.fictional': 'fictional example, {source}',
  'picture.saved': 'Saved to your downloads.',
  'picture.notDrawn': 'The picture is not drawn yet. Try again in a moment.',
  'picture.failed.picture': 'This browser could not make the picture file. Try SVG or CSV, or print the page.',
  'picture.failed.csv': 'The CSV file could not be written. The figures in the table can be copied.',
  'picture.undrawn': {
    one: '{n} more row is blank, zero or negative: it has no area and is not drawn. The table lists it.',
    other: '{n} more rows are blank, zero or negative: they have no area and are not drawn. The table lists them.',
  },
  'picture.bar.negative': 'negative, no bar',
  'picture.bar.share': 'of {root}',
  'picture.bar.none': 'It is not divided further.',
  'picture.of.root': '{share} of {root}',
  'picture.of.class': '{share} of its class',
  'picture.of.item': '{share} of its item',
  'picture.of.unit': '{share} of its unit',
  'picture.of.source': '{share} of its source',
  'picture.rest.title': 'The other {share}, drawn by itself',
  'picture.rest.sentence':
    '{largest} takes {part},| and the rest is squeezed into a corner.| Here it is set aside| and the rest ({gathered}) drawn again on a scale of its own,| {amount} in all;| areas compare within this picture only.',
  'picture.rest.name': 'Treemap: {gathered}, {amount} in all',
  'picture.kind.treemap': 'treemap',
  'picture.announce.root': '{name}, {amount}',
  'picture.announce.node': '{name}, {amount}, {share} of {root}, {position} of {count}',
  'picture.announce.noShare': '{name}, {amount}, {position} of {count}',
  'picture.announce.withCode': '{code}, {name}',
  'picture.announce.rest': '{gathered}, {amount}',
  'picture.announce.blank': 'blank',
};
