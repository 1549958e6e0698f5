import type { Command } from './command';
import { LOOK_HELP, LOOK_OPTIONS, LOOK_SYNOPSIS } from './packLook';
import { PASSWORD_HELP, PASSWORD_OPTIONS } from './passwordFile';

const DB = ['--db FILE', 'the store to work on; without it ATTACHE_DB, else the store of the app'] as const;
const JSON_HELP = ['--json', 'print one JSON value on standard output'] as const;
const text = { type: 'string' } as const;
const flag = { type: 'boolean' } as const;
const everywhere = { db: text, json: flag };

/** Every command, in the order in which help lists them. */
export const COMMANDS: readonly Command[] = [
  {
    name: 'sample', synopsis: '[--db FILE] [--json]', summary: 'Loads the sample dossier India–Oman into the store; a second time does nothing.',
    optionHelp: [DB, JSON_HELP], options: everywhere, positionals: { min: 0, max: 0, name: '' },
    load: () => import('./commands/sample'),
  },
  {
    name: 'ingest', synopsis: 'FILE… [--published YYYY-MM-DD] [--save [--dossier DOSSIER] [--db FILE]] [--json]', summary: 'Reads press reports (.txt, .md, .html, .eml, .docx, .pdf) into drafts with reasons; with --save into the inbox.',
    optionHelp: [
      ['--published YYYY-MM-DD', 'the day of publication, from which “on Monday” and missing years are told'], ['--save', 'keep the drafts in the inbox, where they wait for decisions; without it nothing is stored'],
      ['--dossier DOSSIER', 'with --save: id or title of the dossier; without it the one of the two countries of the report, else the only one'], DB, JSON_HELP,
    ],
    options: { ...everywhere, published: text, save: flag, dossier: text }, positionals: { min: 1, max: 10_000, name: 'FILE' },
    load: () => import('./commands/ingest'),
  },
  {
    name: 'search', synopsis: 'QUERY… [--limit N] [--db FILE] [--json]', summary: 'Searches every record; tolerant of spelling and script.',
    optionHelp: [['--limit N', 'at most N hits, 1 to 200; 30 without it'], DB, JSON_HELP], options: { ...everywhere, limit: text },
    positionals: { min: 1, max: 100, name: 'QUERY' },
    load: () => import('./commands/search'),
  },
  {
    name: 'packs', synopsis: '[--db FILE] [--json]', summary: 'Lists the packs with id, state and title.',
    optionHelp: [DB, JSON_HELP], options: everywhere, positionals: { min: 0, max: 0, name: '' },
    load: () => import('./commands/packs'),
  },
  {
    name: 'pack', synopsis: `PACK --out FILE [--format pdf|docx|json] [--version latest|draft|N] ${LOOK_SYNOPSIS} [--password-file FILE] [--db FILE] [--json]`, summary: 'Writes a pack, named by id, reference or title.',
    optionHelp: [
      ['--out FILE', 'where to write; an older file of that name is replaced when the new one is whole'],
      ['--format FORMAT', 'pdf, docx (Word) or json; without it the ending of FILE decides, else pdf'],
      ['--version VERSION', 'draft, the number of an issued version, or latest (the default): the newest issued, else the draft; the options below mean the draft'],
      ...LOOK_HELP, PASSWORD_HELP,
      DB, JSON_HELP,
    ],
    options: { ...everywhere, ...LOOK_OPTIONS, ...PASSWORD_OPTIONS, out: text, format: text, version: text }, positionals: { min: 1, max: 1, name: 'PACK' },
    load: () => import('./commands/pack'),
  },
  {
    name: 'check', synopsis: '[--db FILE] [--json]', summary: 'Checks the store and lists what wants attention, each with its remedy.',
    optionHelp: [DB, JSON_HELP], options: everywhere, positionals: { min: 0, max: 0, name: '' },
    load: () => import('./commands/check'),
  },
  {
    name: 'backup', synopsis: '--out FILE [--db FILE] [--json]', summary: 'Writes a verified copy of the store, also while the app is open.',
    optionHelp: [['--out FILE', 'where to write the copy'], DB, JSON_HELP], options: { ...everywhere, out: text }, positionals: { min: 0, max: 0, name: '' },
    load: () => import('./commands/backup'),
  },
  {
    name: 'restore', synopsis: 'FILE [--db FILE] [--json]', summary: 'Puts a backup in the place of the store; the store that was there is kept beside it.',
    optionHelp: [DB, JSON_HELP], options: everywhere, positionals: { min: 1, max: 1, name: 'FILE' },
    load: () => import('./commands/restore'),
  },
  {
    name: 'demo', synopsis: `[--out DIR] ${LOOK_SYNOPSIS} [--password-file FILE] [--json]`, summary: 'Loads the sample into a fresh store and writes the sample pack as a PDF.',
    optionHelp: [['--out DIR', 'folder to write to; out/demo without it'], ...LOOK_HELP, PASSWORD_HELP, JSON_HELP], options: { ...LOOK_OPTIONS, ...PASSWORD_OPTIONS, out: text, json: flag }, positionals: { min: 0, max: 0, name: '' },
    load: () => import('./commands/demo'),
  },
];
