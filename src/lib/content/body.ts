/** A body as pages show it: made from the tree that was checked, as no content is ever part of a program. */

/** The elements that an author’s words may become. */
export type BodyTag = 'p' | 'h2' | 'h3' | 'ul' | 'ol' | 'li' | 'strong' | 'em';

/** What a body is made of. */
export type BodyNode =
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'element';
      readonly tag: BodyTag;
      /** Where a link to a heading leads. */
      readonly id?: string;
      readonly children: readonly BodyNode[];
    }
  | { readonly kind: 'link'; readonly to: string; readonly children: readonly BodyNode[] }
  | {
      readonly kind: 'component';
      readonly name: string;
      /** The attributes of its tag: `of`, `version`, `picture`. */
      readonly attributes: Readonly<Record<string, string>>;
      readonly children: readonly BodyNode[];
    };
