import type { Translation } from "../../catalogue";
import type fr from "../fr/counting";

export default {
  outcome: {
    decided: "Resultaat: {options}.",
    none: "Resultaat: geen enkele optie is gekozen.",
    noQuorum: "Resultaat: er is niets beslist, het quorum is niet bereikt.",
    noBallot: "Resultaat: er is niets beslist, geen enkel stembiljet drukt een keuze uit.",
  },
  turnout: {
    title: "De deelname",
    voters:
      "{electorate, plural, one {# persoon kon stemmen} other {# personen konden stemmen}}; {attendance, plural, =0 {niemand heeft gestemd} one {# heeft gestemd} other {# hebben gestemd}}.",
    blank:
      "{blank, plural, one {# stembiljet is blanco. Het telt} other {# stembiljetten zijn blanco. Ze tellen}} mee voor het quorum, en voor niets anders.",
    noQuorum: "Er was geen quorum gevraagd.",
    quorum:
      "Het quorum was {share} van de ingeschrevenen: {needed, plural, one {# persoon} other {# personen}}. {reached, select, yes {Het is bereikt.} other {Het is niet bereikt: er is niets beslist.}}",
  },
  lot: {
    title: "De loting",
    how: "Bij gelijke stand beslist een loting die iedereen kan overdoen. Bereken de SHA-256-code van de tekst ‘{seed}:nummer’ met het nummer van elke optie: de kleinste code gaat voor.",
    transfers:
      "In een telling met overdrachten betekent voorgaan: dat je stembiljetten het eerst worden overgedragen, of dat je het eerst afvalt.",
    fixedOrder: "Bij gelijke stand beslist een volgorde die vooraf is vastgelegd en in het bestand staat.",
  },
  places: {
    title: "De plaatsen",
    rule: "Er {places, plural, one {is # plaats. De optie met het hoogste totaal krijgt ze} other {zijn # plaatsen. De opties met de hoogste totalen krijgen ze}}.",
    drawn: "Gelijke stand voor de laatste plaats: {options}. De loting zet ze in deze volgorde.",
    chosen: "{options} {count, plural, one {krijgt} other {krijgen}} een plaats.",
    empty:
      "{empty, plural, one {# plaats blijft leeg} other {# plaatsen blijven leeg}}: een optie die niemand steunt, wordt niet gekozen.",
  },
  approval: {
    title: "De goedkeuringen",
    ballots:
      "{ballots, plural, one {# stembiljet telt. Het keurt} other {# stembiljetten tellen. Elk keurt}} zoveel opties goed als men wil.",
    sum: "{option}: {approvals, plural, =0 {geen goedkeuring} one {# goedkeuring} other {# goedkeuringen}}.",
  },
  score: {
    title: "De punten",
    ballots:
      "{ballots, plural, one {# stembiljet telt.} other {# stembiljetten tellen.}} We tellen de punten van elke optie op.",
    sum: "{option}: {points, plural, =0 {geen punten} one {# punt} other {# punten}}.",
  },
  judgment: {
    title: "De regel",
    ballots:
      "{ballots, plural, one {# stembiljet telt.} other {# stembiljetten tellen.}} Een optie zonder oordeel krijgt daar het laagste: {worst}.",
    middle:
      "Het meerderheidsoordeel is het middelste, als je alle oordelen over een optie van het beste naar het slechtste legt. Liggen er twee in het midden, dan is het het slechtste van de twee.",
    gauge:
      "Bij hetzelfde oordeel tellen we de stembiljetten die een beter oordeel geven en die een slechter geven. Zijn de eerste talrijker, dan is het teken +; anders is het teken −.",
    option: "{place, number}. {option}",
    grade: "{grade}: {count, plural, =0 {geen stembiljet} one {# stembiljet} other {# stembiljetten}}.",
    majority:
      "Meerderheidsoordeel: {grade}. {above, plural, =0 {Geen stembiljet geeft} one {# stembiljet geeft} other {# stembiljetten geven}} een beter oordeel, {below, plural, =0 {geen een} one {# een} other {# een}} slechter: het teken is {sign, select, plus {+} other {−}}.",
    order: "De rangschikking",
    byGrade: "{first} gaat voor {second}: een beter meerderheidsoordeel ({firstGrade}, en niet {secondGrade}).",
    bySign:
      "{first} gaat voor {second}: hetzelfde meerderheidsoordeel ({grade}), maar het teken is + voor de voorste optie en − voor de andere.",
    byAbove:
      "{first} gaat voor {second}: hetzelfde meerderheidsoordeel ({grade}) en hetzelfde teken +, maar meer stembiljetten geven een beter oordeel ({firstAbove, number}, en niet {secondAbove, number}).",
    byBelow:
      "{first} gaat voor {second}: hetzelfde meerderheidsoordeel ({grade}) en hetzelfde teken −, maar minder stembiljetten geven een slechter oordeel ({firstBelow, number}, en niet {secondBelow, number}).",
    byValue:
      "{first} gaat voor {second}: tot daar is alles gelijk ({grade}). We nemen aan beide kanten telkens het middelste oordeel weg. Na {removed, plural, one {# keer} other {# keer}} is het middelste oordeel {firstGrade} aan de ene kant en {secondGrade} aan de andere.",
    shared: "{options} hebben precies dezelfde oordelen en delen een plaats. De loting zet ze in deze volgorde.",
  },
  schulze: {
    duels: "De duels",
    duelRule:
      "We stellen de opties twee aan twee tegenover elkaar. Een stembiljet geeft zijn stem aan de optie die het verkiest; verkiest het er geen van beide, dan aan geen.",
    beats: "{winner} wint van {loser} met {more, number} tegen {fewer, number}.",
    draw: "{winner} en {loser} spelen gelijk, {votes, number} tegen {votes, number}.",
    first: "Wint één optie van alle andere?",
    condorcet: "Ja: {option} wint al zijn duels.",
    noCondorcet: "Nee: geen enkele optie wint al haar duels.",
    cycle: "De duels draaien in een kring: {duels}.",
    onlyDraws: "Er is geen kring, maar de optie op de eerste plaats speelt minstens één keer gelijk.",
    paths: "De paden",
    pathRule:
      "Als de duels in een kring draaien, vergelijken we paden. Een pad is een reeks gewonnen duels; het is zoveel waard als zijn zwakste duel, in stemmen van de winnaar. De optie met het sterkste pad naar de andere gaat voor.",
    noPaths: "Er is geen kring: elk gewonnen duel beslist wie voorgaat.",
    link: "{winner} wint van {loser} ({votes, number})",
    path: "{first} → {second}: {duels}. Dit pad is {strength, number} waard.",
    noPath: "{first} → {second}: geen pad.",
    equal: "Beide paden zijn evenveel waard ({strength, number}): tussen {first} en {second} beslist niets.",
    stronger: "{first} gaat voor {second}, {more, number} tegen {fewer, number}.",
    rest: "Voor alle andere paren beslist het duel.",
    places: "De rangschikking",
    place: "{place, number}. {option}",
    sharedPlace:
      "{place, number}. {options}: niets scheidt ze, en ze delen deze plaats. Is er toch een volgorde nodig, dan is het deze, door het lot.",
  },
  transfers: {
    quotaTitle: "Het quotum",
    ballots:
      "{ballots, plural, one {# geldig stembiljet} other {# geldige stembiljetten}}, {seats, plural, one {# zetel te verdelen} other {# zetels te verdelen}}.",
    quotaHalf:
      "Om te winnen is meer dan de helft nodig van {ballots, plural, one {het # geldige stembiljet} other {de # geldige stembiljetten}}: minstens {quota}.",
    quotaScottish:
      "Het quotum is {quota}: {ballots, number} ÷ {parts, number}, zonder de rest, plus 1. Wie het haalt, krijgt een zetel.",
    quotaWigm:
      "Het quotum is {quota}: {ballots, number} ÷ {parts, number}, afgekapt na vier decimalen, plus 0,0001. Wie het haalt, krijgt een zetel.",
    firstRound: "Ronde {round, number} · de eerste voorkeuren",
    surplusRound: "Ronde {round, number} · het overschot: {name}",
    exclusionRound: "Ronde {round, number} · de uitsluiting: {name}",
    tiedSurplus:
      "Gelijke stand voor het grootste overschot: {names}. {by, select, earlier {De laatste ronde waarin hun stemmen verschilden, beslist} order {De vooraf vastgelegde volgorde beslist} other {De loting beslist}}: we beginnen met {chosen}.",
    tiedFewest:
      "Gelijke stand voor het kleinste aantal stemmen: {names}. {by, select, earlier {De laatste ronde waarin hun stemmen verschilden, beslist} order {De vooraf vastgelegde volgorde beslist} other {De loting beslist}}: {chosen} valt af.",
    surplus:
      "{name} heeft een totaal van {votes}: dat is {surplus} meer dan het quotum van {quota}. Alle stembiljetten gaan naar hun volgende voorkeur. Elk houdt {surplus} ÷ {votes} van zijn waarde{decimals, plural, =0 {} other {, afgekapt na # decimalen}}.",
    fewest: "{name} heeft de minste stemmen ({votes}) en valt af.",
    fewestOpen: "Van de opties die kunnen afvallen, heeft {name} de minste stemmen ({votes}) en valt af.",
    doomedOut: "{name} kan geen zetel meer krijgen en valt af, met een totaal van {votes}.",
    handOn: "De stembiljetten (samen {votes}) gaan naar hun volgende voorkeur en houden hun waarde.",
    noPapers: "Er is geen stembiljet om over te dragen.",
    notHandedOn:
      "Er blijven niet meer opties in de running dan zetels: de stembiljetten worden niet meer overgedragen.",
    first: "{name}: {papers, plural, one {# stembiljet} other {# stembiljetten}}.",
    parcel:
      "{papers, plural, one {# stembiljet dat {value} waard is, gaat} other {# stembiljetten die {value} waard zijn, gaan}} naar {name}: + {votes}.",
    exhausted:
      "{papers, plural, one {# stembiljet dat {value} waard is, heeft} other {# stembiljetten die {value} waard zijn, hebben}} geen volgende voorkeur meer: een waarde van {votes} telt voor niemand meer.",
    lost: "Door de afgekapte decimalen gaat {lost} verloren.",
    elected: "{name} heeft een totaal van {votes}, haalt het quotum van {quota} en krijgt een zetel.",
    electedLast:
      "{name} krijgt een zetel met een totaal van {votes}, zonder het quotum van {quota} te halen: er blijven niet meer opties in de running dan zetels.",
    option: "Optie",
    votes: "Stemmen",
    nobody: "Tellen voor niemand",
    sum: "Alles samen",
  },
  reserved: {
    minimum: "Voorbehouden zetels: minstens {seats, plural, one {# zetel} other {# zetels}} voor {group}.",
    how: "Een voorbehouden zetel is een minimum. Een optie die haar groep niet kan missen, valt niet meer af. Zijn alle overblijvende zetels voor anderen voorbehouden, dan vallen de opties die er geen meer kunnen krijgen meteen af.",
    guarded:
      "Zonder {names} zou een voorbehouden zetel leeg blijven: {count, plural, one {deze optie kan} other {deze opties kunnen}} niet meer afvallen.",
    doomed:
      "Alle overblijvende zetels zijn voor anderen voorbehouden: {names} {count, plural, one {kan} other {kunnen}} er geen meer krijgen.",
  },
  meek: {
    title: "De regel",
    keep: "In het begin houdt elke optie de hele stem die bij haar aankomt. Zodra ze een zetel heeft, houdt ze alleen wat nodig is om op het quotum te blijven; de rest gaat naar de volgende voorkeur.",
    quotaRule:
      "In elke ronde is het quotum het aantal stemmen dat nog telt ÷ {parts, number}, afgekapt na negen decimalen, plus 0,000000001.",
    round: "Ronde {round, number}",
    quota: "Stemmen die nog tellen: {counting}. Quotum: {counting} ÷ {parts, number}, dus {quota}.",
    quotaStays: "Het quotum blijft {quota}.",
    kept: "{name} houdt {keep} van elke stem en laat {rest} door.",
    iterations:
      "{iterations, plural, one {De stemmen zijn één keer verdeeld.} other {De stemmen zijn # keer verdeeld, tot de gehouden delen niet meer bewogen of een optie het quotum haalde.}}",
    tied: "Het verschil tussen {names} is te klein om te zeggen wie de minste stemmen heeft: het overschot dat nog meespeelt, is groter. {by, select, order {De vooraf vastgelegde volgorde beslist} other {De loting beslist}}: {chosen} valt af.",
    keepFactor: "Gehouden deel",
  },
  consent: {
    title: "De standpunten",
    positions:
      "{consents, plural, =0 {Geen instemming} one {# instemming} other {# instemmingen}}, {reservations, plural, =0 {geen voorbehoud} one {# voorbehoud} other {# keer voorbehoud}}, {objections, plural, =0 {geen bezwaar} one {# bezwaar} other {# bezwaren}}.",
    objection: "Bezwaar: {reason}",
    reservation: "Voorbehoud: {reason}",
    outcome:
      "{outcome, select, adopted {Geen bezwaar: het voorstel is aangenomen. Elk voorbehoud is genoteerd en houdt niets tegen.} objected {Eén bezwaar is genoeg: het voorstel is niet aangenomen. Er moet een antwoord komen, een gewijzigde tekst en een nieuwe ronde.} nobody {Niemand heeft een standpunt gegeven: er is niets beslist.} other {Het quorum is niet bereikt: er is niets beslist.}}",
  },
  resolution: {
    title: "De stemmen",
    cast: "Uitgebrachte stemmen: {for, number} voor en {against, number} tegen, samen {cast, number}.",
    abstentions:
      "{abstention, plural, one {# onthouding: ze telt} other {# onthoudingen: ze tellen}} mee voor het quorum, niet bij de uitgebrachte stemmen.",
    spoilt:
      "{blank, plural, =0 {Geen blanco stembiljet} one {# blanco stembiljet} other {# blanco stembiljetten}} en {spoilt, plural, =0 {geen ongeldig} one {# ongeldig} other {# ongeldige}}: dat zijn geen uitgebrachte stemmen.",
    college:
      "{college}: {for, number} voor, {against, number} tegen. Het deel voor {over, select, electorate {onder de {electorate, number} ingeschrevenen } other {}}is {share}. Met een gewicht van {weight} brengt dit college {share} × {weight} = {carried}% bij.",
    emptyCollege:
      "{college}: geen uitgebrachte stem. {weight, select, 0 {Zijn gewicht wordt verdeeld over de andere colleges.} other {Zijn gewicht blijft, en brengt niets bij.}}",
    united:
      "{colleges} tellen samen en hun gewichten worden opgeteld: minstens één ervan heeft minder dan vijf ingeschrevenen.",
    together:
      "De colleges hebben te weinig ingeschrevenen om het geheim te bewaren: alle stemmen worden samen geteld, zonder gewicht.",
    line: "Nodig was {strict, select, yes {meer dan} other {minstens}} {share} van de {over, select, electorate {ingeschrevenen} other {uitgebrachte stemmen}}: {needed, plural, one {# stem voor} other {# stemmen voor}}. Er zijn er {for, number}.",
    lineByColleges:
      "Nodig was {strict, select, yes {meer dan} other {minstens}} {share} van de {over, select, electorate {ingeschrevenen} other {uitgebrachte stemmen}}, waarbij elk college telt volgens zijn gewicht. De som is {sum}%, precies {reached}. Percentages zijn afgekapt na twee decimalen.",
    tie: "Er zijn evenveel stemmen voor als tegen: {by, select, chair {de voorzittersstem beslist.} other {het voorstel is niet aangenomen.}}",
    outcome:
      "{outcome, select, adopted {Het voorstel is aangenomen.} rejected {Het voorstel is verworpen.} other {Het quorum is niet bereikt: de vraag is niet beslist.}}",
  },
  terms: {
    share:
      "Het bedrag wordt gelijk verdeeld over iedereen die gestemd heeft{start, select, floor {, en elk deel naar beneden afgerond op een euro} other {}}.",
    paper: {
      approval:
        "{most, plural, =0 {Iedereen kruist de projecten aan die hij of zij steunt, zoveel als gewenst.} one {Iedereen kruist hoogstens één project aan.} other {Iedereen kruist de projecten aan die hij of zij steunt, hoogstens #.}}",
      chooseOne: "Iedereen kiest één enkel project.",
      points:
        "{inAll, plural, =0 {Iedereen geeft punten aan de projecten: {perOption, plural, one {hoogstens één punt} other {hoogstens # punten}} per project.} other {Iedereen verdeelt {inAll, plural, one {één punt} other {# punten}} over de projecten{perOption, plural, =0 {, naar eigen keuze.} one {, hoogstens één per project.} other {, hoogstens # per project.}}}}",
      ranking:
        "{most, plural, =0 {Iedereen rangschikt de projecten die hij of zij steunt, zoveel als gewenst, van het meest naar het minst gewenste.} one {Iedereen noemt hoogstens één project.} other {Iedereen rangschikt hoogstens # projecten, van het meest naar het minst gewenste.}}",
    },
    fund: "Een project wordt gefinancierd als zijn steuners de kosten samen met hun delen kunnen betalen. Eerst komt het project {by, select, cost {met de meeste steuners die kunnen betalen} cardinality {dat elke steuner het minst kost} points {waarvan een punt de gever het minst kost} other {waarvan een gewonnen plaats de gever het minst kost; op elk stembiljet wint een project één plaats per project dat erna komt, en het laatste wint er geen}}.",
    pay: "{by, select, cost {Ze betalen in gelijke delen.} cardinality {Ze betalen in gelijke delen.} points {Ieder betaalt volgens de punten die hij of zij gaf.} other {Ieder betaalt volgens de plaats die hij of zij gaf.}} Wie niet genoeg meer heeft, geeft wat nog rest.",
    complete:
      "{completion, select, none {Het geld dat overblijft, wordt niet uitgegeven: het blijft over.} greedy {Blijft er geld over, dan wordt gefinancierd wat er nog in past, project per project, het best gesteunde eerst.} add1 {Blijft er geld over, dan stijgen alle delen met {increment}, keer op keer, zolang het bedrag volstaat; de rest wordt niet uitgegeven.} add1_exhaustive {Blijft er geld over, dan stijgen alle delen met {increment}, keer op keer, zolang het bedrag volstaat en er nog een gesteund project in past; de rest wordt niet uitgegeven.} add1_greedy {Blijft er geld over, dan stijgen alle delen met {increment}, keer op keer, zolang het bedrag volstaat; daarna wordt gefinancierd wat er nog in past, het best gesteunde eerst.} other {Blijft er geld over, dan stijgen alle delen met {increment}, keer op keer, zolang het bedrag volstaat en er nog een gesteund project in past; daarna wordt gefinancierd wat er nog in past, het best gesteunde eerst.}}",
    greedy:
      "De projecten worden één voor één genomen, {by, select, cost {de meest gesteunde eerst} cardinality {die met de meeste steun voor hun kosten eerst} points {die met de meeste punten voor hun kosten eerst} other {die met de meeste gewonnen plaatsen voor hun kosten eerst; op elk stembiljet wint een project één plaats per project dat erna komt}}. Een project dat te duur is voor wat overblijft, wordt overgeslagen, en zo gaat het verder.",
    ties: "Bij gelijke stand gaat het goedkoopste project voor, dan het meest gesteunde, dan het project dat een openbare loting aanwijst die iedereen kan nagaan.",
    comparison:
      "Ten slotte wordt vergeleken met de projecten die gewoon volgens het aantal steuners genomen zijn: winnen meer mensen daarbij, dan geldt dat resultaat.",
    name: "{rule, select, equal_shares {Naam van de regel: methode van gelijke delen (Equal Shares; Peters, Pierczyński en Skowron, 2021), tevredenheid ‘{satisfaction}’, aanvulling ‘{completion}’{raised, select, yes {, stap van {increment}} other {}}. Naast het resultaat toont de pagina ook wat de meerderheid alleen gefinancierd zou hebben.} phragmen {Naam van de regel: sequentiële Phragmén, op steun. Naast het resultaat toont de pagina ook wat de meerderheid alleen gefinancierd zou hebben.} other {Naam van de regel: gretige keuze (greedy), tevredenheid ‘{satisfaction}’. Het is de regel van de meeste steden; een meerderheid kan er over het hele bedrag beslissen.}}",
  },
  budget: {
    total:
      "{count, plural, =0 {Geen enkel project is gefinancierd} one {# project is gefinancierd} other {# projecten zijn gefinancierd}}: {cost} van een budget van {envelope}. Er blijft {left} over.",
    fundedTitle: "De gefinancierde projecten",
    project: "Project",
    supporters: "Steun",
    cost: "Kosten",
    notesTitle: "Goed om te weten",
    fileTies:
      "Dit bestand komt van een stemming die gelijke standen door loting beslist; hier is dat gebeurd met het nummer van de projecten. Om te tellen zoals de stemming, voeg {option} toe.",
    tooLong:
      "Voor elk project de kleinste wijziging zoeken die het gefinancierd had, zou voor deze stembiljetten te lang duren.",
    shareTitle: "Het deel van elke persoon",
    share:
      "{voters, plural, =0 {Niemand heeft gestemd} one {# persoon heeft gestemd} other {# personen hebben gestemd}}. Het budget van {envelope} wordt gelijk verdeeld: elke persoon krijgt een deel van {share}.",
    shareFloor:
      "{voters, plural, =0 {Niemand heeft gestemd} one {# persoon heeft gestemd} other {# personen hebben gestemd}}. Het budget van {envelope} wordt gelijk verdeeld: elke persoon krijgt een deel van {share}, zonder wat boven de eenheid uitkomt.",
    raised:
      "Om geen geld te laten liggen, verhoogt de regel elk deel met {increment}, {steps, plural, one {# keer} other {# keer}}, tot {endowment}. De regel stopt voor de aankopen het budget overschrijden{stop, select, exhaustive {, of zodra geen enkel gesteund project er nog in past} other {}}. Hier volgt de telling met dat deel.",
    notRaised: "De regel kon dit deel verhogen; hier is dat niet gebeurd.",
    order:
      "{by, select, cost {In elke ronde kopen we het project met de meeste steunende personen die kunnen betalen. Zij betalen allen hetzelfde; wie niet genoeg meer heeft, geeft wat overblijft.} cardinality {In elke ronde kopen we het project dat elk van zijn steunende personen het minst kost. Zij betalen allen hetzelfde; wie niet genoeg meer heeft, geeft wat overblijft.} points {In elke ronde kopen we het project waarvan een punt het minst kost. Elke steunende persoon betaalt volgens de gegeven punten; wie niet genoeg meer heeft, geeft wat overblijft.} other {In elke ronde kopen we het project waarvan een gewonnen rang het minst kost. Elke steunende persoon betaalt volgens de gegeven rang; wie niet genoeg meer heeft, geeft wat overblijft.}}",
    cut: "Om leesbaar te blijven zijn de bedragen afgekapt op de cent; de telling houdt alle breuken.",
    round: "Ronde {round, number} · {project}",
    bought: "{project} kost {cost}. {votes, plural, one {# persoon steunt het} other {# personen steunen het}}.",
    held: "Samen hebben zij nog {held}.",
    spent: "Zij hebben al betaald voor {projects}.",
    spentOne: "{project} ({amount})",
    effective:
      "{by, select, cost {Steunende personen die kunnen betalen} cardinality {Kosten gedeeld door het hoogste betaalde bedrag} other {Kosten gedeeld door de prijs van een punt}}: {votes}.",
    paid: "{voters, plural, one {# persoon betaalt} other {# personen betalen elk}} {amount}.",
    gaveRest:
      "{others, plural, one {# andere persoon geeft wat overblijft.} other {# andere personen geven wat hun overblijft.}}",
    tiesTitle: "Gelijke stand",
    ties: "Staan twee projecten gelijk, dan gaat het goedkoopste voor; dan dat met de meeste steunende personen; dan {by, select, lot {de openbare loting: de kleinste SHA-256-code van de tekst ‘{seed}:nummer van het project’} other {de alfabetische volgorde van de projectnummers}}.",
    nothingLeft: "{count, plural, one {# persoon heeft} other {# personen hebben}} niets meer te geven.",
    paidByWeight: "De tabel zegt hoeveel personen welk bedrag betalen.",
    standing:
      "{by, select, cost {De andere projecten, met hun steunende personen die kunnen betalen} cardinality {De andere projecten, met hun kosten gedeeld door het hoogste te betalen bedrag} other {De andere projecten, met hun kosten gedeeld door de prijs van een punt}}: {projects}.",
    standingOne: "{project} ({votes})",
    unable:
      "{count, plural, one {Wie dit project steunt, kan het niet betalen} other {Wie deze projecten steunt, kan ze niet betalen}}: {projects}.",
    payers: "Personen",
    each: "Elk betaalt",
    sum: "Alles samen",
    greedyTitle: "Het ene project na het andere",
    greedyRule:
      "{by, select, cost {We nemen de projecten volgens hun aantal steunende personen} cardinality {We nemen de projecten volgens hun aantal steunende personen gedeeld door hun kosten} points {We nemen de projecten volgens hun aantal punten gedeeld door hun kosten} other {We nemen de projecten volgens hun gewonnen rangen gedeeld door hun kosten}}, zolang ze passen in wat overblijft. Bij het begin: {left}.",
    completionTitle: "Het geld dat overbleef",
    support:
      "{by, select, points {{score, plural, one {# punt} other {# punten}}} borda {{score, plural, one {# gewonnen plaats} other {# gewonnen plaatsen}}} other {{score, plural, one {steun van # persoon} other {steun van # personen}}}}",
    fits: "{project}: {support}, {cost}. Gefinancierd; er blijft {left} over.",
    misfit: "{project}: {support}, {cost}. Te duur voor wat overblijft: {left}.",
    stopped: "De regel stopt bij het eerste project dat niet past.",
    tooFew: "Onder het gevraagde minimum ({support}): {projects}.",
    noRank: "Zonder gewonnen plaats: {projects}.",
    unsupported: "Niemand steunt {projects}.",
    phragmenTitle: "De projecten, in volgorde",
    phragmenRule:
      "De kosten van elk gekozen project wegen op wie het steunt. Het volgende project is dat wat zijn steunende personen de lichtste last geeft, voor allen dezelfde. We stoppen bij het eerste dat niet meer in het budget past.",
    carried:
      "{project}: steun van {votes, plural, one {# persoon} other {# personen}}, {cost}. Elk draagt dan {load}. Gefinancierd; er blijft {left} over.",
    tooHeavy:
      "{project}: steun van {votes, plural, one {# persoon} other {# personen}}, {cost}. Elk zou {load} dragen, maar dit project past niet in wat overblijft: {left}. De regel stopt hier.",
    thresholdTitle: "De drempel",
    threshold:
      "Een project heeft steun nodig volgens zijn kosten: het aandeel steunende personen onder wie gestemd heeft, moet een derde halen van het deel van het budget dat het vraagt. Anders telt het niet mee.",
    below:
      "{project}: {votes, plural, =0 {geen steun} one {steun van # persoon} other {steun van # personen}}, nodig waren er {needed, number}.",
    notCounted: "Het haalt de drempel niet: het is niet meegeteld.",
    noneBelow: "Alle projecten halen deze drempel.",
    comparisonTitle: "De vergelijking",
    comparison:
      "We vergelijken met het resultaat van de projecten volgens hun aantal steunende personen. Elke persoon verkiest het resultaat dat het meeste geld geeft aan de projecten die hij of zij steunt.",
    preferences:
      "{rule, plural, =0 {Niemand verkiest} one {# persoon verkiest} other {# personen verkiezen}} het resultaat van de regel, {greedy, plural, =0 {niemand} one {# persoon} other {# personen}} het andere{indifferent, plural, =0 {} one {; voor # persoon is het gelijk} other {; voor # personen is het gelijk}}.",
    replaced: "De meesten verkiezen het andere resultaat: het komt in de plaats van dat van de regel.",
    kept: "Het resultaat van de regel blijft.",
    unfunded: "Niet gefinancierd · {project}",
    supported:
      "{project} kost {cost}. {votes, plural, =0 {Niemand steunt het.} one {# persoon steunt het.} other {# personen steunen het.}}",
    short: "Op het einde hebben zij samen nog {held}: er ontbreekt {missing}.",
    heldEnough: "Op het einde hebben zij samen nog {held}.",
    tooLittleLeft: "Van het budget blijft {left} over: niet genoeg voor dit project.",
    cheaper: "Met {cut} minder kosten was het gefinancierd.",
    moreSupporters:
      "Met de steun van {supporters, plural, one {# persoon} other {# personen}} meer, voor dit project alleen, was het gefinancierd.",
    greedyWould: "Alleen volgens het aantal steunende personen was het gefinancierd.",
  },
} as const satisfies Translation<typeof fr>;
