/** Stands where somebody’s id stood who wants to be forgotten; Discord gives it to nobody. */
export const NOBODY = '0';
