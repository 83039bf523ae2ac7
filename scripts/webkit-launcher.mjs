// WebKitGTK for @web/test-runner, with all that it needs to run where there is no screen.
import {WebdriverLauncher} from '@web/test-runner-webdriver';
import {resizeWindow} from './webkit-commands.mjs';
import {startWebKitDriver} from './webkit-driver.mjs';

export class WebKitLauncher extends WebdriverLauncher {
  /** One at a time: two would share a window, in frames where keys and focus go astray. */
  concurrency = 1;
  #driver;

  constructor() {
    super({path: '/', capabilities: {}});
  }

  async initialize(config) {
    this.#driver = await startWebKitDriver();
    const {hostname, port, capabilities} = this.#driver;
    Object.assign(this.options, {hostname, port});
    this.options.capabilities = {...capabilities, 'wdio:enforceWebDriverClassic': true};
    await super.initialize({...config, concurrency: this.concurrency});
    this.name = 'WebKit';
  }

  /** In a window as large as the other engines have. */
  async startSession(id, address) {
    await this.ensureManagerInitialized();
    await resizeWindow(this.driver, {width: 800, height: 600});
    return super.startSession(id, address);
  }

  /** Where the page really is, which tells a page that left from one that fell silent. */
  getBrowserUrl() {
    return this.driver.getUrl();
  }

  async stop() {
    await super.stop();
    this.#driver?.stop();
  }
}
