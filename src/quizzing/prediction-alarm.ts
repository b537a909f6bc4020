/** The alarm of one prediction of a server or member, whose scope is `guild:<id>` or `user:<id>`. */
export const predictionAlarm = (scope: string, id: string): string => `prediction ${scope} ${id}`;
