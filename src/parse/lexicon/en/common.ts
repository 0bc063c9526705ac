/**
 * Ordinary words that news sentences begin with, where a capital does not tell them from names. An article that prints a
 * word in small letters shows by itself that it is one; these are for those it does not. Compared folded.
 */
export const COMMON = `
after again against all almost along already also although always among another any anybody anyone anything around as asked
at away back because been before behind being below best better between beyond big bigger both brief briefly bringing but by
can careful central certain clearly close closer closing coming common cost costs could currently dead deep despite different
difficult directly during each earlier early eight either eleven else enough even eventually ever every everybody everyone
everything everywhere evidence exactly except experience few fewer fifteen fifty final finally first five following for
forty four free fresh from full further general given giving going gone good great half hardly having here high higher
hopes how however hundreds if immediately in indeed initially inside instead into just keeping last late later least left
less like likely little living local long longer looking lots low lower made mainly making many may maybe meanwhile might
millions money more moreover most mostly much must nearby nearly neither never nevertheless new news next night nine no
nobody none nor not nothing now nowhere of off often old older on once one only open opening or other others otherwise our
outside over overall part past perhaps plans plenty possibly power previously probably public quickly quiet quietly quite
rather recent recently right round running same second seeing seven several shortly should similar simply since six slowly
small so some somebody someone something sometimes somewhere soon speaking still strong such suddenly talks ten than that
the then there therefore these thing things third this those though thousands three through throughout thus time to today
together too toward towards trade traffic trains twelve twenty two under unless unlike until up upon usually very wages
water we well were what whatever when where whether which while white who whoever whole whose why wide will with within
without work working would year years yes yet you young prices costs winter summer spring autumn rain snow fire business
life nature history music art crime health education transport trials tests results figures data talking asking closing
opening angry asleep former retired veteran senior acting deputy current outgoing incoming chief first-time
`

/** Pasts of verbs without the regular ending; they end a noun phrase. */
export const IRREGULAR_PASTS = `
was were is are be been am would will could can should may might must did does do has had have went goes came comes ran runs met meets saw sees held holds made makes
took takes gave gives left leaves won wins lost loses led leads began begins sent sends became becomes put puts set sets
found finds brought brings built builds kept keeps paid pays cut cuts sold sells bought buys fell falls rose rises spent
spends stood stands sat sits heard hears knew knows got gets drew draws drove drives grew grows struck strikes spoke fought
flew seen known taken given shown done gone shut shuts hit hits hurt burst broke breaks chose chooses let lets lay lies read showed shows needs wants want works
`
