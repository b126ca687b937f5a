<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About Nestline</source>
        <translation>Über Nestline</translation>
    </message>
    <message>
        <source>Nestline %1</source>
        <translation>Nestline %1</translation>
    </message>
    <message>
        <source>Draws auto attendants and call queues and shows what their licences cost.</source>
        <translation>Zeichnet automatische Telefonzentralen und Anrufwarteschleifen und zeigt, was ihre Lizenzen kosten.</translation>
    </message>
    <message>
        <source>Rule editions: %1</source>
        <translation>Regelausgaben: %1</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder neuer.</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Neu</translation>
    </message>
    <message>
        <source>&amp;Open...</source>
        <translation>Ö&amp;ffnen...</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Save &amp;as...</source>
        <translation>Speichern &amp;unter...</translation>
    </message>
    <message>
        <source>&amp;Export picture...</source>
        <translation>Bild &amp;exportieren...</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Ausschneiden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplizieren</translation>
    </message>
    <message>
        <source>D&amp;elete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Alle&amp;s auswählen</translation>
    </message>
    <message>
        <source>Rena&amp;me</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>Add or take off &amp;number</source>
        <translation>&amp;Nummer hinzufügen oder entfernen</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Vergrößern</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <translation>&amp;Originalgröße</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>&amp;Einpassen</translation>
    </message>
    <message>
        <source>Zoom to &amp;selection</source>
        <translation>Auf &amp;Auswahl zoomen</translation>
    </message>
    <message>
        <source>&amp;Next panel</source>
        <translation>&amp;Nächster Bereich</translation>
    </message>
    <message>
        <source>&amp;Previous panel</source>
        <translation>Vor&amp;heriger Bereich</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>&amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>Anordnung &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Select</source>
        <translation>&amp;Auswählen</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Verbinden</translation>
    </message>
    <message>
        <source>&amp;Move the view</source>
        <translation>An&amp;sicht verschieben</translation>
    </message>
    <message>
        <source>&amp;Auto attendant</source>
        <translation>&amp;Telefonzentrale</translation>
    </message>
    <message>
        <source>Call &amp;queue</source>
        <translation>Anruf&amp;warteschleife</translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <translation>&amp;Person</translation>
    </message>
    <message>
        <source>&amp;Operator</source>
        <translation>&amp;Vermittlung</translation>
    </message>
    <message>
        <source>Shared &amp;voicemail</source>
        <translation>&amp;Geteilte Voicemail</translation>
    </message>
    <message>
        <source>E&amp;xternal number</source>
        <translation>&amp;Externe Nummer</translation>
    </message>
    <message>
        <source>A&amp;nnouncement</source>
        <translation>&amp;Ansage</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>A&amp;uflegen</translation>
    </message>
    <message>
        <source>Add c&amp;hild</source>
        <translation>U&amp;nterknoten hinzufügen</translation>
    </message>
    <message>
        <source>Add s&amp;ibling</source>
        <translation>Ge&amp;schwisterknoten hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Tidy</source>
        <translation>Auf&amp;räumen</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Tastenbelegung</translation>
    </message>
    <message>
        <source>&amp;About Nestline</source>
        <translation>Ü&amp;ber Nestline</translation>
    </message>
