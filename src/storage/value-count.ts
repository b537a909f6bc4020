/** "1 value", "12,345 values" */
export const valueCount = (n: number): string => `${n.toLocaleString('en')} ${n === 1 ? 'value' : 'values'}`;
