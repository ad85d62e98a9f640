/** Hands the MDX files to Astro, which renders their bodies: those with which nothing is wrong, as they were checked. */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { readOptions } from './read.ts';
import { onSaved } from './saved.ts';
import { sharedReading } from './shared.ts';

/** A collection of the content folder that has bodies to render. */
export type MdxCollection = 'pages' | 'guides';

function fill(collection: MdxCollection, context: LoaderContext): void {
  const { store, config } = context;
  const { mdx } = sharedReading(readOptions(process.env));
  const root = fileURLToPath(config.root);
  store.clear();
  for (const [id, { path: file, body, data, faults }] of mdx[collection]) {
    if (faults.length > 0) continue;
    store.set({
      id,
      data: { title: data.title },
      body,
      filePath: path.relative(root, path.resolve(file)),
      digest: context.generateDigest(body),
      deferredRender: true,
    });
  }
}

/** The loader of a collection. In dev it loads again when an MDX file of the content folder changes. */
export function contentLoader(collection: MdxCollection): Loader {
  return {
    name: `our-plan-${collection}`,
    load: async (context) => {
      fill(collection, context);
      if (context.watcher) {
        onSaved(context.watcher, readOptions(process.env).folder, (files) => {
          if (files.some((file) => file.endsWith('.mdx'))) fill(collection, context);
        });
      }
      return Promise.resolve();
    },
  };
}
