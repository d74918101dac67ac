# Wetten waaraan een norm voldoet, bevindingen die bekend zijn, en wat een testrun daarover vertelt.

law-broken = { $law } klopt niet voor { $of }: { $says }
law-then = na een wijziging:
law-gone = niet meer aanwezig: { $names }
law-order = in een andere volgorde: { $names }
law-came-out = uitkomst: { $said }
law-expected = verwacht: { $said }
law-or-better = Een gunstiger uitkomst is ook goed.
law-at-least-possible = Er mag meer mogelijk zijn; dit hoort erbij.
law-changed = De lijst is veranderd terwijl ernaar werd gekeken.
law-refused = Dit hoort geweigerd te worden: de norm vraagt er niet naar.
law-explained = De uitleg en de uitkomst spreken elkaar tegen.
law-needed = Zonder dit cijfer blijft de uitkomst gelijk, dus het hoort niet bij de reden.
law-smaller = Deze kleinere wijziging doet hetzelfde, dus de genoemde is niet de kleinste.
law-verdict = Het advies velt een oordeel, of laat niets te kiezen.
law-needless = { $law } klopt toch voor { $of }, dus dit hoeft niet meer als bekend vermeld te worden. De reden was: { $reason }

law-order-does-not-matter = de vakken van een lijst mogen in elke volgorde staan.
law-better-never-worse = één cijfer hoger maakt het nooit slechter.
law-missing-leaves-open = wat niet bekend is, laat open wat het nog kan worden.
law-half-a-list-settles-nothing = een halve lijst legt niets vast wat de andere helft kan veranderen.
law-exempt-is-absent = een vak met vrijstelling telt als een vak dat er niet is.
law-irrelevant-changes-nothing = waar niemand naar kijkt, verandert niets.
law-same-list-same-answer = dezelfde lijst krijgt hetzelfde antwoord, en blijft zoals hij was.
law-grades-may-be-written-otherwise = een cijfer mag met een komma, een punt of een extra nul.
law-a-subject-twice-counts-once = een vak onder twee afkortingen telt één keer, of wordt geweigerd.
law-nobody-tells-what-is-not-asked = een gegeven waar niet naar gevraagd is, wordt geweigerd.
law-each-target-stands-alone = een uitkomst hangt niet af van de andere bestemmingen.
law-without-a-rule-against-never-worse = zonder een regel tegen de leerling is niemand slechter af.
law-explanation-agrees = elk getal in de uitleg leidt tot de uitkomst die erbij staat.
law-file-and-back = een norm die is opgeschreven en weer gelezen, zegt hetzelfde.
law-open-is-exact = mist er één cijfer, dan is precies mogelijk wat een cijfer teweegbrengt.
law-reason-suffices = de cijfers die de reden zijn, zijn genoeg, en elk daarvan is nodig.
law-change-is-true-and-smallest = een genoemde wijziging doet wat er staat, en een kleinere niet.
law-never-a-verdict = een advies laat mensen een keuze en velt geen oordeel.
law-says-its-own-words = de functie zegt een van haar eigen woorden, en nooit kaal ja of nee.
law-explanation-suffices = de cijfers die de reden zijn, zijn genoeg, en elk daarvan is nodig.

known-told = bekend: { $reason }
known-needless = { $code } staat vermeld als bekend, maar die bevinding is er niet. Haal de vermelding uit het bestand.
known-no-code = met de code ‘{ $code }’ wordt niets gevonden; { $instead }
known-to-declare = Mag het zo blijven? Zet dit in het regelbestand, met de reden.
findings-heading = Bevindingen die het regelbestand niet als bekend vermeldt
