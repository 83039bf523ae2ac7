import type {Plan, PublishedResults, Session} from '@toegang/model';
import type {PlanTransport} from '@toegang/transport';
import type {LitElement} from 'lit';
import type {CollectorReader} from '../context/collector-reader.js';
import type {ContentHost} from '../context/content-controller.js';
import type {KnownPlanWords} from '../words/plan.js';
import type {PlanPoint} from './plan-point.js';

/** What the page says to a plan. */
export type PlanHost = LitElement &
  ContentHost & {
    readonly headingLevel: number;
    readonly languages: string | null;
    readonly words: Partial<KnownPlanWords> | null;
    readonly endpoint: string | null;
    readonly round: string | null;
    readonly compare: string | null;
    readonly transport: CollectorReader | null;
    readonly planId: string | null;
    readonly view: string | null;
    readonly store: string | null;
    readonly forResidents: boolean;
    readonly plan: Plan | null;
    readonly earlier: Plan | null;
    readonly session: Session | null;
    readonly points: readonly PlanPoint[];
    readonly results: readonly PublishedResults[] | null;
    readonly plans: PlanTransport | null;
    readonly today: string | null;
  };
