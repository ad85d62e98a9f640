/**
 * What children look for, and what each of them needs to find: written from their side, before the search was tried.
 * A row names what has to be among the first three results: one of the places it lists.
 */

/** A recommendation's slug (in whichever version), or an address with its anchor. */
type Place = string;

/** What is typed, and what must be found; nothing where nothing can be. */
export type QueryRow = readonly [typed: string, places: readonly Place[]];

const CARE = ['staying-in-school', 'after-16', '/words/#child-in-care'];

/** In children's own words. */
const childrensWords: QueryRow[] = [
  ['kicked out of school', ['staying-in-school']],
  ['why was i kicked out of school', ['staying-in-school']],
  ['expelled', ['staying-in-school']],
  ['suspended', ['staying-in-school']],
  ['sent home from school', ['staying-in-school']],
  ['skiving', ['leaving-with-qualifications', '/words/#persistent-absence']],
  ['bunking off school', ['leaving-with-qualifications', '/words/#persistent-absence']],
  ['social worker', ['keeping-safe', '/words/#social-worker']],
  ['foster', CARE],
  ['foster mum', [...CARE, '/words/#foster-carer']],
  ['kids in care', CARE],
  ['my new home', ['/words/#placement']],
  ['feeling sad', ['mental-health']],
  ['sad', ['mental-health']],
  ['worried all the time', ['mental-health']],
  ['stressed', ['mental-health']],
  ['anxiety', ['mental-health']],
  ['i feel depressed', ['mental-health']],
  ['job at 16', ['after-16']],
  ['get a job', ['after-16']],
  ['what can i do when i leave school', ['after-16', 'choices-14-to-19']],
  ['exams', ['leaving-with-qualifications']],
  ['failed my exams', ['leaving-with-qualifications']],
  ['police', ['back-to-learning']],
  ['in trouble with the police', ['back-to-learning']],
  ['arrested', ['back-to-learning']],
  ['prison', ['back-to-learning']],
  ['locked up', ['back-to-learning', '/words/#custody']],
  ['hurt at home', ['keeping-safe', '/help/']],
  ['not safe', ['keeping-safe', '/help/']],
  ['someone hits me', ['keeping-safe', '/help/']],
  ['abuse', ['keeping-safe', '/help/']],
  ['bullied', ['/help/']],
  ['someone to talk to', ['/help/']],
  ['nobody listens to me', ['/help/', '/words/#advocate']],
  ['phone number', ['/help/']],
  ['my file', ['good-records', '/words/#case-record']],
  ['what they write about me', ['good-records', '/words/#case-record']],
  ['computer records', ['good-records']],
  ['college', ['choices-14-to-19', 'after-16']],
  ['sixth form', ['choices-14-to-19']],
  ['uni', ['after-16', '/words/#higher-education']],
  ['which course should i do', ['choices-14-to-19']],
  ['bad school', ['better-progress']],
  ['catch up', ['better-progress', '/words/#narrowing-the-gap']],
  ['what did the inspectors say', ['sharing-the-findings']],
  ['report', ['sharing-the-findings']],
  ['big meeting about me', ['keeping-safe', '/words/#initial-child-protection-conference']],
  ['moving school', ['/words/#managed-move', 'staying-in-school']],
  ['homework', ['after-16', '/words/#study-support']],
  ['bad behaviour', ['staying-in-school', 'better-progress']],
  ['black children', ['mental-health', '/words/#black-and-minority-ethnic']],
];

/** As children spell. */
const misspellings: QueryRow[] = [
  ['soshal worker', ['keeping-safe', '/words/#social-worker']],
  ['exclushun', ['staying-in-school']],
  ['suspendid', ['staying-in-school']],
  ['skool', ['staying-in-school', 'better-progress', 'leaving-with-qualifications']],
  ['collage', ['choices-14-to-19', 'after-16']],
  ['aprentiship', ['choices-14-to-19', 'after-16', '/words/#apprenticeship']],
  ['mental helth', ['mental-health']],
  ['anxiaty', ['mental-health']],
  ['qualifacations', ['leaving-with-qualifications']],
  ['exsams', ['leaving-with-qualifications']],
  ['polise', ['back-to-learning']],
  ['inspecters', ['sharing-the-findings', '/words/#inspector']],
  ['fosta carer', [...CARE, '/words/#foster-carer']],
  ['child protecshun', ['keeping-safe']],
  ['confrence', ['keeping-safe', '/words/#initial-child-protection-conference']],
  ['edukashun', ['after-16', 'back-to-learning', 'choices-14-to-19']],
];

/** In the words of the plan, its letters and the names in it. */
const officialWords: QueryRow[] = [
  ['fixed-term exclusion', ['staying-in-school']],
  ['initial child protection conference', ['keeping-safe']],
  ['core assessment', ['keeping-safe']],
  ['audit trail', ['good-records']],
  ['persistent absence', ['leaving-with-qualifications']],
  ['contextual value added', ['better-progress', '/words/#contextual-value-added']],
  ['personal education plan', ['after-16', '/words/#personal-education-plan']],
  ['needs assessment', ['mental-health']],
  ['education, employment or training', ['after-16']],
  ['joint area review', ['/words/#joint-area-review', 'sharing-the-findings']],
  ['custody', ['back-to-learning']],
  ['NEET', ['after-16', '/words/#not-in-education-employment-or-training']],
  ['CAMHS', ['mental-health', '/words/#child-and-adolescent-mental-health-services']],
  ['PEP', ['after-16', '/words/#personal-education-plan']],
  ['what is a pep?', ['after-16', '/words/#personal-education-plan']],
  ['ESCR', ['good-records']],
  ['lac', CARE],
  ['EOTAS', ['/words/#education-other-than-at-school', '/who/']],
  ['SEN', ['/words/#special-educational-needs']],
  ['YOS', ['back-to-learning', '/words/#youth-offending-service']],
  ['GCSE', ['leaving-with-qualifications', 'better-progress', '/words/#gcse']],
  ['NI 87', ['leaving-with-qualifications']],
  ['Youth Offending Service', ['/who/#leeds-youth-offending-service']],
  ['Looked After Extended Services', ['/who/#looked-after-extended-services']],
  ['Learning and Skills Council', ['/who/#learning-and-skills-council']],
  ['Fostering Team', ['/who/#fostering-team']],
  ['Stepping Stones', ['/who/#stepping-stones']],
];

/** However it is written. */
const oddlyWritten: QueryRow[] = [
  ['SOCIAL WORKER!!!', ['keeping-safe', '/words/#social-worker']],
  ['ExAmS?', ['leaving-with-qualifications']],
  ['feeling sad 😢', ['mental-health']],
  ['😢', ['mental-health', '/help/']],
  ['child-protection', ['keeping-safe']],
  ['  care   leaver ', ['after-16', '/words/#care-leaver']],
  ['“exclusions”', ['staying-in-school']],
  ['row 3', ['staying-in-school']],
  ['easy read', ['/easy-read/', '/print/']],
  ['print', ['/print/']],
  ['who made this', ['/about/']],
];

/** Nothing can be found, and that is said. */
const nothing: QueryRow[] = [
  ['xylophonezzz', []],
  ['qwertyuiop', []],
  ['zzzzzz', []],
  ['🦖', []],
  ['!!!', []],
];

/** All of them. */
export const QUERIES: readonly QueryRow[] = [
  ...childrensWords,
  ...misspellings,
  ...officialWords,
  ...oddlyWritten,
  ...nothing,
];
