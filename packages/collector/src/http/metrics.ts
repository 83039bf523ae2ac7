/** In responses. An exact live count would say how many people filled in a round before that may be known. */
const STEP = 10;

/** Figures for whoever keeps the service running. Owns: counts since the start. Does not own: anything about results. */
export class Metrics {
  #startedAt = performance.now();
  #requests = new Map<string, number>();
  #stored = 0;

  /** Counts an answered request by the class of its status: `2xx`, `4xx`. */
  countRequest(status: number): void {
    const label = `${Math.floor(status / 100)}xx`;
    this.#requests.set(label, (this.#requests.get(label) ?? 0) + 1);
  }

  /** Counts a response that was stored. */
  countStored(): void {
    this.#stored += 1;
  }

  /** The figures in the text format of Prometheus. */
  toText(): string {
    const uptime = Math.floor((performance.now() - this.#startedAt) / 1000);
    const stored = Math.floor(this.#stored / STEP) * STEP;
    const requests = [...this.#requests].sort().map(([label, n]) => `toegang_requests_total{status="${label}"} ${n}`);
    return [
      '# HELP toegang_uptime_seconds Time since the start.',
      '# TYPE toegang_uptime_seconds gauge',
      `toegang_uptime_seconds ${uptime}`,
      '# HELP toegang_requests_total Requests answered, by class of status.',
      '# TYPE toegang_requests_total counter',
      ...requests,
      `# HELP toegang_responses_stored_total Responses stored in all rounds together, in steps of ${STEP}.`,
      '# TYPE toegang_responses_stored_total counter',
      `toegang_responses_stored_total ${stored}`,
      '',
    ].join('\n');
  }
}
