"""How readable a text is: sentences, words, syllables, and the score of Flesch and Douma.

Douma fitted the formula of Flesch to Dutch, where words are longer: W. H. Douma, *De leesbaarheid
van landbouwbladen*, Landbouwhogeschool Wageningen, 1960. His table: 60 to 70 is normal, 70 to 80
fairly easy, 80 to 90 easy. It counts and understands nothing; it notices that texts grow heavy.
"""

from __future__ import annotations

import re
from typing import Final

__all__ = ["douma", "sentences", "syllables", "words"]

_END: Final = re.compile(r"(?<=[.?!…])[’)]?\s+|\n")
_WORD: Final = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*")
_VOWELS: Final = re.compile(r"[aeiouyáàâéèêíóôúû]+|[äëïöü][aeiouy]*")


def sentences(text: str) -> list[str]:
    r"""Cut a text into sentences: at a mark that ends one, and at the end of a line.

    >>> sentences("Jij hebt er 3. De norm vraagt er 2?\nNaar 4 havo")
    ['Jij hebt er 3.', 'De norm vraagt er 2?', 'Naar 4 havo']
    """
    return [part for part in _END.split(text) if part and _WORD.search(part)]


def words(text: str) -> list[str]:
    """Give the words; a number is none, so that a row of grades does not pass for easy words.

    >>> words("Met een 6, in 2026, voor natuur- en scheikunde")
    ['Met', 'een', 'in', 'voor', 'natuur', 'en', 'scheikunde']
    """
    return _WORD.findall(text)


def syllables(word: str) -> int:
    """Count syllables by rows of vowels; a trema begins a new one.

    >>> [syllables(word) for word in ("norm", "leerling", "gemiddelde", "tweeën", "ij", "vwo")]
    [1, 2, 4, 2, 1, 1]
    """
    return max(1, len(_VOWELS.findall(word.casefold())))


def douma(text: str) -> float:
    """Give the score: 206.84, less 0.77 for each syllable in a hundred words, less 0.93 a word.

    The last is the mean number of words in a sentence. Higher is easier.

    >>> round(douma("De kat zit op de mat. De hond ook."), 1)
    125.7
    """
    found = words(text)
    per_hundred = 100 * sum(map(syllables, found)) / len(found)
    return 206.84 - 0.77 * per_hundred - 0.93 * len(found) / len(sentences(text))
