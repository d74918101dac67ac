### De wet bij het overgaan: wat een artikel vraagt, of dat hier zo is, en wat er nog niet bekend is.

## Artikelen

law-article = artikel { $number }, { $law }
law-article-paragraph = artikel { $number }, lid { $paragraph }, { $law }
law-article-item = artikel { $number }, lid { $paragraph }, onder { $item }, { $law }
law-later = Voor deze dag kan de tekst zijn veranderd: zoek het artikel op.
law-article-dated = { $article } ({ $source }), geldt sinds { $since }; gelezen zoals het luidde op { $read }.

## Voorwaardelijk bevorderen

law-conditional-on-report = Een voorwaardelijke bevordering staat op het eindrapport.
law-conditional-in-writing = De school laat de ouders schriftelijk weten dat de bevordering voorwaardelijk is.
law-conditional-day = In de brief over een voorwaardelijke bevordering staat op welke dag de school definitief beslist. Die dag ligt tussen 1 oktober en de 1 januari daarna.
law-conditional-conditions = In de brief over een voorwaardelijke bevordering staan de voorwaarden.
law-conditional-not-top-year = Naar het hoogste leerjaar bevordert een school nooit voorwaardelijk.
law-first-year-unconditional = Een school laat leerlingen zonder voorwaarden toe tot het eerste leerjaar.

## Doorstroomrecht

law-transfer-to-havo = Een school mag een leerling met een diploma vmbo-gl of vmbo-tl, en met een extra vak uit de lijst van het Uitvoeringsbesluit, niet weigeren voor 4 havo om wat zij vindt van kennis, vaardigheden of leerhouding. Zonder zo’n vak mag de school weigeren, maar dat hoeft niet.
law-transfer-to-vwo = Een school mag een leerling met een havodiploma niet weigeren voor 5 vwo om wat zij vindt van kennis, vaardigheden of leerhouding.
law-transfer-elsewhere = De wet geeft een doorstroomrecht van vmbo-gl en vmbo-tl naar 4 havo, en van havo naar 5 vwo. Over een andere stap zegt dit artikel niets.
law-transfer-ground = Dit artikel verbiedt dat een school om deze reden weigert.

## Vervroegd examen

law-early-exam-year = Een vervroegd centraal examen is in het voorlaatste leerjaar of in het leerjaar daarvoor.
law-early-exam-not-all = Een vervroegd centraal examen is in één of meer vakken, maar niet in alle vakken.
law-early-results-lapse = Wie na een vervroegd centraal examen niet is bevorderd, raakt de resultaten daarvan kwijt.

## Van school verwijderen

law-removal-not-during-year = Een leerling wordt niet in de loop van een schooljaar verwijderd vanwege te weinig vooruitgang.
law-removal-no-distinction = Verwijdert een school leerlingen omdat ze niet zijn bevorderd tot dit leerjaar, dan behandelt zij hen niet anders vanwege het niveau waar ze vandaan komen.

## Naar een andere school, of van school af

law-same-year = Een school plaatst een leerling van een gelijksoortige school in het leerjaar waarin hij of zij daar les had mogen krijgen.
law-leaving-given = Wie zonder diploma of getuigschrift van school gaat, krijgt een verklaring.
law-leaving-day = Op de verklaring bij vertrek staat wanneer de leerling van school gaat.
law-leaving-year = Op de verklaring bij vertrek staat het leerjaar waartoe de leerling het laatst zonder voorwaarden is bevorderd.
law-leaving-onward = Op de verklaring bij vertrek staat voor welk onderwijs daarna de leerling geschikt is, en voor welke leerjaren.

## Antwoorden

law-demand-holds = Dat is hier zo.
law-demand-does-not-hold = Dat is hier niet zo.
law-demand-cannot-be-said = Of dat hier zo is, is niet te zeggen.
law-rule-holds = Dat geldt hier.
law-rule-does-not-hold = Dat geldt hier niet.
law-rule-cannot-be-said = Of dat hier geldt, is niet te zeggen.
law-missing = Niet bekend: { $facts }.

## Wat niet bekend kan zijn

law-fact-on-report = of het op het eindrapport staat
law-fact-in-writing = of de ouders een brief hebben gekregen
law-fact-names-day = of de dag in de brief staat
law-fact-settled-on = op welke dag de school definitief beslist
law-fact-names-conditions = of de voorwaarden in de brief staan
law-fact-unconditional = of er voorwaarden zijn gesteld
law-fact-has-diploma = of de leerling het diploma heeft
law-fact-extra-subject = of er een extra vak uit de lijst in het examen zat
law-fact-not-all-subjects = of het om alle vakken gaat
law-fact-took-early-exam = of de leerling vervroegd examen heeft gedaan
law-fact-promoted = of de leerling is bevorderd
law-fact-decided-on = op welke dag over de bevordering is beslist
law-fact-for-progress = of te weinig vooruitgang de reden is
law-fact-not-promoted = of niet bevorderd zijn de reden is
law-fact-treats-alike = of het niveau van herkomst voor de school verschil maakt
law-fact-could-follow = in welk leerjaar de leerling op de oude school les had mogen krijgen
law-fact-placed = in welk leerjaar de nieuwe school de leerling plaatst
law-fact-given = of de verklaring er is
law-fact-says-day = of de dag erop staat
law-fact-year-said = welk leerjaar erop staat
law-fact-year-reached = tot welk leerjaar de leerling het laatst zonder voorwaarden is bevorderd
law-fact-says-onward = of het onderwijs daarna erop staat

## Waar de tekst geen antwoord geeft

law-unclear-first-october = De tekst zegt niet of 1 oktober zelf nog meetelt.
law-unclear-first-january = De tekst zegt niet of 1 januari zelf nog meetelt.
law-unclear-top-year-of-practical = Voor het praktijkonderwijs noemt de wet geen vast aantal leerjaren.
law-unclear-profile = Het artikel noemt niet of vakken bij een profiel passen. Een uitleg voor decanen zegt dat een school dat bij dit recht niet mag vragen.
law-unclear-similar-school = De wet zegt niet of een andere leerweg (bb, kb of gl) nog een gelijksoortige school is.
law-unclear-earlier-text = De tekst die gold voor { $since }, is hier niet gelezen.
