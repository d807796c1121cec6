/** What the commands say, in the terminal's language. */
export const sentences = {
  decimal: { fr: ",", nl: ",", en: "." },
  "node.old": {
    fr: "Il faut Node 20.19 ou plus récent ; celui-ci est le {found}. Installez la version actuelle depuis https://nodejs.org, puis relancez la commande.",
    nl: "Node 20.19 of recenter is nodig; dit is {found}. Installeer de huidige versie van https://nodejs.org en start het commando opnieuw.",
    en: "Node 20.19 or later is needed; this one is {found}. Install the current version from https://nodejs.org, then run the command again.",
  },
  "step.install": {
    fr: "Installation des dépendances",
    nl: "Afhankelijkheden installeren",
    en: "Installing dependencies",
  },
  "step.build": { fr: "Construction du site", nl: "De site bouwen", en: "Building the site" },
  "step.postgres": { fr: "Démarrage de PostgreSQL", nl: "PostgreSQL starten", en: "Starting PostgreSQL" },
  "step.connect": {
    fr: "Connexion à la base de données indiquée",
    nl: "Verbinden met de opgegeven databank",
    en: "Connecting to the given database",
  },
  "step.migrate": { fr: "Mise à jour des tables", nl: "Tabellen bijwerken", en: "Updating the tables" },
  "step.seed": {
    fr: "Remplissage de la coopérative de démonstration",
    nl: "De voorbeeldcoöperatie invullen",
    en: "Filling the demonstration cooperative",
  },
  "step.serve": { fr: "Ouverture du site", nl: "De site openen", en: "Opening the site" },
  "step.chromium": { fr: "Installation de Chromium", nl: "Chromium installeren", en: "Installing Chromium" },
  "wait.prepare": {
    fr: "Un autre démarrage prépare déjà ce dossier (processus {pid}) : on attend qu’il finisse.",
    nl: "Een andere start bereidt deze map al voor (proces {pid}): we wachten tot die klaar is.",
    en: "Another start is already preparing this folder (process {pid}): waiting for it to finish.",
  },
  "data.outside": {
    fr: "PostgreSQL ne peut pas tourner comme root, et son utilisateur ne peut pas entrer dans {dataDir} : ses données sont dans {cluster}.",
    nl: "PostgreSQL kan niet als root draaien, en zijn gebruiker kan niet in {dataDir}: zijn gegevens staan in {cluster}.",
    en: "PostgreSQL cannot run as root, and its user cannot enter {dataDir}: its data are in {cluster}.",
  },
  "ready.at": {
    fr: "Voix au chapitre est prêt sur {url} ({time}).",
    nl: "Voix au chapitre is klaar op {url} ({time}).",
    en: "Voix au chapitre is ready at {url} ({time}).",
  },
  "ready.demonstration": {
    fr: "C’est une coopérative inventée. Sur la page d’entrée, un clic suffit pour entrer comme :",
    nl: "Dit is een verzonnen coöperatie. Op de aanmeldpagina volstaat één klik om binnen te gaan als:",
    en: "This is an invented cooperative. On the sign-in page, one click lets you in as:",
  },
  "ready.stop": { fr: "Ctrl-C pour arrêter.", nl: "Ctrl-C om te stoppen.", en: "Ctrl-C to stop." },
  "ready.worker": {
    fr: "Le processus de travail tourne. Ctrl-C pour arrêter.",
    nl: "Het werkproces draait. Ctrl-C om te stoppen.",
    en: "The worker process is running. Ctrl-C to stop.",
  },
  "migrate.done": {
    fr: "Les tables sont à jour.",
    nl: "De tabellen zijn bijgewerkt.",
    en: "The tables are up to date.",
  },
  "end.stopping": { fr: "Arrêt en cours…", nl: "Bezig met stoppen…", en: "Stopping…" },
  "end.database": {
    fr: "PostgreSQL s’est arrêté, le site s’arrête aussi. La raison est à la fin de {log}. Relancez npm start.",
    nl: "PostgreSQL is gestopt, de site stopt ook. De reden staat onderaan in {log}. Start npm start opnieuw.",
    en: "PostgreSQL stopped, so the site stops too. The reason is at the end of {log}. Run npm start again.",
  },
  "admin.ask": {
    fr: "L’installation est vide. Qui en sera la première personne administratrice ?",
    nl: "De installatie is leeg. Wie wordt de eerste beheerder?",
    en: "The installation is empty. Who will be its first administrator?",
  },
  "admin.firstName": { fr: "Prénom : ", nl: "Voornaam: ", en: "First name: " },
  "admin.lastName": { fr: "Nom : ", nl: "Naam: ", en: "Last name: " },
  "admin.email": { fr: "Adresse e-mail : ", nl: "E-mailadres: ", en: "E-mail address: " },
  "admin.password": {
    fr: "Mot de passe (12 caractères au moins) : ",
    nl: "Wachtwoord (minstens 12 tekens): ",
    en: "Password (12 characters at least): ",
  },
  "admin.wrong": {
    fr: "Il faut un prénom, un nom, une adresse e-mail et un mot de passe de 12 caractères au moins.",
    nl: "Er is een voornaam, een naam, een e-mailadres en een wachtwoord van minstens 12 tekens nodig.",
    en: "A first name, a last name, an e-mail address and a password of at least 12 characters are needed.",
  },
  "admin.refused": {
    fr: "Ce mot de passe est trop simple, ou trop proche du nom ou de l’adresse. Donnez-en un autre, de 12 caractères au moins.",
    nl: "Dit wachtwoord is te eenvoudig, of lijkt te veel op de naam of het adres. Geef een ander, van minstens 12 tekens.",
    en: "This password is too simple, or too close to the name or the address. Give another one, of at least 12 characters.",
  },
  "admin.silent": {
    fr: "L’installation est vide et personne n’est au clavier. Donnez ADMIN_FIRST_NAME, ADMIN_LAST_NAME, ADMIN_EMAIL et ADMIN_PASSWORD (12 caractères au moins) dans l’environnement, ou lancez npm start -- --empty dans un terminal.",
    nl: "De installatie is leeg en er zit niemand aan het toetsenbord. Geef ADMIN_FIRST_NAME, ADMIN_LAST_NAME, ADMIN_EMAIL en ADMIN_PASSWORD (minstens 12 tekens) mee in de omgeving, of start npm start -- --empty in een terminal.",
    en: "The installation is empty and nobody is at the keyboard. Give ADMIN_FIRST_NAME, ADMIN_LAST_NAME, ADMIN_EMAIL and ADMIN_PASSWORD (12 characters at least) in the environment, or run npm start -- --empty in a terminal.",
  },
  "admin.made": {
    fr: "{email} peut maintenant entrer et administrer l’installation.",
    nl: "{email} kan nu binnen en de installatie beheren.",
    en: "{email} can now sign in and administer the installation.",
  },
  "empty.demonstration": {
    fr: "Ces données sont celles de la démonstration. Pour une installation vide, indiquez un autre dossier : DATA_DIR=./notre-cooperative npm start -- --empty",
    nl: "Dit zijn de gegevens van de demonstratie. Geef een andere map op voor een lege installatie: DATA_DIR=./onze-cooperatie npm start -- --empty",
    en: "These data are the demonstration’s. For an empty installation, name another folder: DATA_DIR=./our-cooperative npm start -- --empty",
  },
  "option.unknown": {
    fr: "Option inconnue : {option}. La seule option est --empty (sans la démonstration).",
    nl: "Onbekende optie: {option}. De enige optie is --empty (zonder de demonstratie).",
    en: "Unknown option: {option}. The only option is --empty (without the demonstration).",
  },
  "port.wrong": {
    fr: "PORT doit être un nombre entre 1 et 65535, pas « {port} ».",
    nl: "PORT moet een getal tussen 1 en 65535 zijn, niet “{port}”.",
    en: "PORT must be a number between 1 and 65535, not “{port}”.",
  },
  "port.taken": {
    fr: "Le port {port} est déjà pris par un autre programme. Arrêtez-le, ou choisissez un autre port : PORT={next} npm start",
    nl: "Poort {port} wordt al door een ander programma gebruikt. Stop dat, of kies een andere poort: PORT={next} npm start",
    en: "Port {port} is already taken by another program. Stop it, or choose another port: PORT={next} npm start",
  },
  "port.forbidden": {
    fr: "Ce compte n’a pas le droit d’ouvrir le port {port}. Choisissez un port au-dessus de 1024 : PORT=3000 npm start",
    nl: "Deze account mag poort {port} niet openen. Kies een poort boven 1024: PORT=3000 npm start",
    en: "This account may not open port {port}. Choose a port above 1024: PORT=3000 npm start",
  },
  "folder.closed": {
    fr: "Impossible d’écrire dans {path}. Donnez-en le droit à ce compte, ou indiquez un autre dossier pour les données : DATA_DIR=/un/autre/dossier npm start",
    nl: "Schrijven in {path} lukt niet. Geef deze account dat recht, of kies een andere map voor de gegevens: DATA_DIR=/een/andere/map npm start",
    en: "Cannot write to {path}. Give this account the right to, or name another folder for the data: DATA_DIR=/another/folder npm start",
  },
  "data.busy": {
    fr: "Les données de {dataDir} servent déjà au processus {pid}. Arrêtez-le d’abord, ou indiquez un autre dossier : DATA_DIR=/un/autre/dossier",
    nl: "De gegevens van {dataDir} worden al gebruikt door proces {pid}. Stop dat eerst, of kies een andere map: DATA_DIR=/een/andere/map",
    en: "The data of {dataDir} are in use by process {pid}. Stop it first, or name another folder: DATA_DIR=/another/folder",
  },
  "disk.full": {
    fr: "Le disque est plein. Libérez de la place (il faut environ 2 Go), puis relancez la commande : elle reprendra où il faut.",
    nl: "De schijf is vol. Maak plaats vrij (ongeveer 2 GB is nodig) en start het commando opnieuw: het hervat waar nodig.",
    en: "The disk is full. Free some space (about 2 GB is needed), then run the command again: it resumes where it must.",
  },
  "install.offline": {
    fr: "Le registre npm ne répond pas, et les dépendances manquent. Vérifiez la connexion à internet (ou le proxy), puis relancez la commande.",
    nl: "Het npm-register antwoordt niet en de afhankelijkheden ontbreken. Controleer de internetverbinding (of de proxy) en start het commando opnieuw.",
    en: "The npm registry does not answer, and dependencies are missing. Check the internet connection (or the proxy), then run the command again.",
  },
  "install.noNpm": {
    fr: "La commande npm est introuvable. Elle vient avec Node : réinstallez-le depuis https://nodejs.org.",
    nl: "Het commando npm is niet te vinden. Het hoort bij Node: installeer dat opnieuw van https://nodejs.org.",
    en: "The npm command is not found. It comes with Node: install it again from https://nodejs.org.",
  },
  "install.failed": {
    fr: "npm n’a pas pu installer les dépendances. Ses derniers mots sont ci-dessus ; corrigez la cause, puis relancez la commande.",
    nl: "npm kon de afhankelijkheden niet installeren. De laatste regels staan hierboven; verhelp de oorzaak en start het commando opnieuw.",
    en: "npm could not install the dependencies. Its last words are above; put the cause right, then run the command again.",
  },
  "build.failed": {
    fr: "La construction a échoué ; la raison est ci-dessus. Si vous n’avez rien changé aux sources, remettez-les en état (git status, git restore .), puis relancez la commande.",
    nl: "Het bouwen is mislukt; de reden staat hierboven. Als u niets aan de bron hebt veranderd, herstel die dan (git status, git restore .) en start het commando opnieuw.",
    en: "The build failed; the reason is above. If you changed nothing in the sources, restore them (git status, git restore .), then run the command again.",
  },
  "postgres.missing": {
    fr: "Le PostgreSQL fourni n’existe pas pour cette machine ({machine}). Indiquez un serveur PostgreSQL : DATABASE_URL=postgres://… npm start",
    nl: "De meegeleverde PostgreSQL bestaat niet voor deze machine ({machine}). Geef een PostgreSQL-server op: DATABASE_URL=postgres://… npm start",
    en: "The PostgreSQL provided does not exist for this machine ({machine}). Name a PostgreSQL server: DATABASE_URL=postgres://… npm start",
  },
  "postgres.noUser": {
    fr: "PostgreSQL ne peut pas tourner comme root, et aucun utilisateur « postgres » n’a pu être créé. Créez-en un (useradd --system postgres), ou lancez la commande avec un compte ordinaire.",
    nl: "PostgreSQL kan niet als root draaien, en er kon geen gebruiker “postgres” worden gemaakt. Maak er een (useradd --system postgres), of start het commando met een gewone account.",
    en: "PostgreSQL cannot run as root, and no user “postgres” could be made. Make one (useradd --system postgres), or run the command with an ordinary account.",
  },
  "postgres.version": {
    fr: "Les données de {cluster} sont celles de PostgreSQL {found} ; il faut la version {needed}. Reprenez la version précédente de ce dossier, faites npm run backup, puis npm run restore ici dans un nouveau DATA_DIR.",
    nl: "De gegevens in {cluster} zijn van PostgreSQL {found}; versie {needed} is nodig. Neem de vorige versie van deze map, doe npm run backup en daarna hier npm run restore in een nieuwe DATA_DIR.",
    en: "The data in {cluster} are those of PostgreSQL {found}; version {needed} is needed. Go back to the previous version of this folder, run npm run backup, then npm run restore here into a new DATA_DIR.",
  },
  "postgres.failed": {
    fr: "PostgreSQL n’a pas démarré : {line}",
    nl: "PostgreSQL is niet gestart: {line}",
    en: "PostgreSQL did not start: {line}",
  },
  "database.wrongUrl": {
    fr: "DATABASE_URL n’a pas la forme attendue : postgres://utilisateur:motdepasse@serveur:5432/base",
    nl: "DATABASE_URL heeft niet de verwachte vorm: postgres://gebruiker:wachtwoord@server:5432/databank",
    en: "DATABASE_URL does not have the expected form: postgres://user:password@server:5432/database",
  },
  "database.unreachable": {
    fr: "Le serveur de DATABASE_URL ne répond pas ({detail}). Vérifiez qu’il tourne et que l’adresse est juste, puis relancez la commande.",
    nl: "De server van DATABASE_URL antwoordt niet ({detail}). Controleer of hij draait en of het adres klopt, en start het commando opnieuw.",
    en: "The server of DATABASE_URL does not answer ({detail}). Check that it runs and that the address is right, then run the command again.",
  },
  "database.refused": {
    fr: "Le serveur de DATABASE_URL refuse la connexion ({detail}). Vérifiez l’utilisateur, le mot de passe et le nom de la base.",
    nl: "De server van DATABASE_URL weigert de verbinding ({detail}). Controleer de gebruiker, het wachtwoord en de naam van de databank.",
    en: "The server of DATABASE_URL refuses the connection ({detail}). Check the user, the password and the name of the database.",
  },
  "database.needed": {
    fr: "Indiquez la base de données : DATABASE_URL=postgres://… (sans elle, npm start lance son propre PostgreSQL).",
    nl: "Geef de databank op: DATABASE_URL=postgres://… (zonder start npm start zijn eigen PostgreSQL).",
    en: "Name the database: DATABASE_URL=postgres://… (without it, npm start runs its own PostgreSQL).",
  },
  "step.backup": { fr: "Sauvegarde", nl: "Back-up maken", en: "Backing up" },
  "step.restore": { fr: "Restauration", nl: "Back-up terugzetten", en: "Restoring" },
  "backup.done": {
    fr: "La sauvegarde est dans {folder}. Gardez-la hors de cette machine : elle contient les données des sociétaires.",
    nl: "De back-up staat in {folder}. Bewaar hem buiten deze machine: hij bevat de gegevens van de vennoten.",
    en: "The backup is in {folder}. Keep it off this machine: it holds the members’ data.",
  },
  "backup.none": {
    fr: "{folder} n’est pas une sauvegarde entière.",
    nl: "{folder} is geen volledige back-up.",
    en: "{folder} is not a whole backup.",
  },
  "backup.version": {
    fr: "Cette sauvegarde du {madeAt} vient d’une autre version du logiciel. Restaurez-la avec cette version-là, puis mettez à jour : npm start adapte les tables.",
    nl: "Deze back-up van {madeAt} komt van een andere versie van de software. Zet hem terug met die versie en werk daarna bij: npm start past de tabellen aan.",
    en: "This backup of {madeAt} comes from another version of the software. Restore it with that version, then upgrade: npm start adapts the tables.",
  },
  "restore.which": {
    fr: "Quelle sauvegarde ? npm run restore -- dossier-de-la-sauvegarde",
    nl: "Welke back-up? npm run restore -- map-van-de-back-up",
    en: "Which backup? npm run restore -- folder-of-the-backup",
  },
  "restore.full": {
    fr: "On ne restaure que dans une installation vide, et celle-ci contient déjà des données. Indiquez un autre dossier : DATA_DIR=/un/autre/dossier (ou une base vide dans DATABASE_URL).",
    nl: "Terugzetten kan alleen in een lege installatie, en deze bevat al gegevens. Kies een andere map: DATA_DIR=/een/andere/map (of een lege databank in DATABASE_URL).",
    en: "Restoring needs an empty installation, and this one already holds data. Name another folder: DATA_DIR=/another/folder (or an empty database in DATABASE_URL).",
  },
  "restore.done": {
    fr: "L’installation est celle du {madeAt}. Lancez npm start.",
    nl: "De installatie is die van {madeAt}. Start npm start.",
    en: "The installation is that of {madeAt}. Run npm start.",
  },
  unexpected: {
    fr: "Le démarrage a échoué : {line} Les détails sont dans {log}.",
    nl: "Het starten is mislukt: {line} De details staan in {log}.",
    en: "The start failed: {line} Details are in {log}.",
  },
};
