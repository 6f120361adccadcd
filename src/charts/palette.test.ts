import { describe, expect, it } from 'vitest';
import {
  classColour,
  COLOURED_CLASSES,
  contrast,
  linearChannels,
  mixed,
  schemeFor,
  textOn,
  type ColourScheme,
} from './palette';

type Matrix = readonly [number, number, number][];

/** Machado, Oliveira and Fernandes 2009, severity 1, on linear RGB. */
const VISIONS: Readonly<Record<string, Matrix>> = {
  normal: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

const apply = (matrix: Matrix, v: readonly number[]) =>
  matrix.map((row) => row.reduce((sum, k, i) => sum + k * v[i]!, 0));

const TO_CONE: Matrix = [
  [0.4122214708, 0.5363325363, 0.0514459929],
  [0.2119034982, 0.6806995451, 0.1073969566],
  [0.0883024619, 0.2817188376, 0.6299787005],
];
const TO_LAB: Matrix = [
  [0.2104542553, 0.793617785, -0.0040720468],
  [1.9779984951, -2.428592205, 0.4505937099],
  [0.0259040371, 0.7827717662, -0.808675766],
];

/** OKLab of a colour as seen. */
function seen(colour: string, vision: string): number[] {
  const light = apply(VISIONS[vision]!, linearChannels(colour)).map((value) =>
    Math.min(1, Math.max(0, value)),
  );
  return apply(TO_LAB, apply(TO_CONE, light).map(Math.cbrt));
}

function leastDistance(codes: readonly string[], scheme: ColourScheme, vision: string): number {
  const colours = codes.map((code) => seen(classColour(code, scheme), vision));
  let least = Infinity;
  colours.forEach((one, i) =>
    colours.slice(i + 1).forEach((other) => {
      least = Math.min(least, Math.hypot(...one.map((value, k) => value - other[k]!)) * 100);
    }),
  );
  return least;
}

const ALWAYS = ['208', '210', '221'];
const FIVE = ['206', '208', '210', '212', '221'];
const NINE = ['201', '204', '205', '206', '207', '208', '210', '212', '221'];
const TWELVE = ['201', '204', '205', '206', '207', '208', '210', '211', '212', '213', '221', '229'];

describe('the palette', () => {
  // Least OKLab distance × 100 between any two: normal, deutan, protan, tritan.
  it.each([
    ['the classes of every department', ALWAYS, 'light', [17.1, 11.9, 11.1, 21.9]],
    ['the classes of every department', ALWAYS, 'dark', [13.7, 9.5, 8.7, 14.6]],
    ['five classes', FIVE, 'light', [13.1, 8.7, 8.3, 8.8]],
    ['five classes', FIVE, 'dark', [10.6, 6.9, 6.5, 9.3]],
    ['nine classes', NINE, 'light', [9.7, 7.1, 7.2, 7.2]],
    ['nine classes', NINE, 'dark', [6.3, 5.3, 5.1, 5.4]],
    ['the twelve commonest', TWELVE, 'light', [9.0, 7.1, 7.2, 7.2]],
    ['the twelve commonest', TWELVE, 'dark', [6.3, 5.2, 5.1, 5.1]],
  ] as const)('keeps %s apart for every eye (%j, %s)', (_, codes, scheme, distances) => {
    const found = ['normal', 'deutan', 'protan', 'tritan'].map((vision) =>
      leastDistance(codes, scheme, vision),
    );
    found.forEach((distance, i) => expect(distance).toBeCloseTo(distances[i]!, 1));
    expect(Math.min(...found)).toBeGreaterThanOrEqual(5);
  });

  it('stands out from the paper and carries readable text', () => {
    for (const code of COLOURED_CLASSES) {
      expect(contrast(classColour(code, 'light'), '#FBFAF6')).toBeGreaterThanOrEqual(3);
      expect(contrast(classColour(code, 'dark'), '#171614')).toBeGreaterThanOrEqual(4.2);
      for (const scheme of ['light', 'dark'] as const) {
        for (const share of [1, 0.7, 0.47, 0.25]) {
          const fill = mixed(classColour(code, scheme), scheme === 'light' ? '#FBFAF6' : '#171614', share);
          expect(contrast(textOn(fill), fill)).toBeGreaterThanOrEqual(4.5);
        }
      }
    }
    expect(COLOURED_CLASSES).toHaveLength(30);
  });

  it('gives a class to its 款 and 项, and an unknown code the same quiet colour each time', () => {
    expect(classColour('2080101', 'light')).toBe(classColour('208', 'light'));
    expect(classColour('299', 'light')).toBe(classColour('29901', 'light'));
    expect(COLOURED_CLASSES.map((code) => classColour(code, 'dark'))).toContain(
      classColour('__proto__', 'dark'),
    );
  });

  it('mixes in sRGB and knows its ground', () => {
    expect(mixed('#000000', '#ffffff', 0.5)).toBe('#808080');
    expect(mixed('#123456', '#fff', 2)).toBe('#123456');
    expect([schemeFor('#FBFAF6'), schemeFor('#171614')]).toEqual(['light', 'dark']);
  });
});