</context>
<context>
    <name>AppContext</name>
    <message>
        <source>The picture %1 could not be written.</source>
        <translation>Das Bild %1 konnte nicht geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>Bill</name>
    <message>
        <source>The rule edition &quot;%1&quot; is not known. Known are: %2.</source>
        <translation>Die Regelausgabe „%1“ ist nicht bekannt. Bekannt sind: %2.</translation>
    </message>
    <message numerus="yes">
        <source>Every account with a phone number needs a licence: %L1 of %Ln account(s) have a number.</source>
        <translation>
            <numerusform>Jedes Konto mit Rufnummer benötigt eine Lizenz: %L1 von %Ln Konto hat eine Nummer.</numerusform>
            <numerusform>Jedes Konto mit Rufnummer benötigt eine Lizenz: %L1 von %Ln Konten haben eine Nummer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Without Phone System users there are no free licences.</source>
        <translation>Ohne Benutzer mit Telefonsystem gibt es keine kostenlosen Lizenzen.</translation>
    </message>
    <message numerus="yes">
        <source>%L1 + %L2 = %L3 free licences: %L1, and one more for each full %L4 of %Ln Phone System user(s). %L5 are used, %L6 are left.</source>
        <translation>
            <numerusform>%L1 + %L2 = %L3 kostenlose Lizenzen: %L1, und eine weitere je volle %L4 von %Ln Benutzer mit Telefonsystem. %L5 sind genutzt, %L6 sind übrig.</numerusform>
            <numerusform>%L1 + %L2 = %L3 kostenlose Lizenzen: %L1, und eine weitere je volle %L4 von %Ln Benutzern mit Telefonsystem. %L5 sind genutzt, %L6 sind übrig.</numerusform>
        </translation>
    </message>
    <message>
        <source>The free licences cover every account that needs one.</source>
        <translation>Die kostenlosen Lizenzen reichen für jedes Konto, das eine benötigt.</translation>
    </message>
    <message numerus="yes">
        <source>%L1 needed - %L2 free = %Ln paid licence(s): each account above the free pool needs a paid %3 licence.</source>
        <translation>
            <numerusform>%L1 benötigt - %L2 kostenlos = %Ln bezahlte Lizenz: Jedes Konto über dem Freikontingent benötigt eine bezahlte %3-Lizenz.</numerusform>
            <numerusform>%L1 benötigt - %L2 kostenlos = %Ln bezahlte Lizenzen: Jedes Konto über dem Freikontingent benötigt eine bezahlte %3-Lizenz.</numerusform>
        </translation>
    </message>
    <message>
        <source>Accounts with a number</source>
        <translation>Konten mit Rufnummer</translation>
    </message>
    <message>
        <source>Free licences</source>
        <translation>Kostenlose Lizenzen</translation>
    </message>
    <message>
        <source>Paid %1 licences</source>
        <translation>Bezahlte %1-Lizenzen</translation>
    </message>
    <message>
        <source>Accounts without a number</source>
        <translation>Konten ohne Rufnummer</translation>
    </message>
    <message>
        <source>An account without a phone number needs no licence.</source>
        <translation>Ein Konto ohne Rufnummer benötigt keine Lizenz.</translation>
    </message>
    <message>
        <source>The call ends here: no licence.</source>
        <translation>Der Anruf endet hier: keine Lizenz.</translation>
    </message>
    <message>
        <source>Nested without a resource account: no licence.</source>
        <translation>Intern, ohne Ressourcenkonto: keine Lizenz.</translation>
    </message>
    <message>
        <source>Nested without a number: no licence.</source>
        <translation>Intern, ohne Rufnummer: keine Lizenz.</translation>
    </message>
    <message>
        <source>Over the free pool: %1, because there are no free licences.</source>
        <translation>Über dem Freikontingent: %1, weil es keine kostenlosen Lizenzen gibt.</translation>
    </message>
    <message numerus="yes">
        <source>Over the free pool: %1, because %Ln busier account(s) use the free licences.</source>
        <translation>
            <numerusform>Über dem Freikontingent: %1, weil %Ln Konto mit mehr Anrufen die kostenlosen Lizenzen nutzt.</numerusform>
            <numerusform>Über dem Freikontingent: %1, weil %Ln Konten mit mehr Anrufen die kostenlosen Lizenzen nutzen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Over the free pool: %1, because %Ln other account(s) use the free licences.</source>
        <translation>
            <numerusform>Über dem Freikontingent: %1, weil %Ln anderes Konto die kostenlosen Lizenzen nutzt.</numerusform>
            <numerusform>Über dem Freikontingent: %1, weil %Ln andere Konten die kostenlosen Lizenzen nutzen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s) covered by the free pool: no cost.</source>
        <translation>
            <numerusform>%Ln Rufnummer durch das Freikontingent abgedeckt: keine Kosten.</numerusform>
            <numerusform>%Ln Rufnummern durch das Freikontingent abgedeckt: keine Kosten.</numerusform>
        </translation>
    </message>
    <message>
        <source>price not known</source>
        <translation>Preis nicht bekannt</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>%1 pro Monat</translation>
    </message>
    <message numerus="yes">
        <source>%1 a month for %Ln of its numbers</source>
        <translation>
            <numerusform>%1 pro Monat für %Ln seiner Rufnummern</numerusform>
            <numerusform>%1 pro Monat für %Ln seiner Rufnummern</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>Release to add a node here</source>
        <translation>Loslassen, um hier einen Knoten hinzuzufügen</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>Neu verbinden</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>%1  +%2</source>
        <comment>a phone number and how many more</comment>
        <translation>%1  +%2</translation>
    </message>
    <message>
        <source>nested – no licence</source>
        <translation>intern – ohne Lizenz</translation>
    </message>
    <message>
        <source>free</source>
        <comment>badge of a node whose licences cost nothing</comment>
        <translation>kostenlos</translation>
    </message>
    <message>
        <source>paid</source>
        <comment>badge of a node with a paid licence of unknown price</comment>
        <translation>bezahlt</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between phone numbers</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name and kind of a node</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>name, kind and numbers of a node</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>a node, and what it costs</comment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>this field is not known.</source>
        <translation>dieses Feld ist nicht bekannt.</translation>
    </message>
    <message>
        <source>at least one entry is required.</source>
        <translation>mindestens ein Eintrag ist erforderlich.</translation>
    </message>
    <message>
        <source>a date such as 2020-04-07</source>
        <translation>ein Datum wie 2020-04-07</translation>
    </message>
    <message>
        <source>a text that is not empty</source>
        <translation>ein nicht leerer Text</translation>
    </message>
    <message>
        <source>an amount of money with at most four decimals</source>
        <translation>ein Geldbetrag mit höchstens vier Nachkommastellen</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <source>kinds of licences</source>
        <translation>Lizenzarten</translation>
    </message>
    <message>
        <source>an edition ends after it begins.</source>
        <translation>eine Ausgabe endet nach ihrem Beginn.</translation>
    </message>
    <message>
        <source>this product has a price already.</source>
        <translation>dieses Produkt hat schon einen Preis.</translation>
    </message>
    <message>
        <source>%1 could not be read: %2.</source>
        <translation>%1 konnte nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>The rule edition %1 is missing from the program.</source>
        <translation>Die Regelausgabe %1 fehlt im Programm.</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>use this rule edition instead of the document&apos;s; an id or a code</source>
        <translation>diese Regelausgabe statt der des Dokuments verwenden; eine Kennung oder ein Kürzel</translation>
    </message>
    <message>
        <source>assume this number of Phone System users</source>
        <translation>diese Anzahl von Benutzern mit Telefonsystem annehmen</translation>
    </message>
    <message>
        <source>compare all rule editions</source>
        <translation>alle Regelausgaben vergleichen</translation>
    </message>
    <message>
        <source>print one JSON object</source>
        <translation>ein JSON-Objekt ausgeben</translation>
    </message>
    <message>
        <source>Prints the licence bill of a document: what is needed, what is free, what must be paid, and why.</source>
        <translation>Gibt die Lizenzrechnung eines Dokuments aus: was benötigt wird, was kostenlos ist, was bezahlt werden muss und warum.</translation>
    </message>
    <message>
        <source>--policy and --all-editions exclude each other.</source>
        <translation>--policy und --all-editions schließen einander aus.</translation>
    </message>
    <message>
        <source>The rule edition &quot;%1&quot; is not known. Known are: %2.</source>
        <translation>Die Regelausgabe „%1“ ist nicht bekannt. Bekannt sind: %2.</translation>
    </message>
    <message>
        <source>--users needs a whole number from 0 to %1, not &quot;%2&quot;.</source>
        <translation>--users erwartet eine ganze Zahl von 0 bis %1, nicht „%2“.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Rules: %1 (%2), in force from %3 to %4</source>
        <translation>Regeln: %1 (%2), in Kraft von %3 bis %4</translation>
    </message>
    <message>
        <source>Rules: %1 (%2), in force since %3</source>
        <translation>Regeln: %1 (%2), in Kraft seit %3</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>No price is known in %1. Set one in the document.</source>
        <translation>In %1 ist kein Preis bekannt. Legen Sie im Dokument einen fest.</translation>
    </message>
    <message>
        <source>Price of a paid licence: %1 a month, set in the document.</source>
        <translation>Preis einer bezahlten Lizenz: %1 pro Monat, im Dokument festgelegt.</translation>
    </message>
    <message>
        <source>Price of a paid licence: %1 a month. Source: %2, %3.</source>
        <translation>Preis einer bezahlten Lizenz: %1 pro Monat. Quelle: %2, %3.</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>Pro Monat</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>Pro Jahr</translation>
    </message>
    <message>
        <source>Not included: calling plans, base licences and minutes.</source>
        <translation>Nicht enthalten: Anrufpläne, Basislizenzen und Minuten.</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>from</source>
        <translation>ab</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>benötigt</translation>
    </message>
    <message>
        <source>free</source>
        <translation>kostenlos</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>bezahlt</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>pro Monat</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>pro Jahr</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>unbegrenzt</translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>No findings.</source>
        <translation>Keine Befunde.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln error(s)</source>
        <translation>
            <numerusform>%Ln Fehler</numerusform>
            <numerusform>%Ln Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s)</source>
        <translation>
            <numerusform>%Ln Warnung</numerusform>
            <numerusform>%Ln Warnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>%Ln Hinweis</numerusform>
            <numerusform>%Ln Hinweise</numerusform>
        </translation>
    </message>
    <message>
        <source>Lists what is wrong or doubtful in a document. Ends with status 3 if anything is wrong, so that a script can stop there.</source>
        <translation>Listet auf, was in einem Dokument falsch oder zweifelhaft ist. Endet mit Status 3, wenn etwas falsch ist, damit ein Skript dort anhalten kann.</translation>
    </message>
    <message>
        <source>Nestline draws Microsoft Teams call flows and their licence bill.</source>
        <translation>Nestline zeichnet Anrufabläufe für Microsoft Teams und ihre Lizenzrechnung.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Aufruf: %1</translation>
    </message>
    <message>
        <source>Without a verb the window opens. Verbs need no display:</source>
        <translation>Ohne Verb öffnet sich das Fenster. Verben brauchen keinen Bildschirm:</translation>
    </message>
    <message>
        <source>&quot;nestline VERB --help&quot; shows what a verb understands.</source>
        <translation>„nestline VERB --help“ zeigt, was ein Verb versteht.</translation>
    </message>
    <message>
        <source>Exit status: 0 done, 1 the work could not be done, 2 wrong usage, 3 check found errors.</source>
        <translation>Status am Ende: 0 erledigt, 1 nicht ausführbar, 2 falscher Aufruf, 3 check fand Fehler.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a file nor a verb that is supported. Verbs are: %2.</source>
        <translation>„%1“ ist weder eine Datei noch ein unterstütztes Verb. Verben sind: %2.</translation>
    </message>
    <message>
        <source>Draws a document into a picture. The suffix of OUT says which kind: .%1.</source>
        <translation>Zeichnet ein Dokument in ein Bild. Die Endung von OUT bestimmt die Art: .%1.</translation>
    </message>
    <message>
        <source>the file to write</source>
        <translation>die zu schreibende Datei</translation>
    </message>
    <message>
        <source>--output must name the file to write.</source>
        <translation>--output muss die zu schreibende Datei nennen.</translation>
    </message>
    <message>
        <source>The suffix of &quot;%1&quot; is not supported. Supported are: .%2.</source>
        <translation>Die Endung von „%1“ wird nicht unterstützt. Unterstützt werden: .%2.</translation>
    </message>
    <message>
        <source>The output could not be written.</source>
        <translation>Die Ausgabe konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>print the licence bill of a document</source>
        <translation>die Lizenzrechnung eines Dokuments ausgeben</translation>
    </message>
    <message>
        <source>list what is wrong or doubtful in a document</source>
        <translation>auflisten, was in einem Dokument falsch oder zweifelhaft ist</translation>
    </message>
    <message>
        <source>draw a document into a picture (.png, .svg)</source>
        <translation>ein Dokument in ein Bild zeichnen (.png, .svg)</translation>
    </message>
    <message>
        <source>show this help</source>
        <translation>diese Hilfe anzeigen</translation>
    </message>
    <message>
        <source>No document is named.</source>
        <translation>Es ist kein Dokument angegeben.</translation>
    </message>
    <message>
        <source>Only one document can be named, but there is also &quot;%1&quot;.</source>
        <translation>Nur ein Dokument kann angegeben werden, aber da ist noch „%1“.</translation>
    </message>
    <message>
        <source>Paid licences: %1 today, %2 with this plan.</source>
        <translation>Bezahlte Lizenzen: heute %1, mit diesem Plan %2.</translation>
    </message>
    <message>
        <source>Accounts that need a licence: %1 today, %2 with this plan.</source>
        <translation>Konten, die eine Lizenz benötigen: heute %1, mit diesem Plan %2.</translation>
    </message>
    <message>
        <source>Nothing needs to change.</source>
        <translation>Nichts muss sich ändern.</translation>
    </message>
    <message>
        <source>Effort of callers: %1 menu steps a month.</source>
        <translation>Aufwand der Anrufer: %1 Menüschritte pro Monat.</translation>
    </message>
    <message>
        <source>Proved: no other plan that keeps as few accounts costs callers less.</source>
        <translation>Bewiesen: Kein anderer Plan, der so wenige Konten behält, kostet Anrufer weniger.</translation>
    </message>
    <message>
        <source>At least %1 are unavoidable (gap %2 %).</source>
        <translation>Mindestens %1 sind unvermeidlich (Abstand %2 %).</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) fewer that need a licence.</source>
        <translation>
            <numerusform>%n Konto weniger, das eine Lizenz benötigt.</numerusform>
            <numerusform>%n Konten weniger, die eine Lizenz benötigen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Aufwand</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Mindestens</translation>
    </message>
    <message>
        <source>Finds the redesign with the fewest paid licences at the least effort for callers, and proves how good it is.</source>
        <translation>Findet den Umbau mit den wenigsten bezahlten Lizenzen bei geringstem Aufwand für Anrufer und weist nach, wie gut er ist.</translation>
    </message>
    <message>
        <source>keep at most this number of accounts that need a licence</source>
        <translation>höchstens so viele Konten behalten, die eine Lizenz benötigen</translation>
    </message>
    <message>
        <source>also list the least effort for each number of accounts</source>
        <translation>auch den geringsten Aufwand je Anzahl von Konten auflisten</translation>
    </message>
    <message>
        <source>write the redesigned document</source>
        <translation>das umgebaute Dokument schreiben</translation>
    </message>
    <message>
        <source>--keep needs a whole number, not &quot;%1&quot;.</source>
        <translation>--keep erwartet eine ganze Zahl, nicht „%1“.</translation>
    </message>
    <message>
        <source>--output needs the name of a file.</source>
        <translation>--output erwartet den Namen einer Datei.</translation>
    </message>
    <message>
        <source>%1: /tenant/policy: The rule edition &quot;%2&quot; is not known. Known are: %3.</source>
        <translation>%1: /tenant/policy: Die Regelausgabe „%2“ ist nicht bekannt. Bekannt sind: %3.</translation>
    </message>
    <message>
        <source>find the redesign with the fewest paid licences</source>
        <translation>den Umbau mit den wenigsten bezahlten Lizenzen finden</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>The clipboard holds neither nodes nor an indented list of nodes.</source>
        <translation>Die Zwischenablage enthält weder Knoten noch eine eingerückte Liste von Knoten.</translation>
    </message>
    <message numerus="yes">
        <source>Paste %n node(s)</source>
        <translation>
            <numerusform>%n Knoten einfügen</numerusform>
            <numerusform>%n Knoten einfügen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n node(s)</source>
        <translation>
            <numerusform>%n Knoten duplizieren</numerusform>
            <numerusform>%n Knoten duplizieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>Only auto attendants and call queues can have a phone number.</source>
        <translation>Nur automatische Telefonzentralen und Anrufwarteschleifen können eine Rufnummer haben.</translation>
    </message>
    <message numerus="yes">
        <source>Take off %n number(s)</source>
        <translation>
            <numerusform>%n Nummer entfernen</numerusform>
            <numerusform>%n Nummern entfernen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n number(s)</source>
        <translation>
            <numerusform>%n Nummer hinzufügen</numerusform>
            <numerusform>%n Nummern hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>No auto attendant leads to “%1”, so it has no menu key.</source>
        <translation>Keine automatische Telefonzentrale führt zu „%1“, daher gibt es keine Menütaste.</translation>
    </message>
    <message>
        <source>Set menu key %1</source>
        <translation>Menütaste %1 festlegen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Change kind</source>
        <translation>Art ändern</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n item(s)</source>
        <translation>
            <numerusform>%n Element löschen</numerusform>
            <numerusform>%n Elemente löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Tidy</source>
        <translation>Aufräumen</translation>
    </message>
