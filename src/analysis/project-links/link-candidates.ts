import type { BudgetDocument } from '@/model/document';
import { foldLabel } from '@/model/fold';
import type { Use } from '@/model/narrative';
import type { Candidate } from './link-problem';
import { projectKey } from './link-amounts';

/** What the use sentences say of one 项. */
interface Told {
  uses: readonly Use[];
  words: string;
}

/** What the text says of which 项 pays which project. */
export class LinkCandidates {
  private readonly told = new Map<string, Told>();

  constructor(document: BudgetDocument) {
    const uses = new Map<string, Use[]>();
    for (const use of document.uses) {
      const account = document.claims[use.claim]?.account ?? null;
      if (account !== null) uses.set(account, [...(uses.get(account) ?? []), use]);
    }
    for (const [account, own] of uses) {
      const words = own.map(({ paragraph, span }) => document.paragraphs[paragraph]?.text.slice(...span) ?? '').join('。');
      this.told.set(account, { uses: own, words: foldLabel(words) });
    }
  }

  /**
   * Pairs of these 项 and projects: those named, and of a unit's projects that are taken in together all but those left
   * out, and but those that another 项 names: 「除…外的其他项目」 does not repeat what stands elsewhere.
   */
  pairs(items: readonly string[], projects: readonly string[]): Candidate[] {
    const named = items.flatMap((item) => this.named(item).flatMap((project) => (projects.includes(project) ? [{ item, project }] : [])));
    const elsewhere = new Set(named.map(({ project }) => project));
    const together = items.flatMap((item) =>
      (this.told.get(item)?.uses ?? []).flatMap((use) =>
        use.together.flatMap(({ unit, except }) => {
          const left = new Set(except.map((one) => projectKey(one.unit, one.name)));
          return projects.filter((key) => unitOf(key) === unit && !left.has(key) && !elsewhere.has(key)).map((project) => ({ item, project }));
        }),
      ),
    );
    const all = new Map([...named, ...together].map((pair) => [`${pair.item}\n${pair.project}`, pair]));
    return [...all.values()];
  }

  /**
   * Whether the words of a 项 support that it pays a project although they do not name it for certain: they name no
   * other unit, and share the beginning of the project's name, or another run of it that is as long.
   */
  supports(item: string, project: string): boolean {
    const told = this.told.get(item);
    if (!told) return false;
    const units = new Set(told.uses.flatMap((use) => use.units));
    if (units.size > 0 && !units.has(unitOf(project))) return false;
    const name = foldLabel(nameOf(project));
    for (let at = 0; at + SHARED <= name.length; at++) {
      const run = name.slice(at, at + SHARED);
      if (!GENERIC.test(run) && told.words.includes(run)) return true;
    }
    return false;
  }

  private named(item: string): string[] {
    return (this.told.get(item)?.uses ?? []).flatMap(({ projects }) => projects.map(({ unit, name }) => projectKey(unit, name)));
  }
}

/** Characters that a sentence and a name must share to be about one thing. */
const SHARED = 4;
/** Runs that any project's name may hold. */
const GENERIC = /项目|经费|资金|支出|专项|补助|补贴|工作/;

function unitOf(key: string): string {
  return (JSON.parse(key) as [string, string])[0];
}
function nameOf(key: string): string {
  return (JSON.parse(key) as [string, string])[1];
}
