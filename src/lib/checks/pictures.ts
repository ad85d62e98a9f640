import type { Check } from '../content/content.ts';
import { errorAt } from '../content/error-at.ts';
import type { Problem } from '../content/problems.ts';
import type { FieldPath, Source } from '../content/source.ts';
import { versionOf } from '../model/versions.ts';
import { interfacePictures } from '../site/pictures.ts';

/** `pictures/*`: every picture that is used is in the manifest, means one thing, and is there. */
export const pictures: Check = ({ plan, sources, drawings, openmoji, incomplete }) => {
  const problems: Problem[] = [];
  const manifest = sources.pictures;
  const meanings = new Map<string, string>();
  const images = new Map<string, string>();
  for (const [id, picture] of plan.pictures) {
    const image = 'file' in picture ? picture.file : picture.openmoji;
    const meaning = picture.stands.toLowerCase();
    const same = images.get(image) ?? meanings.get(meaning);
    if (same !== undefined) {
      const message = `“${id}” and “${same}” are the same picture or mean the same. One picture, one meaning: keep one of them.`;
      problems.push(errorAt(manifest, [id], 'pictures/two-meanings', message));
    }
    images.set(image, id);
    meanings.set(meaning, id);
    if ('file' in picture && !drawings.has(picture.file)) {
      const message = `There is no drawing “${picture.file}” in pictures/. Add it, or mend the name.`;
      problems.push(errorAt(manifest, [id, 'file'], 'pictures/no-such-file', message));
    }
  }

  for (const [id, picture] of plan.pictures) {
    if ('openmoji' in picture && !openmoji.has(picture.openmoji)) {
      const message = `OpenMoji has no picture “${picture.openmoji}”. Look its code up on openmoji.org.`;
      problems.push(errorAt(manifest, [id, 'openmoji'], 'pictures/no-such-code', message));
    }
  }
  for (const id of interfacePictures(plan.site)) {
    if (!plan.pictures.has(id) && !incomplete.has('pictures')) {
      const message = `The site's own pages need a picture “${id}”. Add it.`;
      problems.push(errorAt(manifest, [], 'pictures/missing', message));
    }
  }

  const mustBe = (id: string | undefined, source: Source | undefined, path: FieldPath): void => {
    if (!source || incomplete.has('pictures') || id === undefined || plan.pictures.has(id)) return;
    const message = `There is no picture “${id}” in pictures.yaml. Choose one that is there, or add it.`;
    problems.push(errorAt(source, path, 'pictures/no-such-picture', message));
  };
  for (const [key, page] of plan.pages) {
    const source = sources.pages.get(key);
    mustBe(page.picture, source, ['picture']);
    page.promises.forEach(({ picture }, p) => {
      mustBe(picture, source, ['promises', p, 'picture']);
      if (source && picture === undefined && versionOf(page.band).promisePictures) {
        const message =
          'This promise has no picture. Readers of this age need one: add “picture:”.';
        problems.push(errorAt(source, ['promises', p], 'pictures/missing', message));
      }
    });
  }
  for (const [slug, guide] of plan.guides) {
    const source = sources.guides.get(slug);
    mustBe(guide.picture, source, ['picture']);
    for (const { id, position } of source?.pictures ?? []) {
      if (plan.pictures.has(id) || incomplete.has('pictures') || !source) continue;
      const rule = 'pictures/no-such-picture';
      const message = `There is no picture “${id}” in pictures.yaml. Choose one that is there, or add it.`;
      problems.push({ file: source.file, position, rule, message, level: 'error' });
    }
  }
  for (const [slug, word] of plan.words) {
    mustBe(word.picture, sources.words.get(slug), ['picture']);
  }
  for (const [slug, { ideas }] of plan.easyReads) {
    ideas.forEach(({ picture }, i) => {
      mustBe(picture, sources.easyReads.get(slug), ['ideas', i, 'picture']);
    });
  }
  return problems;
};
