import { foldLabel } from '@/model/fold';
import type { Project } from '@/model/document';
import { nameKey } from '../label';
import { coreOf } from '../short-names';

/** A project that a text names. */
export interface Mention {
  project: Project;
  /** The name as the text prints it, folded. */
  printed: string;
  /** True where the text prints another form of the name than any table. */
  isShort: boolean;
}

/** Shorter names say too little to be taken for a project's. */
const SHORTEST = 4;
const LIST_MARKS = /[、,;。()]|以及|和(?!谐)|及(?!时)|等/;
const QUOTED = /“([^“”]{2,60})”/g;

/** Finds the projects that a text names: by a full name, or by a short one that is contained in exactly one name. */
export class ProjectNames {
  /** Every print of every name, the longest first; a name of two units says neither. */
  private readonly prints: readonly { key: string; project: Project | null }[];
  private readonly cores: readonly { core: string; project: Project }[];

  constructor(projects: readonly Project[]) {
    const byPrint = new Map<string, Project | null>();
    for (const project of projects) {
      for (const key of new Set([project.name, ...project.aliases].map(nameKey))) {
        if (key.length >= SHORTEST) byPrint.set(key, byPrint.has(key) ? null : project);
      }
    }
    this.prints = [...byPrint].map(([key, project]) => ({ key, project })).sort((a, b) => b.key.length - a.key.length);
    this.cores = projects.map((project) => ({ core: coreOf(project.name), project }));
  }

  /**
   * @param isList true where the text lists names (what an amount is for); else only quoted words may be short names
   * @returns the projects in the order of the text, each once
   */
  in(text: string, isList: boolean): Mention[] {
    let rest = nameKey(foldLabel(text));
    const found: (Mention & { at: number })[] = [];
    for (const { key, project } of this.prints) {
      const at = rest.indexOf(key);
      if (at < 0) continue;
      rest = rest.split(key).join('、'.repeat(key.length));
      if (project) found.push({ project, printed: key, isShort: false, at });
    }
    for (const { phrase, at } of phrases(text, rest, isList)) {
      const project = this.containing(phrase);
      if (project) found.push({ project, printed: phrase, isShort: true, at });
    }
    const seen = new Set<Project>();
    return found.sort((a, b) => a.at - b.at).filter(({ project }) => !seen.has(project) && seen.add(project));
  }

  /** The one project whose distinctive name holds the short one's; null where there is none or more than one. */
  private containing(phrase: string): Project | null {
    const core = coreOf(phrase);
    if (core.length < SHORTEST) return null;
    const holding = this.cores.filter((candidate) => candidate.core.includes(core));
    return holding.length === 1 ? (holding[0]?.project ?? null) : null;
  }
}

/** Words that may be a short name: quoted ones anywhere, and the parts of a list. */
function phrases(text: string, rest: string, isList: boolean): { phrase: string; at: number }[] {
  const found = [...nameKeyKeepingQuotes(text).matchAll(QUOTED)].flatMap(({ 1: quoted = '' }) => {
    const phrase = nameKey(quoted);
    const at = rest.indexOf(phrase);
    return at < 0 ? [] : [{ phrase, at }];
  });
  if (!isList) return found;
  let at = 0;
  for (const part of rest.split(new RegExp(`(${LIST_MARKS.source})`))) {
    if (!LIST_MARKS.test(part)) found.push({ phrase: part, at });
    at += part.length;
  }
  return found;
}

/** `foldLabel` drops quotes; here they say where a name begins and ends. */
function nameKeyKeepingQuotes(text: string): string {
  return text.replace(/[„‟"]/g, '”').replace(/\s+/g, '');
}