</context>
<context>
    <name>Edits</name>
    <message>
        <source>This node no longer exists.</source>
        <translation>Diesen Knoten gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>This link no longer exists.</source>
        <translation>Diese Verbindung gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>This resource account no longer exists.</source>
        <translation>Dieses Ressourcenkonto gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Only auto attendants and call queues have resource accounts.</source>
        <translation>Nur automatische Telefonzentralen und Anrufwarteschleifen haben Ressourcenkonten.</translation>
    </message>
    <message>
        <source>The id %1 is in use already.</source>
        <translation>Die Kennung %1 wird schon verwendet.</translation>
    </message>
    <message>
        <source>Calls cannot leave this kind of node that way.</source>
        <translation>Anrufe können diese Art von Knoten nicht auf diesem Weg verlassen.</translation>
    </message>
    <message>
        <source>A menu option needs a key, any other way needs none.</source>
        <translation>Eine Menüoption braucht eine Taste, jeder andere Weg braucht keine.</translation>
    </message>
    <message>
        <source>A node cannot be connected with itself.</source>
        <translation>Ein Knoten kann nicht mit sich selbst verbunden werden.</translation>
    </message>
    <message>
        <source>Calls end here: only auto attendants and call queues lead on.</source>
        <translation>Anrufe enden hier: Nur automatische Telefonzentralen und Anrufwarteschleifen führen weiter.</translation>
    </message>
    <message>
        <source>Every way out of this node is in use.</source>
        <translation>Alle Wege aus diesem Knoten sind belegt.</translation>
    </message>
    <message>
        <source>A node needs a name.</source>
        <translation>Ein Knoten braucht einen Namen.</translation>
    </message>
    <message>
        <source>The number of users must be from 0 to %L1.</source>
        <translation>Die Anzahl der Benutzer muss zwischen 0 und %L1 liegen.</translation>
    </message>
    <message>
        <source>The document lists %L1 licences of E5 and Business Voice, which include Phone System: there cannot be fewer users.</source>
        <translation>Das Dokument führt %L1 Lizenzen für E5 und Business Voice auf, die Telefonsystem enthalten: Weniger Benutzer sind nicht möglich.</translation>
    </message>
    <message>
        <source>A currency is named by three capital letters, such as USD.</source>
        <translation>Eine Währung wird mit drei Großbuchstaben angegeben, etwa USD.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>The picture could not be written to %1: %2.</source>
        <translation>Das Bild konnte nicht nach %1 geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>The drawing is very large: the picture was written at %1 % instead of %2 %. SVG has no such limit.</source>
        <translation>Die Zeichnung ist sehr groß: Das Bild wurde mit %1 % statt %2 % geschrieben. SVG kennt keine solche Grenze.</translation>
    </message>
    <message>
        <source>There is not enough memory for a picture of this size.</source>
        <translation>Für ein Bild dieser Größe reicht der Speicher nicht.</translation>
    </message>
    <message>
        <source>Pictures are written as .svg or .png; %1 is neither.</source>
        <translation>Bilder werden als .svg oder .png geschrieben; %1 ist keines von beiden.</translation>
    </message>
    <message>
        <source>Call flow drawn with Nestline</source>
        <translation>Anrufablauf, gezeichnet mit Nestline</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message numerus="yes">
        <source>The number %1 stands on %Ln accounts: calls can only go to one.</source>
        <translation>
            <numerusform>Die Nummer %1 steht bei %Ln Konto: Anrufe können nur zu einem gehen.</numerusform>
            <numerusform>Die Nummer %1 steht bei %Ln Konten: Anrufe können nur zu einem gehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The number “%1” of “%2” is not in international form, such as +14255550100.</source>
        <translation>Die Nummer „%1“ von „%2“ hat keine internationale Form wie +14255550100.</translation>
    </message>
    <message>
        <source>Write it as %1</source>
        <translation>Als %1 schreiben</translation>
    </message>
    <message>
        <source>“%1” can be reached through a menu as well: its number, and with it a licence, could go.</source>
        <translation>„%1“ ist auch über ein Menü erreichbar: Die Nummer und damit eine Lizenz könnten entfallen.</translation>
    </message>
    <message>
        <source>No number leads to “%1”.</source>
        <translation>Keine Nummer führt zu „%1“.</translation>
    </message>
    <message>
        <source>“%1” has no resource account.</source>
        <translation>„%1“ hat kein Ressourcenkonto.</translation>
    </message>
    <message>
        <source>Add a resource account</source>
        <translation>Ressourcenkonto hinzufügen</translation>
    </message>
    <message>
        <source>“%1” has a resource account, but only auto attendants and call queues can use one.</source>
        <translation>„%1“ hat ein Ressourcenkonto, aber nur automatische Telefonzentralen und Anrufwarteschleifen können eines nutzen.</translation>
    </message>
    <message>
        <source>In “%1”, key %2 leads to several nodes.</source>
        <translation>In „%1“ führt die Taste %2 zu mehreren Knoten.</translation>
    </message>
    <message>
        <source>Give the second one the first free key</source>
        <translation>Dem zweiten die erste freie Taste geben</translation>
    </message>
    <message>
        <source>Give all but the first one a free key</source>
        <translation>Allen außer dem ersten eine freie Taste geben</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a name in a list of names</comment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the names of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Callers go round in circles: no way leads out of %1.</source>
        <translation>Anrufer drehen sich im Kreis: Kein Weg führt aus %1 heraus.</translation>
    </message>
    <message>
        <source>A link of “%1” is taken for a reason that this kind of node does not have.</source>
        <translation>Eine Verbindung von „%1“ hat einen Anlass, den diese Art von Knoten nicht kennt.</translation>
    </message>
    <message>
        <source>“%1” has no time-out target: calls that nobody answers are cut off.</source>
        <translation>„%1“ hat kein Ziel bei Zeitüberschreitung: Anrufe, die niemand annimmt, werden getrennt.</translation>
    </message>
    <message>
        <source>The rule edition “%1” is not known, so there is no bill.</source>
        <translation>Die Regelausgabe „%1“ ist nicht bekannt, daher gibt es keine Rechnung.</translation>
    </message>
    <message>
        <source>Use the edition “%1”</source>
        <translation>Ausgabe „%1“ verwenden</translation>
    </message>
    <message>
        <source>“%1” still has the name it was made with.</source>
        <translation>„%1“ trägt noch den Namen, mit dem der Knoten angelegt wurde.</translation>
    </message>
