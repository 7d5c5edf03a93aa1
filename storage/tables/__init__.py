"""Every table, one noun a file; importing this package fills the metadata."""

from storage.tables.announcements import Announced, Announcement
from storage.tables.audit import Audit
from storage.tables.bookings import Booking, GuestList
from storage.tables.cases import Card, Case, CaseEvent, Relay, Report
from storage.tables.complaints import Complaint, Wanted
from storage.tables.cycles import CycleVersion, Link, Scan, Step
from storage.tables.drafts import Awaited, Draft
from storage.tables.drills import Drill
from storage.tables.exports import Export
from storage.tables.followups import Followup
from storage.tables.gifts import Entry, Gift, Purse
from storage.tables.inbox import Beat, Gap, Inbox
from storage.tables.incidents import Incident, IncidentCase
from storage.tables.journeys import Journey, JourneyEvent, Question
from storage.tables.menus import Menu
from storage.tables.moments import Moment, MomentChange, MomentNote
from storage.tables.outbox import Message
from storage.tables.people import Invite, Person, Post
from storage.tables.privacy import Erasure, Keeping, NoticeShown
from storage.tables.proposals import Proposal
from storage.tables.regulars import PointLine, Preference, Regular
from storage.tables.remarks import Remark
from storage.tables.showings import Showing
from storage.tables.sites import Site, TeamChat
from storage.tables.thanks import Thanks
from storage.tables.winbacks import WinBack

__all__ = [
    "Announced", "Announcement", "Audit", "Awaited", "Beat", "Booking", "Card", "Case",
    "CaseEvent", "Complaint", "CycleVersion", "Draft", "Drill", "Entry", "Erasure", "Export",
    "Followup", "Gap", "Gift", "GuestList", "Inbox", "Incident", "IncidentCase", "Invite",
    "Journey", "JourneyEvent", "Keeping", "Link", "Menu", "Message", "Moment", "MomentChange",
    "MomentNote", "NoticeShown", "Person", "PointLine", "Post", "Preference", "Proposal",
    "Purse", "Question", "Regular", "Relay", "Remark", "Report", "Scan", "Showing", "Site",
    "Step", "TeamChat", "Thanks", "Wanted", "WinBack",
]  # fmt: skip
