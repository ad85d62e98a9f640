import type { APIRoute } from 'astro';
import { booklet, easyReadPrint, pdfResponse } from '../_prints.ts';
import { OVERVIEW } from '../../lib/model/easy-read.ts';
import { PRINT_INKS, printName, type Print, type PrintInk } from '../../lib/model/prints.ts';
import { allPrints } from '../../lib/prints/prints.ts';
import { getPlan } from '../../load/plan.ts';

/** A print, or the ink of a booklet. */
type Props = { print: Print } | { bookletInk: PrintInk };

export const getStaticPaths = () => {
  const plan = getPlan();
  const prints = allPrints(plan).map((print) => ({
    params: { print: printName(print) },
    props: { print },
  }));
  const booklets = plan.easyReads.has(OVERVIEW)
    ? PRINT_INKS.map((bookletInk) => ({
        params: { print: `${OVERVIEW}-booklet-${bookletInk}` },
        props: { bookletInk },
      }))
    : [];
  return [...prints, ...booklets];
};

export const GET: APIRoute<Props> = ({ props }) =>
  pdfResponse('print' in props ? easyReadPrint(props.print) : booklet(props.bookletInk));
