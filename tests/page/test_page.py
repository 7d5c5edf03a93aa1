"""What a person sees and does on the page of the sandbox."""

import base64
import re

import pytest
from playwright.async_api import FilePayload, expect

from tests.page.conftest import Stage
from tests.page.robot import keyboard

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="module")]

PICTURE = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5E"
    "rkJggg=="
)
NASTY = (
    "<script>window.ran = 1</script>",
    "<img src=x onerror='window.ran = 1'>",
    "</textarea><svg onload='window.ran = 1'>",
    "<b onclick='window.ran = 1'>bold?</b> ${window.ran = 1} {{ran}}",
)


@pytest.mark.parametrize("text", NASTY)
async def test_what_a_person_types_stays_text(stage: Stage, text: str) -> None:
    await stage.person("Vera")
    await stage.open()
    await stage.write("Vera", text)
    own = stage.phone("Vera").locator(".message.own").last
    await expect(own.locator(".text")).to_have_text(text)
    assert await own.locator(".text *").count() == 0
    assert await stage.page.evaluate("window.ran") is None


async def test_names_and_titles_stay_text_too(stage: Stage) -> None:
    vera = await stage.person("<img src=x onerror='window.ran = 1'>")
    await stage.control("groups", title="<script>window.ran = 1</script>", members=[vera])
    await stage.open()
    tab = stage.page.locator(".tab", has_text="<script>window.ran = 1</script>")
    await expect(tab).to_be_visible()
    await expect(stage.page.locator(".phone h2")).to_have_text(re.compile("^<img src=x"))
    assert await stage.page.evaluate("window.ran") is None


async def test_the_sanitiser_keeps_the_allowed_and_leaves_all_else_as_text(
    stage: Stage,
) -> None:
    await stage.person("Vera")
    await stage.open()
    hostile = (
        '<b onclick="x()">a</b><script>b</script><img src=x onerror=y()></div>'
        '<a href="javascript:z()">c</a><style>*{}</style>&lt;i&gt;'
    )
    sanitise = """async (html) => {
        const made = (await import("/page/sanitise.js")).sanitise(html);
        return [made.innerHTML, made.textContent];
    }"""
    allowed = (
        '<b>a<i>b</i></b><a href="https://example.com/d">d</a><span class="spoiler">e</span>'
    )
    _, text = await stage.page.evaluate(sanitise, hostile)
    assert text == hostile.replace('<b onclick="x()">a</b>', "a").replace("&lt;i&gt;", "<i>")
    made, _ = await stage.page.evaluate(sanitise, allowed)
    assert made == (
        '<b>a<i>b</i></b><a data-url="https://example.com/d" role="link" tabindex="0"'
        ' title="https://example.com/d">d</a>'
        '<span class="spoiler" role="button" tabindex="0">e</span>'
    )


async def test_formatted_text_links_and_edits_are_shown(stage: Stage) -> None:
    vera = await stage.person("Vera")
    await stage.open()
    number = await stage.robot.send(vera, "<b>Room</b> <i>12</i> &lt;ok&gt;", parse_mode="HTML")
    words = stage.phone("Vera").locator(f'[data-message="{number}"] .words')
    await expect(words.locator("b")).to_have_text("Room")
    await expect(words).to_contain_text("<ok>")
    await stage.robot.call(
        "editMessageText", chat_id=vera, message_id=number, text="Room 14 at example.com"
    )
    await expect(words).to_contain_text("edited")
    await words.locator("[data-url]").click()
    modal = stage.phone("Vera").locator('[data-modal="address"]')
    await expect(modal).to_contain_text("http://example.com")
    await modal.locator('[data-action="ok"]').click()
    await expect(modal).to_have_count(0)