</context>
<context>
    <name>Json</name>
    <message>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <source>the number %1</source>
        <translation>die Zahl %1</translation>
    </message>
    <message>
        <source>the text &quot;%1&quot;</source>
        <translation>der Text „%1“</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>a whole number from %1</source>
        <translation>eine ganze Zahl ab %1</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>eine ganze Zahl von %1 bis %2</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>eines von %1</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>Line 1: expected a JSON object but found a list.</source>
        <translation>Zeile 1: erwartet wurde ein JSON-Objekt, gefunden eine Liste.</translation>
    </message>
    <message>
        <source>Line 1: expected a JSON object but the text is empty.</source>
        <translation>Zeile 1: erwartet wurde ein JSON-Objekt, aber der Text ist leer.</translation>
    </message>
    <message>
        <source>Line %1, column %2: this is not valid JSON (%3).</source>
        <translation>Zeile %1, Spalte %2: kein gültiges JSON (%3).</translation>
    </message>
    <message>
        <source>this field is missing (expected %1).</source>
        <translation>dieses Feld fehlt (erwartet: %1).</translation>
    </message>
    <message>
        <source>expected %1 but found %2.</source>
        <translation>erwartet: %1, gefunden: %2.</translation>
    </message>
    <message>
        <source>a text that is not empty</source>
        <translation>ein nicht leerer Text</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Arrows</source>
        <translation>Pfeiltasten</translation>
    </message>
    <message>
        <source>Walk to the next node</source>
        <translation>Zum nächsten Knoten gehen</translation>
    </message>
    <message>
        <source>Alt+arrows</source>
        <translation>Alt+Pfeiltasten</translation>
    </message>
    <message>
        <source>Follow a link</source>
        <translation>Einer Verbindung folgen</translation>
    </message>
    <message>
        <source>Ctrl+arrows</source>
        <translation>Strg+Pfeiltasten</translation>
    </message>
    <message>
        <source>Move by the grid (with Shift: finely)</source>
        <translation>Im Raster verschieben (mit Umschalt: fein)</translation>
    </message>
    <message>
        <source>Page up, page down</source>
        <translation>Bild auf, Bild ab</translation>
    </message>
    <message>
        <source>Previous or next node in reading order</source>
        <translation>Voriger oder nächster Knoten in Lesereihenfolge</translation>
    </message>
    <message>
        <source>A letter</source>
        <translation>Ein Buchstabe</translation>
    </message>
    <message>
        <source>Rename the selected node by typing</source>
        <translation>Den ausgewählten Knoten durch Tippen umbenennen</translation>
    </message>
    <message>
        <source>0-9, *</source>
        <translation>0-9, *</translation>
    </message>
    <message>
        <source>Set the menu key that leads to the selected node</source>
        <translation>Die Menütaste festlegen, die zum ausgewählten Knoten führt</translation>
    </message>
    <message>
        <source>Space+drag</source>
        <translation>Leertaste+Ziehen</translation>
    </message>
    <message>
        <source>Move the view</source>
        <translation>Ansicht verschieben</translation>
    </message>
    <message>
        <source>Ctrl+wheel</source>
        <translation>Strg+Mausrad</translation>
    </message>
    <message>
        <source>Zoom at the pointer</source>
        <translation>Am Mauszeiger zoomen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Cancel what is under way, then clear the selection</source>
        <translation>Laufendes abbrechen, dann die Auswahl aufheben</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tastenbelegung</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Wirkung</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>A theme is light or dark.</source>
        <translation>Ein Design ist light oder dark.</translation>
    </message>
    <message>
        <source>A screenshot shows one file.</source>
        <translation>Ein Bildschirmfoto zeigt genau eine Datei.</translation>
    </message>
    <message>
        <source>There is no display for the window. &quot;nestline --help&quot; shows what works without one.</source>
        <translation>Für das Fenster fehlt eine Anzeige. „nestline --help“ nennt, was ohne Anzeige geht.</translation>
    </message>
</context>
<context>
    <name>NativeFormat</name>
    <message>
        <source>a later version of Nestline</source>
        <translation>einer neueren Version von Nestline</translation>
    </message>
    <message>
        <source>/version: this document has format version %1, written by %2. This is Nestline %3, which reads versions up to %4; please update it.</source>
        <translation>/version: Dieses Dokument hat die Formatversion %1, geschrieben von %2. Dies ist Nestline %3, das Versionen bis %4 liest; bitte aktualisieren Sie es.</translation>
    </message>
    <message>
        <source>Cannot read %1: %2.</source>
        <translation>%1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>Cannot read %1: it has more than %2 MB, so it is not a Nestline document.</source>
        <translation>%1 kann nicht gelesen werden: Die Datei ist größer als %2 MB, also kein Nestline-Dokument.</translation>
    </message>
    <message>
        <source>Cannot write %1: %2.</source>
        <translation>%1 kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>a currency code such as USD</source>
        <translation>ein Währungscode wie USD</translation>
    </message>
    <message>
        <source>an amount from 0 to %1 with at most four decimals</source>
        <translation>ein Betrag von 0 bis %1 mit höchstens vier Nachkommastellen</translation>
    </message>
    <message>
        <source>callback or onBehalf</source>
        <translation>callback oder onBehalf</translation>
    </message>
    <message>
        <source>a list of two numbers of at most 1e9</source>
        <translation>eine Liste aus zwei Zahlen bis höchstens 1e9</translation>
    </message>
    <message>
        <source>an id that is not used before</source>
        <translation>eine noch nicht verwendete Kennung</translation>
    </message>
    <message>
        <source>the id of a node of this document</source>
        <translation>die Kennung eines Knotens dieses Dokuments</translation>
    </message>
    <message>
        <source>&quot;nestline&quot;, as in every Nestline document</source>
        <translation>„nestline“, wie in jedem Nestline-Dokument</translation>
    </message>
</context>
<context>
    <name>Nodes</name>
    <message>
        <source>Auto attendant</source>
        <translation>Telefonzentrale</translation>
    </message>
    <message>
        <source>Call queue</source>
        <translation>Anrufwarteschleife</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Vermittlung</translation>
    </message>
    <message>
        <source>Shared voicemail</source>
        <translation>Geteilte Voicemail</translation>
    </message>
    <message>
        <source>External number</source>
        <translation>Externe Nummer</translation>
    </message>
    <message>
        <source>Announcement</source>
        <translation>Ansage</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Auflegen</translation>
    </message>
