import type { Stage, Transition } from '@/shared/http/api';
import { say } from '@/shared/i18n/messages';
import { command } from '@/sync/commands';
import { words } from './words';

export type NewStage = Pick<Stage, 'id' | 'code' | 'nameRu' | 'nameEn' | 'phase' | 'position' | 'customerMayCancel'> & {
  readonly plannedHours: number | null;
};

export const createStage = command<NewStage, Stage>((stage) => ({
  method: 'POST',
  path: '/stages',
  body: stage,
  label: say(words).creating(stage.nameRu),
  once: `stage ${stage.id}`,
  touches: ['access.changed', 'order.changed'],
  answeredInPlace: true,
}));

export type StageFields = Pick<Stage, 'nameRu' | 'nameEn' | 'position' | 'customerMayCancel' | 'active'> & {
  readonly plannedHours: number | null;
};

interface StageChange {
  readonly id: string;
  readonly version: number;
  readonly fields: Partial<StageFields>;
}

export const changeStage = command<StageChange, Stage>(({ id, version, fields }) => ({
  method: 'PATCH',
  path: `/stages/${id}`,
  body: fields,
  version,
  label: say(words).changing,
  lane: `stage ${id}`,
  touches: ['access.changed', 'order.changed'],
  answeredInPlace: true,
}));

interface Transitions {
  readonly id: string;
  readonly name: string;
  readonly version: number;
  readonly transitions: readonly Transition[];
}

export const setTransitions = command<Transitions, Stage>(({ id, name, version, transitions }) => ({
  method: 'PUT',
  path: `/stages/${id}/transitions`,
  body: transitions,
  version,
  label: say(words).settingSteps(name),
  lane: `stage ${id}`,
  touches: ['access.changed', 'order.changed'],
  answeredInPlace: true,
}));
