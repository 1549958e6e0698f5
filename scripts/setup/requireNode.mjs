// Imported first by every entry script, before anything that an older Node could not run.
const OLDEST = { major: 20, minor: 19 };
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

if (major < OLDEST.major || (major === OLDEST.major && minor < OLDEST.minor)) {
  console.error(
    `Attaché: Node ${process.versions.node} is too old: install Node ${OLDEST.major}.${OLDEST.minor} or newer (22 or newer is best) and run the command again.`,
  );
  process.exit(1);
}
