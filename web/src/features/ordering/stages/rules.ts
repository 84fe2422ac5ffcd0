import type { Role, Stage, Transition } from '@/shared/http/api';

/** A place in the order right after a stage, before the next one if there is room between them. */
export function placeAfter(stages: readonly Pick<Stage, 'id' | 'position'>[], id: string): number {
  const sorted = stages.toSorted((a, b) => a.position - b.position);
  const at = sorted.findIndex((stage) => stage.id === id);
  const before = sorted[at]?.position ?? 0;
  const next = sorted[at + 1]?.position;
  return next === undefined ? before + 10 : before + Math.max(1, Math.floor((next - before) / 2));
}

/** Who may lead orders; a new step is theirs until it is decided otherwise. */
export const leading: readonly Role[] = ['MANAGER', 'SUPERVISOR', 'ADMINISTRATOR'];

/** All who may be allowed to make a step. */
export const movers: readonly Role[] = ['MANAGER', 'FORWARDER', 'SUPERVISOR', 'ADMINISTRATOR'];

export const triggers = ['SHIP_ALL_LINES', 'ASK_CUSTOMER', 'EXPORT_TO_1C'] as const;

/** With the step to that stage added, or taken away. */
export function toggled(transitions: readonly Transition[], toStageId: string): Transition[] {
  if (transitions.some((step) => step.toStageId === toStageId)) {
    return transitions.filter((step) => step.toStageId !== toStageId);
  }
  return [...transitions, { toStageId, roles: [...leading], commentRequired: false, triggers: [] }];
}

/** With one step changed. */
export const changed = (
  transitions: readonly Transition[],
  toStageId: string,
  part: Partial<Transition>,
): Transition[] => transitions.map((step) => (step.toStageId === toStageId ? { ...step, ...part } : step));

export const withOrWithout = <T>(all: readonly T[], one: T): T[] =>
  all.includes(one) ? all.filter((other) => other !== one) : [...all, one];
