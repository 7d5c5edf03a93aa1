"""The words both packages share: enums and ids, standard library only."""

from enum import IntEnum, StrEnum
from typing import NewType

SiteId = NewType("SiteId", int)
PersonId = NewType("PersonId", int)
CycleId = NewType("CycleId", int)
JourneyId = NewType("JourneyId", int)
QuestionId = NewType("QuestionId", int)
MomentId = NewType("MomentId", int)
CaseId = NewType("CaseId", int)
MessageId = NewType("MessageId", int)  # a row of the outbox, not Telegram's message_id


class Language(StrEnum):
    """The languages every text exists in."""

    SPANISH = "es"
    ENGLISH = "en"
    PORTUGUESE = "pt"


class Verdict(StrEnum):
    """What an impression was."""

    STELLAR = "stellar"
    NEUTRAL = "neutral"
    BITTER = "bitter"


class Touchpoint(StrEnum):
    """What the customer meets at a step."""

    PERSON = "person"
    PLACE = "place"
    DIGITAL = "digital"
    PHONE = "phone"


class Need(StrEnum):
    """Which of the customer's needs a step serves."""

    PRACTICAL = "practical"
    PERSONAL = "personal"


class Format(StrEnum):
    """On what a code is printed."""

    A4 = "a4"
    A6 = "a6"
    STICKER = "sticker"


class GestureKind(StrEnum):
    """What is given: something to hold, or something done at once."""

    VOUCHER = "voucher"
    PLAIN = "plain"


class GiftState(StrEnum):
    """The life of one gesture to one customer."""

    OFFERED = "offered"  # somebody looks at it, nobody has confirmed it
    WAITING = "waiting"  # for somebody else's word
    DECLINED = "declined"
    LAPSED = "lapsed"  # nobody said a word in time
    GIVEN = "given"
    REDEEMED = "redeemed"
    EXPIRED = "expired"
    CANCELLED = "cancelled"  # it could not be delivered, or nobody is there to give it to


class Entered(StrEnum):
    """What the ledger is told of a gesture."""

    BOOKED = "booked"
    APPROVED = "approved"
    SENT = "sent"
    REDEEMED = "redeemed"
    EXPIRED = "expired"
    CANCELLED = "cancelled"


class Stage(StrEnum):
    """Where in the visit a step lies."""

    BEFORE = "before"
    DURING = "during"
    AFTER = "after"


class Role(StrEnum):
    """What a person may do at a site."""

    STAFF = "staff"
    SUPERVISOR = "supervisor"
    MANAGER = "manager"


class JourneyState(StrEnum):
    """A customer's way through one cycle version."""

    ACTIVE = "active"
    ENDED = "ended"
    PASSING = "passing"  # somebody wrote who is on no visit: nothing is asked


class Outcome(StrEnum):
    """How a journey as a whole turned out, as far as anybody knows."""

    SCORED = "scored"  # the closing question was answered; the score says how
    COMPLAINED = "complained"  # a formal complaint, whatever was scored beside it
    BITTER_SILENCE = "bitter_silence"  # nothing more was heard after a bitter moment
    SILENT = "silent"  # asked about the whole, and never answered
    UNASKED = "unasked"  # never asked about the whole: nothing is known


class QuestionState(StrEnum):
    """The life of one question of a journey."""

    PLANNED = "planned"
    ASKED = "asked"
    ANSWERED = "answered"
    EXPIRED = "expired"
    SKIPPED = "skipped"


class Origin(StrEnum):
    """How an impression arrived."""

    TAP = "tap"
    WORDS = "words"
    SPONTANEOUS = "spontaneous"


class CaseState(StrEnum):
    """The life of a case."""

    OPEN = "open"
    TAKEN = "taken"
    DONE = "done"
    RECOVERED = "recovered"
    UNVERIFIED = "unverified"  # the customer never said whether it was put right
    WITHDRAWN = "withdrawn"  # the customer changed their mind before anybody had to act
    ERASED = "erased"  # the customer asked to be forgotten
    MISREAD = "misread"  # words were taken for bitter; somebody of the staff says they are not


class Act(StrEnum):
    """What moves a case from one state to another, or is noted in its history."""

    OPEN = "open"
    TAKE = "take"
    TAKE_OVER = "take_over"  # from whoever had it
    HAND_ON = "hand_on"  # to a colleague of one's choice
    PASS_ON = "pass_on"
    ESCALATE = "escalate"
    SPEAK = "speak"
    DONE = "done"
    RECOVERED = "recovered"
    PARTLY = "partly"
    REOPEN = "reopen"
    SILENT = "silent"
    WITHDRAW = "withdraw"
    CHANGE = "change"  # the moment behind it changed
    FORGET = "forget"  # the customer is nobody any more
    MISREAD = "misread"
    GIVE = "give"  # a gesture
    UNGIVE = "ungive"
    REST = "rest"  # nobody said anything more: the conversation was ended politely


