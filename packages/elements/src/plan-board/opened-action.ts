import type {ContentPack, PlanAction} from '@toegang/model';
import type {PlanMark} from '@toegang/transport';

/** The action that somebody opened, as it was then. */
export interface OpenedAction {
  /** Null for a new one. */
  readonly id: string | null;
  readonly action: PlanAction | undefined;
  readonly mark: PlanMark;
  readonly content: ContentPack;
}
