import type { Translation } from "../../catalogue";
import type fr from "../fr/methods";

export default {
  title: "De manieren van stemmen",
  lead: "Hoe u het stembiljet invult, hoe er geteld wordt, wat elke methode goed doet en wat ze slecht doet. Geen enkele is volmaakt: dat is bewezen.",
  example: "Een voorbeeld:",
  good: "Wat ze goed doet:",
  bad: "Haar grenzen:",
  back: "De stemmingen bekijken",
  resolution: {
    how: "U stemt voor of tegen, of u onthoudt zich. De tekst is aangenomen als de stemmen voor de gevraagde meerderheid halen. Meestal is dat meer dan de helft van de stemmen voor en tegen samen. Onthoudingen tellen alleen voor het quorum. Vragen de statuten het, dan wordt per college geteld: elk college weegt een vooraf bepaald deel van de stemmen.",
    example:
      "12 stembiljetten: 6 voor, 4 tegen, 2 onthoudingen. Er zijn 10 uitgebrachte stemmen; meer dan de helft is nodig, dus 6. De tekst is aangenomen.",
    good: "iedereen begrijpt ze, en bij één tekst laat ze geen ruimte voor berekening.",
    bad: "ze zegt niets over een derde weg. Wie de tekst kiest, weegt zwaar op de beslissing.",
    source: "De gewone regel van vergaderingen; het quorum en de meerderheid staan in de statuten.",
  },
  consent: {
    how: "De vraag is niet ‘vindt u dit voorstel goed?’ maar ‘kunt u ermee leven?’. Een voorbehoud wordt genoteerd. Een bezwaar zegt waarin het voorstel de coöperatie zou schaden. Is er één, dan is het voorstel niet aangenomen: men antwoordt erop, past de tekst aan en stemt opnieuw.",
    example: "9 instemmingen, 2 keer voorbehoud, 1 bezwaar: het voorstel gaat terug, met de reden van het bezwaar.",
    good: "één goede reden volstaat om gehoord te worden, zelfs tegen iedereen in.",
    bad: "ze vraagt tijd en vertrouwen. In een grote groep kan één persoon alles tegenhouden.",
    source: "Beslissen met instemming, uit de sociocratie (G. Endenburg, jaren 1970).",
  },
  approval: {
    how: "U kruist alle opties aan die u passen. De kruisjes worden geteld: de vaakst aangekruiste optie wint. Zijn er meer plaatsen, dan volgen de volgende. Een optie die niemand aankruist, wordt niet gekozen.",
    example:
      "5 stembiljetten: de tuin is 3 keer aangekruist, de fietsen 4 keer, het atelier 2 keer. De fietsen winnen.",
    good: "heel eenvoudig, en een optie toevoegen die op een andere lijkt, verdeelt de stemmen niet.",
    bad: "ze zegt niet of een optie veel of weinig bevalt. Nog een optie aankruisen kan uw favoriet doen verliezen.",
    source: "S. Brams en P. Fishburn, ‘Approval Voting’, 1978.",
  },
  score: {
    how: "U geeft punten aan de opties, binnen een grens per stembiljet, per optie, of beide. Ze worden opgeteld: het hoogste totaal wint.",
    example:
      "3 stembiljetten van 10 punten. Tuin: 6 + 0 + 3 = 9. Fietsen: 4 + 5 + 2 = 11. Atelier: 0 + 5 + 5 = 10. De fietsen winnen.",
    good: "ze toont wat veel telt en wat weinig telt: nuttig voor prioriteiten.",
    bad: "wie al zijn punten op één optie zet, weegt zwaarder dan wie ze verdeelt. Met een beperkt totaal nemen twee gelijkende opties elkaars punten af.",
    source: "Som van punten; met een beperkt totaal heet dat ook cumulatief stemmen of stickers plakken.",
  },
  majority_judgment: {
    how: "U geeft elke optie een vermelding. Voor elke optie worden al haar vermeldingen geordend van de beste tot de laagste: de middelste is haar meerderheidsvermelding. Minstens de helft van de stembiljetten geeft haar die vermelding of beter. De beste meerderheidsvermelding wint. Zijn er twee gelijk, dan kijkt men hoeveel stembiljetten beter geven, en hoeveel minder.",
    example:
      "5 stembiljetten. Tuin: Uitstekend, Goed, Goed, Aanvaardbaar, Af te wijzen; in het midden: Goed. Fietsen: Zeer goed, Zeer goed, Vrij goed, Aanvaardbaar, Aanvaardbaar; in het midden: Vrij goed. De tuin wint.",
    good: "elke optie wordt op zichzelf beoordeeld: er één toevoegen verandert het oordeel over de andere niet. Woorden zijn duidelijker dan cijfers.",
    bad: "een optie kan winnen terwijl een andere haar in een duel zou verslaan. Een tweede optie een goede vermelding geven kan de eerste doen verliezen.",
    source: "M. Balinski en R. Laraki, ‘Majority Judgment’, MIT Press, 2011.",
  },
  schulze: {
    how: "U rangschikt de opties. Men bekijkt elk paar: hoeveel stembiljetten zetten de ene voor de andere? De optie die al haar duels wint, wint. Soms is er geen: A verslaat B, B verslaat C, C verslaat A. Dan vergelijkt men kettingen van gewonnen duels, en een ketting is zoveel waard als haar krapste duel.",
    example:
      "9 stembiljetten. 4 zeggen: tuin, fietsen, atelier. 3 zeggen: fietsen, atelier, tuin. 2 zeggen: atelier, fietsen, tuin. De fietsen verslaan de tuin met 5 tegen 4 en het atelier met 7 tegen 2: ze winnen.",
    good: "verslaat een optie alle andere in een duel, dan wint ze. Opties die bijna gelijk zijn, zitten elkaar niet in de weg. Men krijgt ook een volledige volgorde.",
    bad: "met veel opties is de telling moeilijk met de hand te volgen. Een tweede optie rangschikken kan de eerste doen verliezen.",
    source: "M. Schulze, ‘A new monotonic, clone-independent… single-winner election method’, 2011.",
  },
  irv: {
    how: "U rangschikt de opties. De eerste rangen worden geteld. Heeft geen enkele meer dan de helft, dan valt de laatste af en gaat elk van haar stembiljetten naar de volgende optie. En zo verder.",
    example:
      "Dezelfde 9 stembiljetten. Eerste rangen: tuin 4, fietsen 3, atelier 2. Het atelier valt af; zijn 2 stembiljetten gaan naar de fietsen, die er 5 van de 9 hebben. De fietsen winnen.",
    good: "het is een stemming in meer rondes, in één keer gehouden. Nog een optie rangschikken schaadt de eerste nooit.",
    bad: "een optie die iedereen aanvaardt, maar die weinigen op de eerste plaats zetten, valt snel af. In zeldzame gevallen doet een hogere rang een optie verliezen.",
    source:
      "Alternatieve stem, of instant runoff; zo wordt bijvoorbeeld het Huis van Afgevaardigden van Australië verkozen.",
  },
  stv: {
    how: "U nummert de kandidaten. Het quotum is het aantal stemmen dat een zetel waarborgt: stembiljetten gedeeld door (zetels + 1), en één meer. Wie het haalt, is verkozen, en de overtollige stemmen gaan naar de volgende rang, elk voor een deel van een stem. Haalt niemand het quotum, dan valt de laatste af en gaan ook die stemmen verder. Zijn er zetels voorbehouden voor een groep, dan kan een kandidaat die deze groep nodig heeft niet afvallen.",
    example:
      "2 zetels, 9 stembiljetten, quotum 4. Vijf zeggen: Ana, Bo. Eén zegt: Bo. Drie zeggen: Cid. Ana heeft 5 stemmen: ze is verkozen, en haar overtollige stem gaat naar Bo, die er 2 heeft. Bo is de laatste: hij valt af. Cid krijgt de tweede zetel.",
    good: "een derde van de stembiljetten krijgt ongeveer een derde van de zetels, zonder lijsten of partijen. Er gaan weinig stemmen verloren.",
    bad: "de telling is lang om te volgen. In zeldzame gevallen doet een hogere rang een kandidaat verliezen.",
    source:
      "Standaard: de Schotse verordening op de lokale verkiezingen van 2007 (SSI 2007/42). Als geavanceerde instelling: WIGM en Meek van de Proportional Representation Foundation.",
  },
  compareTitle: "Wie houdt welke belofte",
  compareLead: "Deze antwoorden zijn bewezen. Bij de eerste vijf methodes gaat het om één optie die gekozen wordt.",
  compare: {
    caption: "De beloften die elke methode houdt",
    method: "Methode",
    duels: "Wie alle duels wint, wint",
    support: "Meer steun doet nooit verliezen",
    twins: "Nog een gelijkende optie verandert het resultaat niet",
    later: "Nog een keuze schaadt de eerste niet",
    shares: "De zetels worden verdeeld zoals de stemmen",
    yes: "ja",
    no: "nee",
    depends: "zonder beperkt totaal",
  },
} satisfies Translation<typeof fr>;
