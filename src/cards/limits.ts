/** Discord's limits, in characters or items, as its documentation states them (August 2026). */
export const limits = {
  embed: {
    title: 256,
    description: 4096,
    fields: 25,
    fieldName: 256,
    fieldValue: 1024,
    footer: 2048,
    author: 256,
    /** Over title, description, field names and values, footer and author of all embeds of a message. */
    total: 6000,
  },
  rows: 5,
  buttonsInRow: 5,
  label: 80,
  customId: 100,
  select: { options: 25, label: 100, value: 100, description: 100, placeholder: 150 },
  poll: { question: 300, answers: 10, answer: 55, leastHours: 1, mostHours: 768 },
  choices: 25,
  choice: 100,
} as const;
