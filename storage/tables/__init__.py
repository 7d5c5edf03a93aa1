"""Every table, one noun a file; importing this package fills the metadata."""

from storage.tables.audit import Audit
from storage.tables.cases import Card, Case, CaseEvent, Relay, Report
from storage.tables.cycles import CycleVersion, Link, Step
from storage.tables.drafts import Awaited, Draft
from storage.tables.followups import Followup
from storage.tables.inbox import Beat, Gap, Inbox
from storage.tables.journeys import Journey, JourneyEvent, Question
from storage.tables.moments import Moment, MomentChange, MomentNote
from storage.tables.outbox import Message
from storage.tables.people import Invite, Person, Post
from storage.tables.remarks import Remark
from storage.tables.showings import Showing
from storage.tables.sites import Site, TeamChat
from storage.tables.thanks import Thanks

__all__ = [
    "Audit", "Awaited", "Beat", "Card", "Case", "CaseEvent", "CycleVersion", "Draft",
    "Followup", "Gap", "Inbox", "Invite", "Journey", "JourneyEvent", "Link", "Message",
    "Moment", "MomentChange", "MomentNote", "Person", "Post", "Question", "Relay", "Remark",
    "Report", "Showing", "Site", "Step", "TeamChat", "Thanks",
]  # fmt: skip
