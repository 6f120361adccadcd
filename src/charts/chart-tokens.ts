import type { ColourScheme } from './palette';

/** The design tokens that a chart draws with, read from the page: colours as `#rrggbb`. */
export interface ChartTokens {
  scheme: ColourScheme;
  paper: string;
  ink: string;
  ink2: string;
  ink3: string;
  rest: string;
  /** Font stack of --sans. */
  sans: string;
}
