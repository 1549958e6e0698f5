const STILL_RUNNING_EVERY = 10_000;

/** @typedef {(words: string) => void} Tell says what a step is doing now, and how long that may take */

/**
 * Tells on stderr what the set-up is doing and how long each step took. stdout belongs to the command itself.
 */
export class Progress {
  /** @param {{ quiet?: boolean, write?: (line: string) => void }} [options] quiet: only steps that take over a second */
  constructor({ quiet = false, write = (line) => process.stderr.write(`${line}\n`) } = {}) {
    this.quiet = quiet;
    this.write = write;
    this.started = performance.now();
  }

  /**
   * Runs one step. The step returns a few words about its outcome, and may tell what it is doing meanwhile.
   * @param {string} name
   * @param {(tell: Tell) => Promise<string> | string} work
   */
  async step(name, work) {
    const began = performance.now();
    let doing = 'working';
    const say = () => this.write(line(seconds(began), `${name}: ${doing} …`));
    const remind = setInterval(say, STILL_RUNNING_EVERY);
    /** @type {Tell} */
    const tell = (words) => {
      doing = words;
      say();
      remind.refresh();
    };
    try {
      const outcome = await work(tell);
      const worthTelling = !this.quiet || performance.now() - began > 1000;
      if (worthTelling) this.write(line(seconds(began), `${name}: ${outcome}`));
    } catch (thrown) {
      this.write(line(seconds(began), `${name}: failed`));
      throw thrown;
    } finally {
      clearInterval(remind);
    }
  }

  /** The closing line. */
  done() {
    if (!this.quiet) this.write(line(seconds(this.started), 'everything is set up'));
  }
}

/** @param {number} began */
const seconds = (began) => `${((performance.now() - began) / 1000).toFixed(1)} s`;

/** @param {string} time @param {string} text */
const line = (time, text) => `set-up ${time.padStart(8)}  ${text}`;
