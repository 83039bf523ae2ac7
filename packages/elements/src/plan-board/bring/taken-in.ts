import type {BrokenAction, PlanFile, PlanStep} from '@toegang/domain/plan.js';
import type {PointForPlan} from '@toegang/domain/session.js';
import type {PlanAction, Problem} from '@toegang/model';
import {nothing, type TemplateResult} from 'lit';
import {saveFile} from '../../ui/save-file.js';
import {html} from '../../ui/template.js';
import type {FieldFault, PlanField} from '../../words/plan-files.js';
import type {BringView} from './bring-view.js';

/** What a file turned out to be. */
export type TakenFile =
  | {readonly kind: 'none'}
  | {readonly kind: 'points'; readonly points: readonly PointForPlan[]}
  | {readonly kind: 'plan'; readonly plan: PlanFile};

/** The same, with its name. */
export type TakenIn = TakenFile & {readonly file: string};

/** What was read, what is wrong with it and where, and what can be done with the rest. */
export function renderTakenIn(taken: TakenIn, view: BringView, done: () => void): TemplateResult {
  const {words} = view;
  switch (taken.kind) {
    case 'none':
      return html`<p class="error-message" role="alert">${words.noPlan(taken.file)}</p>`;
    case 'points':
      return html`<p role="status">${words.foundPoints(taken.points.length)}</p>`;
    case 'plan':
      return renderPlan(taken.plan, view, done);
  }
}

function renderPlan(file: PlanFile, view: BringView, done: () => void): TemplateResult {
  const {words, plan} = view;
  const here = new Map(plan.actions.map((action) => [action.id, action]));
  const added = file.actions.filter(({id}) => !here.has(id));
  const changed = file.actions.filter((action) => here.has(action.id) && !isSame(here.get(action.id), action));
  const isOther = file.content !== null && file.content !== plan.content.id;
  return html`<p role="status">${words.foundActions(file.actions.length, added.length, changed.length)}</p>
    ${isOther ? html`<p>${words.otherContent}</p>` : nothing}
    ${file.broken.length > 0 ? renderBroken(file.broken, view) : nothing}
    ${added.length + changed.length === 0 ? html`<p>${words.nothingNew}</p>` : nothing}
    <p class="buttons">
      ${added.length > 0 ? renderPutIn(words.putIn(added.length), added, file, view, done) : nothing}
      ${
        changed.length > 0
          ? renderPutIn(words.putAllIn(added.length + changed.length), [...added, ...changed], file, view, done)
          : nothing
      }
    </p>`;
}

function renderPutIn(
  name: string,
  actions: readonly PlanAction[],
  {title}: PlanFile,
  {plan, words, do: doStep, focus}: BringView,
  done: () => void,
): TemplateResult {
  const put = (): void => {
    const step: PlanStep = actions.map((action) => ({kind: 'add', action}));
    // an empty plan becomes the plan of the file
    const rename = plan.actions.length === 0 && title !== null && title !== plan.title;
    doStep(rename ? [{kind: 'rename', title}, ...step] : step, words.isIn(actions.length));
    done();
    focus('#taken-in');
  };
  return html`<button type="button" class="button" @click=${put}>${name}</button>`;
}

function renderBroken(broken: readonly BrokenAction[], view: BringView): TemplateResult {
  const {words} = view;
  return html`<div class="notice">
    <p role="alert"><strong>${words.brokenTitle(broken.length)}</strong></p>
    <ul class="broken">
      ${broken.map(
        ({place, name, problems, raw, isTaken}) =>
          html`<li>
            <p><strong>${words.brokenName(place, name)}</strong></p>
            <ul>
              ${problems.map((problem) => html`<li>${sayProblem(problem, view)}</li>`)}
            </ul>
            <p>${isTaken ? words.restTaken : words.notTaken}</p>
            <details>
              <summary>${words.stoodThere}</summary>
              <pre dir="ltr">${raw}</pre>
            </details>
          </li>`,
      )}
    </ul>
    <button type="button" class="button secondary" @click=${() => saveRest(broken, view)}>${words.saveRest}</button>
  </div>`;
}

function saveRest(broken: readonly BrokenAction[], {words, say}: BringView): void {
  const name = `${words.fileNames.rest}.txt`;
  saveFile({name, blob: new Blob([broken.map(({raw}) => raw).join('\n\n')], {type: 'text/plain'})});
  say(words.made(name));
}

/** A text between quotes, a number, yes or no. */
const SHOWN_AS_IS = /^(?:"|-?\d|true$|false$|null$)/u;

/** What is wrong in plain words: which field, what stands there, what should. */
function sayProblem({path, expected, received}: Problem, {words}: BringView): string {
  if (path === '') return words.unreadable;
  const [field = '', ...inside] = path.split('.');
  const name = words.fields[field as PlanField] as string | undefined;
  const stands =
    received === 'nothing' ? words.stands.nothing : SHOWN_AS_IS.test(received) ? received : words.stands.other;
  return words.faultAt(name ?? field, stands, faultOf(field, inside.at(-1), expected));
}

function faultOf(field: string, inside: string | undefined, expected: string): FieldFault {
  if (expected === 'no such field') return 'unknown';
  if (expected === 'a name that no other action has') return 'double';
  if (field === 'start' || field === 'due' || inside === 'on') return 'day';
  if (field === 'status') return 'status';
  return expected.startsWith('a text') || expected === 'this field' ? 'text' : 'other';
}

/** By what they say, in whatever order it stands. */
function isSame(one: PlanAction | undefined, other: PlanAction): boolean {
  return JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value)
    .map(([key, each]) => [key, sorted(each)])
    .toSorted(([one], [other]) => (String(one) < String(other) ? -1 : 1));
}
