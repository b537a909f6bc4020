/** Whether a wind, in metres a second from behind, is little enough for a record (World Athletics, Technical Rule 31.17). */
export const isLegalWind = (wind: number): boolean => wind <= 2;
