/**
 * What Discord allows, from Discord's documentation (the pages “Message”, “Poll”, “Component Reference”, “Application Commands” and
 * “Receiving and Responding”) and its OpenAPI file. Lengths are in characters, which Discord counts as code points.
 */
export const limits = {
  content: 2000,
  nonce: 25,
  attachments: 10,
  attachmentBytes: 10 * 1024 * 1024,
  altText: 1024,
  url: 2048,
  embeds: 10,
  /** Titles, descriptions, field names and values, footers and authors over all embeds of a message. */
  embedTotal: 6000,
  title: 256,
  description: 4096,
  fields: 25,
  fieldName: 256,
  fieldValue: 1024,
  footer: 2048,
  author: 256,
  colour: 0xff_ff_ff,
  rows: 5,
  buttons: 5,
  label: 80,
  customId: 100,
  buttonUrl: 512,
  selectOptions: 25,
  selectText: 100,
  placeholder: 150,
  modalTitle: 45,
  modalComponents: 5,
  modalLabel: 45,
  modalDescription: 100,
  inputPlaceholder: 100,
  inputText: 4000,
  question: 300,
  answers: 10,
  answer: 55,
  pollHours: 768,
  votersPage: 100,
  messagesPage: 100,
  commandName: 32,
  commandDescription: 100,
  commandOptions: 25,
  commandChoices: 25,
  choice: 100,
  /** Names, descriptions and values of a command and everything in it. */
  commandTotal: 8000,
  slashCommands: 100,
  userCommands: 15,
  messageCommands: 15,
} as const;

/** How long things last, in milliseconds. */
export const lifetimes = {
  firstResponse: 3_000,
  interactionToken: 15 * 60_000,
  /** “the next few minutes” in which a nonce returns the earlier message. */
  nonce: 5 * 60_000,
  /** How long a session without a connection can be resumed; Discord doesn't promise a number. */
  session: 5 * 60_000,
} as const;
