"""The paper's files: proofs, the column, the archive's index, the house."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from agentsim.parts.writing import letter

__all__ = ["COLUMN", "FILES", "PROOF"]

COLUMN: Final = "column/2027-04-14.md"
"""Wednesday's column."""

PROOF: Final = "proofs/2027-04-13-p1.txt"
"""The proof of Tuesday's front page, with what was pencilled on it."""

FILES: Final[Mapping[str, str]] = {
    COLUMN: letter("""
        # Onde se lê

        Wednesday 14 April 2027, page 2
    """),
    "column/2027-04-10.md": letter("""
        # Onde se lê

        Saturday 10 April 2027, page 2

        On Thursday we moved the cattle fair to the 17th. It has not moved: it is on Sunday 18
        April, where it has been since 1911.

        In Friday's piece on the tile factory a kiln was said to hold 1,100 tiles at 400 degrees. It
        is the other way round.
    """),
    PROOF: letter("""
        |CORREIO DE RIBALVA, page 1, Tuesday 13 April 2027, second pull 22:25
        |
        |HEAD   38 of 52 samples from school kitchens fail
        |DECK   Council laboratory was in all eleven kitchens in March
        |BY     Vasco Malhada
        |LEAD   Of 52 samples that the laboratory took in March, 38 failed. The kitchen of Fonte
        |       Nova alone accounts for nine of them. Together the eleven feed 640 children a day.
        |FOOT   Vote on Grupo Litoral tonight, page 4. Cherries early, page 7.
        |
        |pencil
        |22:31  LT  38 is everything with a remark, down to missing labels. Failed: 8. Sheet, p. 2
        |22:40  LT  rang AR. Plates left 22:35. Call them back = vans to Alto go without us.
        |           AR: let it run, we see tomorrow
        |22:52  FM  second pull signed, runs as it is
    """),
    "proofs/2027-04-13-p9.txt": letter("""
        |CORREIO DE RIBALVA, page 9, Tuesday 13 April 2027, first pull 21:10
        |
        |HEAD   The swifts are back on the Misericórdia
        |PHOTO  four columns, credit: Agência Lapso
        |
        |pencil
        |21:14  LT  "comma after swifts, and then no more commas"
        |21:30  FM  signed
    """),
    "proofs/2027-04-12-p1.txt": letter("""
        |CORREIO DE RIBALVA, page 1, Monday 12 April 2027, second pull 22:10
        |
        |HEAD   Bridge at Vale de Moinhos open again, on one leg
        |FOOT   Line 14 keeps its last bus, page 3
        |
        |pencil
        |22:12  LT  "on one lane"!!
        |22:20  FM  signed with lane
    """),
    "archive/index-1987.csv": letter("""
        |date,issue,page,what
        |1987-02-20,9003,12,Obituary: Maria da Luz Ferreira, midwife
        |1987-11-03,9211,14,Death notice: Aníbal Ferreira (family, with thanks)
        |1987-11-06,9214,12,Obituary: Aníbal Ferreira, stonemason
        |1987-11-06,9214,3,Council buys a second road roller
        |1987-12-19,9251,1,Snow
    """),
    "house/who.txt": letter("""
        |Teresa Valadim     director, other media, the firm     direcao@correioderibalva.pt
        |Amália Reguengo    head of local news                  a.reguengo@correioderibalva.pt
        |Baltasar Quintela  readers' editor                     provedor@correioderibalva.pt
        |Fausto Mourão      pages and production                paginas@correioderibalva.pt
        |Lídia Tavares      copy, from 17:00 to the last page   l.tavares@correioderibalva.pt
        |Vasco Malhada      local news                          v.malhada@correioderibalva.pt
        |Nélio Vaz          pictures, by the day                nelio@nelio-vaz-foto.pt
        |Zulmira Pacheco    front desk and telephone            balcao@correioderibalva.pt
    """),
}
"""What lies on the paper's disk on Tuesday morning."""
