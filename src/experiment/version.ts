/** Version of the lab, stamped on every result; equal to the package's. */
export const LAB_VERSION = '0.1.0';
