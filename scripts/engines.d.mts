import type {Page} from 'puppeteer-core';

/** A browser with one page. */
export interface Engine {
  readonly name: EngineName;
  readonly version: string;
  /** Puppeteer's own page; undefined in WebKit. */
  readonly page: Page | undefined;
  /** Done when the page at this address has loaded. */
  open(url: string): Promise<void>;
  /** Runs a function in the page and gives what it returns: JSON, also by a promise. */
  run<Given extends readonly unknown[], Gives>(
    code: (...given: Given) => Gives,
    ...given: Given
  ): Promise<Awaited<Gives>>;
  /** In CSS pixels. WebKit: not under 450 wide. */
  resize(width: number, height: number): Promise<void>;
  /** A PNG of what is in view. */
  screenshot(): Promise<Buffer>;
  close(): Promise<void>;
}

export type EngineName = 'chromium' | 'firefox' | 'webkit';

/** Starts an engine. Throws when it is not there. */
export function startEngine(name: EngineName): Promise<Engine>;
