"""The rules of a place and its cycle, changed in words; the audit log that tells of it."""

from datetime import timedelta

from sqlmodel import Session, select

from bot.domain import rota
from bot.domain.cycle import Cycle
from bot.flows import maps
from bot.texts.catalogue import plain
from storage.tables import CycleVersion, Site
from storage.vocabulary import Language, Role, Severity
from tests.journeys.facts import rows
from tests.journeys.house import House
from tests.people import Bubble


def in_use(session: Session) -> Cycle:
    version = session.exec(select(CycleVersion).where(CycleVersion.current)).one()
    return maps.cycle(session, version.id or 0)


async def site(hotel: House) -> Site:
    (only,) = await hotel.read(rows(Site))
    return only


async def rules(hotel: House) -> Bubble:
    await hotel.elena.says("/rules")
    await hotel.quiet()
    return await hotel.elena.shows("rules.head", "Hotel Sol", button="button.setting.zone")


async def test_a_place_is_set_in_words_shown_confirmed_and_set_back(hotel: House) -> None:
    elena = hotel.elena
    for who in (hotel.marta, hotel.sonia):
        await who.says("/rules")
        await who.shows("error.no_right")
    await elena.taps("button.setting.zone", on=await rules(hotel))
    await elena.shows("rules.ask.zone", "Europe/Madrid")
    await elena.says("Narnia")
    await elena.shows("rules.wrong.zone")
    await elena.says("las palmas")
    await elena.shows("rules.wrong.zone")
    await elena.says("Canary")
    preview = await elena.shows("proposal.site", "Europe/Madrid", "Atlantic/Canary")
    assert (await site(hotel)).zone == "Europe/Madrid"
    await elena.taps("button.confirm", on=preview)
    done = await elena.shows("proposal.done.site", "Atlantic/Canary", button="button.undo")
    assert (await site(hotel)).zone == "Atlantic/Canary"
    await elena.taps("button.undo", on=done)
    back = await elena.shows("proposal.site", "Europe/Madrid", button="button.confirm")
    await elena.taps("button.confirm", on=back)
    await hotel.quiet()
    assert (await site(hotel)).zone == "Europe/Madrid"

    await elena.taps("button.setting.quiet", on=await rules(hotel))
    await elena.says("de 23 a 7")
    await elena.taps("button.cancel", on=await elena.shows("proposal.site", "23:00-07:00"))
    await elena.shows("draft.cancelled")
    await elena.taps("button.setting.language", on=await rules(hotel))
    await elena.taps("language.en", on=await elena.shows("rules.ask.language"))
    preview = await elena.shows("proposal.site", "language.en", button="button.confirm")
    await elena.taps("button.confirm", on=preview)
    await elena.shows("proposal.done.site", "language.en")
    here = await site(hotel)
    assert (here.language, here.quiet_from is None) == (Language.ENGLISH, False)


async def test_two_managers_change_the_same_thing_and_the_later_is_told(hotel: House) -> None:
    elena, ines = hotel.elena, await hotel.hires("Ines", Role.MANAGER)
    previews = {}
    for who, name in ((elena, "Hotel Luna"), (ines, "Hotel Mar")):
        await who.says("/rules")
        await hotel.quiet()
        await who.taps("button.setting.name", on=await who.shows("rules.head"))
        await who.says(name)
        previews[name] = await who.shows("proposal.site", name, button="button.confirm")
    await ines.taps("button.confirm", on=previews["Hotel Mar"])
    await hotel.quiet()
    toast = await elena.taps("button.confirm", on=previews["Hotel Luna"])
    assert toast.says("proposal.toast.stale", Language.SPANISH)
    stale = await elena.shows("proposal.stale", "Ines", button="button.look_again")
    assert (await site(hotel)).name == "Hotel Mar"
    await elena.taps("button.look_again", on=stale)
    anew = await elena.shows(
        "proposal.site", "Hotel Mar", "Hotel Luna", button="button.confirm"
    )
    await elena.taps("button.confirm", on=anew)
    await hotel.quiet()
    assert (await site(hotel)).name == "Hotel Luna"
    await hotel.later(hours=25)
    await ines.says("/rules")
    await hotel.quiet()
    await ines.taps("button.setting.complaints", on=await ines.shows("rules.head"))
    await ines.says("10")
    late = await ines.shows("proposal.site", "10", button="button.confirm")
    await hotel.later(hours=25)
    await ines.taps("button.confirm", on=late)
    await ines.shows("draft.expired")
    assert (await site(hotel)).complaint_days == 15


async def test_the_rules_of_the_cycle_go_the_way_of_its_changes(hotel: House) -> None:
    elena = hotel.elena
    await elena.taps("button.rule.opening", on=await rules(hotel))
    await elena.shows("rules.ask.opening")
    await elena.says("cuando apetezca")
    await elena.shows("rules.wrong.opening")
    await elena.says("lun a vie de 9 a 13 y de 16 a 20, sáb 10-14; festivos cerrado")
    preview = await elena.shows("lun-vie 09:00-13:00", button="button.confirm")
    await elena.taps("button.confirm", on=preview)
    await elena.shows("draft.done", button="button.undo")
    held = (await hotel.read(in_use)).opening
    assert held is not None
    assert rota.say(held) == "mon-fri 09:00-13:00, 16:00-20:00, sat 10:00-14:00"
    await elena.taps("button.rule.chains", on=await rules(hotel))
    which = await elena.shows("rules.which.chains")
    await elena.taps("button.rule.chain-bitter", on=which)
    await elena.shows("rules.ask.chain")
    await elena.says("supervisores 12 min, gerencia a los 40 min")
    preview = await elena.shows("field.escalation", "40 min", button="button.confirm")
    await elena.taps("button.confirm", on=preview)
    await elena.shows("draft.done")
    chain = (await hotel.read(in_use)).escalation[Severity.BITTER]
    assert chain.managers == timedelta(minutes=40)

    vera = await hotel.arrives()
    await vera.says("/audit")
    await vera.shows("error.no_right")
    await elena.says("/audit")
    told = await elena.shows("audit.head", "Hotel Sol", button="button.audit.file")
    assert plain("audit.act.cycle_edit", Language.SPANISH) in told.text
    assert plain("audit.customer", Language.SPANISH) in told.text
    assert "Vera" not in told.text
    await elena.taps("audit.kind.people", on=told)
    await hotel.quiet()
    listed = await elena.shows("audit.head", "audit.act.join")
    assert plain("audit.act.cycle_edit", Language.SPANISH) not in listed.text
    await elena.taps("button.audit.who", on=listed)
    await elena.taps("Bruno", on=await elena.shows("audit.whose"))
    await hotel.quiet()
    of_bruno = await elena.shows("audit.head", "Bruno", "audit.act.join")
    assert "Marta" not in of_bruno.text
    await elena.taps("button.audit.file", on=of_bruno)
    file = await elena.shows("audit.table", "Hotel Sol")
    table = (await hotel.control.file(file.raw["media"]["file"])).decode("utf-8-sig")
    assert "Bruno" in table
    assert "Marta" not in table
    await hotel.sonia.says("/audit")
    await hotel.sonia.shows("error.no_right")
    await elena.says("/audit Marta")
    await elena.shows("audit.head", "Marta", "audit.act.join")