</context>
<context>
    <name>Notation</name>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>the name is missing.</source>
        <translation>der Name fehlt.</translation>
    </message>
    <message>
        <source>&quot;= Name&quot; must be indented under the line that leads there.</source>
        <translation>„= Name“ muss unter der Zeile eingerückt sein, die dorthin führt.</translation>
    </message>
    <message>
        <source>nothing can stand under &quot;= Name&quot;; indent it under the node.</source>
        <translation>unter „= Name“ kann nichts stehen; rücken Sie es unter dem Knoten ein.</translation>
    </message>
    <message>
        <source>the line above is an end; nothing leads on from there.</source>
        <translation>die Zeile darüber ist ein Ende; von dort führt nichts weiter.</translation>
    </message>
    <message>
        <source>every way out of the line above is taken already.</source>
        <translation>alle Wege aus der Zeile darüber sind schon belegt.</translation>
    </message>
    <message>
        <source>there is no node named &quot;%1&quot;.</source>
        <translation>es gibt keinen Knoten namens „%1“.</translation>
    </message>
    <message>
        <source>several nodes are named &quot;%1&quot;; write = &quot;%1&quot; 2 for the second.</source>
        <translation>mehrere Knoten heißen „%1“; schreiben Sie = &quot;%1&quot; 2 für den zweiten.</translation>
    </message>
    <message numerus="yes">
        <source>only %n node(s) are named &quot;%1&quot;.</source>
        <translation>
            <numerusform>nur %n Knoten heißt „%1“.</numerusform>
            <numerusform>nur %n Knoten heißen „%1“.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Planning</name>
    <message>
        <source>Planning was stopped.</source>
        <translation>Die Planung wurde angehalten.</translation>
    </message>
    <message numerus="yes">
        <source>Looking for the least effort for callers with %n account(s) kept</source>
        <translation>
            <numerusform>Gesucht wird der geringste Aufwand für Anrufer bei %n behaltenem Konto</numerusform>
            <numerusform>Gesucht wird der geringste Aufwand für Anrufer bei %n behaltenen Konten</numerusform>
        </translation>
    </message>
    <message>
        <source>It is not possible to keep only %1 of %2 licensable accounts: the fewest possible is %3.</source>
        <translation>Es ist nicht möglich, nur %1 von %2 lizenzpflichtigen Konten zu behalten: Möglich sind mindestens %3.</translation>
    </message>
    <message>
        <source>No redesign was found that keeps only %1 of %2 licensable accounts: the fewest found is %3.</source>
        <translation>Es wurde kein Umbau gefunden, der nur %1 von %2 lizenzpflichtigen Konten behält: Gefunden wurden mindestens %3.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weiteres</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) are pinned.</source>
        <translation>
            <numerusform>%n Nummer ist festgehalten.</numerusform>
            <numerusform>%n Nummern sind festgehalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>No menu of today with a free key fits the group and language of: %1.</source>
        <translation>Kein heutiges Menü mit freier Taste passt zu Gruppe und Sprache von: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Keys within %n step(s) do not suffice, so a number stays on: %1.</source>
        <translation>
            <numerusform>Die Tasten innerhalb von %n Schritt reichen nicht aus, daher bleibt eine Nummer an: %1.</numerusform>
            <numerusform>Die Tasten innerhalb von %n Schritten reichen nicht aus, daher bleibt eine Nummer an: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>No redesign was found within the effort that a plan may take. Ask for more accounts to keep.</source>
        <translation>Innerhalb des zulässigen Rechenaufwands wurde kein Umbau gefunden. Lassen Sie mehr Konten behalten.</translation>
    </message>
    <message>
        <source>Keys work only in the flow that has them, which is the one for business hours. Add them to the flows for after hours and holidays where callers need them there.</source>
        <translation>Tasten wirken nur in dem Ablauf, der sie enthält, also dem für die Geschäftszeiten. Ergänzen Sie sie in den Abläufen für die Zeit außerhalb der Geschäftszeiten und für Feiertage, wo Anrufer sie dort brauchen.</translation>
    </message>
    <message>
        <source>These call out with a number that the plan moves or removes; pin it if people call back: %1</source>
        <translation>Diese rufen mit einer Nummer nach außen an, die der Plan verschiebt oder entfernt; halten Sie sie fest, wenn zurückgerufen wird: %1</translation>
    </message>
    <message>
        <source>Looking for the fewest accounts that need a licence</source>
        <translation>Gesucht wird die kleinste Anzahl von Konten, die eine Lizenz benötigen</translation>
    </message>
    <message>
        <source>/planning/%1: %2</source>
        <translation>/planning/%1: %2</translation>
    </message>
    <message>
        <source>expected a whole number from 0 to %1.</source>
        <translation>erwartet: eine ganze Zahl von 0 bis %1.</translation>
    </message>
    <message>
        <source>expected a number from 0 to 1000.</source>
        <translation>erwartet: eine Zahl von 0 bis 1000.</translation>
    </message>
    <message>
        <source>expected true or false.</source>
        <translation>erwartet: true oder false.</translation>
    </message>
    <message>
        <source>expected a list of keys 0-9, * or #.</source>
        <translation>erwartet: eine Liste von Tasten 0-9, * oder #.</translation>
    </message>
    <message>
        <source>Add the menu %1 under %2, key %3</source>
        <translation>Menü %1 unter %2 hinzufügen, Taste %3</translation>
    </message>
    <message>
        <source>Put the new menu %1 in front of %2: it takes over the number and leads on by key %3</source>
        <translation>Das neue Menü %1 vor %2 setzen: Es übernimmt die Nummer und führt mit Taste %3 weiter</translation>
    </message>
    <message>
        <source>Nest %1 under %2, key %3</source>
        <translation>%1 unter %2 einhängen, Taste %3</translation>
    </message>
    <message numerus="yes">
        <source>Take %n number(s) off %1</source>
        <translation>
            <numerusform>%n Nummer von %1 entfernen</numerusform>
            <numerusform>%n Nummern von %1 entfernen</numerusform>
        </translation>
    </message>
    <message>
        <source>No caller notices yet; the menu makes room for the next steps.</source>
        <translation>Noch merkt kein Anrufer etwas; das Menü schafft Platz für die nächsten Schritte.</translation>
    </message>
    <message numerus="yes">
        <source>%n caller(s) a month press one key more.</source>
        <translation>
            <numerusform>%n Anrufer pro Monat drückt eine Taste mehr.</numerusform>
            <numerusform>%n Anrufer pro Monat drücken eine Taste mehr.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 The number now keeps the hours of the new menu.</source>
        <extracomment>%1 is the sentence on how many callers press a key more</extracomment>
        <translation>%1 Für die Nummer gelten jetzt die Geschäftszeiten des neuen Menüs.</translation>
    </message>
    <message numerus="yes">
        <source>%n caller(s) a month dial another number.</source>
        <translation>
            <numerusform>%n Anrufer pro Monat wählt eine andere Nummer.</numerusform>
            <numerusform>%n Anrufer pro Monat wählen eine andere Nummer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n caller(s) a month dial another number and press one key.</source>
        <translation>
            <numerusform>%n Anrufer pro Monat wählt eine andere Nummer und drückt eine Taste.</numerusform>
            <numerusform>%n Anrufer pro Monat wählen eine andere Nummer und drücken eine Taste.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n caller(s) a month dial another number and press %1 keys.</source>
        <translation>
            <numerusform>%n Anrufer pro Monat wählt eine andere Nummer und drückt %1 Tasten.</numerusform>
            <numerusform>%n Anrufer pro Monat wählen eine andere Nummer und drücken %1 Tasten.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 front door</source>
        <translation>%1 – Eingangsmenü</translation>
    </message>
    <message>
        <source>%1: more options</source>
        <translation>%1: weitere Optionen</translation>
    </message>
