# Een cijferlijst in woorden, en alle lijsten waarvoor iets geldt, in delen.

list-all = alle { $count } vakken { $grade }
list-others = { $grades }, de andere { $count } vakken { $grade }
list-column = kolom { $column }: { $grades }
list-fact = { $name }: { $value }
list-facts = gegevens: { $facts }
list-nothing = niets

region-head =
    { $count ->
        [one] Dit geldt voor deze lijsten, en voor geen andere:
       *[other] Dit geldt voor deze lijsten, en voor geen andere, in { $count } losse delen:
    }
region = { $where } ({ $much })
region-by-norm = { $much }:
region-old = oude norm · { $where }
region-new = nieuwe norm · { $where }
region-uncounted = hoeveel gewone lijsten dit zijn, is niet geteld
region-rest = { $much }; niet verder uitgezocht welke van deze lijsten
region-list = zoals: { $grades }
region-everything = elke lijst
region-more = en nog { $count } delen, samen { $share }; de uitvoer als JSON heeft ze alle
region-more-uncounted = en nog { $count } delen; de uitvoer als JSON heeft ze alle
region-open = { $what } blijft open
region-chosen = { $name } zoals { $subjects }
region-without = zonder { $subject }
region-with = met { $subject } op de lijst
region-letter = { $subject } met de letter { $letter }
region-typical = Wat een gewone lijst is, is aangenomen. Elk cijfer staat los van de andere. Van twintig cijfers is één een 4, drie zijn een 5, zes een 6, zes een 7, drie een 8 en één een 9. Alle gegevens zijn zoals ze meestal zijn.
share-ordinary = de gewone lijsten
share-such = de gewone lijsten van die soort
share-none = geen van { $lists }
share-little = minder dan 0,1 % van { $lists }
share-about = ongeveer { $percent } % van { $lists }
share-exact = { $percent } % van { $lists }
share-upto = ongeveer { $least } tot { $most } % van { $lists }, naar de keuze
share-at-most = hoogstens ongeveer { $most } % van { $lists }, naar de keuze
