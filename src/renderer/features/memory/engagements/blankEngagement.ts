import type { EngagementFields } from '../../../../shared/domain/engagement';
import type { DossierRow } from '../../../../shared/domain/records';
import { en } from '../../../strings/en';

/** A new engagement between the two sides of the dossier; everything else is for the analyst to say. */
export function blankEngagement(dossier: Pick<DossierRow, 'ours' | 'theirs'>): EngagementFields {
  return {
    kind: 'meeting', title: en.memory.untitled, status: 'planned', dateStart: null, dateEnd: null, datePrecision: 'unknown', dateBasis: 'stated', dateNote: null,
    hostCountry: null, city: null, venue: null, modality: 'in-person', level: null, seriesId: null, edition: null, parentId: null,
    summary: null, notes: null, marking: null, countries: [dossier.ours, dossier.theirs],
  };
}
