"""The first words of a playbook, with the customer's name where it is to be known."""

NAME = "{name}"


def opening(text: str, name: str | None) -> str:
    """Return the words with the name filled in; without one, they begin without."""
    if name is not None:
        return text.replace(NAME, name)
    for part in (f"{NAME}, ", f", {NAME}", f" {NAME}", NAME):
        text = text.replace(part, "")
    text = text.strip()
    return text[:1].upper() + text[1:]
