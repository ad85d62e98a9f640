/**
 * Words that officials write and young people do not say. Where a text needs one, the glossary explains it.
 * Our own list, from the plan and from the Plain English Campaign's A–Z of alternative words.
 */
export const OFFICIAL_WORDS: readonly string[] = `
  accountability, accredited, appraisal, attainment, audit, baseline, bespoke,
  clinical governance, cluster, clusters, cohort, cohorts, commissioning, compliance,
  confederation, consultation, criteria, curriculum, custodial, custody, demographic,
  dissemination, governing body, infrastructure, mandate, mentoring, merger, multi-agency,
  multidisciplinary, persistent absence, pathway, pathways, procurement, protocol, protocols,
  quality assurance, re-engineering, safeguarding, stakeholder, stakeholders,
  statistical neighbours, statutory, trajectory, trajectories, transition, viability,
  vocational`
  .trim()
  .split(/,\s+/);