async def test_a_button_spins_until_it_is_answered_with_a_toast(stage: Stage) -> None:
    vera = await stage.person("Vera")
    await stage.open()
    stage.robot.answers["slow"] = {"text": "Noted <b>down</b>"}
    buttons = keyboard([{"text": "Good", "callback_data": "slow"}])
    await stage.robot.send(vera, "How was it?", reply_markup=buttons)
    phone = stage.phone("Vera")
    button = phone.locator('[data-button="Good"]')
    await button.click()
    await expect(button).to_have_attribute("aria-busy", "true")
    await expect(button).to_be_disabled()
    stage.robot.released.set()
    await expect(phone.locator(".toast")).to_have_text("Noted <b>down</b>")
    await expect(button).to_have_attribute("aria-busy", "false")


async def test_an_alert_waits_for_its_ok(stage: Stage) -> None:
    vera = await stage.person("Vera")
    await stage.open()
    stage.robot.answers["warn"] = {"text": "Too late", "show_alert": True}
    buttons = keyboard([{"text": "Warn me", "callback_data": "warn"}])
    await stage.robot.send(vera, "Careful", reply_markup=buttons)
    phone = stage.phone("Vera")
    await phone.locator('[data-button="Warn me"]').click()
    alert = phone.locator('[data-modal="alert"]')
    await expect(alert).to_contain_text("Too late")
    await expect(alert.locator('[data-action="ok"]')).to_be_focused()
    await stage.page.keyboard.press("Enter")
    await expect(alert).to_have_count(0)


async def test_photos_go_both_ways(stage: Stage) -> None:
    vera = await stage.person("Vera")
    await stage.open()
    number = await stage.robot.send_photo(vera, PICTURE, caption="Your room")
    phone = stage.phone("Vera")
    sent = phone.locator(f'[data-message="{number}"]')
    await expect(sent.locator(".words")).to_contain_text("Your room")
    await expect(sent.locator("img")).to_have_js_property("naturalWidth", 1)
    photo = FilePayload(name="tap.png", mimeType="image/png", buffer=PICTURE)
    await phone.locator('[data-action="attach"]').click()
    await phone.locator('input[data-attach="photo"]').set_input_files(photo)
    await stage.write("Vera", "It drips")
    own = phone.locator(".message.own", has_text="It drips")
    await expect(own.locator("img")).to_have_js_property("naturalWidth", 1)


async def test_other_files_become_players_and_downloads(stage: Stage) -> None:
    await stage.person("Vera")
    await stage.open()
    phone = stage.phone("Vera")
    for way, name, mime in (
        ("voice", "a.ogg", "audio/ogg"),
        ("document", "b.pdf", "application/pdf"),
    ):
        file = FilePayload(name=name, mimeType=mime, buffer=b"OggS")
        await phone.locator(f'input[data-attach="{way}"]').set_input_files(file)
        await phone.locator('[data-action="send"]').click()
    await expect(phone.locator(".own audio")).to_have_count(1)
    await expect(phone.locator(".own a.file")).to_contain_text("b.pdf")


async def test_a_deep_link_is_followed_inside_the_phone(stage: Stage) -> None:
    vera = await stage.person("Vera")
    await stage.open()
    await stage.robot.send(vera, "Go on: https://t.me/momentos_bot?start=room-12")
    phone = stage.phone("Vera")
    await phone.locator("[data-url]").click()
    await expect(phone.locator(".message.bot").last).to_contain_text("Welcome, room-12")
    await phone.locator('[data-action="links"]').click()
    await phone.locator('[data-field="link"]').fill("t.me/momentos_bot?start=spa")
    await phone.locator('[data-action="follow"]').click()
    await expect(phone.locator(".message.bot").last).to_contain_text("Welcome, spa")


