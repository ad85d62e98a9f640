import type { Check, Content } from '../content/content.ts';
import { errorAt, type FieldPath, type Problem, type Source } from '../content/problems.ts';
import { versionOf } from '../model/versions.ts';
import { interfacePictures } from '../site/pictures.ts';

/** What to say where a picture is named that is not in the manifest. */
export const noPicture = (id: string): string =>
  `There is no picture “${id}” in pictures.yaml. Choose one that is there, or add it.`;

/** `pictures/*`: every picture of the manifest means one thing, is there, can be read, and only draws. */
export const manifest: Check = function* ({ plan, files, drawings, openmoji, incomplete }) {
  const meanings = new Map<string, string>();
  const images = new Map<string, string>();
  for (const [id, picture] of plan.pictures) {
    const image = 'file' in picture ? picture.file : picture.openmoji;
    const meaning = picture.stands.toLowerCase();
    const same = images.get(image) ?? meanings.get(meaning);
    images.set(image, id);
    meanings.set(meaning, id);
    if (same !== undefined) {
      const message = `“${id}” and “${same}” are the same picture or mean the same thing. One picture, one meaning: keep one of them.`;
      yield errorAt(files.pictures, [id], 'pictures/two-meanings', message);
    }
    if ('file' in picture && !drawings.has(picture.file)) {
      const message = `There is no drawing “${picture.file}” in pictures/. Add it, or correct the name.`;
      yield errorAt(files.pictures, [id, 'file'], 'pictures/no-such-file', message);
    }
    if ('openmoji' in picture && !openmoji.has(picture.openmoji)) {
      const message = `OpenMoji has no picture “${picture.openmoji}”. Look its code up on openmoji.org.`;
      yield errorAt(files.pictures, [id, 'openmoji'], 'pictures/no-such-code', message);
    }
    for (const { rule, message } of drawings.get(image)?.faults ?? []) {
      yield errorAt(files.pictures, [id, 'file'], rule, message);
    }
  }
  if (incomplete.has('pictures')) return;
  for (const id of interfacePictures(plan)) {
    if (plan.pictures.has(id)) continue;
    const message = `The site's own pages need a picture “${id}”. Add it.`;
    yield errorAt(files.pictures, [], 'pictures/missing', message);
  }
};

/** The picture of a field is in the manifest. @param missing what to say where it has none, if it must have one */
export function* pictureProblems(
  { plan, incomplete }: Content,
  source: Source,
  path: FieldPath,
  id: string | undefined,
  missing?: string | false,
): Iterable<Problem> {
  if (id === undefined) {
    if (missing) yield errorAt(source, path, 'pictures/missing', missing);
  } else if (!plan.pictures.has(id) && !incomplete.has('pictures')) {
    yield errorAt(source, [...path, 'picture'], 'pictures/no-such-picture', noPicture(id));
  }
}

/** `pictures/*`: every picture that is used is in the manifest, and a promise has one where readers look at these first. */
export const pictures: Check = function* (content) {
  const { pages, guides, words, easyReads } = content.files;
  for (const { data, source } of [...pages.values(), ...guides.values(), ...words.values()]) {
    yield* pictureProblems(content, source, [], data.picture);
  }
  for (const { data, source } of pages.values()) {
    const missing =
      versionOf(data.band).promisePictures &&
      'This promise has no picture. Readers of this age need one: add “picture:”.';
    for (const [p, { picture }] of data.promises.entries()) {
      yield* pictureProblems(content, source, ['promises', p], picture, missing);
    }
  }
  for (const { data, source } of easyReads.values()) {
    for (const [i, { picture }] of data.ideas.entries()) {
      yield* pictureProblems(content, source, ['ideas', i], picture);
    }
  }
};
