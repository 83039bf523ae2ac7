import type {ContentPack, Plan, PlanAction} from '@toegang/model';

/** What worked somewhere, as content has it (praktijkvoorbeeld). */
export type Practice = NonNullable<ContentPack['themes']>[number]['practices'][number];

/** What stands before each part of a practice. */
export interface PracticeWords {
  readonly wish: string;
  readonly done: string;
  readonly notice: string;
  readonly learning: string;
}

/** An action that worked, in the shape in which a content pack shares it: no owner's role, only which organisations. */
export function toPractice(action: PlanAction, {title}: Pick<Plan, 'title'>, words: PracticeWords): Practice {
  const {wish, notice, learning, progress, owners} = action;
  const places = [...new Set(owners.flatMap(({organisation}) => organisation ?? []))];
  const tell = (label: string, text: string | undefined): Practice['body'] =>
    text === undefined ? [] : [{type: 'paragraph', text: [{text: `${label} `, strong: true}, {text}]}];
  const notes: Practice['body'] =
    progress.length === 0
      ? []
      : [
          {type: 'paragraph', text: [{text: words.done, strong: true}]},
          {type: 'list', items: progress.map(({text}) => [{text}])},
        ];
  return {
    title: action.action,
    body: [...tell(words.wish, wish), ...notes, ...tell(words.notice, notice), ...tell(words.learning, learning)],
    place: places.length > 0 ? places.join(', ') : title,
  };
}

/** Whether others can learn of an action: it is done, and something was written about it. */
export function canShare({status, learning, progress}: PlanAction): boolean {
  return status === 'done' && (learning !== undefined || progress.length > 0);
}
