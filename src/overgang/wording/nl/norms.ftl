### De woorden van een norm: getallen, voorwaarden en wat ervan terechtkwam.

## Cijfers zoals een regel ze ziet

seen-grade = cijfer
seen-whole = afgerond cijfer
seen-tenth = cijfer op één decimaal
seen-cut = cijfer, afgekapt op één decimaal
seen-half = cijfer, afgerond op halven
seen-twice = twee keer afgerond cijfer
seen-many-grade = cijfers
seen-many-whole = afgeronde cijfers
seen-many-tenth = cijfers op één decimaal
seen-many-cut = cijfers, afgekapt op één decimaal
seen-many-half = cijfers, afgerond op halven
seen-many-twice = twee keer afgeronde cijfers
in-column = { $what } in kolom ‘{ $column }’
for-subject = { $what } voor { $subject }

## Groepen

group-all = alle vakken
group-plus = { $left } en ook { $right }
group-minus = { $left } zonder { $right }
group-minus-more = { $left }, en ook zonder { $right }
group-both = de vakken die zowel bij { $left } als bij { $right } horen
group-listed = { $group }, voor zover op de lijst
group-either = { $then }, als dit geldt: { $when }; anders { $otherwise }

## Getallen

count-of = aantal vakken met { $what } ({ $group })
count-where = aantal vakken waarvoor geldt: { $what } ({ $group })
sum-of = som van de { $what } ({ $group })
mean-of = gemiddelde van de { $what } ({ $group })
lowest-of = laagste van de { $what } ({ $group })
highest-of = hoogste van de { $what } ({ $group })
sum-over = som over de vakken van { $what } ({ $group })
mean-over = gemiddelde over de vakken van { $what } ({ $group })
lowest-over = laagste over de vakken van { $what } ({ $group })
highest-over = hoogste over de vakken van { $what } ({ $group })
size-of = aantal vakken ({ $group })
pattern-of = onvoldoendes na afronden ({ $group })
plus = { $left } plus { $right }
minus = { $left } min { $right }
times = { $left } keer { $right }
min-of = kleinste van { $parts }
max-of = grootste van { $parts }
rounded-whole = { $what }, afgerond op een geheel getal
rounded-tenth = { $what }, afgerond op één decimaal
rounded-cut = { $what }, afgekapt op één decimaal
rounded-half = { $what }, afgerond op halven
rounded-twice = { $what }, twee keer afgerond
looked-up = het getal voor { $by } in de tabel ‘{ $what }’
forced = een cijfer dat een uitkomst afdwingt
times-happened = aantal keer ‘{ $choice }’

## Grenzen

bound-lt = minder dan { $bound }
bound-le = hoogstens { $bound }
bound-eq = precies { $bound }
bound-none = geen
bound-ne = niet { $bound }
bound-ge = minstens { $bound }
bound-gt = meer dan { $bound }
bound-between = van { $low } tot en met { $high }
bound-here = { $what }, hier { $value }
than-lt = een { $what } lager dan { $bound }
than-le = een { $what } van { $bound } of lager
than-eq = een { $what } van precies { $bound }
than-ne = een { $what } dat niet { $bound } is
than-ge = een { $what } van { $bound } of hoger
than-between = een { $what } van { $low } tot en met { $high }
than-gt = een { $what } hoger dan { $bound }
compared = { $what }: { $bound }
pattern-none = geen
pattern-one = één { $grade }

## Voorwaarden

not = dit geldt niet: { $what }
at-least-of = minstens { $number } van deze: { $parts }
in-brackets = ({ $what })
taken = { $subject } staat op de lijst
taken-not = { $subject } staat niet op de lijst
one-point-more = met één punt erbij voor één vak geldt ‘{ $rule }’
one-point-more-of = met één punt erbij voor één vak geldt ‘{ $rule }’ ({ $group })
after-one-resit = met één geslaagde herkansing kan ‘{ $rule }’ gelden
after-one-resit-of = met één geslaagde herkansing kan ‘{ $rule }’ gelden ({ $group })
without-one = zonder één vak geldt ‘{ $rule }’
without-one-of = zonder één vak geldt ‘{ $rule }’ ({ $group })
without-some = ‘{ $rule }’ geldt als sommige vakken niet meetellen
without-some-of = ‘{ $rule }’ geldt met alle vakken, of zonder sommige hiervan: { $group }
holds = ‘{ $rule }’ geldt
holds-for = ‘{ $rule }’ geldt voor { $target }
holds-not = ‘{ $rule }’ geldt niet
holds-not-for = ‘{ $rule }’ geldt niet voor { $target }

## Wat ervan terechtkwam

result-number = { $what }: { $value } (gevraagd: { $bound })
result-number-margin = { $what }: { $value } (gevraagd: { $bound }; { $margin })
result-unknown = { $what }: nog niet bekend (gevraagd: { $bound })
result-fact = { $what }: { $value }
between = { $low } tot en met { $high }
margin-over = { $difference } boven de grens
margin-under = { $difference } onder de grens
margin-at = precies op de grens
working-sum = { $terms } = { $total }
working-mean = { $total } : { $number } = { $mean }
joined-and = alle voorwaarden hieronder
joined-or = minstens één voorwaarde hieronder
joined-not = niet wat hieronder staat
joined-at-least = minstens { $number } van de voorwaarden hieronder
unnamed-subject = een vak dat op de lijst ontbreekt

## Letters

letter-onvoldoende = onvoldoende
letter-matig = matig
letter-ruim-voldoende = ruim voldoende
letter-voldoende = voldoende
letter-goed = goed
letter-zeer-goed = zeer goed
letter-voldaan = voldaan
letter-niet-voldaan = niet voldaan
letter-positief = positief
letter-negatief = negatief
