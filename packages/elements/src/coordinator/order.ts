import type {RoundOrder} from '@toegang/transport';
import {
  MAXIMUM_GROUP_SIZE,
  MAXIMUM_RETENTION_DAYS,
  MAXIMUM_TITLE_LENGTH,
  MINIMUM_CLOSED_GROUP_SIZE,
  MINIMUM_GROUP_SIZE,
} from './limits.js';

/** A round as somebody fills it in; numbers as they were typed. */
export interface OrderForm {
  readonly title: string;
  readonly publish: 'on-close' | 'in-batches';
  readonly closedGroup: boolean;
  readonly groupSize: string;
  readonly invitation: 'link' | 'codes';
  readonly retention: string;
}

/** What has to be mended; `over` is how many characters too many, `least` the smallest group. */
export type OrderError =
  | {readonly field: 'title'; readonly over: number}
  | {readonly field: 'groupSize'; readonly least: number}
  | {readonly field: 'retention'};

/** A form that nobody wrote on yet. */
export const emptyOrder: OrderForm = {
  title: '',
  publish: 'on-close',
  closedGroup: false,
  groupSize: String(MINIMUM_GROUP_SIZE),
  invitation: 'link',
  retention: '365',
};

/** The smallest group that may be chosen. */
export function leastGroupSize({closedGroup}: OrderForm): number {
  return closedGroup ? MINIMUM_CLOSED_GROUP_SIZE : MINIMUM_GROUP_SIZE;
}

/** What has to be mended before a round can be made, in the order of the form. */
export function findOrderErrors(form: OrderForm): readonly OrderError[] {
  const {length} = form.title.trim();
  const least = leastGroupSize(form);
  const errors: OrderError[] = [];
  if (length === 0 || length > MAXIMUM_TITLE_LENGTH) {
    errors.push({field: 'title', over: Math.max(length - MAXIMUM_TITLE_LENGTH, 0)});
  }
  if (!isBetween(form.groupSize, least, MAXIMUM_GROUP_SIZE)) errors.push({field: 'groupSize', least});
  if (!isBetween(form.retention, 1, MAXIMUM_RETENTION_DAYS)) errors.push({field: 'retention'});
  return errors;
}

/** The order that the form is, when nothing has to be mended. */
export function toOrder(form: OrderForm): RoundOrder {
  const {title, publish, closedGroup, groupSize, invitation, retention} = form;
  return {
    title: title.trim(),
    publish,
    closedGroup,
    minimumGroupSize: Number(groupSize),
    invitation,
    retentionDays: Number(retention),
  };
}

/** Whether a whole number was typed, between these and with them. */
export function isBetween(typed: string, least: number, most: number): boolean {
  const value = Number(typed);
  return typed.trim() !== '' && Number.isInteger(value) && value >= least && value <= most;
}