class DrillStage(StrEnum):
    """The life of a practice case."""

    OPEN = "open"
    TAKEN = "taken"
    CAUSE = "cause"  # it is being said what brought it about
    ACTION = "action"  # and what was done
    DONE = "done"
    OVER = "over"


class DrillAct(StrEnum):
    """What moves a practice case."""

    TAKE = "take"
    DONE = "done"
    BACK = "back"
    CAUSE = "cause"
    ACTION = "action"
    STOP = "stop"


class Level(IntEnum):
    """Who a case has reached so far."""

    TEAM = 0
    SUPERVISORS = 1
    MANAGERS = 2


class Severity(StrEnum):
    """How bad it is, which decides who is called when."""

    BITTER = "bitter"
    VERY_BITTER = "very_bitter"  # the worst of the faces
    CRITICAL = "critical"  # at a step that decides whether the customer stays
    DANGER = "danger"  # somebody may be


class Shelf(StrEnum):
    """Which open cases a list shows."""

    OPEN = "open"  # all of them
    MINE = "mine"
    LATE = "late"


class ComplaintState(StrEnum):
    """The life of a formal complaint."""

    RECEIVED = "received"
    ANSWERED = "answered"
    CLOSED = "closed"
    WITHDRAWN = "withdrawn"  # struck out: its number stays, and counts nowhere


class Struck(StrEnum):
    """Why a complaint was struck out of the register."""

    MISREAD = "misread"  # it was recognised in words that are none
    TWICE = "twice"  # the same matter stands there under another number
    TAKEN_BACK = "taken_back"  # by the customer
    ELSEWHERE = "elsewhere"  # it is about another business


class Progress(StrEnum):
    """How far the recovery of a bitter moment had come when somebody complained."""

    OPENED = "opened"  # alerted, and nobody had taken it
    TAKEN = "taken"
    SPOKEN = "spoken"  # the customer had had a first word
    DONE = "done"
    RECOVERED = "recovered"


class Remind(StrEnum):
    """When the staff are reminded of a complaint that waits for its answer."""

    HALF = "half"  # of the time has passed
    EVE = "eve"  # a day is left
    OVER = "over"


class Register(StrEnum):
    """Which complaints a list shows."""

    OPEN = "open"  # those that wait for their answer
    ALL = "all"


class Direction(StrEnum):
    """Which way a relayed message goes."""

    TO_STAFF = "to_staff"
    TO_CUSTOMER = "to_customer"


class FollowupKind(StrEnum):
    """What the clock can owe."""

    ASK = "ask"
    REMIND = "remind"
    EXPIRE = "expire"
    UNLEFT = "unleft"  # a question that was held back for good as it was about to leave
    ESCALATE = "escalate"
    SILENCE = "silence"  # taken, but no word to the customer
    LULL = "lull"  # words were said, and then no more
    SURFACE = "surface"  # a case under an incident that nobody has taken rings by itself
    CALM = "calm"  # nothing more came in at the touchpoint of an incident
    ANNOUNCE = "announce"  # an announcement goes out, in batches
    HAND_OUT = "hand_out"  # the gesture beside it, to one of them
    BIRTHDAY = "birthday"
    UNREACHED = "unreached"  # no alert of the case has been accepted anywhere yet
    VERIFY = "verify"
    VERIFY_SILENCE = "verify_silence"
    END_JOURNEY = "end_journey"
    UNSEEN = "unseen"  # something was sent that nobody has looked at
    REVIEW = "review"  # the invitation to review in public
    DOUBT = "doubt"  # words may be bitter, and nobody tapped to say
    PLACE = "place"  # nobody said which of several places is meant
    RISK = "risk"  # nobody said that there is no risk
    TROUBLE = "trouble"  # managers hear of what failed for good
    EVENT = "event"  # something outside that a booking said would happen
    FORGET = "forget"  # what a forgotten person left in the queues
    GIFT_LAPSE = "gift_lapse"  # nobody said whether a gesture may be given
    GIFT_REMIND = "gift_remind"  # a voucher ends soon
    GIFT_END = "gift_end"
    SHIFT = "shift"  # somebody's duty ends
    DRILL = "drill"  # something in a practice case
    RETAIN = "retain"  # what has been kept long enough goes
    WIN_BACK = "win_back"  # somebody has stayed away for long after a failure
    SUMMARY = "summary"  # managers are told the week that is over
    COMPLAINT = "complaint"  # staff hear that one waits for its answer


class FollowupState(StrEnum):
    """The life of a follow-up."""

    WAITING = "waiting"
    HANDED = "handed"
    DONE = "done"
    CANCELLED = "cancelled"
    DEAD = "dead"


class Trouble(StrEnum):
    """What can fail for good."""

    ALERT = "alert"  # nobody was reached
    UPDATE = "update"  # something that reached us could not be handled
    MESSAGE = "message"  # something of ours can't be delivered
    DOUBT = "doubt"  # something of ours may have arrived or not, and is not sent twice
    FOLLOWUP = "followup"  # something owed by the clock can't be done