async def test_two_phones_see_one_group_with_names_replies_and_unread_marks(
    stage: Stage,
) -> None:
    members = [await stage.person("Marta"), await stage.person("Bruno")]
    group = (await stage.control("groups", title="Front desk", members=members))["id"]
    await stage.open()
    for name in ("Marta", "Bruno"):
        await stage.phone(name).locator(f'[data-chat="{group}"]').click()
    await stage.write("Marta", "Who takes room 12?")
    bruno = stage.phone("Bruno")
    asked = bruno.locator(".message.other", has_text="Who takes room 12?")
    await expect(asked.locator(".author")).to_have_text("Marta")
    await asked.hover()
    await asked.locator('[data-action="reply"]').click()
    await stage.write("Bruno", "I do")
    answer = stage.phone("Marta").locator(".message.other", has_text="I do")
    await expect(answer.locator(".quotation")).to_contain_text("Who takes room 12?")
    await bruno.locator('[data-chat]:not([aria-selected="true"])').click()
    await stage.write("Marta", "Thanks")
    await expect(bruno.locator(f'[data-chat="{group}"] .dot')).to_be_visible()
    await expect(bruno.locator('[data-action="notice"]')).to_contain_text("Thanks")
    await bruno.locator('[data-action="notice"]').click()
    await expect(bruno.locator(".message.other").last).to_contain_text("Thanks")
    await expect(bruno.locator(f'[data-chat="{group}"] .dot')).to_have_count(0)


async def test_topics_are_tabs(stage: Stage) -> None:
    marta = await stage.person("Marta")
    group = await stage.control("groups", title="Hotel", type="supergroup", forum=True,
                                members=[marta])  # fmt: skip
    await stage.open()
    phone = stage.phone("Marta")
    await phone.locator(f'[data-chat="{group["id"]}"]').click()
    topic = await stage.robot.call("createForumTopic", chat_id=group["id"], name="Room 12")
    thread = topic["message_thread_id"]
    await stage.robot.send(group["id"], "It is bitter", message_thread_id=thread)
    tab = phone.locator(f'[data-topic="{thread}"]')
    await expect(tab.locator(".dot")).to_be_visible()
    await expect(phone.locator(".message", has_text="It is bitter")).to_have_count(0)
    await tab.click()
    await expect(phone.locator(".message", has_text="It is bitter")).to_be_visible()
    await stage.write("Marta", "On my way")
    await expect(phone.locator(".message.own")).to_contain_text("On my way")
    await phone.locator('[data-topic="0"]').click()
    await expect(phone.locator(".message", has_text="On my way")).to_have_count(0)
    await stage.robot.call("closeForumTopic", chat_id=group["id"], message_thread_id=thread)
    await expect(phone.locator(f'[data-topic="{thread}"].closed')).to_be_visible()


@pytest.mark.parametrize(("step", "seconds"), [("clock-900", 900), ("clock-7200", 7200)])
async def test_the_clock_is_put_forward(stage: Stage, step: str, seconds: int) -> None:
    await stage.person("Vera")
    await stage.open()
    before = (await stage.look("clock"))["offset"]
    await stage.page.locator(f'[data-action="{step}"]').click()
    await expect(stage.page.locator(".clock")).to_have_attribute("aria-busy", "false")
    assert (await stage.look("clock"))["offset"] - before == pytest.approx(seconds, abs=5)


async def test_the_next_morning_is_nine_o_clock(stage: Stage) -> None:
    await stage.person("Vera")
    await stage.open()
    await stage.page.locator('[data-action="clock-morning"]').click()
    await expect(stage.page.locator(".clock-hour")).to_have_text("09:00")


async def test_own_words_can_be_edited_and_lines_broken(stage: Stage) -> None:
    await stage.person("Vera")
    await stage.open()
    phone = stage.phone("Vera")
    box = phone.locator('[data-field="text"]')
    await box.fill("one")
    await box.press("Shift+Enter")
    await box.press_sequentially("two")
    await box.press("Enter")
    own = phone.locator(".message.own").last
    await expect(own.locator(".text")).to_have_text("one\ntwo")
    await box.press("ArrowUp")
    await expect(box).to_have_value("one\ntwo")
    await box.fill("three")
    await box.press("Enter")
    await expect(own.locator(".words")).to_contain_text("three")
    await expect(own.locator(".stamp")).to_contain_text("edited")


async def test_somebody_new_gets_a_phone_and_starts_the_bot(stage: Stage) -> None:
    await stage.person("Vera")
    await stage.open()
    await stage.page.locator('[data-action="add-person"]').click()
    await stage.page.locator('[data-form="person"] input').fill("Tom")
    await stage.page.locator('[data-action="add"]').click()
    await stage.phone("Tom").locator('[data-action="start"]').click()
    await expect(stage.phone("Tom").locator(".message.bot")).to_contain_text("Welcome")


