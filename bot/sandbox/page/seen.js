/** What was in front of the owner of a phone: the last message seen in each chat and topic. */

const threadsOf = (conversation) => [0, ...conversation.topics.map((one) => one.thread)];

export class Seen {
  #last = new Map();

  constructor(owner) {
    this.owner = owner;
  }

  isNews(message) {
    return !message.service && message.from?.id !== this.owner;
  }

  mark(conversation, thread) {
    const last = conversation.shown(thread).at(-1)?.id ?? 0;
    this.#last.set(`${conversation.id}:${thread}`, last);
  }

  /** What was there when the page was opened isn't news. */
  markAll(conversation) {
    for (const thread of threadsOf(conversation)) this.mark(conversation, thread);
  }

  unread(conversation, thread) {
    const last = this.#last.get(`${conversation.id}:${thread}`) ?? 0;
    const newest = conversation.shown(thread)
      .findLast((one) => one.id <= last || this.isNews(one));
    return newest?.id > last;
  }

  unreadAnywhere(conversation) {
    return threadsOf(conversation).some((thread) => this.unread(conversation, thread));
  }
}
