import type { Check } from '../content/content.ts';
import { errorAt, errorIn } from '../content/errors.ts';
import type { Problem } from '../content/problems.ts';
import type { FieldPath, Source } from '../content/source.ts';
import { versionOf } from '../model/versions.ts';
import { interfacePictures } from '../site/pictures.ts';

/** What to say where a picture is named that is not in the manifest. */
export const noPicture = (id: string): string =>
  `There is no picture “${id}” in pictures.yaml. Choose one that is there, or add it.`;

/** `pictures/*`: every picture of the manifest means one thing, and is there. */
export const manifest: Check = ({ plan, files, drawings, openmoji, incomplete }) => {
  const meanings = new Map<string, string>();
  const images = new Map<string, string>();
  const problem = (path: FieldPath, rule: string, message: string): Problem =>
    errorAt(files.pictures, path, rule, message);
  const own = [...plan.pictures].flatMap(([id, picture]): Problem[] => {
    const image = 'file' in picture ? picture.file : picture.openmoji;
    const meaning = picture.stands.toLowerCase();
    const same = images.get(image) ?? meanings.get(meaning);
    images.set(image, id);
    meanings.set(meaning, id);
    const problems: Problem[] = [];
    if (same !== undefined) {
      const message = `“${id}” and “${same}” are the same picture or mean the same. One picture, one meaning: keep one of them.`;
      problems.push(problem([id], 'pictures/two-meanings', message));
    }
    if ('file' in picture && !drawings.has(picture.file)) {
      const message = `There is no drawing “${picture.file}” in pictures/. Add it, or mend the name.`;
      problems.push(problem([id, 'file'], 'pictures/no-such-file', message));
    }
    if ('openmoji' in picture && !openmoji.has(picture.openmoji)) {
      const message = `OpenMoji has no picture “${picture.openmoji}”. Look its code up on openmoji.org.`;
      problems.push(problem([id, 'openmoji'], 'pictures/no-such-code', message));
    }
    return problems;
  });
  const missing = [...interfacePictures(plan)]
    .filter((id) => !plan.pictures.has(id) && !incomplete.has('pictures'))
    .map((id) => {
      const message = `The site's own pages need a picture “${id}”. Add it.`;
      return problem([], 'pictures/missing', message);
    });
  return [...own, ...missing];
};

/** `pictures/unreadable`, `pictures/unsafe`: a drawing can be read, and only draws. */
export const drawingsSafe: Check = ({ plan, files, drawings }) =>
  [...plan.pictures].flatMap(([id, picture]) => {
    const drawing = 'file' in picture ? drawings.get(picture.file) : undefined;
    return (drawing?.faults ?? []).map(({ rule, message }) =>
      errorAt(files.pictures, [id, 'file'], rule, message),
    );
  });

/** `pictures/missing`: a promise has a picture where readers look at these first. */
export const promisePictures: Check = ({ files }) =>
  [...files.pages.values()].flatMap(({ data: { band, promises }, source }) =>
    promises.flatMap(({ picture }, p) => {
      if (picture !== undefined || !versionOf(band).promisePictures) return [];
      const message = 'This promise has no picture. Readers of this age need one: add “picture:”.';
      return [errorAt(source, ['promises', p], 'pictures/missing', message)];
    }),
  );

/** `pictures/no-such-picture`: every picture that is used is in the manifest. */
export const pictures: Check = ({ plan, files, incomplete }) => {
  if (incomplete.has('pictures')) return [];
  const rule = 'pictures/no-such-picture';
  const used = (id: string | undefined, source: Source, path: FieldPath): Problem[] =>
    id === undefined || plan.pictures.has(id) ? [] : [errorAt(source, path, rule, noPicture(id))];
  return [
    ...[...files.pages.values()].flatMap(({ data: { picture, promises }, source }) => [
      ...used(picture, source, ['picture']),
      ...promises.flatMap((each, p) => used(each.picture, source, ['promises', p, 'picture'])),
    ]),
    ...[...files.guides.values()].flatMap(({ data, source }) => [
      ...used(data.picture, source, ['picture']),
      ...source.pictures
        .filter(({ to }) => !plan.pictures.has(to))
        .map(({ to, position }) => errorIn(source.file, position, rule, noPicture(to))),
    ]),
    ...[...files.words.values()].flatMap(({ data, source }) =>
      used(data.picture, source, ['picture']),
    ),
    ...[...files.easyReads.values()].flatMap(({ data, source }) =>
      data.ideas.flatMap(({ picture }, i) => used(picture, source, ['ideas', i, 'picture'])),
    ),
  ];
};