async def test_the_page_speaks_three_languages_without_a_gap(stage: Stage) -> None:
    await stage.person("Vera")
    await stage.open()
    for code, word in (("es", "Mañana siguiente"), ("pt", "Manhã seguinte"), ("en", "Next")):
        await stage.page.locator(f'[data-language="{code}"]').click()
        await expect(stage.page.locator('[data-action="clock-morning"]')).to_contain_text(word)
        await expect(stage.page.locator("html")).to_have_attribute("lang", code)
    gaps = 'import("/page/words.js").then((one) => one.missing())'
    assert await stage.page.evaluate(gaps) == []


async def test_what_came_while_the_line_was_cut_is_read_afterwards(stage: Stage) -> None:
    vera = await stage.person("Vera")
    await stage.open()
    await stage.page.context.set_offline(True)
    number = await stage.robot.send(vera, "While you were away")
    await expect(stage.page.locator(".news")).to_contain_text("cut")
    await stage.page.context.set_offline(False)
    message = stage.phone("Vera").locator(f'[data-message="{number}"]')
    await expect(message).to_contain_text("While you were away")
    await expect(stage.page.locator(".news")).to_have_text("")
    stage.complaints = [one for one in stage.complaints if "DISCONNECTED" not in one]


async def test_a_tap_that_nobody_answers_is_let_go(stage: Stage) -> None:
    vera = await stage.person("Vera")
    await stage.open()
    buttons = keyboard([{"text": "Good", "callback_data": "slow"}])
    await stage.robot.send(vera, "How was it?", reply_markup=buttons)
    button = stage.phone("Vera").locator('[data-button="Good"]')
    await button.click()
    await expect(button).to_have_attribute("aria-busy", "true")
    await stage.page.locator('[data-action="clock-900"]').click()
    await expect(button).to_be_enabled()
    await expect(stage.phone("Vera").locator(".toast")).to_contain_text("did not answer")


async def test_a_scene_says_who_sits_where_and_which_links_lie_ready(stage: Stage) -> None:
    marta, vera = await stage.person("Marta"), await stage.person("Vera")
    await stage.person("Nobody")
    group = (await stage.control("groups", title="Hotel", members=[marta]))["id"]
    link = {"label": "Breakfast", "url": "https://t.me/momentos_bot?start=breakfast"}
    stage.sandbox.world.scene = lambda: {
        "phones": [
            {"person": vera, "role": "customer", "chats": [vera]},
            {"person": marta, "role": "staff", "chats": [group]},
        ],
        "links": [link],
        "zone": "America/Bogota",
    }
    await stage.open()
    await expect(stage.page.locator(".phone h2")).to_have_text(["Vera", "Marta"])
    await expect(stage.phone("Marta").locator(".role")).to_contain_text("staff")
    front = stage.phone("Marta").locator(".messages")
    await expect(front).to_have_attribute("data-open-chat", str(group))
    await expect(stage.page.locator(".clock-face")).to_have_attribute("title", "America/Bogota")
    phone = stage.phone("Vera")
    await phone.locator('[data-action="links"]').click()
    await phone.locator('[data-link="Breakfast"]').click()
    await expect(phone.locator(".message.bot").last).to_contain_text("Welcome, breakfast")
    await stage.page.locator('[data-action="clock-morning"]').click()
    await expect(stage.page.locator(".clock-hour")).to_have_text("09:00")


async def test_an_emptied_sandbox_empties_the_page(stage: Stage) -> None:
    await stage.person("Vera")
    await stage.open()
    await stage.control("reset")
    await expect(stage.page.locator(".lonely")).to_be_visible()
    await expect(stage.page.locator(".phone")).to_have_count(0)
    await stage.person("Tom")
    await expect(stage.phone("Tom").locator(".message.own")).to_contain_text("hello")
