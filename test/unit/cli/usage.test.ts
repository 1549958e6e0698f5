import { readdirSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { COMMANDS } from '../../../src/cli/commandTable';
import { attache, scratch } from './cliProbe';

const place = scratch();
const env = { ATTACHE_DB: place.file('never-made.db') };
afterAll(() => place.remove());

describe('help', () => {
  it('lists exactly the commands there are', async () => {
    const { code, out, err } = await attache(['--help']);
    expect([code, err]).toEqual([0, '']);
    const listed = [...out.matchAll(/^ {2}(\w[\w-]*) {2,}/gm)].map((match) => match[1]);
    expect(listed).toEqual(['sample', 'ingest', 'search', 'packs', 'pack', 'check', 'backup', 'restore', 'demo']);
  });

  it.each(COMMANDS.map((command) => command.name))('explains %s, whatever else was typed, and does nothing', async (name) => {
    const { code, out } = await attache([name, '--no-such-option', '--help'], env);
    expect(code).toBe(0);
    expect(out).toMatch(new RegExp(`^Usage: attache ${name} `));
    for (const option of Object.keys(COMMANDS.find((command) => command.name === name)?.options ?? {})) expect(out).toContain(`--${option}`);
    expect(readdirSync(place.folder)).toEqual([]);
  });

  it('tells the version', async () => {
    expect((await attache(['--version'])).out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});

describe('wrong usage ends with 2, says what is wrong and where help is, and prints nothing', () => {
  it.each<readonly [string, readonly string[], RegExp]>([
    ['no command', [], /Name a command/],
    ['an unknown command', ['serch', 'x'], /no command “serch”/],
    ['a command of another object', ['constructor'], /no command “constructor”/],
    ['an unknown option', ['search', 'x', '--colour'], /--colour/],
    ['an option that belongs to another command', ['demo', '--db', 'x'], /--db/],
    ['no query', ['search'], /QUERY is missing/],
    ['an empty query', ['search', '  '], /QUERY is empty/],
    ['a limit that is a word', ['search', 'x', '--limit', 'many'], /--limit takes a whole number from 1 to 200, not “many”/],
    ['a limit of nought', ['search', 'x', '--limit', '0'], /from 1 to 200/],
    ['a limit beyond the bound', ['search', 'x', '--limit', '201'], /from 1 to 200/],
    ['a limit in disguise', ['search', 'x', '--limit', '1e2'], /not “1e2”/],
    ['an option without its value', ['packs', '--db'], /--db/],
    ['an option with an empty value', ['packs', '--db='], /--db needs a value/],
    ['a word too many', ['packs', 'extra'], /“extra” is one argument too many/],
    ['no pack', ['pack', '--out', 'x.pdf'], /PACK is missing/],
    ['a pack without a target', ['pack', 'p'], /--out FILE is missing/],
    ['a format nobody knows', ['pack', 'p', '--out', 'x', '--format', 'odt'], /--format takes pdf, json, docx, not “odt”/],
    ['a backup without a target', ['backup'], /--out FILE is missing/],
    ['a restore of nothing', ['restore'], /FILE is missing/],
    ['a flag with a value', ['packs', '--json=yes'], /--json/],
  ])('%s', async (_, args, message) => {
    const { code, out, err } = await attache(args, env);
    expect(err).toMatch(message);
    expect(err).toMatch(/See “attache .*--help”\.\n$/);
    expect([code, out]).toEqual([2, '']);
    expect(readdirSync(place.folder)).toEqual([]);
  });
});
