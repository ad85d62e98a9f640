import { getElementsByTagName, textContent } from 'domutils';
import { parseDocument } from 'htmlparser2';
import { expect, test } from 'vitest';
import { jsonForScript } from '../../../src/lib/text/html.ts';

test.each([
  '</script><script>x()</script>',
  '<!-- <script>',
  '--> ]]> &lt; " \' \\ ',
  'first\u2028second\u2029third',
])('as JSON in a script, “%s” is data and comes out as it was', (text) => {
  const html = `<script type="application/json">${jsonForScript({ text })}</script><p>x</p>`;
  const document = parseDocument(html);
  const [script, ...others] = getElementsByTagName('script', document);
  expect(others).toEqual([]);
  expect(getElementsByTagName('p', document).length).toBe(1);
  expect(JSON.parse(script ? textContent(script) : '')).toEqual({ text });
});
