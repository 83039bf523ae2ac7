import {cellsOf, sortActions, type PlanTableWords} from '@toegang/domain/plan.js';
import type {PlanAction} from '@toegang/model';
import {cleanBlock, type DocumentBlock} from '../../context/files/document.js';
import {formatFor} from '../../words/format.js';
import type {PlanFileSource} from './bring-view.js';

type Block = DocumentBlock<never>;

/** What is said of each action, in this order; what is empty is left out. */
const FACTS = ['wish', 'owners', 'status', 'start', 'due', 'principle', 'theme', 'notice', 'tool', 'origin'] as const;

/** The plan as a document: a chapter for each level, and in it every action with all that is known of it. */
export function makePlanDocument(source: PlanFileSource, tableWords: PlanTableWords): readonly Block[] {
  const {plan, content, words, today} = source;
  const actions = sortActions(plan.actions);
  const levels = content.plan?.levels ?? [];
  const known = new Set(levels.map(({id}) => id));
  const chapters = [
    ...levels.map(({id, label}) => [label, actions.filter(({level}) => level === id)] as const),
    [words.noLevel, actions.filter(({level}) => level === undefined || !known.has(level))] as const,
  ].filter(([, own]) => own.length > 0);
  const blocks: readonly Block[] = [
    {kind: 'heading', level: 1, text: plan.title},
    {kind: 'paragraph', text: formatFor(words.lang).day(today)},
    ...chapters.flatMap(([label, own]): readonly Block[] => [
      {kind: 'heading', level: 2, text: label},
      ...own.flatMap((action) => tellAction(action, source, tableWords)),
    ]),
  ];
  return blocks.map(cleanBlock);
}

function tellAction(
  action: PlanAction,
  {content, words}: PlanFileSource,
  tableWords: PlanTableWords,
): readonly Block[] {
  const {day} = formatFor(words.lang);
  const cells = cellsOf(action, content, tableWords);
  const facts = {...cells, start: day(cells.start), due: day(cells.due)};
  const rows = FACTS.map((fact) => [words.fields[fact], facts[fact]] as const).filter(([, text]) => text !== '');
  const notes = action.progress.map(({on, text}) => `${day(on)}: ${text}`);
  return [
    {kind: 'heading', level: 3, text: action.action},
    {kind: 'table', columns: [words.fields.action, action.action], rows, widths: [0.25, 0.75]},
    ...(notes.length > 0
      ? ([
          {kind: 'paragraph', text: words.fields.progress},
          {kind: 'list', items: notes},
        ] as const)
      : []),
    ...(action.learning === undefined
      ? []
      : ([{kind: 'paragraph', text: `${words.fields.learning}: ${action.learning}`}] as const)),
  ];
}
