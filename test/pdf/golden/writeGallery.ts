import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { renderPack } from '../../../src/main/render/renderPack';
import type { PackLook } from '../../../src/main/services/packSnapshot';
import type { SectionKind } from '../../../src/shared/pack/model';
import { pagePictures } from '../../support/golden/pagePictures';
import { rounded } from '../../support/golden/picture';
import { encodePicture } from '../../support/golden/pictureFile';
import { samplePack } from './goldenPacks';

/** Draws the pages that the README shows. Called by scripts/gallery.mjs with the folder of the pictures. */
const [folder = 'docs/images'] = process.argv.slice(2);

/** File → look of the sample, and the section whose first page is shown. */
const PAGES: Record<string, [PackLook, SectionKind]> = {
  'page-scene-setter': [{ profile: 'card', paper: 'A4', isPrincipalMode: true }, 'scene-setter'],
  'page-points-card': [{ profile: 'card', paper: 'A4', isPrincipalMode: true }, 'points-card'],
  'page-cover': [{ profile: 'read-ahead', paper: 'A4', isPrincipalMode: false }, 'cover'],
  'page-room': [{ profile: 'read-ahead', paper: 'A4', isPrincipalMode: false }, 'room'],
  'page-commitments': [{ profile: 'read-ahead', paper: 'A4', isPrincipalMode: false }, 'commitments'],
  'page-relationship': [{ profile: 'full-book', paper: 'A4', isPrincipalMode: false }, 'relationship'],
  'page-issues': [{ profile: 'full-book', paper: 'A4', isPrincipalMode: false }, 'issues'],
  'page-timeline': [{ profile: 'full-book', paper: 'A4', isPrincipalMode: false }, 'timeline'],
};
const RESOLUTION = 84;

for (const [name, [look, kind]] of Object.entries(PAGES)) {
  const model = samplePack(look);
  const { pdf, pageMap } = await renderPack(model, { fontsDir: resolve('resources/fonts') });
  const id = kind === 'cover' ? model.cover?.sectionId : model.sections.find((section) => section.kind === kind)?.id;
  const page = pageMap.sections.find(({ sectionId }) => sectionId === id)?.firstPage ?? 1;
  const picture = (await pagePictures(pdf, [page], RESOLUTION)).get(page);
  if (!picture) throw new Error(`The sample has no page for ${name}.`);
  writeFileSync(join(folder, `${name}.png`), encodePicture(rounded(picture)));
  process.stdout.write(`✓ ${name}: page ${page} of ${pageMap.pageCount}\n`);
}
