import { FEN_PER, type AmountUnit } from '@/model/amount-unit';
import type { Fen } from '@/model/money';
import type { Random } from './random';
import type { SheetCell } from './sheet';

/** How a document prints its amounts. */
export interface AmountStyle {
  unit: AmountUnit;
  decimals: number;
  thousands: boolean;
  /** 25.00 is printed 25, 1.50 is printed 1.5. */
  trimsZeros: boolean;
  /** What stands where there is no amount; '0' and '0.00' are printed zeros, the others are blank. */
  none: '' | '0' | '0.00' | '-' | '—';
}

/** An amount as this style prints it, rounded to its last digit (half up), with what the print then says. */
export function amountCell(fen: Fen | null, style: AmountStyle): SheetCell {
  if (fen === null) {
    const isZero = style.none === '0' || style.none === '0.00';
    return { text: style.none, amount: isZero ? { state: 'zero', fen: 0 } : { state: 'blank' } };
  }
  const step = FEN_PER[style.unit] / 10 ** style.decimals;
  const steps = Math.floor((fen + step / 2) / step);
  const printed = steps * step;
  const amount =
    printed === 0 ? ({ state: 'zero', fen: 0 } as const) : ({ state: 'value', fen: printed } as const);
  return { text: printedNumber(steps, style), amount };
}

function printedNumber(steps: number, style: AmountStyle): string {
  const digits = String(steps).padStart(style.decimals + 1, '0');
  const whole = digits.slice(0, digits.length - style.decimals);
  const fraction = digits.slice(digits.length - style.decimals);
  const shown = style.trimsZeros ? fraction.replace(/0+$/, '') : fraction;
  const grouped = style.thousands ? whole.replace(/\B(?=(?:\d{3})+$)/g, ',') : whole;
  return shown ? `${grouped}.${shown}` : grouped;
}

/** The seed's way (万元, two decimals, nothing where there is nothing), and the ways near to it. */
export function twelveStyle(random: Random): AmountStyle {
  return {
    unit: '万元',
    decimals: 2,
    thousands: random.chance(0.2),
    trimsZeros: random.chance(0.15),
    none: random.pick(['', '', '', '0.00', '—']),
  };
}

/** 元, whole or with two decimals, in thousands; a printed 0 or nothing where there is nothing. */
export function nineStyle(random: Random): AmountStyle {
  return {
    unit: '元',
    decimals: random.pick([0, 2]),
    thousands: random.chance(0.8),
    trimsZeros: false,
    none: random.pick(['', '', '0']),
  };
}