</context>
<context>
    <name>Provenance</name>
    <message>
        <source>no Phone System users: no free pool</source>
        <translation>keine Benutzer mit Telefonsystem: kein Freikontingent</translation>
    </message>
    <message>
        <source>Rules of %1 to %2</source>
        <translation>Regeln vom %1 bis %2</translation>
    </message>
    <message>
        <source>Rules since %1</source>
        <translation>Regeln seit %1</translation>
    </message>
    <message>
        <source>Your own price, for one licence a month</source>
        <translation>Ihr eigener Preis, für eine Lizenz pro Monat</translation>
    </message>
    <message>
        <source>No price known in %1</source>
        <translation>Kein Preis in %1 bekannt</translation>
    </message>
    <message>
        <source>List price as of %1: %2</source>
        <translation>Listenpreis vom %1: %2</translation>
    </message>
    <message>
        <source>%1 free licences for an organisation with at least one Phone System licence, and one more for each full %2 of them. Every account with a phone number needs one.</source>
        <translation>%1 kostenlose Lizenzen für eine Organisation mit mindestens einer Telefonsystem-Lizenz und eine weitere je volle %2 davon. Jedes Konto mit Rufnummer benötigt eine.</translation>
    </message>
    <message>
        <source>Source: %1, %2</source>
        <translation>Quelle: %1, %2</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Hinweis: %1</translation>
    </message>
    <message numerus="yes">
        <source>on %n node(s)</source>
        <translation>
            <numerusform>an %n Knoten</numerusform>
            <numerusform>an %n Knoten</numerusform>
        </translation>
    </message>
    <message>
        <source>of %1 in the pool: %2 + %3 users ÷ %4</source>
        <translation>von %1 im Freikontingent: %2 + %3 Benutzer ÷ %4</translation>
    </message>
    <message>
        <source>nothing above the pool</source>
        <translation>nichts über dem Freikontingent</translation>
    </message>
    <message>
        <source>%1 − %2, price not known</source>
        <translation>%1 − %2, Preis nicht bekannt</translation>
    </message>
    <message>
        <source>%1 − %2, at %3 a month</source>
        <translation>%1 − %2, zu je %3 pro Monat</translation>
    </message>
    <message>
        <source>nested: no licence</source>
        <translation>intern: keine Lizenz</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Unsaved changes</source>
        <translation>Nicht gespeicherte Änderungen</translation>
    </message>
    <message>
        <source>Save the changes to “%1”?</source>
        <translation>Änderungen an „%1“ speichern?</translation>
    </message>
    <message>
        <source>Without saving, the changes since the last save are lost.</source>
        <translation>Ohne Speichern gehen die Änderungen seit dem letzten Speichern verloren.</translation>
    </message>
    <message>
        <source>File changed by others</source>
        <translation>Datei wurde extern geändert</translation>
    </message>
    <message>
        <source>“%1” was changed by another program since it was opened here.</source>
        <translation>„%1“ wurde von einem anderen Programm geändert, seit Sie die Datei hier geöffnet haben.</translation>
    </message>
    <message>
        <source>Overwriting it loses those changes. Saving under another name keeps both.</source>
        <translation>Beim Überschreiben gehen diese Änderungen verloren. Speichern unter anderem Namen behält beides.</translation>
    </message>
    <message>
        <source>Save as another file...</source>
        <translation>Als andere Datei speichern...</translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation>Überschreiben</translation>
    </message>
    <message>
        <source>Recover unsaved work</source>
        <translation>Nicht gespeicherte Arbeit wiederherstellen</translation>
    </message>
    <message>
        <source>Nestline ended before a new document was saved. Recover it?</source>
        <translation>Nestline wurde beendet, bevor ein neues Dokument gespeichert war. Wiederherstellen?</translation>
    </message>
    <message>
        <source>Nestline ended before “%1” was saved. Recover it?</source>
        <translation>Nestline wurde beendet, bevor „%1“ gespeichert war. Wiederherstellen?</translation>
    </message>
    <message>
        <source>Recovery copy: %1</source>
        <translation>Sicherungskopie: %1</translation>
    </message>
    <message>
        <source>File on disk: %1</source>
        <translation>Datei auf dem Datenträger: %1</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Delete the copy</source>
        <translation>Kopie löschen</translation>
    </message>
    <message>
        <source>Ask again later</source>
        <translation>Später erneut fragen</translation>
    </message>
    <message>
        <source>Open call flow</source>
        <translation>Anrufablauf öffnen</translation>
    </message>
    <message>
        <source>Nestline documents (*.nestline);;All files (*)</source>
        <translation>Nestline-Dokumente (*.nestline);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Save call flow</source>
        <translation>Anrufablauf speichern</translation>
    </message>
    <message>
        <source>Nestline documents (*.nestline)</source>
        <translation>Nestline-Dokumente (*.nestline)</translation>
    </message>
    <message>
        <source>Export picture</source>
        <translation>Bild exportieren</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>SVG-Zeichnung (*.svg)</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG-Bild (*.png)</translation>
    </message>
</context>
<context>
    <name>Samples</name>
    <message>
        <source>Contoso: 600 users, 90 numbers</source>
        <translation>Contoso: 600 Benutzer, 90 Nummern</translation>
    </message>
    <message>
        <source>A small office</source>
        <translation>Ein kleines Büro</translation>
    </message>
    <message>
        <source>USA toll-free: a real topology</source>
        <translation>USA gebührenfrei: eine echte Topologie</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>auto attendant</source>
        <translation>Automatische Telefonzentrale</translation>
    </message>
    <message>
        <source>call queue</source>
        <translation>Anrufwarteschleife</translation>
    </message>
    <message>
        <source>person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>operator</source>
        <translation>Vermittlung</translation>
    </message>
    <message>
        <source>shared voicemail</source>
        <translation>Geteilte Voicemail</translation>
    </message>
    <message>
        <source>external number</source>
        <translation>Externe Nummer</translation>
    </message>
    <message>
        <source>announcement</source>
        <translation>Ansage</translation>
    </message>
    <message>
        <source>disconnect</source>
        <translation>Auflegen</translation>
    </message>
    <message>
        <source>menu key</source>
        <translation>Menütaste</translation>
    </message>
    <message>
        <source>forward</source>
        <translation>Umleitung</translation>
    </message>
    <message>
        <source>no input</source>
        <translation>keine Wahl</translation>
    </message>
    <message>
        <source>operator</source>
        <comment>trigger</comment>
        <translation>Vermittlung</translation>
    </message>
    <message>
        <source>after hours</source>
        <translation>nach Dienst</translation>
    </message>
    <message>
        <source>holiday</source>
        <translation>Feiertag</translation>
    </message>
    <message>
        <source>agents</source>
        <translation>Agenten</translation>
    </message>
    <message>
        <source>overflow</source>
        <translation>Überlauf</translation>
    </message>
    <message>
        <source>time-out</source>
        <translation>Timeout</translation>
    </message>
    <message>
        <source>no agents</source>
        <translation>kein Agent</translation>
    </message>
</context>
<context>
    <name>nestline::ui::AccountCard</name>
    <message>
        <source>Phone number</source>
        <translation>Rufnummer</translation>
    </message>
    <message>
        <source>User principal name</source>
        <translation>Benutzerprinzipalname</translation>
    </message>
    <message>
        <source>Number type</source>
        <translation>Nummerntyp</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Calling Plan</source>
        <translation>Anrufplan</translation>
    </message>
    <message>
        <source>Direct Routing</source>
        <translation>Direct Routing</translation>
    </message>
    <message>
        <source>Operator Connect</source>
        <translation>Operator Connect</translation>
    </message>
    <message>
        <source>Licence today</source>
        <translation>Lizenz heute</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Virtual User</source>
        <translation>Virtueller Benutzer</translation>
    </message>
    <message>
        <source>Phone System</source>
        <translation>Telefonsystem</translation>
    </message>
    <message>
        <source>Calls a month</source>
        <translation>Anrufe pro Monat</translation>
    </message>
    <message>
        <source>Number must stay here</source>
        <translation>Nummer muss hier bleiben</translation>
    </message>
    <message>
        <source>Remove this account</source>
        <translation>Dieses Konto entfernen</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Change account name</source>
        <translation>Kontonamen ändern</translation>
    </message>
    <message>
        <source>Change number type</source>
        <translation>Nummerntyp ändern</translation>
    </message>
    <message>
        <source>Change licence</source>
        <translation>Lizenz ändern</translation>
    </message>
    <message>
        <source>Change calls</source>
        <translation>Anrufe ändern</translation>
    </message>
    <message>
        <source>Pin number</source>
        <translation>Nummer festhalten</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>Konto entfernen</translation>
    </message>
    <message>
        <source>A phone number starts with + and the country code, such as +1 425 555 0100.</source>
        <translation>Eine Rufnummer beginnt mit + und der Landesvorwahl, etwa +1 425 555 0100.</translation>
    </message>
    <message>
        <source>Change number</source>
        <translation>Nummer ändern</translation>
    </message>
</context>
<context>
    <name>nestline::ui::BillLineButton</name>
    <message>
        <source>Click to light up the nodes behind this line</source>
        <translation>Klicken, um die Knoten dieser Zeile hervorzuheben</translation>
    </message>
