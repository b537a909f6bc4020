/** What the editions of one meet share: "bislett-games" of "bislett-games-2024"; of a city without a known meet all its years. */
export const meetId = (editionId: string): string => editionId.replace(/-\d{4}$/, '');
