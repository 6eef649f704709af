/** Why a Word file is not read: the message is one Vietnamese sentence for the user. */
export class WordRefusal extends Error {}