</context>
<context>
    <name>nestline::ui::BillPanel</name>
    <message>
        <source>Not included: calling plans, base licences, minutes.</source>
        <translation>Nicht enthalten: Anrufpläne, Basislizenzen, Minuten.</translation>
    </message>
    <message>
        <source>Licence bill</source>
        <translation>Lizenzrechnung</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>pro Monat</translation>
    </message>
    <message>
        <source>preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Not real yet: what the bill would be</source>
        <translation>Noch nicht wirksam: So sähe die Rechnung aus</translation>
    </message>
    <message>
        <source>Change rule edition</source>
        <translation>Regelausgabe ändern</translation>
    </message>
    <message>
        <source>Use the default edition</source>
        <translation>Standardausgabe verwenden</translation>
    </message>
    <message>
        <source>Price not known</source>
        <translation>Preis nicht bekannt</translation>
    </message>
    <message>
        <source>%1 a year</source>
        <translation>%1 pro Jahr</translation>
    </message>
    <message>
        <source>Enter a price below to see the cost</source>
        <translation>Preis unten eingeben, um die Kosten zu sehen</translation>
    </message>
    <message>
        <source>Rule edition: %1</source>
        <translation>Regelausgabe: %1</translation>
    </message>
    <message>
        <source>Choose the rule edition</source>
        <translation>Regelausgabe wählen</translation>
    </message>
    <message>
        <source>Show rule and sources</source>
        <translation>Regel und Quellen anzeigen</translation>
    </message>
    <message>
        <source>%1 of %2 free in use</source>
        <translation>%1 von %2 kostenlosen genutzt</translation>
    </message>
    <message>
        <source>%1 free in use, no limit</source>
        <translation>%1 kostenlos genutzt, unbegrenzt</translation>
    </message>
    <message>
        <source>none paid</source>
        <translation>keine bezahlt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paid</source>
        <translation>
            <numerusform>%Ln bezahlt</numerusform>
            <numerusform>%Ln bezahlt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nestline::ui::CanvasView</name>
    <message>
        <source>Canvas</source>
        <translation>Zeichenfläche</translation>
    </message>
    <message>
        <source>The call flow as a drawing. Arrow keys walk from node to node, Tab adds a child, typing renames.</source>
        <translation>Der Anrufablauf als Zeichnung. Pfeiltasten gehen von Knoten zu Knoten, Tab fügt einen Unterknoten hinzu, Tippen benennt um.</translation>
    </message>
</context>
<context>
    <name>nestline::ui::CostChart</name>
    <message>
        <source>None is free.</source>
        <translation>Keines ist kostenlos.</translation>
    </message>
    <message>
        <source>Monthly cost by</source>
        <translation>Monatliche Kosten nach</translation>
    </message>
    <message>
        <source>Cost by numbers</source>
        <translation>Nach Nummern</translation>
    </message>
    <message>
        <source>Cost by users</source>
        <translation>Nach Benutzern</translation>
    </message>
    <message>
        <source>Monthly cost by accounts with a number</source>
        <translation>Monatliche Kosten nach Konten mit Rufnummer</translation>
    </message>
    <message>
        <source>Monthly cost by Phone System users</source>
        <translation>Monatliche Kosten nach Benutzern mit Telefonsystem</translation>
    </message>
    <message>
        <source>Without a price there is no cost to draw.</source>
        <translation>Ohne Preis lassen sich keine Kosten zeichnen.</translation>
    </message>
    <message>
        <source>No number of accounts costs anything.</source>
        <translation>Beliebig viele Konten sind kostenlos.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more account(s) with a number are free.</source>
        <translation>
            <numerusform>%Ln weiteres Konto mit Rufnummer ist kostenlos.</numerusform>
            <numerusform>%Ln weitere Konten mit Rufnummer sind kostenlos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first %1 are free.</source>
        <translation>Die ersten %1 sind kostenlos.</translation>
    </message>
    <message>
        <source>Chart: monthly cost by accounts with a number</source>
        <translation>Diagramm: monatliche Kosten nach Konten mit Rufnummer</translation>
    </message>
    <message>
        <source>More users bring no more free licences.</source>
        <translation>Mehr Benutzer bringen keine weiteren kostenlosen Lizenzen.</translation>
    </message>
    <message>
        <source>Nothing to pay; next free licence at %1 users.</source>
        <translation>Nichts zu bezahlen; nächste kostenlose Lizenz bei %1 Benutzern.</translation>
    </message>
    <message>
        <source>Next free licence at %1 users; nothing to pay from %2.</source>
        <translation>Nächste kostenlose Lizenz bei %1 Benutzern; ab %2 nichts zu bezahlen.</translation>
    </message>
    <message>
        <source>Next free licence at %1 users.</source>
        <translation>Nächste kostenlose Lizenz bei %1 Benutzern.</translation>
    </message>
    <message>
        <source>Chart: monthly cost by Phone System users</source>
        <translation>Diagramm: monatliche Kosten nach Benutzern mit Telefonsystem</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s): %1 a month.</source>
        <translation>
            <numerusform>%Ln Konto: %1 pro Monat.</numerusform>
            <numerusform>%Ln Konten: %1 pro Monat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s): %1 a month.</source>
        <translation>
            <numerusform>%Ln Benutzer: %1 pro Monat.</numerusform>
            <numerusform>%Ln Benutzer: %1 pro Monat.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>nestline::ui::CostPlot</name>
    <message>
        <source>you are here</source>
        <translation>Sie sind hier</translation>
    </message>
</context>
<context>
    <name>nestline::ui::DockTitle</name>
    <message>
        <source>Close the panel</source>
        <translation>Bereich schließen</translation>
    </message>
    <message>
        <source>Close the panel; the View menu brings it back</source>
        <translation>Bereich schließen; das Menü „Ansicht“ holt ihn zurück</translation>
    </message>
</context>
<context>
    <name>nestline::ui::DocumentPage</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Select a node or a link to see and change its properties.</source>
        <translation>Wählen Sie einen Knoten oder eine Verbindung aus, um die Eigenschaften zu sehen und zu ändern.</translation>
    </message>
    <message>
        <source>Change title</source>
        <translation>Titel ändern</translation>
    </message>
    <message numerus="yes">
        <source>%Ln node(s)</source>
        <translation>
            <numerusform>%Ln Knoten</numerusform>
            <numerusform>%Ln Knoten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s)</source>
        <translation>
            <numerusform>%Ln Verbindung</numerusform>
            <numerusform>%Ln Verbindungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>nodes and links of the document</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>nestline::ui::FindingsDelegate</name>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
</context>
<context>
    <name>nestline::ui::FindingsModel</name>
    <message>
        <source>Error: %1</source>
        <translation>Fehler: %1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Warnung: %1</translation>
    </message>
    <message>
        <source>Hint: %1</source>
        <translation>Hinweis: %1</translation>
    </message>
</context>
<context>
    <name>nestline::ui::FindingsPanel</name>
    <message>
        <source>Nothing found.</source>
        <translation>Keine Befunde.</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Findings %1</source>
        <translation>Befunde %1</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
</context>
<context>
    <name>nestline::ui::KindMenu</name>
    <message>
        <source>Kind of the new node</source>
        <translation>Art des neuen Knotens</translation>
    </message>
</context>
<context>
    <name>nestline::ui::LinkList</name>
    <message>
        <source>Leads to</source>
        <translation>Führt zu</translation>
    </message>
    <message>
        <source>Reached from</source>
        <translation>Erreicht von</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weitere</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove this link</source>
        <translation>Diese Verbindung entfernen</translation>
    </message>
    <message>
        <source>Change link</source>
        <translation>Verbindung ändern</translation>
    </message>
    <message>
        <source>Remove link</source>
        <translation>Verbindung entfernen</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Zu %1 gehen</translation>
    </message>
    <message>
        <source>Remove the link between %1 and %2</source>
        <translation>Verbindung zwischen %1 und %2 entfernen</translation>
    </message>
    <message>
        <source>When calls go to %1</source>
        <translation>Wann Anrufe zu %1 gehen</translation>
    </message>
</context>
<context>
    <name>nestline::ui::LinkPage</name>
    <message>
        <source>Target is reached through</source>
        <translation>Ziel wird erreicht über</translation>
    </message>
    <message>
        <source>its resource account</source>
        <translation>sein Ressourcenkonto</translation>
    </message>
    <message>
        <source>itself, without an account</source>
        <translation>direkt, ohne Konto</translation>
    </message>
    <message>
        <source>multiple values</source>
        <translation>mehrere Werte</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove the selected links</source>
        <translation>Ausgewählte Verbindungen entfernen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>Change link</source>
        <translation>Verbindung ändern</translation>
    </message>
    <message>
        <source>Change reference</source>
        <translation>Zielbezug ändern</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n link(s)</source>
        <translation>
            <numerusform>%n Verbindung entfernen</numerusform>
            <numerusform>%n Verbindungen entfernen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln links selected</source>
        <translation>
            <numerusform>%Ln Verbindung ausgewählt</numerusform>
            <numerusform>%Ln Verbindungen ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Zu %1 gehen</translation>
    </message>
