"""Which language a text is in, where it is plainly none that we read."""

import re
import unicodedata

LETTERS = 2  # fewer say nothing about a language
FEW_WORDS = 3  # with as many, and none that we know, the phone's own language decides
SCRIPTS = {  # the first word of a letter's Unicode name, and the language to look for
    "ARABIC": "ar",
    "ARMENIAN": "hy",
    "BENGALI": "bn",
    "CJK": "zh",
    "CYRILLIC": "ru",
    "DEVANAGARI": "hi",
    "GEORGIAN": "ka",
    "GREEK": "el",
    "HANGUL": "ko",
    "HEBREW": "he",
    "HIRAGANA": "ja",
    "KATAKANA": "ja",
    "TAMIL": "ta",
    "THAI": "th",
}
SAME_SCRIPT = {  # languages of a phone that are written in the script of another
    "ar": {"fa", "ur", "ps"},
    "hi": {"mr", "ne"},
    "ru": {"uk", "bg", "be", "sr", "mk", "kk"},
    "zh": {"ja"},
}
_OURS = """
    el la los las un una de del que y o en con por para no se me te le lo su mi muy pero como
    mas es son esta estan fue era hay tengo quiero todo nada bien mal si ya cuando donde porque
    the a an of and or in with for to not is are was were it this that very but how more my
    your we you have has had all nothing good bad yes when where because room there
    os as um uma do da dos das e ou em no na nos nas com nao eu meu minha muito mas foi tem
    tenho quero tudo bem sim quando onde porque isso esse essa voces
    """
OURS = frozenset(_OURS.split())
THEIRS = {
    "de": """
        der die das den dem ein eine einen und oder nicht ist sind war waren ich wir ihr sie es
        mit auf fur von zu im am sehr aber wie mein unser haben hat hatte kein keine alles
        nichts gut schlecht ja danke bitte zimmer auch noch schon bei nach uns mich
    """,
    "fr": """
        le les des du et ou dans avec pour pas est sont etait je nous vous il elle ils ce cette
        tres mais comme mon ma notre avoir avez ont tout rien bien mauvais oui merci chambre
        aussi chez une sur au aux qui c'est n'est j'ai
    """,
    "it": """
        il lo gli dei delle della nel nella con per non sono era io noi voi questo questa molto
        ma come mio mia nostro ho abbiamo hanno tutto niente bene male si grazie camera anche
        che e stato stata c'e perche
    """,
    "nl": """
        de het een en of niet is zijn was ik wij jullie ze met op voor van naar in zeer maar hoe
        mijn onze hebben heeft geen alles niets goed slecht ja bedankt kamer ook nog bij erg
    """,
    "pl": """
        na nie jest sa byl byla ja my wy to ten ta bardzo ale jak moj nasz mam mamy
        wszystko nic dobrze zle tak dziekuje pokoj tez juz sie do od
    """,
    "sv": "och inte ar var jag vi ni det den med pa for mycket men min har allt tack rummet",
    "tr": "ve bir bu cok degil icin ile ama oda var yok tesekkurler iyi kotu ne gibi daha",
    "ro": "si nu este sunt cu pentru foarte dar camera multumesc bine rau am avem la din care",
}
TELLING = {code: frozenset(words.split()) - OURS for code, words in THEIRS.items()}
LEAST = 2  # telling words


def unread(text: str, phone: str | None) -> str | None:
    """Return the code of the language, if it is plainly none of ours; None in doubt."""
    letters = [one for one in text if one.isalpha()]
    if len(letters) < LETTERS:
        return None
    spoken = (phone or "").split("-")[0].lower()
    if foreign := [found for one in letters if (found := script(one))]:
        if 2 * len(foreign) > len(letters):
            return by_script(foreign, spoken)
        return None
    return by_words(text, spoken)


def script(letter: str) -> str | None:
    return SCRIPTS.get(unicodedata.name(letter, "").split(" ")[0].split("-")[0])


def by_script(found: list[str], spoken: str) -> str:
    """Return the language of the commonest script; kana or the phone tell it more nearly."""
    code = "ja" if "ja" in found else max(sorted(set(found)), key=found.count)
    return spoken if spoken in SAME_SCRIPT.get(code, ()) else code


def by_words(text: str, spoken: str) -> str | None:
    tokens = re.findall(r"[a-z']+", plain(text))
    ours = sum(token in OURS for token in tokens)
    scores = {code: len(telling & set(tokens)) for code, telling in TELLING.items()}
    best = max(scores, key=lambda code: (scores[code], code == spoken))
    if scores[best] >= LEAST and scores[best] > ours:
        return best
    if spoken in TELLING and scores[spoken] and not ours and len(tokens) >= FEW_WORDS:
        return spoken
    return None


def plain(text: str) -> str:
    apart = unicodedata.normalize("NFD", text.casefold().replace("’", "'"))
    return "".join(one for one in apart if not unicodedata.combining(one))
