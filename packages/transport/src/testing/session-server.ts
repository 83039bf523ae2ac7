import type {Session} from '@toegang/model';
import {sampleSessions, sampleTalkContent} from '@toegang/model/samples';

/** What a server answers to a request: a response, or nothing because the network is down. */
export type Answer = Response | null;

/** Who keeps one session, as far as a device can tell: a test says what it answers. */
export class SessionServer {
  session: Session = {...sampleSessions.welcome, revision: 1};
  /** What was asked, as `POST /votes {"on":…}`, without looking at the session and its content. */
  readonly deeds: string[] = [];
  /** What is answered to the next deeds, before it does as it is asked. */
  readonly answers: (() => Answer | Promise<Answer>)[] = [];
  /** What is answered to whoever looks, in the place of the session. */
  look: (() => Answer | Promise<Answer>) | null = null;
  isDown = false;

  readonly fetch = async (input: RequestInfo | URL, init: RequestInit = {}): Promise<Response> => {
    const {pathname} = new URL(input as string);
    const path = pathname.replace(/^\/api\/v1\/sessions\/[\w-]+/, '');
    const answer = this.isDown ? null : await this.#answer(init.method ?? 'GET', path, init.body);
    if (answer === null) throw new TypeError('Failed to fetch');
    return answer;
  };

  async #answer(method: string, path: string, body: unknown): Promise<Answer> {
    if (path === '/content') return Response.json(sampleTalkContent);
    if (method === 'GET') return this.look === null ? Response.json(this.session) : this.look();
    this.deeds.push(`${method} ${path} ${typeof body === 'string' ? body : ''}`.replace(/ +/g, ' ').trim());
    const answer = this.answers.shift();
    return answer === undefined ? this.keep({}) : answer();
  }

  /** Changes the session, and answers as to a deed that did it. */
  keep(change: Partial<Session>): Response {
    const revision = (this.session.revision ?? 0) + 1;
    this.session = {...this.session, ...change, revision};
    return Response.json(this.session, {headers: {'Session-Revision': String(revision)}});
  }
}

/** A refusal as a collector writes it. */
export function refusal(status: number): Response {
  return Response.json({status, title: 'No', detail: 'No.', problems: []}, {status});
}
