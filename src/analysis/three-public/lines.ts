import type { ExpenseItem } from '@/model/document';
import type { Topic } from '../overview/stated-change';

/** “三公” as a sum and its items, in the order that regulations list them; 购置 and 运行维护 are the parts of 用车. */
export const LINES = ['threePublic', 'overseas', 'vehicles', 'vehiclePurchase', 'vehicleOperation', 'reception'] as const satisfies readonly ExpenseItem[];
export type Line = (typeof LINES)[number];

/** The three items of the sum: 购置 and 运行维护 stand in 用车. */
export const ITEMS = ['overseas', 'vehicles', 'reception'] as const satisfies readonly Line[];
export type Item = (typeof ITEMS)[number];

/** A value for the sum and each item. */
export type Lines<T> = Readonly<Record<Line, T>>;

export function linesOf<T>(valueOf: (line: Line) => T): Lines<T> {
  return {
    threePublic: valueOf('threePublic'),
    overseas: valueOf('overseas'),
    vehicles: valueOf('vehicles'),
    vehiclePurchase: valueOf('vehiclePurchase'),
    vehicleOperation: valueOf('vehicleOperation'),
    reception: valueOf('reception'),
  };
}

const SECTIONS = ['threePublic', 'other'] as const;
const WHOLE_OF_VEHICLES = /车.*购置?.*[及和与、].*运(?:行|维)|^公务(?:用车|车辆)(?:费|经费|费用)?$/u;

/** What the narrative calls each of them. */
export const TOPICS: Lines<Topic> = {
  threePublic: { sections: SECTIONS, subject: /三公/u, except: /机关/u },
  overseas: { sections: SECTIONS, subject: /出国/u, except: /三公/u },
  vehicles: { sections: SECTIONS, subject: WHOLE_OF_VEHICLES, except: /三公/u },
  vehiclePurchase: { sections: SECTIONS, subject: /车.*购置|^购置/u, except: WHOLE_OF_VEHICLES },
  vehicleOperation: { sections: SECTIONS, subject: /车.*运(?:行|维)|^运行/u, except: WHOLE_OF_VEHICLES },
  reception: { sections: SECTIONS, subject: /接待/u, except: /三公/u },
};

/** Names that a clause of the narrative may open with; the first that matches counts. */
export const NAMES: readonly { line: Line; pattern: RegExp }[] = [
  { line: 'threePublic', pattern: /三公/u },
  { line: 'overseas', pattern: /因公(?:临时)?出国/u },
  { line: 'reception', pattern: /公务接待/u },
  { line: 'vehicles', pattern: /公务(?:用车|车辆)购置(?:及|和|与|、)(?:公务用车)?运行/u },
  { line: 'vehiclePurchase', pattern: /公务(?:用车|车辆)购置/u },
  { line: 'vehicleOperation', pattern: /公务(?:用车|车辆)运行/u },
];

/** The usual name of each, as {@link TOPICS} know it. */
export const SUBJECTS: Lines<string> = {
  threePublic: '“三公”经费',
  overseas: '因公出国（境）费',
  vehicles: '公务用车购置及运行费',
  vehiclePurchase: '公务用车购置费',
  vehicleOperation: '公务用车运行维护费',
  reception: '公务接待费',
};
