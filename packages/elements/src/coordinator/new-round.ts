import type {Round} from '@toegang/model';
import type {Failure} from '@toegang/transport';
import type {FieldMessage} from '../ui/error-summary.js';
import {emptyOrder, findOrderErrors, toOrder, type OrderError, type OrderForm} from './order.js';
import type {Tools} from './tools.js';

/** A round that somebody is about to make: what was filled in, and what has to be mended. */
export class NewRound {
  form: OrderForm = emptyOrder;
  failure: Failure | null = null;
  readonly #desk: Tools;
  #errors: readonly OrderError[] = [];
  #isMaking = false;

  readonly #onMade: (round: Round) => void;

  constructor(desk: Tools, onMade: (round: Round) => void) {
    this.#desk = desk;
    this.#onMade = onMade;
  }

  get messages(): readonly FieldMessage[] {
    const {words} = this.#desk;
    return this.#errors.map((error) => {
      switch (error.field) {
        case 'title':
          return {field: 'title-field', message: error.over > 0 ? words.longTitle(error.over) : words.noTitle};
        case 'groupSize':
          return {field: 'group-size', message: words.wrongGroupSize(error.least)};
        case 'retention':
          return {field: 'retention', message: words.wrongRetention};
      }
    });
  }

  write(change: Partial<OrderForm>): void {
    this.form = {...this.form, ...change};
    this.#desk.changed();
  }

  async make(): Promise<void> {
    this.#errors = findOrderErrors(this.form);
    this.failure = null;
    if (this.#errors.length > 0) {
      this.#desk.focus.moveTo('#errors');
      return;
    }
    if (this.#isMaking) return;
    this.#isMaking = true;
    const made = await this.#desk.ask((client) => client.makeRound(toOrder(this.form)));
    this.#isMaking = false;
    if (made.ok) {
      this.#onMade(made.value);
      this.#desk.say(this.#desk.words.roundMade(made.value.title));
    } else {
      this.failure = made.failure;
      this.#desk.focus.moveTo('#errors');
    }
  }
}