</context>
<context>
    <name>nestline::ui::MainWindow</name>
    <message>
        <source>The picture was written to %1.</source>
        <translation>Das Bild wurde nach %1 geschrieben.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Wiederholen: %1</translation>
    </message>
    <message>
        <source>New call flow</source>
        <translation>Neuer Anrufablauf</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Open sa&amp;mple</source>
        <translation>Be&amp;ispiel öffnen</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Design</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>Nestline uses this language from its next start on.</source>
        <translation>Nestline verwendet diese Sprache ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>&amp;Arrange</source>
        <translation>A&amp;nordnen</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation>Noch keine Dateien</translation>
    </message>
    <message>
        <source>Clear this list</source>
        <translation>Diese Liste leeren</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Gliederung</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Licence bill</source>
        <translation>Lizenzrechnung</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Eigenschaften</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>As opened</source>
        <translation>Wie geöffnet</translation>
    </message>
</context>
<context>
    <name>nestline::ui::MoneyLabel</name>
    <message>
        <source>was %1</source>
        <translation>vorher %1</translation>
    </message>
</context>
<context>
    <name>nestline::ui::NodePage</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>multiple values</source>
        <translation>mehrere Werte</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Change group</source>
        <translation>Gruppe ändern</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Change language</source>
        <translation>Sprache ändern</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Change time zone</source>
        <translation>Zeitzone ändern</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>Konto hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln nodes selected</source>
        <translation>
            <numerusform>%Ln Knoten ausgewählt</numerusform>
            <numerusform>%Ln Knoten ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>free</source>
        <translation>kostenlos</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>bezahlt</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Change note</source>
        <translation>Notiz ändern</translation>
    </message>
</context>
<context>
    <name>nestline::ui::NoticeBar</name>
    <message>
        <source>Notice</source>
        <translation>Mitteilung</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>nestline::ui::OutlineModel</name>
    <message>
        <source>number</source>
        <comment>filter word</comment>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>paid</source>
        <comment>filter word</comment>
        <translation>bezahlt</translation>
    </message>
    <message>
        <source>free</source>
        <comment>filter word</comment>
        <translation>kostenlos</translation>
    </message>
    <message>
        <source>covered by the free pool</source>
        <translation>durch das Freikontingent abgedeckt</translation>
    </message>
    <message>
        <source>paid licence</source>
        <translation>bezahlte Lizenz</translation>
    </message>
    <message>
        <source>stands elsewhere in the outline</source>
        <translation>steht an anderer Stelle der Gliederung</translation>
    </message>
</context>
<context>
    <name>nestline::ui::OutlinePanel</name>
    <message>
        <source>Filter the outline</source>
        <translation>Gliederung filtern</translation>
    </message>
    <message>
        <source>Filter: number, paid, name...</source>
        <translation>Filter: Nummer, bezahlt, Name...</translation>
    </message>
    <message>
        <source>Words that must fit: number, paid, free, a kind, a name or a phone number</source>
        <translation>Wörter, die passen müssen: Nummer, bezahlt, kostenlos, eine Art, ein Name oder eine Rufnummer</translation>
    </message>
    <message>
        <source>Nothing fits the filter.</source>
        <translation>Nichts passt zum Filter.</translation>
    </message>
    <message>
        <source>Nothing drawn yet. What you draw shows here as a tree.</source>
        <translation>Noch nichts gezeichnet. Was Sie zeichnen, erscheint hier als Baum.</translation>
    </message>
</context>
<context>
    <name>nestline::ui::OutlineView</name>
    <message>
        <source>Outline</source>
        <translation>Gliederung</translation>
    </message>
</context>
<context>
    <name>nestline::ui::PoolMeter</name>
    <message>
        <source>Free licences</source>
        <translation>Kostenlose Lizenzen</translation>
    </message>
    <message>
        <source>%1 used, %2 spare, %3 over the pool</source>
        <translation>%1 genutzt, %2 übrig, %3 über dem Freikontingent</translation>
    </message>
    <message>
        <source>%1 used, no limit</source>
        <translation>%1 genutzt, unbegrenzt</translation>
    </message>
</context>
<context>
    <name>nestline::ui::PriceBox</name>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
</context>
<context>
    <name>nestline::ui::PropertiesPanel</name>
    <message>
        <source>Properties</source>
        <translation>Eigenschaften</translation>
    </message>
</context>
<context>
    <name>nestline::ui::RenameEditor</name>
    <message>
        <source>Name of the node</source>
        <translation>Name des Knotens</translation>
    </message>
</context>
<context>
    <name>nestline::ui::StatusLine</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>gespeichert</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>nicht gespeichert</translation>
    </message>
    <message numerus="yes">
        <source>%n node(s)</source>
        <translation>
            <numerusform>%n Knoten</numerusform>
            <numerusform>%n Knoten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2 selected</source>
        <translation>%1 und %2 ausgewählt</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s)</source>
        <translation>
            <numerusform>%n Verbindung</numerusform>
            <numerusform>%n Verbindungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) selected</source>
        <translation>
            <numerusform>%n Knoten ausgewählt</numerusform>
            <numerusform>%n Knoten ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · together %2 a month over the free pool</source>
        <translation>%1 · zusammen %2 pro Monat über dem Freikontingent</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) selected</source>
        <translation>
            <numerusform>%n Verbindung ausgewählt</numerusform>
            <numerusform>%n Verbindungen ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Press A and click to draw an auto attendant, or paste an indented list.</source>
        <translation>Drücken Sie A und klicken Sie, um eine automatische Telefonzentrale zu zeichnen, oder fügen Sie eine eingerückte Liste ein.</translation>
    </message>
    <message>
        <source>Nothing selected · Tab adds a child to the selected node, # gives it a number</source>
        <translation>Nichts ausgewählt · Tab fügt dem ausgewählten Knoten einen Unterknoten hinzu, # gibt ihm eine Nummer</translation>
    </message>
</context>
<context>
    <name>nestline::ui::TenantForm</name>
    <message>
        <source>Phone System users</source>
        <translation>Benutzer mit Telefonsystem</translation>
    </message>
    <message>
        <source>Price of a paid licence a month</source>
        <translation>Preis einer bezahlten Lizenz pro Monat</translation>
    </message>
    <message>
        <source>Change price</source>
        <translation>Preis ändern</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Reset to price book</source>
        <translation>Auf Preisliste zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Users</source>
        <translation>Ben&amp;utzer</translation>
    </message>
    <message>
        <source>&amp;Price</source>
        <translation>&amp;Preis</translation>
    </message>
    <message>
        <source>The price book has no price in %1. Enter one.</source>
        <translation>Die Preisliste enthält keinen Preis in %1. Geben Sie einen ein.</translation>
    </message>
    <message>
        <source>Your own price</source>
        <translation>Ihr eigener Preis</translation>
    </message>
    <message>
        <source>Change users</source>
        <translation>Benutzer ändern</translation>
    </message>
    <message>
        <source>Change currency</source>
        <translation>Währung ändern</translation>
    </message>
</context>
<context>
    <name>nestline::ui::TextField</name>
    <message>
        <source>multiple values</source>
        <translation>mehrere Werte</translation>
    </message>
</context>
<context>
    <name>nestline::ui::TriggerMenu</name>
    <message>
        <source>Key or trigger of the link</source>
        <translation>Taste oder Auslöser der Verbindung</translation>
    </message>
    <message>
        <source>Key %1</source>
        <translation>Taste %1</translation>
    </message>
    <message>
        <source>Key %1 – used by %2</source>
        <translation>Taste %1 – belegt durch %2</translation>
    </message>
    <message>
        <source>Set menu key %1</source>
        <translation>Menütaste %1 festlegen</translation>
    </message>
    <message>
        <source>Set trigger</source>
        <translation>Auslöser festlegen</translation>
    </message>
</context>
<context>
    <name>nestline::ui::WayBox</name>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>key %1</source>
        <translation>Taste %1</translation>
    </message>
</context>
<context>
    <name>nestline::ui::WelcomePanel</name>
    <message>
        <source>Draw a call flow, see its bill</source>
        <translation>Anrufablauf zeichnen, Rechnung sehen</translation>
    </message>
    <message>
        <source>Start with an example, open a file, or paste an indented list such as:</source>
        <translation>Beginnen Sie mit einem Beispiel, öffnen Sie eine Datei oder fügen Sie eine eingerückte Liste ein, etwa:</translation>
    </message>
    <message>
        <source>Open a file...</source>
        <translation>Datei öffnen...</translation>
    </message>
    <message>
        <source>Draw an auto attendant</source>
        <translation>Automatische Telefonzentrale zeichnen</translation>
    </message>
</context>
</TS>
