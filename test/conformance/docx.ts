import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { renderDocx } from '../../src/main/render/docx/renderDocx';
import type { PackModel, Section } from '../../src/shared/pack/model';
import { PackModel as PackModelSchema } from '../../src/shared/pack/model';
import { readPdf } from '../support/readPdf';
import { samplePackModel } from '../support/samplePackModel';

// Opens the Word twin of easy and hard packs in LibreOffice, prints it to PDF and looks whether everything arrived.
// Called by scripts/conformanceDocx.mjs with the program and a folder.

const [office = 'soffice', folder = 'out/conformance/docx'] = process.argv.slice(2);

const words = (count: number, stem: string): string => Array.from({ length: count }, (_, index) => `${stem}${index + 1}`).join(' ');
const section = (number: number, blocks: unknown[], more: object = {}): unknown =>
  ({ id: `s${number}`, kind: 'context', anchor: `section-${number}`, number: String(number), title: `Chapter ${number}`, pageBudget: null, startsPage: true, blocks, ...more });
const pack = (sections: unknown[], more: object = {}): PackModel => PackModelSchema.parse({ ...samplePackModel(), ...more, sections });
const paragraph = (text: string): unknown => ({ kind: 'paragraph', text: [{ text }] });
const table = (rows: unknown[]): unknown => ({
  kind: 'table', rows,
  columns: [{ title: 'Subject', width: 'fill' }, { title: 'What was said', width: 'fill' }, { title: 'Status', width: 'auto', role: 'status' }],
});

const arabicSection: Partial<Section> = { title: 'الوفدان ومحاضر الاجتماع' };
const PACKS: Record<string, PackModel> = {
  'sample-a4': samplePackModel(),
  'sample-letter-principal': samplePackModel({ paper: 'Letter', principalMode: true, marking: { banner: 'OFFICIAL – SENSITIVE', colour: '#1b3a6b', onColour: '#ffffff', bannerMinMm: 5, secondMark: 'TLP:AMBER' } }),
  'cell-of-5000-words': pack([section(1, [table([{ cells: [{ text: [{ text: 'Long' }] }, { text: [{ text: words(5000, 'w') }] }, { text: [{ text: 'Open' }] }] }])])]),
  'panel-and-point-taller-than-a-page': pack([section(1, [
    { kind: 'panel', label: 'May be used', body: [[{ text: words(1500, 'p') }]] },
    { kind: 'point', stance: 'raise', stanceWord: 'Raise', headline: [{ text: 'Headline' }], text: [{ text: words(1500, 'q') }] },
    { kind: 'labelled', label: 'Purpose', body: [[{ text: words(1500, 'l') }]] },
  ])]),
  'only-arabic': pack([section(1, [
    paragraph('اجتمعت لجنة التعاون العسكري المشتركة في مسقط عام 2026 (الدورة 14) وراجعت ما اتفق عليه.'),
    table(Array.from({ length: 60 }, (_, row) => ({ cells: [{ text: [{ text: `البند ${row + 1}`, lang: 'ar' }] }, { text: [{ text: 'راجع الجانبان التعاون (2026) في JMCC' }] }, { text: [{ text: 'مفتوح' }] }] }))),
  ], arabicSection)]),
  'many-sections': pack(Array.from({ length: 120 }, (_, index) => section(index + 1, [{ kind: 'heading', level: 2, text: [{ text: `Heading ${index + 1}` }] }, paragraph(`Text ${index + 1}`)]))),
};

interface Opened { log: string; pdf: Uint8Array | null }

function opened(name: string): Opened {
  const profile = pathToFileURL(path.resolve(folder, 'profile')).href;
  const run = spawnSync(office, ['--headless', `-env:UserInstallation=${profile}`, '--convert-to', 'pdf', '--outdir', folder, path.join(folder, `${name}.docx`)], { encoding: 'utf8', timeout: 240_000 });
  const log = `${run.stdout}${run.stderr}`;
  if (run.status !== 0 || /error|warn|repair|could not/iu.test(run.stderr.replace(/^.*javaldx.*$/gmu, ''))) return { log: log || `ended with ${run.status}`, pdf: null };
  return { log, pdf: new Uint8Array(readFileSync(path.join(folder, `${name}.pdf`))) };
}

/** Letters and digits alone: a printer may break lines and hyphenate where it likes. */
const bare = (text: string): string => text.normalize('NFKC').replace(/[^\p{L}\p{N}]+/gu, '');

async function findings(name: string, model: PackModel): Promise<string[]> {
  writeFileSync(path.join(folder, `${name}.docx`), await renderDocx(model));
  const { log, pdf } = opened(name);
  if (!pdf) return [log];
  const read = await readPdf(pdf);
  const whole = bare(read.pages.join(''));
  const banner = bare(model.marking?.banner ?? '');
  const lost = model.sections.filter(({ title }) => !/\p{Script=Arabic}/u.test(title) && !whole.includes(bare(title))).map(({ title }) => `“${title}” is missing`);
  const unmarked = read.pages.flatMap((text, index) => (bare(text).split(banner).length === 3 ? [] : [`page ${index + 1} does not carry the marking twice`]));
  const stems = ['w', 'p', 'q', 'l'].filter((stem) => JSON.stringify(model.sections).includes(` ${stem}1499 `));
  const cut = stems.filter((stem) => !whole.includes(`${stem}1499${stem}1500`)).map((stem) => `text ${stem} is cut off`);
  process.stdout.write(`${name}: ${read.pages.length} pages\n`);
  return [...lost, ...unmarked, ...cut];
}

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
for (const [name, model] of Object.entries(PACKS)) {
  for (const finding of await findings(name, model)) {
    process.stdout.write(`${name}: ${finding}\n`);
    process.exitCode = 1;
  }
}