class InboxState(StrEnum):
    """The life of an update."""

    NEW = "new"
    DONE = "done"
    DEAD = "dead"


class OutboxState(StrEnum):
    """The life of a message that is owed."""

    PENDING = "pending"
    SENDING = "sending"
    SENT = "sent"
    UNCERTAIN = "uncertain"
    DEAD = "dead"
    EXPIRED = "expired"
    CANCELLED = "cancelled"


class Lane(IntEnum):
    """Who overtakes whom on the way out; the lower, the sooner."""

    ALERT = 0
    REPLY = 1
    QUESTION = 2
    BULK = 3


class MessageKind(StrEnum):
    """What a message is, which decides what happens when its fate is unknown."""

    ALERT = "alert"  # card or escalation: missing is worse than twice
    EDIT = "edit"  # brings an earlier message up to date: idempotent
    REPLY = "reply"  # answers something the person just did
    QUESTION = "question"  # question, reminder, verification: never asked twice
    TO_CUSTOMER = "to_customer"  # a staff member's words: a person decides whether to resend
    TO_STAFF = "to_staff"  # the customer's words: missing is worse than twice
    REPORT = "report"


class LinkKind(StrEnum):
    """What a deep link opens."""

    TOUCHPOINT = "touchpoint"  # reusable, printed
    PERSONAL = "personal"  # one use


class DraftOrigin(StrEnum):
    """Where a change of a cycle comes from."""

    FILE = "file"
    READY = "ready"
    EDIT = "edit"
    UNDO = "undo"


class DraftState(StrEnum):
    """The life of a change that was shown and waits to be confirmed."""

    OPEN = "open"
    CONFIRMED = "confirmed"
    CANCELLED = "cancelled"
    EXPIRED = "expired"


class Typed(StrEnum):
    """What of a step a manager can be asked to type; the names of its fields."""

    QUESTIONS = "questions"
    RULE = "rule"
    DEADLINE = "deadline"
    TEAM = "team"
    SETTING = "setting"  # no field of a step: a rule of the place


class Proposed(StrEnum):
    """What a manager can propose of a place and its people, and then confirm."""

    SITE = "site"  # one of its own fields
    ROLE = "role"  # of somebody
    TEAM = "team"
    REVOKE = "revoke"  # somebody's post
    INVITE = "invite"


class ChatState(StrEnum):
    """Whether a chat can still be written to."""

    REACHABLE = "reachable"
    LOST = "lost"


class Kept(StrEnum):
    """What is kept for a time and then cleared; the counts remain."""

    WORDS = "words"  # of a moment
    REMARKS = "remarks"  # words as they were read, kept as long
    MEDIA = "media"  # of a moment: what Telegram calls the file
    TALK = "talk"  # what was said about a case, both ways
    INBOX = "inbox"  # updates as they came
    OUTBOX = "outbox"  # what messages said
    AUDIT = "audit"  # who did what
    BOOKINGS = "bookings"  # names and references of who was expected
    PREFERENCES = "preferences"  # of customers


class AnnouncementState(StrEnum):
    """The life of an announcement."""

    DRAFT = "draft"
    PROPOSED = "proposed"  # by somebody who may not send it
    SENDING = "sending"
    DONE = "done"
    STOPPED = "stopped"  # what had not left does not leave
    DROPPED = "dropped"


class WhyAway(StrEnum):
    """Why a customer did not come again, as they say."""

    WRONG = "wrong"  # something went wrong
    ELSEWHERE = "elsewhere"
    PRICE = "price"
    NO_NEED = "no_need"


class TierSource(StrEnum):
    """Who said in which tier a customer is."""

    LIST = "list"  # of customers who are expected
    STAFF = "staff"
    OUTSIDE = "outside"  # another system of the business


class ListState(StrEnum):
    """The life of a list of customers that a manager sent."""

    PENDING = "pending"
    DONE = "done"
    DROPPED = "dropped"


class Badge(StrEnum):
    """What may be said of a step: whether bitterness there decides about the visit."""

    CRITICAL = "critical"
    WATCH = "watch"
    UNPROVEN = "unproven"
    TOO_FEW = "too_few"


class ExportForm(StrEnum):
    """What kind of files somebody is given."""

    WORKBOOK = "workbook"  # XLSX
    CSV = "csv"  # one for each sheet, zipped


class ExportState(StrEnum):
    """The life of an export."""

    WAITING = "waiting"  # for the one before it, or to be begun again
    RUNNING = "running"
    DONE = "done"
    STOPPED = "stopped"  # by whoever asked for it
    FAILED = "failed"  # too often
    REFUSED = "refused"  # whoever asked has no right to it any more
    WITHDRAWN = "withdrawn"  # somebody in it asked to be forgotten: its files are taken back


class Sheet(StrEnum):
    """The sheets of an export."""

    ABOUT = "about"
    STEPS = "steps"
    MONTHS = "months"
    MOMENTS = "moments"
    CASES = "cases"
    MESSAGES = "messages"
    GESTURES = "gestures"
    COMPLAINTS = "complaints"
