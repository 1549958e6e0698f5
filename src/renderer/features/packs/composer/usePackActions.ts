import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useMemo, useState } from 'react';
import type { Override, PackDetail } from '../../../../shared/domain/pack';
import type { Detail } from '../../../../shared/domain/values';
import type { InputOf } from '../../../../shared/ipc/contract';
import { request } from '../../../api/bridge';
import { wallTime } from '../../../api/queries';
import { saveStatus } from '../../../api/saveStatus';
import type { RecordRef } from './selection';

/** The channels that change a pack and answer with it. */
type PackEdit =
  | 'pack.change' | 'pack.setProfile' | 'pack.section.change' | 'pack.section.move'
  | 'pack.item.add' | 'pack.item.remove' | 'pack.item.move' | 'pack.item.setDetail' | 'pack.item.override';

/** Everything that can be done to the open pack. Each resolves to the pack as it now stands, or null when it was refused. */
export interface PackActions {
  readonly add: (record: RecordRef, sectionId: string) => Promise<PackDetail | null>;
  readonly remove: (itemId: string) => Promise<PackDetail | null>;
  readonly moveItem: (itemId: string, sectionId: string, to: number) => Promise<PackDetail | null>;
  readonly moveSection: (sectionId: string, to: number) => Promise<PackDetail | null>;
  readonly setDetail: (itemId: string, detail: Detail) => Promise<PackDetail | null>;
  /** Rejects, so that the field can say why. */
  readonly override: (itemId: string, override: Override | null, field?: string) => Promise<PackDetail>;
  /** Rejects, so that the field can say why. */
  readonly changeSection: (sectionId: string, patch: InputOf<'pack.section.change'>['patch']) => Promise<PackDetail>;
  /** Rejects, so that the field can say why. */
  readonly change: (patch: InputOf<'pack.change'>['patch']) => Promise<PackDetail>;
  readonly setProfile: (profile: PackDetail['profile']) => Promise<PackDetail | null>;
  /** Why the last change was refused, in words. */
  readonly problem: string | null;
  readonly clearProblem: () => void;
}

/** Sends changes of one pack and shows the answer at once, before the lists refresh. */
export function usePackActions(packId: string): PackActions {
  const client = useQueryClient();
  const [problem, setProblem] = useState<string | null>(null);
  const send = useCallback(async <K extends PackEdit>(name: K, input: InputOf<K>): Promise<PackDetail> => {
    saveStatus.show({ kind: 'saving' });
    try {
      const pack = await request<PackEdit>(name, input);
      client.setQueryData(['pack.get', { packId }], pack);
      saveStatus.show({ kind: 'saved', at: wallTime() });
      return pack;
    } catch (error) {
      saveStatus.show({ kind: 'failed', message: error instanceof Error ? error.message : String(error) });
      throw error;
    }
  }, [client, packId]);
  const attempt = useCallback(async <K extends PackEdit>(name: K, input: InputOf<K>): Promise<PackDetail | null> => {
    try {
      const pack = await send(name, input);
      setProblem(null);
      return pack;
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error));
      return null;
    }
  }, [send]);
  const clearProblem = useCallback(() => setProblem(null), []);
  return useMemo<PackActions>(() => ({
    add: (record, sectionId) => attempt('pack.item.add', { packId, ...record, sectionId }),
    remove: (itemId) => attempt('pack.item.remove', { packId, itemId }),
    moveItem: (itemId, sectionId, to) => attempt('pack.item.move', { packId, itemId, sectionId, to }),
    moveSection: (sectionId, to) => attempt('pack.section.move', { packId, sectionId, to }),
    setDetail: (itemId, detail) => attempt('pack.item.setDetail', { packId, itemId, detail }),
    override: (itemId, override, field) => send('pack.item.override', { packId, itemId, override, ...(field ? { coalesce: `override:${itemId}:${field}` } : {}) }),
    changeSection: (sectionId, patch) => send('pack.section.change', { packId, sectionId, patch }),
    change: (patch) => send('pack.change', { packId, patch }),
    setProfile: (profile) => attempt('pack.setProfile', { packId, profile }),
    problem,
    clearProblem,
  }), [attempt, send, packId, problem, clearProblem]);
}
