import type { Section } from './model';

/** Sections that share pages: each group begins a new page. What lies across shares no page with what stands upright. */
export function sectionGroups(sections: readonly Section[]): Section[][] {
  return sections.reduce<Section[][]>((all, section) => {
    const last = all.at(-1);
    if (last && !section.startsPage && last[0]?.orientation === section.orientation) return [...all.slice(0, -1), [...last, section]];
    return [...all, [section]];
  }, []);
}
