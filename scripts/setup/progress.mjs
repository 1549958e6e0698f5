const STILL_RUNNING_EVERY = 10_000;

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
   * Runs one step. The step returns a few words about its outcome.
   * @param {string} name
   * @param {() => Promise<string> | string} work
   */
  async step(name, work) {
    const began = performance.now();
    const announce = setTimeout(() => this.write(line('…', `${name}, please wait`)), 1000);
    const remind = setInterval(() => this.write(line(seconds(began), `${name} is still running`)), STILL_RUNNING_EVERY);
    try {
      const outcome = await work();
      const worthTelling = !this.quiet || performance.now() - began > 1000;
      if (worthTelling) this.write(line(seconds(began), `${name}: ${outcome}`));
    } catch (thrown) {
      this.write(line(seconds(began), `${name}: failed`));
      throw thrown;
    } finally {
      clearTimeout(announce);
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
