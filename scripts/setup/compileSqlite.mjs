import crypto from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { findProgram, run } from './command.mjs';
import { installCommand, installPackages, isDebian } from './debian.mjs';
import { SetupFailure, programFailure } from './failure.mjs';
import { ROOT, cacheFolder } from './paths.mjs';
import { needRoom } from './room.mjs';
import { workFolder } from './workFolder.mjs';

const MODULES = path.join(ROOT, 'node_modules');
const PACKAGE = path.join(MODULES, 'better-sqlite3');
const SHIM = path.join(import.meta.dirname, 'postFinalizer.h');

const C_FLAGS = ['-c', '-O3', '-fPIC', '-std=c99', '-w', '-DNDEBUG'];
const CPP_FLAGS = [
  ...['-c', '-O3', '-fPIC', '-std=c++20', '-w', '-DNDEBUG', '-fvisibility=hidden', '-fvisibility-inlines-hidden'],
  ...['-fno-exceptions', '-fno-rtti', '-DNAPI_EXPERIMENTAL', '-DNAPI_VERSION=2147483647'],
  ...['-DNODE_API_EXPERIMENTAL_NOGC_ENV_OPT_OUT', '-DNAPI_DISABLE_CPP_EXCEPTIONS'],
  ...['-DNODE_API_SWALLOW_UNTHROWABLE_EXCEPTIONS', '-DBUILDING_NODE_EXTENSION'],
];
const LINK_FLAGS = ['-shared', '-Wl,-Bsymbolic', '-Wl,--exclude-libs,ALL'];

/** Where better-sqlite3 looks first, before its prebuilt binaries. */
export const compiledBinary = () => path.join(PACKAGE, 'build', 'Release', 'better_sqlite3.node');

/**
 * Compiles better-sqlite3 for runtimes whose Node-API is older than its prebuilt binaries need (Node 20, Electron 33):
 * with a compiler and headers from npm packages only, without node-gyp and without a download.
 * @param {import('./progress.mjs').Tell} tell
 * @returns {Promise<string>} how the binary was had
 */
export async function compileSqlite(tell) {
  if (process.platform !== 'linux') {
    throw new SetupFailure(
      `better-sqlite3 has no binary for Node ${process.versions.node} here: install Node 22.14 or newer and run the command again.`,
    );
  }
  const cached = path.join(cacheFolder(), `better-sqlite3-${contentKey()}.node`);
  if (fs.existsSync(cached)) {
    install(cached);
    return 'compiled before, taken from the cache';
  }
  await needCompiler(tell);
  needRoom(cacheFolder(), 200, 'compiling better-sqlite3');
  tell('compiling for this Node and for Electron, once; about a minute on two cores');
  await compile(cached);
  install(cached);
  return 'compiled for this Node';
}

/** The same sources, headers, flags and processor give the same binary. */
function contentKey() {
  const hash = crypto.createHash('sha256');
  const packages = ['better-sqlite3', 'node-addon-api', 'node-api-headers'];
  for (const name of packages) hash.update(fs.readFileSync(path.join(MODULES, name, 'package.json')));
  hash.update(fs.readFileSync(SHIM));
  hash.update([...C_FLAGS, ...CPP_FLAGS, ...LINK_FLAGS, process.platform, process.arch, libcVersion()].join(' '));
  return hash.digest('hex').slice(0, 16);
}

/** A binary made with a newer C library does not load with an older one. */
function libcVersion() {
  const { header } = /** @type {{ header: { glibcVersionRuntime?: string } }} */ (process.report.getReport());
  return header.glibcVersionRuntime ?? 'musl';
}

/** @param {import('./progress.mjs').Tell} tell */
async function needCompiler(tell) {
  const there = () => Boolean(findProgram('gcc') && findProgram('g++'));
  if (there()) return;
  const packages = ['gcc', 'g++', 'libc6-dev'];
  if ((await installPackages(packages, tell)) && there()) return;
  const how = isDebian() ? `run \`${installCommand(packages)}\`` : 'install gcc and g++';
  throw new SetupFailure(
    `There is no C++ compiler, which Node ${process.versions.node} needs for the database: ${how}, or use Node 22.14 or newer, and run the command again.`,
  );
}

/** @param {string} target */
async function compile(target) {
  const work = workFolder(path.dirname(target), 'compiling-');
  const sqlite = path.join(PACKAGE, 'deps', 'sqlite3');
  const object = (/** @type {string} */ name) => path.join(work, name);
  const includes = [path.join(MODULES, 'node-api-headers', 'include'), path.join(MODULES, 'node-addon-api'), sqlite];
  try {
    await Promise.all([
      tool('gcc', [...C_FLAGS, ...sqliteDefines(), `-I${sqlite}`, path.join(sqlite, 'sqlite3.c'), '-o', object('sqlite3.o')]),
      tool('g++', [
        ...CPP_FLAGS,
        ...['-include', SHIM, ...includes.map((folder) => `-I${folder}`)],
        ...[path.join(PACKAGE, 'src', 'better_sqlite3.cpp'), '-o', object('binding.o')],
      ]),
    ]);
    await tool('g++', [...LINK_FLAGS, object('binding.o'), object('sqlite3.o'), '-ldl', '-o', object('linked.node')]);
    fs.renameSync(object('linked.node'), target);
  } finally {
    fs.rmSync(work, { recursive: true, force: true });
  }
}

/** The compile-time options of SQLite that better-sqlite3 chose, FTS5 among them. */
function sqliteDefines() {
  const list = fs.readFileSync(path.join(PACKAGE, 'deps', 'defines.gypi'), 'utf8');
  return [...list.matchAll(/'([A-Z_0-9]+(?:=[^']*)?)'/g)].map((match) => `-D${match[1]}`);
}

/** @param {string} program @param {readonly string[]} args */
async function tool(program, args) {
  const { status, stderr } = await run(program, args);
  if (status === 0) return;
  throw programFailure(stderr, 'better-sqlite3 could not be compiled: use Node 22.14 or newer, where its prebuilt binary loads.');
}

/** @param {string} binary */
function install(binary) {
  fs.mkdirSync(path.dirname(compiledBinary()), { recursive: true });
  // Copied beside and moved over: a running app keeps the file it has mapped.
  fs.copyFileSync(binary, `${compiledBinary()}.new`);
  fs.renameSync(`${compiledBinary()}.new`, compiledBinary());
}
