import { describe, expect, it } from 'vitest';
import { sizeLine, sizesOf, withImports, type BuiltScript } from './sizes';

function script(fileName: string, change: Partial<BuiltScript> = {}): BuiltScript {
  return { fileName, code: fileName.repeat(10), isEntry: false, imports: [], moduleIds: [], ...change };
}

const scripts = [
  script('main.js', { isEntry: true, imports: ['shared.js'] }),
  script('shared.js', { imports: ['main.js'] }),
  script('chart.js', { imports: ['shared.js', 'draw.js'], moduleIds: ['/r/src/components/Chart.vue'] }),
  script('draw.js'),
  script('other.js'),
];

describe('sizes of the build', () => {
  it('follows imports once, round a circle too', () => {
    expect(withImports(scripts, ['main.js'])).toEqual(['main.js', 'shared.js']);
  });

  it('counts the entry with its preloads, and the views with everything they need', () => {
    const [entry, structure] = sizesOf(scripts, ['components/Chart.vue']);
    const alone = sizesOf([scripts[0]!, scripts[1]!], [])[0]!;
    expect(entry!.bytes).toBe(alone.bytes);
    expect(structure!.bytes).toBeGreaterThan(entry!.bytes);
  });

  it('counts what two views share once', () => {
    const [, one] = sizesOf(scripts, ['components/Chart.vue']);
    const [, both] = sizesOf(scripts, ['components/Chart.vue', 'components/Chart.vue']);
    expect(both!.bytes).toBe(one!.bytes);
  });

  it('holds the entry to 75 kB and the structure page in all its views to 320 kB', () => {
    expect(sizesOf(scripts, ['components/Chart.vue']).map(({ bar }) => bar)).toEqual([75_000, 320_000]);
  });

  it('says when the chart is not in the build, rather than nothing', () => {
    expect(() => sizesOf(scripts, ['components/Gone.vue'])).toThrow(/no components\/Gone.vue/);
  });

  it('marks what is over its bar', () => {
    expect(sizeLine({ what: 'entry', bytes: 70_001, bar: 70_000 })).toBe('entry: 70.0 kB gzip of 70.0 kB – too large');
    expect(sizeLine({ what: 'entry', bytes: 70_000, bar: 70_000 })).not.toContain('too large');
  });
});
