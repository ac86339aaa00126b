/** Stands in every page that we write, so that it may be written again. */
export const pageMark = '<meta name="generator" content="Readout"/>'
