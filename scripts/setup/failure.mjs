/** A failure whose message is one sentence for a person: what is missing, and the remedy. */
export class SetupFailure extends Error {
  /**
   * @param {string} sentence
   * @param {{ detail?: string | undefined, cause?: unknown }} [more] detail: output of the failed program, shown above the sentence
   */
  constructor(sentence, more = {}) {
    super(sentence, { cause: more.cause });
    this.name = 'SetupFailure';
    this.detail = more.detail?.trim() ?? '';
  }
}

/** @type {ReadonlyArray<{ pattern: RegExp, sentence: string }>} */
const KNOWN = [
  {
    pattern: /ENOSPC|EDQUOT|no space left on device|disk quota exceeded/i,
    sentence: 'There is no room left on the disk: free about 2 GB and run the command again.',
  },
  {
    pattern: /EROFS|read-only file system/i,
    sentence: 'The folder is on a read-only disk: copy the project to a folder you can write to and run the command there.',
  },
  {
    pattern: /EACCES|EPERM|permission denied/i,
    sentence: 'A file or folder may not be written by this user: check the owner of the project folder and of the cache, and run the command again.',
  },
  {
    pattern: /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET_TIMEOUT/,
    sentence: 'The npm registry cannot be reached: check the network, the proxy and `npm config get registry`, and run the command again.',
  },
  {
    pattern: /SELF_SIGNED_CERT|UNABLE_TO_VERIFY|UNABLE_TO_GET_ISSUER|CERT_HAS_EXPIRED/,
    sentence: 'The npm registry is reached, but its certificate is not trusted: point `npm config set cafile` at your network\'s certificate and run the command again.',
  },
  {
    pattern: /EINTEGRITY/,
    sentence: 'A downloaded package is not the one that package-lock.json names: run `npm cache clean --force` and the command again.',
  },
  {
    pattern: /\bE(401|403)\b/,
    sentence: 'The npm registry refuses this user: check `npm config get registry` and its credentials, and run the command again.',
  },
  {
    pattern: /\bE404\b|ETARGET/,
    sentence: 'The npm registry does not have a package that is needed: check that `npm config get registry` is a complete mirror, and run the command again.',
  },
];

/**
 * The sentence for a failure that can be recognised from an error code or from a program's output.
 * @param {string} output
 * @returns {string | undefined}
 */
export function recognise(output) {
  return KNOWN.find(({ pattern }) => pattern.test(output))?.sentence;
}

/**
 * The failure of a program: the sentence for its cause if that can be recognised, else a general one below its output.
 * @param {string} output
 * @param {string} otherwise
 */
export function programFailure(output, otherwise) {
  const sentence = recognise(output);
  return sentence === undefined ? new SetupFailure(otherwise, { detail: output }) : new SetupFailure(sentence);
}

/**
 * Turns whatever was thrown into a failure with a sentence, if its cause can be recognised.
 * @param {unknown} thrown
 * @returns {unknown}
 */
export function explain(thrown) {
  if (thrown instanceof SetupFailure || !(thrown instanceof Error)) return thrown;
  const code = 'code' in thrown ? String(thrown.code) : '';
  const sentence = recognise(`${code} ${thrown.message}`);
  return sentence === undefined ? thrown : new SetupFailure(sentence, { detail: thrown.message, cause: thrown });
}

/**
 * Runs the body of an entry script; a failure becomes one sentence on stderr and exit code 1.
 * @param {() => Promise<number | void>} body returns the exit code
 */
export async function runScript(body) {
  try {
    process.exitCode = (await body()) ?? 0;
  } catch (thrown) {
    const failure = explain(thrown);
    if (failure instanceof SetupFailure) {
      if (failure.detail) console.error(`${failure.detail}\n`);
      console.error(`Attaché: ${failure.message}`);
    } else {
      console.error(failure);
    }
    process.exitCode = 1;
  }
}
