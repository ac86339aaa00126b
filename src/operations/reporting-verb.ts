// For the surfaces, which show a statement under its own verb.
export { reportingVerb } from '../language/reporting-verbs.js'
