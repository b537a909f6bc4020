/** The alarm of the quiz that somebody started in a channel. */
export const quizAlarm = (channelId: string): string => `quiz ${channelId}`;

/** The alarm of the question of the day in a channel. */
export const dailyAlarm = (channelId: string): string => `daily ${channelId}`;
