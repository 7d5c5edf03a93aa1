/** Which commands the bot offers to somebody in a chat, as Telegram chooses them. */

function scopes(person, conversation) {
  const chat = conversation?.id ?? person.id;
  const kinds = conversation?.private ?? true
    ? ["all_private_chats"]
    : [`chat_administrators ${chat}`, "all_chat_administrators", "all_group_chats"];
  return [`chat_member ${chat} ${person.id}`, `chat ${chat}`, ...kinds, "default"];
}

/** The first set that is there: by scope, and in each in the person's language before any. */
export function commandsFor(sets, person, conversation) {
  for (const scope of scopes(person, conversation)) {
    for (const tongue of [person.language, ""]) {
      const found = sets.find((one) => one.scope === scope && (one.language ?? "") === tongue);
      if (found) return found.commands;
    }
  }
  return [];
}
