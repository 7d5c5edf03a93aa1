"""A language model as the library of the extra `e5` offers it, for tests."""

from bot.jobs.embeddings import weights

GRUMBLE = "parsnip"  # a word that says nothing to our cues, and much to this model


class Vector(list[float]):
    """Numbers of a text, as the library's arrays give them."""

    def tolist(self) -> list[float]:
        return list(self)


class E5:
    """Finds every text bitter in which the one word is, and any other stellar."""

    def __init__(self, num_threads: int) -> None:
        self.threads = num_threads

    def query(self, text: str) -> Vector:
        bitter, _, stellar = weights()
        towards = [one - other for one, other in zip(bitter[:-1], stellar[:-1], strict=True)]
        length = sum(one * one for one in towards) ** 0.5
        side = 1 if GRUMBLE in text else -1
        return Vector(side * one / length for one in towards)
