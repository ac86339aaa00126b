/** The version of this package: the same version and the same data give the same page, to the byte. */
export const pageVersion = '0.1.0'
